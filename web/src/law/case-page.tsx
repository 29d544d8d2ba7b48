import type { Law, Norm } from '@parcours/engine'
import type { LawCase } from '@parcours/law'
import type { LawWords } from '@parcours/words'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { encodeState, newState } from '../check/check-state.ts'
import { conceptWords } from '../check/concept-words.ts'
import { describeFact } from '../check/describe-fact.ts'
import { AnswersForm } from '../components/answers-form.tsx'
import { Button, ButtonRow } from '../components/button.tsx'
import { Document } from '../components/document.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SummaryList } from '../components/summary-list.tsx'
import type { PageContext } from '../page-context.ts'
import { formatDay } from '../text/format-day.ts'
import { outcomeText } from './case-list.tsx'

/** One worked case: the facts of an invented person, what comes out, and the same person in the check. */
export function CasePage(props: { context: PageContext; law: Law; norm: Norm; worked: LawCase }): VNode {
  const { context, law, norm, worked } = props
  const { lawBrowser } = context.words
  const told = law.concepts.filter((concept) => worked.given[concept.id] !== undefined)
  const title = (context.words.law as LawWords).norms[norm.id]?.title ?? norm.id
  return (
    <Document context={context} title={worked.title}>
      <p class="page-caption">
        <a href={addressOf(context.language, `law/${norm.id}`)}>{lawBrowser.toNorm}</a>
      </p>
      <div lang="en" dir="ltr">
        <PageHeading title={worked.title} />
      </div>
      <SummaryList
        lines={[
          { key: 'norm', question: lawBrowser.toNorm, answer: title },
          { key: 'day', question: lawBrowser.caseDay, answer: formatDay(worked.on, context.language) },
          { key: 'outcome', question: lawBrowser.caseOutcome, answer: outcomeText(context, worked.expect[norm.id]) },
        ]}
      />
      <h2>{lawBrowser.caseFacts}</h2>
      {told.length === 0 && <p>{lawBrowser.caseNothing}</p>}
      <SummaryList
        lines={told.map((concept) => {
          const words = conceptWords(context, concept.id)
          const lines = describeFact(concept.shape, worked.given[concept.id], words, words.codes ?? {}, context)
          return {
            key: concept.id,
            question: words.label,
            answer: (
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ),
          }
        })}
      />
      <AnswersForm
        action={addressOf(context.language, 'check')}
        carried={[
          ['answers', encodeState({ ...newState(worked.on), situation: worked.given })],
          ['stage', 'result'],
        ]}
      >
        <ButtonRow>
          <Button>{lawBrowser.caseOpen}</Button>
        </ButtonRow>
      </AnswersForm>
    </Document>
  )
}
