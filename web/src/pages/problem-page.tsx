import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { ButtonLink, ButtonRow } from '../components/button.tsx'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import type { PageContext } from '../page-context.ts'

/** What went wrong: no such page, too much sent, not readable, or our own mistake. */
export type Problem = 'not-found' | 'too-large' | 'refused' | 'failed'

/** Says what went wrong, that nothing is lost, and where to go. */
export function ProblemPage({ context, problem }: { context: PageContext; problem: Problem }): VNode {
  const { problems } = context.words.site
  const said = {
    'not-found': { title: problems.notFoundTitle, text: problems.notFoundText },
    'too-large': { title: problems.tooLargeTitle, text: problems.tooLargeText },
    refused: { title: problems.refusedTitle, text: problems.refusedText },
    failed: { title: problems.failedTitle, text: problems.failedText },
  }[problem]
  return (
    <Document context={context} title={said.title} listed={false}>
      <PageHeading title={said.title} lead={said.text} />
      <ButtonRow>
        <ButtonLink href={addressOf(context.language)}>{problems.toStart}</ButtonLink>
      </ButtonRow>
    </Document>
  )
}
