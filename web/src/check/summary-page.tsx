import type { InformationConcept } from '@parcours/engine'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { AnswersForm, answersFormId } from '../components/answers-form.tsx'
import { Button, ButtonRow } from '../components/button.tsx'
import { DateField } from '../components/date-field.tsx'
import { Document } from '../components/document.tsx'
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import { SummaryList } from '../components/summary-list.tsx'
import { boxesOf, type TypedDate } from '../forms/typed-date.ts'
import type { PageContext } from '../page-context.ts'
import { encodeState } from './check-state.ts'
import { conceptWords } from './concept-words.ts'
import { describeFact } from './describe-fact.ts'
import type { Visit } from './visit.ts'
import { quickExitIsland, WayOut } from './way-out.tsx'

const subjects = ['check', 'concepts'] as const

/** Every answer so far, each with a way to change it; the day asked about; the file. `day` is a day typed but not used. */
export function SummaryPage(props: { visit: Visit; day?: TypedDate; errors?: readonly FieldError[] }): VNode {
  const { visit, day, errors = [] } = props
  const { context, law, topic, state } = visit
  const told = law.concepts
    .filter((concept) => state.situation[concept.id] !== undefined || state.skipped.includes(concept.id))
    .sort((a, b) => a.order - b.order)
  return (
    <Document
      context={context}
      title={spokenContext(context, subjects).words.check.summaryTitle}
      answersForm={answersFormId}
      enterDoes="day"
      listed={false}
      islands={quickExitIsland(topic)}
    >
      <WayOut context={context} topic={topic} />
      <AnswersForm
        action={addressOf(context.language, context.page)}
        carried={[
          ['answers', encodeState(state)],
          ['stage', 'summary'],
        ]}
      >
        <SpokenPart context={context} subjects={subjects}>
          {(part) => {
            const { check, site } = part.words
            return (
              <div class="question">
                <ErrorSummary errors={errors} words={site} />
                <PageHeading caption={check.topics[topic]} title={check.summaryTitle} lead={check.summaryLead} />
                {told.length === 0 ? (
                  <p>{check.summaryEmpty}</p>
                ) : (
                  <SummaryList lines={told.map((concept) => summaryLine(part, concept, visit))} />
                )}
                <ButtonRow>
                  <Button name="do" value="go-on">
                    {check.goOn}
                  </Button>
                  <Button look="secondary" name="do" value="result">
                    {check.showResult}
                  </Button>
                </ButtonRow>
                <section class="check-section">
                  <DateField
                    name="on"
                    label={check.dayAskedAbout}
                    hint={check.dayHelp}
                    value={day ?? boxesOf(state.on)}
                    error={errors.find((error) => error.fieldId === 'on')?.message}
                    words={site}
                  />
                  <ButtonRow>
                    <Button look="secondary" name="do" value="day">
                      {check.useThisDay}
                    </Button>
                  </ButtonRow>
                </section>
                <section class="check-section">
                  <h2>{check.fileTitle}</h2>
                  <p>{check.fileText}</p>
                  <ButtonRow>
                    <Button look="secondary" formAction={addressOf(context.language, 'check/file')}>
                      {check.result.saveAnswers}
                    </Button>
                  </ButtonRow>
                  <p>
                    <a href={addressOf(context.language, 'check/open')}>{site.buttons.open}</a>
                  </p>
                  <p>
                    <a href={addressOf(context.language, context.page)}>{site.buttons.startAgain}</a>
                  </p>
                </section>
              </div>
            )
          }}
        </SpokenPart>
      </AnswersForm>
    </Document>
  )
}

function summaryLine(part: PageContext, concept: InformationConcept, { state }: Visit) {
  const { check, site } = part.words
  const words = conceptWords(part, concept.id)
  const value = state.situation[concept.id]
  const skipped = state.skipped.includes(concept.id)
  const facts = value === undefined ? [] : describeFact(concept.shape, value, words, words.codes ?? {}, part)
  const lines = [...facts, ...(skipped ? [value === undefined ? check.skippedAnswer : check.skippedRest] : [])]
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
}
