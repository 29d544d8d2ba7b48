import { evaluate, type Law } from '@parcours/engine'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { AnswersForm, answersFormId } from '../components/answers-form.tsx'
import { Button, ButtonRow } from '../components/button.tsx'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import type { PageContext } from '../page-context.ts'
import { type CheckState, encodeState } from './check-state.ts'
import { situationOf } from './situation-of.ts'
import { findingsOfTopic, type Topic } from './topics.ts'

/** The answer. */
export function ResultPage(props: { context: PageContext; law: Law; topic: Topic; state: CheckState }): VNode {
  const { context, law, topic, state } = props
  const { check, site } = context.words
  const findings = evaluate(law, situationOf(law, state), { on: state.on, only: findingsOfTopic(law, topic) })
  return (
    <Document context={context} title={check.topics[topic]} answersForm={answersFormId} listed={false}>
      <PageHeading caption={site.name} title={check.topics[topic]} />
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            {finding.id}: {finding.outcome} {finding.value}
          </li>
        ))}
      </ul>
      <AnswersForm
        action={addressOf(context.language, context.page)}
        carried={[
          ['answers', encodeState(state)],
          ['stage', 'result'],
        ]}
      >
        <ButtonRow>
          <Button look="secondary" name="do" value="summary">
            {check.seeSummary}
          </Button>
        </ButtonRow>
      </AnswersForm>
    </Document>
  )
}
