import { aboutSlugs, type ContentPage, guideSlugs, type SpokenWords } from '@parcours/words'

/** A room of pages that only have text: the guide, and the pages about Parcours. */
export interface ContentRoom {
  /** First part of the address, and the subject of the words. */
  name: 'guide' | 'about'
  /** The pages in reading order. */
  slugs: readonly string[]
  /** A page of this room in the given words. */
  page(words: SpokenWords, slug: string): ContentPage
  title(words: SpokenWords): string
  lead(words: SpokenWords): string
}

/** The rooms of text, by the first part of their address. */
export const contentRooms: readonly ContentRoom[] = [
  {
    name: 'guide',
    slugs: guideSlugs,
    page: (words, slug) => found(words.guide, slug),
    title: (words) => words.site.contents.guideTitle,
    lead: (words) => words.site.contents.guideLead,
  },
  {
    name: 'about',
    slugs: aboutSlugs,
    page: (words, slug) => found(words.about, slug),
    title: (words) => words.site.contents.aboutTitle,
    lead: (words) => words.site.contents.aboutLead,
  },
]

function found(pages: Readonly<Record<string, ContentPage>>, slug: string): ContentPage {
  const page = pages[slug]
  if (page === undefined) throw new Error(`There is no page ${slug}.`)
  return page
}
