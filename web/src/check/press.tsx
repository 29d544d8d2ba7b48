import { type InformationConcept, type Issue, parseDay, safeParseSituation } from '@parcours/engine'
import type { VNode } from 'preact'
import type { FieldError } from '../components/error-summary.tsx'
import { languageIntent } from '../components/language-switch.tsx'
import { spokenContext } from '../components/spoken-part.tsx'
import { typedDate, writtenDate } from '../forms/typed-date.ts'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { backAt, type CheckState, reopened, withAnswer, withSkipped } from './check-state.ts'
import { changeRows, type Draft, municipalitiesMeant, readDraft, type Sent, TYPED, tidy } from './draft.ts'
import { fieldsWorthAsking } from './fields-worth-asking.ts'
import { type AskedWith, fieldName, QuestionPage, type ReturnTo } from './question-page.tsx'
import { SummaryPage } from './summary-page.tsx'
import { type Asking, askingAgain, findingsFor, nextAsking, type Visit, withState } from './visit.ts'

// More would tire more than they explain; they travel in the form.
const mostClauses = 8
const mostMissing = 24

/** The page that follows from a form of the check: which button was pressed, on which page, with what typed. */
export function pageAfter(visit: Visit, sent: Sent): VNode | Promise<VNode> {
  const language = sent(languageIntent.name) === languageIntent.value
  const action = language ? 'language' : (sent('do') ?? '')
  const stage = sent('stage')
  const concept = visit.law.conceptById.get(sent('asked') ?? '')
  if (stage === 'question' && concept) return answerQuestion(visit, concept, sent, action)
  if (action.startsWith('change:')) {
    const wanted = visit.law.conceptById.get(action.slice('change:'.length))
    if (wanted) return changeAnswer(visit, wanted, stage === 'result' ? 'result' : 'summary')
  }
  switch (action) {
    case 'day':
      return changeDay(visit, sent)
    case 'today':
      return answerPage(withState(visit, { ...visit.state, on: visit.today }))
    case 'go-on':
      return stage === 'result' ? anyOpenPage(visit) : nextPage(visit)
    case 'summary':
      return summaryPage(visit)
    case 'result':
      return answerPage(visit)
  }
  if (stage === 'summary') return <SummaryPage visit={visit} day={typedDate(sent, 'on')} />
  return stage === 'result' ? answerPage(visit) : nextPage(visit)
}

/** All answers; while a change is only tried, the page that says what it does. */
function summaryPage(visit: Visit): VNode {
  return visit.state.base ? answerPage(visit) : <SummaryPage visit={visit} />
}

function answerPage(visit: Visit): VNode {
  return visit.answer(visit)
}

/** The next question worth asking, or the result where there is none. */
export function nextPage(visit: Visit): VNode {
  let { state } = visit
  for (;;) {
    const asking = nextAsking(withState(visit, state))
    if (!asking) return answerPage(withState(visit, state))
    const { id } = asking.concept
    if (state.situation[id] === undefined) return ask(withState(visit, state), asking)
    if (!state.again.includes(id)) {
      return ask(withState(visit, { ...state, again: [...state.again, id] }), asking)
    }
    // Asked twice and still open: the person has told what there is to tell.
    state = { ...state, skipped: [...state.skipped, id] }
  }
}

/**
 * The next question for somebody who wants to go on although nothing is known to change the result: a fact that could, as
 * far as we can see. Whoever presses a button must get somewhere.
 */
function anyOpenPage(visit: Visit): VNode {
  const { law, state } = visit
  if (nextAsking(visit)) return nextPage(visit)
  const open = findingsFor(visit)
    .flatMap((finding) => finding.missing)
    .map((pointer) => law.conceptById.get(pointer.split('/')[1] ?? ''))
    .find((concept) => concept && !state.skipped.includes(concept.id))
  return open ? ask(visit, askingAgain(visit, open), 'result') : answerPage(visit)
}

function ask(visit: Visit, asking: Asking, returnTo?: ReturnTo): VNode {
  const { concept, clauses, missing } = asking
  const draft = visit.state.situation[concept.id]
  const asked = {
    concept,
    fields: fieldsWorthAsking(visit, asking, draft),
    clauses: clauses.slice(0, mostClauses),
    missing: draft === undefined ? [] : missing.slice(0, mostMissing),
    returnTo,
  }
  return <QuestionPage visit={visit} asked={asked} draft={draft} errors={[]} />
}

function changeAnswer(visit: Visit, concept: InformationConcept, returnTo: ReturnTo): VNode {
  const fresh = withState(visit, reopened(visit.state, concept.id))
  return ask(fresh, askingAgain(fresh, concept), returnTo)
}

function changeDay(visit: Visit, sent: Sent): VNode {
  const day = typedDate(sent, 'on')
  const on = writtenDate(day) ?? ''
  if (parseDay(on) !== undefined) return <SummaryPage visit={withState(visit, { ...visit.state, on })} />
  const { check } = spokenContext(visit.context, ['check']).words
  const message = /^\d{4}(-\d{2})?$/.test(on) || on === '' ? check.dayWhole : check.errors.FACT_INVALID_DATE
  return <SummaryPage visit={visit} day={day} errors={[{ fieldId: 'on', message }]} />
}

