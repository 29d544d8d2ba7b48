import { missingLines } from '@parcours/documents'
import type { InformationConcept, Law } from '@parcours/engine'
import { safeParseSituation } from '@parcours/engine'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { AnswersForm, answersFormId } from '../components/answers-form.tsx'
import { BackLink } from '../components/back-link.tsx'
import { Button, ButtonRow } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Document } from '../components/document.tsx'
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx'
import { Icon } from '../components/icon.tsx'
import { Notice } from '../components/notice.tsx'
import { SpokenPart, spokenContext } from '../components/spoken-part.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { encodeState } from './check-state.ts'
import { conceptWords } from './concept-words.ts'
import type { Draft } from './draft.ts'
import { FactFields } from './fact-fields.tsx'
import { secondaryFields } from './secondary-fields.ts'
import type { Visit } from './visit.ts'
import { quickExitIsland, WayOut } from './way-out.tsx'

/** The name of the first field of a concept on a page. */
export const fieldName = (concept: string): string => `f.${concept}`

/** Where the person came from to change one answer, and goes back to. */
export type ReturnTo = 'summary' | 'result'

/** What a question is asked with; all of it travels in the form, so that a second look at the page needs no thinking. */
export interface AskedWith {
  readonly concept: InformationConcept
  /** Dotted paths of the fields on the page. */
  readonly fields: ReadonlySet<string>
  /** Ids of the clauses that need the answer. */
  readonly clauses: readonly string[]
  /** JSON pointers of what is missing, where the question was answered before. */
  readonly missing: readonly string[]
  readonly returnTo?: ReturnTo | undefined
}

const subjects = ['check', 'concepts'] as const

/** One question: what is asked, the fields, why, and every way on. */
export function QuestionPage(props: {
  visit: Visit
  asked: AskedWith
  draft: Draft
  errors: readonly FieldError[]
}): VNode {
  const { visit, asked, errors } = props
  const { context, law, topic, state } = visit
  const { concept } = asked
  const spoken = spokenContext(context, subjects)
  const first = state.trail.length === 0 && asked.returnTo === undefined
  return (
    <Document
      context={context}
      title={conceptWords(spoken, concept.id).question}
      answersForm={answersFormId}
      enterDoes="continue"
      listed={false}
      islands={quickExitIsland(topic)}
    >
      <WayOut context={context} topic={topic} />
      <AnswersForm
        action={addressOf(context.language, context.page)}
        carried={[
          ['answers', encodeState(state)],
          ['stage', 'question'],
          ['asked', concept.id],
          ['fields', [...asked.fields].join(' ')],
          ['clauses', asked.clauses.join(' ')],
          ['missing', asked.missing.join(' ')],
          ...(asked.returnTo ? [['to', asked.returnTo] as const] : []),
        ]}
      >
        {first ? (
          <BackLink href={addressOf(context.language)} text={context.words.site.buttons.back} />
        ) : (
          <button class="back-link back-button" type="submit" name="do" value="back">
            <Icon name="back" directional />
            {context.words.site.buttons.back}
          </button>
        )}
        <SpokenPart context={context} subjects={subjects}>
          {(part) => {
            const { check, site } = part.words
            const words = conceptWords(part, concept.id)
            return (
              <div class="question">
                <ErrorSummary errors={errors} words={site} />
                {state.base && <OnlyTrying context={context} />}
                <p class="page-caption">
                  {check.topics[topic]}
                  {asked.returnTo === undefined &&
                    ` · ${fill(check.questionNumber, { number: state.trail.length + 1 })}`}
                </p>
                {first && errors.length === 0 && (
                  <p>
                    {check.about[topic]} {check.aboutStop}
                  </p>
                )}
                <Again context={part} law={law} state={state.situation} missing={asked.missing} />
                <Fields {...props} part={part} />
                <WhyAsked context={part} law={law} clauses={asked.clauses} />
                <ButtonRow>
                  <Button name="do" value="continue">
                    {site.buttons.continue}
                  </Button>
                  {concept.shape.kind === 'list' && (
                    <Button look="secondary" name="do" value="none">
                      {words.none ?? check.none}
                    </Button>
                  )}
                </ButtonRow>
                <ButtonRow>
                  <Button look="quiet" name="do" value="unknown">
                    {site.buttons.doNotKnow}
                  </Button>
                  <Button look="quiet" name="do" value="refuse">
                    {site.buttons.preferNotToSay}
                  </Button>
                </ButtonRow>
                {!first && (
                  <ButtonRow>
                    <Button look="quiet" name="do" value="summary">
                      {check.seeSummary}
                    </Button>
                    <Button look="quiet" name="do" value="result">
                      {check.seeResult}
                    </Button>
                  </ButtonRow>
                )}
              </div>
            )
          }}
        </SpokenPart>
      </AnswersForm>
    </Document>
  )
}

