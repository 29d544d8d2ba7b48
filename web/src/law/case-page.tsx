import { LawSentences } from '@parcours/documents'
import type { Law, Norm } from '@parcours/engine'
import type { LawCase } from '@parcours/law'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { encodeState, newState } from '../check/check-state.ts'
import { conceptWords } from '../check/concept-words.ts'
import { describeFact } from '../check/describe-fact.ts'
import { AnswersForm } from '../components/answers-form.tsx'
import { Button, ButtonRow } from '../components/button.tsx'
import { Document } from '../components/document.tsx'
import { SpokenPart } from '../components/spoken-part.tsx'
import { type SummaryLine, SummaryList } from '../components/summary-list.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { expectedOf, outcomeText, valueText } from './expected.ts'
import { lawSubjects } from './norm-view.ts'

interface CaseProps {
  readonly context: PageContext
  readonly law: Law
  readonly norm: Norm
  readonly worked: LawCase
}

/** One worked case: the facts of an invented person, what comes out, and the same person in the check. */
export function CasePage(props: CaseProps): VNode {
  const { context, norm, worked } = props
  return (
    <Document context={context} title={worked.title}>
      <SpokenPart context={context} subjects={[...lawSubjects, 'check']}>
        {(part) => (
          <>
            <header class="page-heading">
              <p class="page-caption">
                <a href={addressOf(context.language, `law/${norm.id}`)}>
                  {new LawSentences({ words: part.words }).norm(norm.id, 'title')}
                </a>
              </p>
              <h1 class="case-title" lang="en" dir="ltr">
                {worked.title}
              </h1>
              <p class="lead">{new LawSentences({ words: part.words }).norm(norm.id, 'question')}</p>
            </header>
            <Result {...props} context={part} />
            <h2>{part.words.lawBrowser.caseFacts}</h2>
            <Facts {...props} context={part} />
            <AnswersForm
              action={addressOf(context.language, 'check')}
              carried={[
                ['answers', encodeState({ ...newState(worked.on), situation: worked.given })],
                ['stage', 'result'],
              ]}
            >
              <ButtonRow>
                <Button>{part.words.lawBrowser.caseOpen}</Button>
              </ButtonRow>
            </AnswersForm>
          </>
        )}
      </SpokenPart>
    </Document>
  )
}

/** What must come out, on which day: as far as the case says. */
function Result({ context, norm, worked }: CaseProps): VNode {
  const { lawBrowser, opinion } = context.words
  const expected = expectedOf(worked, norm.id)
  const sentences = new LawSentences({ words: context.words })
  const day = (key: string, question: string, value: string | undefined): readonly SummaryLine[] =>
    value === undefined ? [] : [{ key, question, answer: formatDay(value, context.language) }]
  const values = valueText(context, worked, norm)
  const outcome = expected.outcome === undefined ? values : [outcomeText(context, expected.outcome), ...values]
  return (
    <>
      <SummaryList
        lines={[
          ...day('day', lawBrowser.caseDay, worked.on),
          {
            key: 'outcome',
            question: lawBrowser.caseOutcome,
            answer: (
              <>
                {outcome.join(', ')}
                {expected.reason && <span class="case-reason">{opinion.undetermined[expected.reason]}</span>}
              </>
            ),
          },
          ...day('since', lawBrowser.caseSince, expected.since),
          ...day('until', lawBrowser.caseUntil, expected.until),
          ...(expected.versions
            ? [
                {
                  key: 'version',
                  question: lawBrowser.caseVersion,
                  answer: expected.versions.map((id) => sentences.version(id)).join('; '),
                },
              ]
            : []),
        ]}
      />
      {worked.worked !== undefined && <p class="small">{fill(lawBrowser.caseWorked, { number: worked.worked })}</p>}
    </>
  )
}

function Facts({ context, law, worked }: CaseProps): VNode {
  const told = law.concepts.filter((concept) => worked.given[concept.id] !== undefined)
  if (told.length === 0) return <p>{context.words.lawBrowser.caseNothing}</p>
  return (
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
  )
}
