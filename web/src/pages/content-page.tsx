import type { LetterId } from '@parcours/documents'
import { type GuideSlug, quickExitSlugs } from '@parcours/words'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import type { Topic } from '../check/topics.ts'
import { ContentSections } from '../components/content-sections.tsx'
import { Document } from '../components/document.tsx'
import { Icon } from '../components/icon.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { QuickExit } from '../components/quick-exit.tsx'
import type { ShownSource } from '../components/sources.tsx'
import { spokenContext } from '../components/spoken-part.tsx'
import { type SpokenPart, TranslatedPart } from '../components/translated-part.tsx'
import { LetterLinks } from '../letters/letter-links.tsx'
import type { PageContext } from '../page-context.ts'
import type { ContentRoom } from './content-room.ts'

/** One page of the guide, or one page about Parcours. */
export function ContentPageView(props: {
  context: PageContext
  room: ContentRoom
  slug: string
  sources: readonly ShownSource[]
}): VNode {
  const { context, room, slug, sources } = props
  const page = room.page(context.words, slug)
  const index = room.slugs.indexOf(slug)
  const quickExit = room.name === 'guide' && quickExitSlugs.includes(slug)
  return (
    <Document
      context={context}
      title={page.title}
      description={page.lead}
      width="wide"
      islands={quickExit ? ['quick-exit'] : []}
    >
      {quickExit && <QuickExit context={context} />}
      <TranslatedPart context={context} subject={room.name}>
        {(part) => (
          <div class="content-layout">
            <article class="content">
              <PageHeading
                caption={<a href={addressOf(context.language, room.name)}>{captionOf(room, part)}</a>}
                title={page.title}
                lead={page.lead}
              />
              {page.sections.length > 3 && (
                <nav class="on-this-page" aria-labelledby="on-this-page">
                  <h2 id="on-this-page">{part.site.contents.onThisPage}</h2>
                  <ul>
                    {page.sections.map((section, number) => (
                      <li key={section.heading}>
                        <a href={`#part-${number + 1}`}>{section.heading}</a>
                      </li>
                    ))}
                  </ul>
                </nav>
              )}
              <ContentSections context={context} part={part} page={page} sources={sources} />
              <Onwards context={context} slug={slug} />
              <Neighbours context={context} room={room} index={index} part={part} />
            </article>
            <RoomMenu context={context} room={room} slug={slug} part={part} />
          </div>
        )}
      </TranslatedPart>
    </Document>
  )
}

/** Pages of the guide after which somebody may want to write, or to answer questions on their own situation. */
const onwards: Partial<Record<GuideSlug, { topic: Topic; letters: readonly LetterId[] }>> = {
  'immigration-office': { topic: 'residence', letters: ['integration-efforts-file'] },
  consent: { topic: 'image', letters: ['picture-consent', 'picture-consent-withdrawal'] },
  'what-is-online-about-me': {
    topic: 'personal-data',
    letters: ['erasure-request', 'search-engine-request', 'data-protection-complaint'],
  },
  'online-harassment': { topic: 'image', letters: ['picture-consent-withdrawal', 'erasure-request'] },
}

function Onwards({ context, slug }: { context: PageContext; slug: string }): VNode | null {
  const found = onwards[slug as GuideSlug]
  if (!found) return null
  const { language, direction, words } = spokenContext(context, ['check', 'path'])
  return (
    <section class="content-section" lang={language} dir={direction}>
      <h2>{words.path.onwards}</h2>
      <ul class="link-list" role="list">
        <li>
          <a href={addressOf(context.language, `check/${found.topic}`)}>{words.check.topics[found.topic]}</a>
        </li>
      </ul>
      <LetterLinks context={context} kinds={found.letters} />
    </section>
  )
}

/** The name of the room in the language that the page is really in. */
function captionOf(room: ContentRoom, part: SpokenPart): string {
  return room.name === 'guide' ? part.site.contents.guideTitle : part.site.contents.aboutTitle
}

function Neighbours(props: { context: PageContext; room: ContentRoom; index: number; part: SpokenPart }): VNode {
  const { context, room, index, part } = props
  const link = (neighbour: number, label: string, arrow: 'back' | 'arrow'): VNode | null => {
    const slug = room.slugs[neighbour]
    if (slug === undefined) return null
    return (
      <a class={`neighbour neighbour-${arrow}`} href={addressOf(context.language, `${room.name}/${slug}`)}>
        <Icon name={arrow} directional />
        <span>
          <span class="neighbour-label">{label}</span>
          {room.page(context.words, slug).title}
        </span>
      </a>
    )
  }
  return (
    <div class="neighbours">
      {link(index - 1, part.site.contents.previous, 'back')}
      {link(index + 1, part.site.contents.next, 'arrow')}
    </div>
  )
}

function RoomMenu(props: { context: PageContext; room: ContentRoom; slug: string; part: SpokenPart }): VNode {
  const { context, room, slug, part } = props
  return (
    <nav class="room-menu" aria-labelledby="room-menu">
      <h2 id="room-menu">{captionOf(room, part)}</h2>
      <ul>
        {room.slugs.map((other) => (
          <li key={other}>
            <a
              href={addressOf(context.language, `${room.name}/${other}`)}
              aria-current={other === slug ? 'page' : undefined}
            >
              {room.page(context.words, other).title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
