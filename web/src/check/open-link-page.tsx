import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import type { PageContext } from '../page-context.ts'
import type { Topic } from './topics.ts'

/** Where a link with answers in its fragment arrives. The browser alone knows the fragment and sends it as a form. */
export function OpenLinkPage({ context, topic }: { context: PageContext; topic: Topic }): VNode {
  const { check, site } = context.words
  return (
    <Document context={context} title={check.result.title} listed={false} islands={['open-link']}>
      <PageHeading title={check.result.title} lead={check.result.linkNoScript} />
      <form method="post" action={addressOf(context.language, `check/${topic}`)} data-open-link>
        <input type="hidden" name="answers" value="" />
        <input type="hidden" name="stage" value="result" />
      </form>
      <p>
        <a href={addressOf(context.language, 'check/open')}>{site.buttons.open}</a>
      </p>
      <p>
        <a href={addressOf(context.language, `check/${topic}`)}>{site.buttons.startAgain}</a>
      </p>
    </Document>
  )
}
