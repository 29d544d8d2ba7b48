import { describe, expect, it } from 'vitest'
import { en } from './en/index.ts'
import { type ContentPage, languages, wordsFor } from './index.ts'

const others = languages.filter((language) => language !== 'en')

/** Every sentence of some words, by its path. */
function sentences(value: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}/${key}`))
}

const english = new Map(sentences(en))
const placeholders = (sentence: string): string[] => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()

it('the reference has words', () => {
  expect(english.size).toBeGreaterThan(300)
})

it('no sentence is empty or has spaces at its ends', () => {
  for (const language of languages) {
    const odd = sentences(wordsFor(language)).filter(([, sentence]) => sentence === '' || sentence !== sentence.trim())
    expect(odd, language).toEqual([])
  }
})

it('in French, no line can break before a sign that stands apart from its word', () => {
  const words = wordsFor('fr')
  const french = Object.entries(words).filter(
    ([subject]) => !(words.untranslated as readonly string[]).includes(subject),
  )
  expect(french.length).toBeGreaterThan(0)
  // U+202F, the narrow space that does not break, goes before ; : ! ? » and after «.
  expect(sentences(french).filter(([, sentence]) => / [;:!?»]|« /.test(sentence))).toEqual([])
})

describe.each(others)('%s', (language) => {
  const words = wordsFor(language)
  const translated = (Object.keys(en) as (keyof typeof en)[]).filter((subject) => !words.untranslated.includes(subject))

  it('says which subjects are still English, and those are the English ones', () => {
    expect(translated).toContain('site')
    for (const subject of words.untranslated) expect(words[subject]).toBe(en[subject])
  })

  it('has every sentence of what it translates, with the same placeholders', () => {
    for (const subject of translated) {
      const own = new Map(sentences(words[subject], `/${subject}`))
      const reference = [...english].filter(([path]) => path.startsWith(`/${subject}/`))
      expect([...own.keys()].sort()).toEqual(reference.map(([path]) => path).sort())
      for (const [path, sentence] of reference) {
        expect(placeholders(own.get(path) ?? ''), path).toEqual(placeholders(sentence))
      }
    }
  })

  it('cites the same sources and leads to the same pages', () => {
    const facts = (pages: Record<string, ContentPage>): unknown =>
      Object.entries(pages).map(([slug, page]) => [
        slug,
        page.sections.map(({ sources, blocks }) => [
          sources,
          blocks.map((block) => ('links' in block ? block.links.map(({ to }) => to) : Object.keys(block))),
        ]),
      ])
    for (const subject of ['guide', 'about'] as const) expect(facts(words[subject])).toEqual(facts(en[subject]))
  })
})
