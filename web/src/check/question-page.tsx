import type { InformationConcept, Law, NextQuestion } from '@parcours/engine'
import type { VNode } from 'preact'
import { addressOf } from '../addresses.ts'
import { AnswersForm, answersFormId } from '../components/answers-form.tsx'
import { Button, ButtonRow } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Document } from '../components/document.tsx'
import { ErrorSummary, type FieldError } from '../components/error-summary.tsx'
import { Notice } from '../components/notice.tsx'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { type CheckState, encodeState } from './check-state.ts'
import { conceptWords, fieldLabel } from './concept-words.ts'
import type { Draft, Shown } from './draft.ts'
import { FactFields } from './fact-fields.tsx'
import type { Topic } from './topics.ts'

/** The name of the first field of a concept on a page. */
export const fieldName = (concept: string): string => `f.${concept}`

/** One question: what is asked, why, the fields, and every way on. */
export function QuestionPage(props: {
  context: PageContext
  law: Law
  topic: Topic
  state: CheckState
  concept: InformationConcept
  /** Why it is asked; absent where the person came to change an answer. */
  question?: NextQuestion | undefined
  draft: Draft
  errors: readonly FieldError[]
  shown: Shown
  /** True if the question was just answered and something of it is still missing. */
  again?: boolean
}): VNode {
  const { context, law, topic, state, concept, question, draft, errors, shown, again = false } = props
  const { check, site } = context.words
  const words = conceptWords(context, concept.id)
  const name = fieldName(concept.id)
  const list = concept.shape.kind === 'list'
  const asHeading = list || concept.shape.kind === 'date' || concept.shape.kind === 'boolean'
  return (
    <Document context={context} title={words.question} answersForm={answersFormId} listed={false} width="text">
      <p class="page-caption">
        {check.topics[topic]} · {fill(check.asked, { count: state.trail.length })}
      </p>
      <ErrorSummary errors={errors} words={site} />
      <AnswersForm
        action={addressOf(context.language, context.page)}
        carried={[
          ['answers', encodeState(state)],
          ['stage', 'question'],
          ['asked', concept.id],
        ]}
      >
        {/* The first button of a form answers the Enter key. */}
        <button class="visually-hidden" type="submit" name="do" value="continue" tabIndex={-1} aria-hidden="true">
          {site.buttons.continue}
        </button>
        {!asHeading && <h1>{words.question}</h1>}
        {!asHeading && <p class="field-hint">{words.help}</p>}
        {again && question && (
          <Notice kind="important" label={site.notices.important}>
            <p>{check.stillMissing}</p>
            <ul>
              {question.missing.slice(0, 8).map((path) => (
                <li key={path}>{fill(check.missingField, { field: fieldLabel(context, path) })}</li>
              ))}
            </ul>
          </Notice>
        )}
        <FactFields
          shape={concept.shape}
          name={name}
          words={{ ...words, label: words.question }}
          value={draft}
          question={asHeading}
          fields={{
            context,
            shown,
            codes: words.codes ?? {},
            errors: new Map(errors.map((error) => [error.fieldId, error.message])),
          }}
        />
        <ButtonRow>
          <Button name="do" value="continue">
            {site.buttons.continue}
          </Button>
          {list && (
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
        {question && <WhyAsked context={context} law={law} question={question} />}
        <ButtonRow>
          <Button look="quiet" name="do" value="back">
            {site.buttons.back}
          </Button>
          <Button look="quiet" name="do" value="summary">
            {check.seeSummary}
          </Button>
          <Button look="quiet" name="do" value="result">
            {check.seeResult}
          </Button>
        </ButtonRow>
      </AnswersForm>
      <p class="small">{check.privacy}</p>
    </Document>
  )
}

function WhyAsked({
  context,
  law,
  question,
}: {
  context: PageContext
  law: Law
  question: NextQuestion
}): VNode | null {
  const { check, law: lawWords } = context.words
  const clauses = question.clauses.flatMap((id) => {
    const entry = law.clauseById.get(id)
    const sentence = (lawWords.clauses as ConceptClauses)[id]?.holds
    return entry && sentence ? [{ id, sentence, source: law.sourceById.get(entry.clause.source) }] : []
  })
  if (clauses.length === 0) return null
  const sources = new Map(clauses.flatMap(({ source }) => (source ? [[source.id, source] as const] : [])))
  return (
    <Disclosure summary={check.why}>
      <p>{check.whyLead}</p>
      <ul>
        {clauses.slice(0, 8).map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
      <p>{check.whyProvisions}</p>
      <ul>
        {[...sources.values()].slice(0, 6).map((source) => (
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

type ConceptClauses = { readonly [clause: string]: { readonly holds: string } | undefined }
