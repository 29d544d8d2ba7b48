import type { Law } from '@parcours/engine'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { AnswersForm, answersFormId } from '../components/answers-form.tsx'
import { Button, ButtonRow } from '../components/button.tsx'
import { DateField } from '../components/date-field.tsx'
import { Document } from '../components/document.tsx'
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SummaryList } from '../components/summary-list.tsx'
import { boxesOf } from '../forms/typed-date.ts'
import type { PageContext } from '../page-context.ts'
import { type CheckState, encodeState } from './check-state.ts'
import { conceptWords } from './concept-words.ts'
import { describeFact } from './describe-fact.ts'
import type { Topic } from './topics.ts'

/** Every answer so far, each with a way to change it; the day asked about; the file. */
export function SummaryPage(props: {
  context: PageContext
  law: Law
  topic: Topic
  state: CheckState
  errors?: readonly FieldError[]
}): VNode {
  const { context, law, topic, state, errors = [] } = props
  const { check, site } = context.words
  const told = law.concepts.filter(
    (concept) => state.situation[concept.id] !== undefined || state.skipped.includes(concept.id),
  )
  return (
    <Document context={context} title={check.summaryTitle} answersForm={answersFormId} listed={false}>
      <PageHeading caption={check.topics[topic]} title={check.summaryTitle} lead={check.summaryLead} />
      <ErrorSummary errors={errors} words={site} />
      <AnswersForm
        action={addressOf(context.language, context.page)}
        carried={[
          ['answers', encodeState(state)],
          ['stage', 'summary'],
        ]}
      >
        {told.length === 0 && <p>{check.summaryEmpty}</p>}
        <SummaryList
          lines={told.map((concept) => {
            const words = conceptWords(context, concept.id)
            const value = state.situation[concept.id]
            const lines =
              value === undefined
                ? [check.skippedAnswer]
                : describeFact(concept.shape, value, words, words.codes ?? {}, context)
            return {
              key: concept.id,
              question: words.label,
              answer:
                lines.length === 1 ? (
                  lines[0]
                ) : (
                  <ul>
                    {lines.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                ),
              action: (
                <Button look="quiet" name="do" value={`change:${concept.id}`} about={words.label}>
                  {site.buttons.change}
                </Button>
              ),
            }
          })}
        />
        <ButtonRow>
          <Button name="do" value="go-on">
            {check.goOn}
          </Button>
          <Button look="secondary" name="do" value="result">
            {check.showResult}
          </Button>
        </ButtonRow>
        <DateField
          name="on"
          label={check.dayAskedAbout}
          hint={check.dayHelp}
          value={boxesOf(state.on)}
          error={errors.find((error) => error.fieldId === 'on')?.message}
          words={site}
        />
        <ButtonRow>
          <Button look="secondary" name="do" value="day">
            {check.useThisDay}
          </Button>
        </ButtonRow>
        <h2>{check.fileTitle}</h2>
        <p>{check.fileText}</p>
        <ButtonRow>
          <Button look="secondary" formAction={addressOf(context.language, 'check/file')}>
            {site.buttons.download}
          </Button>
        </ButtonRow>
      </AnswersForm>
      <p>
        <a href={addressOf(context.language, 'check/open')}>{site.buttons.open}</a>
      </p>
    </Document>
  )
}