/** What the page of a question was made with, read from its form. Nothing in it can change an answer. */
function askedWith(visit: Visit, concept: InformationConcept, sent: Sent): AskedWith {
  const words = (field: string): readonly string[] => (sent(field) ?? '').split(' ').filter((each) => each !== '')
  const fields = words('fields').filter((path) => path.startsWith(`${concept.id}.`))
  const to = sent('to')
  return {
    concept,
    fields: new Set(fields),
    clauses: words('clauses')
      .filter((id) => visit.law.clauseById.has(id))
      .slice(0, mostClauses),
    missing: words('missing')
      .filter((pointer) => pointer.startsWith(`/${concept.id}`))
      .slice(0, mostMissing),
    returnTo: to === 'summary' || to === 'result' ? to : undefined,
  }
}

function answerQuestion(visit: Visit, concept: InformationConcept, sent: Sent, action: string): VNode {
  const { state } = visit
  const name = fieldName(concept.id)
  const asked = askedWith(visit, concept, sent)
  const draft = readDraft(concept.shape, name, sent, (path) => asked.fields.has(path), state.situation[concept.id])
  const page = (shown: Draft, errors: readonly FieldError[] = []): VNode => (
    <QuestionPage visit={visit} asked={asked} draft={shown} errors={errors} />
  )
  const add = sent('add')
  if (add?.startsWith(name)) return page(changeRows(draft, add, 'add'))
  const remove = sent('remove')
  if (remove?.startsWith(name)) return page(changeRows(draft, remove, 'remove'))
  const go = (next: CheckState): VNode => onwards(withState(visit, next), asked.returnTo)
  switch (action) {
    case 'language':
      return page(draft)
    case 'none':
      return go(withAnswer(state, concept.id, []))
    case 'unknown':
      // Rows already told are still true; what is not known is the rest.
      return go(withSkipped(state, concept.id, readable(visit, concept, draft)))
    case 'refuse':
      return go(withSkipped(state, concept.id, undefined))
    case 'back': {
      if (asked.returnTo) return onwards(visit, asked.returnTo)
      const earlier = visit.law.conceptById.get(state.trail.at(-1) ?? '')
      if (!earlier) return page(draft)
      const before = withState(visit, backAt(state, earlier.id))
      return ask(before, askingAgain(before, earlier))
    }
    case 'summary':
    case 'result': {
      // What stands on the page counts, if it can be read: nothing typed is lost without need.
      const value = readable(visit, concept, draft)
      const next = value === undefined ? visit : withState(visit, withAnswer(state, concept.id, value))
      return onwards(next, action)
    }
    default: {
      const told = state.situation[concept.id]
      const still = Array.isArray(told) && told.length === 0 ? told : undefined
      // Whoever said "none" and adds nothing still says "none".
      const value = tidy(concept.shape, draft) ?? still
      if (value === undefined) {
        const { check } = spokenContext(visit.context, ['check']).words
        return page(draft, [{ fieldId: firstFieldId(concept, asked), message: check.fillOrNone }])
      }
      const parsed = safeParseSituation(visit.law.concepts, { [concept.id]: value })
      if (parsed.ok) return go(withAnswer(state, concept.id, value))
      return page(
        value,
        parsed.issues.map((issue) => fieldError(visit.context, issue, value)),
      )
    }
  }
}

function onwards(visit: Visit, to: ReturnTo | undefined): VNode {
  if (to === 'summary') return summaryPage(visit)
  return to === 'result' ? answerPage(visit) : nextPage(visit)
}

/** What can be read of a draft; undefined where it is empty or wrong. */
function readable(visit: Visit, concept: InformationConcept, draft: Draft): unknown {
  const value = tidy(concept.shape, draft)
  if (value === undefined) return undefined
  return safeParseSituation(visit.law.concepts, { [concept.id]: value }).ok ? value : undefined
}

/** Where the link of "fill in something" leads: a record has no field of its own. */
function firstFieldId({ id, shape }: InformationConcept, asked: AskedWith): string {
  if (shape.kind !== 'record') return fieldName(id)
  const first = Object.keys(shape.fields).find((field) => asked.fields.has(`${id}.${field}`))
  return first === undefined ? fieldName(id) : `${fieldName(id)}.${first}`
}

/** What is wrong with an answer, in words, at the field it stands in. `value` is the answer to one concept. */
export function fieldError(context: PageContext, issue: Issue, value?: unknown): FieldError {
  const { check } = spokenContext(context, ['check']).words
  const { errors } = check
  const fieldId = `f${issue.path.replaceAll('/', '.')}`
  const typed = valueAt(value, issue.path.split('/').slice(2))
  if (typeof typed === 'string' && typed.startsWith(TYPED)) {
    const meant = municipalitiesMeant(typed.slice(TYPED.length))
    return { fieldId, message: meant.length === 0 ? check.municipalityUnknown : check.municipalityChoose }
  }
  const text = issue.code in errors ? errors[issue.code as keyof typeof errors] : errors.other
  const values = Object.fromEntries(Object.entries(issue.data).map(([key, each]) => [key, String(each)]))
  return { fieldId, message: fill(text, values) }
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  let at = value
  for (const step of steps) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as { readonly [step: string]: unknown })[step]
  }
  return at
}
