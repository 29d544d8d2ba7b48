import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'

const subjects = ['check'] as const

/** Where a link with answers in its fragment arrives. The browser alone knows the fragment and sends it as a form to the page `to`. */
export function OpenLinkPage({ context, to }: { context: PageContext; to: string }): VNode {
  return (
    <Document
      context={context}
      title={spokenContext(context, subjects).words.check.result.title}
      listed={false}
      islands={['open-link']}
    >
      <SpokenPart context={context} subjects={subjects}>
        {(part) => {
          const { check, site } = part.words
          return (
            <div class="question">
              <PageHeading title={check.result.title} lead={check.result.openLinkLead} />
              <p>{check.result.openLinkNoScript}</p>
              <p>
                <a href={addressOf(context.language, 'check/open')}>{site.buttons.open}</a>
              </p>
              <p>
                <a href={addressOf(context.language, to)}>{site.buttons.startAgain}</a>
              </p>
            </div>
          )
        }}
      </SpokenPart>
      <form method="post" action={addressOf(context.language, to)} data-open-link>
        <input type="hidden" name="answers" value="" />
        <input type="hidden" name="stage" value="result" />
      </form>
    </Document>
  )
}
