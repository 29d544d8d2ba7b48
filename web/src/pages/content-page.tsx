import { quickExitSlugs } from '@parcours/words'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { ContentSections } from '../components/content-sections.tsx'
import { Document } from '../components/document.tsx'
import { Icon } from '../components/icon.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { QuickExit } from '../components/quick-exit.tsx'
import type { ShownSource } from '../components/sources.tsx'
import { type SpokenPart, TranslatedPart } from '../components/translated-part.tsx'
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
              <Neighbours context={context} room={room} index={index} part={part} />
            </article>
            <RoomMenu context={context} room={room} slug={slug} part={part} />
          </div>
        )}
      </TranslatedPart>
    </Document>
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