/** Says that an answer is changed only to see what it does. */
function OnlyTrying({ context }: { context: PageContext }): VNode {
  return (
    <SpokenPart context={context} subjects={['path']}>
      {({ words }) => (
        <Notice kind="information" label={words.site.notices.information}>
          <p>{words.path.whatIf.trying}</p>
        </Notice>
      )}
    </SpokenPart>
  )
}

function Fields({
  part,
  visit,
  asked,
  draft,
  errors,
}: {
  part: PageContext
  visit: Visit
  asked: AskedWith
  draft: Draft
  errors: readonly FieldError[]
}): VNode {
  const { concept } = asked
  const { concepts } = visit.law
  const words = conceptWords(part, concept.id)
  // A single fact or a list names itself; a record or a lone text field needs a heading above it.
  const asHeading = concept.shape.kind !== 'record' && concept.shape.kind !== 'number' && concept.shape.kind !== 'text'
  // Rows and records hold several dates: how to write one is said once, above them.
  const hint = hasDates(concept, asked.fields) ? `${words.help} ${part.words.check.datesHint}` : words.help
  return (
    <>
      {!asHeading && <h1>{words.question}</h1>}
      {!asHeading && <p class="field-hint">{hint}</p>}
      <FactFields
        shape={concept.shape}
        name={fieldName(concept.id)}
        words={{ ...words, label: words.question, help: hint }}
        value={draft}
        question={asHeading}
        fields={{
          context: part,
          shown: (path) => asked.fields.has(path),
          codes: words.codes ?? {},
          errors: new Map(errors.map((error) => [error.fieldId, error.message])),
          wanted: new Set(asked.missing.map((pointer) => `f${pointer.replaceAll('/', '.')}`)),
          readable: (row) => safeParseSituation(concepts, { [concept.id]: [row] }).ok,
        }}
      />
    </>
  )
}

/** True if dates stand open on the page of a list or a record. */
function hasDates({ id, shape }: InformationConcept, fields: ReadonlySet<string>): boolean {
  const record = shape.kind === 'list' ? shape.of : shape
  if (record.kind !== 'record') return false
  return Object.entries(record.fields).some(([field, own]) => {
    const path = `${id}.${field}`
    return own.kind === 'date' && fields.has(path) && !secondaryFields.has(path)
  })
}

/** Says what is still missing of a fact that was told in part. */
function Again({
  context,
  law,
  state,
  missing,
}: {
  context: PageContext
  law: Law
  state: unknown
  missing: readonly string[]
}): VNode | null {
  const { check } = context.words
  const lines = missingLines(missing, { law, words: context.words, given: state })
  const details = lines.flatMap((line) => (line.detailsText ? [line.detailsText] : []))
  if (details.length === 0) return null
  return (
    <Notice kind="important" label={check.againTitle}>
      <p>{check.again}</p>
      {details.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  )
}

function WhyAsked({
  context,
  law,
  clauses,
}: {
  context: PageContext
  law: Law
  clauses: readonly string[]
}): VNode | null {
  const part = spokenContext(context, ['law'])
  const { check } = context.words
  const sentences = part.words.law.clauses
  const told = clauses.flatMap((id) => {
    const entry = law.clauseById.get(id)
    const sentence = Object.hasOwn(sentences, id) ? sentences[id]?.holds : undefined
    const source = entry && law.sourceById.get(entry.clause.source)
    return sentence && source ? [{ sentence, source }] : []
  })
  if (told.length === 0) return null
  const sources = new Map(told.map(({ source }) => [source.id, source]))
  return (
    <Disclosure summary={check.why}>
      <p>{check.whyLead}</p>
      <ul lang={part.language} dir={part.direction}>
        {[...new Set(told.map(({ sentence }) => sentence))].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{check.whyProvisions}</p>
      <ul class="source-list">
        {[...sources.values()].map((source) => (
          <li key={source.id}>
            {source.url ? (
              <a href={source.url} rel="external noreferrer">
                {source.title}
              </a>
            ) : (
              source.title
            )}
            {`, ${source.publisher}`}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
