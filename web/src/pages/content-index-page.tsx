import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { TranslatedPart } from '../components/translated-part.tsx'
import type { PageContext } from '../page-context.ts'
import type { ContentRoom } from './content-room.ts'

/** The contents of the guide, or of the pages about Parcours. */
export function ContentIndexPage({ context, room }: { context: PageContext; room: ContentRoom }): VNode {
  const title = room.title(context.words)
  const lead = room.lead(context.words)
  return (
    <Document context={context} title={title} description={lead} width="wide">
      <PageHeading title={title} lead={lead} />
      <TranslatedPart context={context} subject={room.name}>
        {() => (
          <ul class="contents" role="list">
            {room.slugs.map((slug) => {
              const page = room.page(context.words, slug)
              return (
                <li key={slug}>
                  <h2>
                    <a href={addressOf(context.language, `${room.name}/${slug}`)}>{page.title}</a>
                  </h2>
                  <p>{page.lead}</p>
                </li>
              )
            })}
          </ul>
        )}
      </TranslatedPart>
    </Document>
  )
}
