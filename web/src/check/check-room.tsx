import { calendarFile } from '@parcours/documents'
import {
  evaluate,
  factsUsed,
  type InformationConcept,
  type Issue,
  type Law,
  type NextQuestion,
  nextQuestions,
  parseDay,
  safeParseSituation,
} from '@parcours/engine'
import { isLanguage, type Language } from '@parcours/words'
import type { Context, Hono } from 'hono'
import type { VNode } from 'preact'
import type { FieldError } from '../components/error-summary.tsx'
import { languageIntent } from '../components/language-switch.tsx'
import { typedDate, writtenDate } from '../forms/typed-date.ts'
import { type PageContext, pageContext, type SiteParts } from '../page-context.ts'
import { respondPage } from '../server/respond.ts'
import { fill } from '../text/fill.ts'
import { type CheckState, decodeState, newState, withAnswer, withoutAnswer, withSkipped } from './check-state.ts'
import { changeRows, type Draft, readDraft, type Sent, type Shown, tidy } from './draft.ts'
import { OpenFilePage } from './open-file-page.tsx'
import { OpenLinkPage } from './open-link-page.tsx'
import { fieldName, QuestionPage } from './question-page.tsx'
import { ResultPage } from './result-page.tsx'
import { situationOf } from './situation-of.ts'
import { SummaryPage } from './summary-page.tsx'
import { findingsOfTopic, isTopic, type Topic } from './topics.ts'

/** What the check needs besides the site: the law, and today's date, read at the door. */
export interface CheckParts extends SiteParts {
  readonly law: Law
  readonly today: () => string
}

interface Visit {
  readonly context: PageContext
  readonly law: Law
  readonly topic: Topic
  readonly state: CheckState
}

/** The public check: every page is the answer to a form; the answers travel in it and nowhere else. */
export function addCheck(app: Hono, parts: CheckParts): void {
  app.get('/:language/check/open', (c) =>
    onLanguage(c, (language) => {
      return respondPage(c, <OpenFilePage context={pageContext(parts, language, 'check/open')} errors={[]} />)
    }),
  )
  app.post('/:language/check/open', (c) => onLanguage(c, (language) => openFile(c, parts, language)))
  app.post('/:language/check/file', (c) =>
    onLanguage(c, async () => {
      const state = decodeState(sentBy(await c.req.parseBody({ all: true }))('answers') ?? '')
      c.header('cache-control', 'no-store')
      c.header('content-disposition', 'attachment; filename="parcours.json"')
      return c.json(state?.situation ?? {})
    }),
  )
  app.get('/:language/result/:topic', (c) =>
    onVisit(c, parts, async (language, topic) =>
      respondPage(c, <OpenLinkPage context={pageContext(parts, language, `result/${topic}`)} topic={topic} />),
    ),
  )
  app.post('/:language/check/:topic/calendar', (c) =>
    onVisit(c, parts, async (language, topic) => {
      const state = decodeState(sentBy(await c.req.parseBody({ all: true }))('answers') ?? '')
      if (!state || !safeParseSituation(parts.law.concepts, state.situation).ok) return c.notFound()
      const only = findingsOfTopic(parts.law, topic)
      const findings = evaluate(parts.law, situationOf(parts.law, state), { on: state.on, only })
      const { words } = pageContext(parts, language, 'check')
      const file = calendarFile(findings, { law: parts.law, words, stamp: `${parts.today()}T00:00:00Z` })
      if (file === undefined) return c.notFound()
      c.header('cache-control', 'no-store')
      c.header('content-type', 'text/calendar; charset=utf-8')
      c.header('content-disposition', 'attachment; filename="parcours.ics"')
      return c.body(file)
    }),
  )
  for (const path of ['/:language/check', '/:language/check/:topic'] as const) {
    app.get(path, (c) =>
      onVisit(c, parts, async (language, topic, page) => {
        const visit = {
          context: pageContext(parts, language, page),
          law: parts.law,
          topic,
          state: newState(parts.today()),
        }
        return respondPage(c, nextPage(visit))
      }),
    )
    app.post(path, (c) =>
      onVisit(c, parts, async (language, topic, page) => {
        const sent = sentBy(await c.req.parseBody({ all: true }))
        const context = pageContext(parts, language, page)
        const told = sent('answers')
        const state = told === undefined ? newState(parts.today()) : decodeState(told)
        const parsed = state && safeParseSituation(parts.law.concepts, state.situation)
        if (!state || !parsed?.ok || parseDay(state.on) === undefined) {
          const errors = [{ fieldId: 'file', message: context.words.check.tampered }]
          return respondPage(
            c,
            <OpenFilePage context={pageContext(parts, language, 'check/open')} errors={errors} />,
            400,
          )
        }
        return respondPage(c, await answerForm({ context, law: parts.law, topic, state }, sent))
      }),
    )
  }
}

async function onLanguage(c: Context, answer: (language: Language) => Response | Promise<Response>): Promise<Response> {
  const language = c.req.param('language') ?? ''
  return isLanguage(language) ? answer(language) : c.notFound()
}

async function onVisit(
  c: Context,
  _parts: CheckParts,
  answer: (language: Language, topic: Topic, page: string) => Promise<Response>,
): Promise<Response> {
  const topic = c.req.param('topic') ?? 'everything'
  if (!isTopic(topic)) return c.notFound()
  const page = c.req.param('topic') === undefined ? 'check' : `check/${topic}`
  return onLanguage(c, (language) => answer(language, topic, page))
}

function sentBy(body: Record<string, unknown>): Sent {
  return (field) => {
    const value = body[field]
    const last = Array.isArray(value) ? value.at(-1) : value
    return typeof last === 'string' ? last : undefined
  }
}

async function answerForm(visit: Visit, sent: Sent): Promise<VNode> {
  const { state } = visit
  const stage = sent('stage')
  const language = sent(languageIntent.name) === languageIntent.value
  const action = language ? 'language' : (sent('do') ?? '')
  const concept = visit.law.conceptById.get(sent('asked') ?? '')
  if (stage === 'question' && concept) return answerQuestion(visit, concept, sent, action)
  if (action.startsWith('change:')) {
    const wanted = visit.law.conceptById.get(action.slice('change:'.length))
    if (wanted) return questionPage(visit, wanted, state.situation[wanted.id])
  }
  if (action === 'day') return changeDay(visit, sent)
  if (action === 'go-on') return nextPage(visit)
  if (action === 'summary' || (language && stage === 'summary')) return <SummaryPage {...visit} />
  if (action === 'result' || stage === 'result') return <ResultPage {...visit} />
  return nextPage(visit)
}

function changeDay(visit: Visit, sent: Sent): VNode {
  const on = writtenDate(typedDate(sent, 'on')) ?? ''
  if (parseDay(on) === undefined) {
    const message = visit.context.words.check.errors.FACT_INVALID_DATE
    return <SummaryPage {...visit} errors={[{ fieldId: 'on', message }]} />
  }
  return <SummaryPage {...visit} state={{ ...visit.state, on }} />
}

function answerQuestion(visit: Visit, concept: InformationConcept, sent: Sent, action: string): VNode {
  const { state, law } = visit
  const name = fieldName(concept.id)
  const before = state.situation[concept.id]
  const draft = readDraft(concept.shape, name, sent, shownFor(law, visit.topic), before)
  const add = sent('add')
  const remove = sent('remove')
  if (add?.startsWith(name)) return questionPage(visit, concept, changeRows(draft, add, 'add'))
  if (remove?.startsWith(name)) {
    const left = changeRows(draft, remove, 'remove')
    return questionPage(visit, concept, Array.isArray(left) && left.length === 0 ? [{}] : left)
  }
  switch (action) {
    case 'none':
      return nextPage({ ...visit, state: withAnswer(state, concept.id, []) })
    case 'unknown':
    case 'refuse':
      return nextPage({ ...visit, state: withSkipped(state, concept.id, safely(law, concept, before)) })
    case 'back': {
      const last = state.trail.filter((each) => each !== concept.id).at(-1)
      const earlier = last === undefined ? undefined : law.conceptById.get(last)
      if (!earlier) return questionPage(visit, concept, draft)
      const back = {
        ...visit,
        state: { ...state, trail: state.trail.filter((each) => each !== earlier.id && each !== concept.id) },
      }
      return questionPage(back, earlier, state.situation[earlier.id])
    }
    case 'summary':
    case 'result': {
      // What stands on the page counts, if it can be read; nothing typed is lost without need.
      const value = tidy(concept.shape, draft)
      const parsed = value === undefined ? undefined : safeParseSituation(law.concepts, { [concept.id]: value })
      const kept = parsed?.ok ? { ...visit, state: withAnswer(state, concept.id, value) } : visit
      return action === 'summary' ? <SummaryPage {...kept} /> : <ResultPage {...kept} />
    }
    case 'language':
      return questionPage(visit, concept, draft)
    default:
      return takeAnswer(visit, concept, draft)
  }
}

function safely(law: Law, concept: InformationConcept, value: unknown): boolean {
  return value !== undefined && safeParseSituation(law.concepts, { [concept.id]: value }).ok
}

function takeAnswer(visit: Visit, concept: InformationConcept, draft: Draft): VNode {
  const { law, state, context } = visit
  const value = tidy(concept.shape, draft)
  if (value === undefined) {
    return questionPage(visit, concept, draft, [
      { fieldId: fieldName(concept.id), message: context.words.check.fillOrNone },
    ])
  }
  const parsed = safeParseSituation(law.concepts, { [concept.id]: value })
  if (!parsed.ok)
    return questionPage(
      visit,
      concept,
      value,
      parsed.issues.map((issue) => fieldError(context, issue)),
    )
  const next = { ...visit, state: withAnswer(state, concept.id, value) }
  return nextPage(next, concept.id)
}

function fieldError(context: PageContext, issue: Issue): FieldError {
  const { errors } = context.words.check
  const text = issue.code in errors ? errors[issue.code as keyof typeof errors] : errors.other
  const fieldId = `f${issue.path.replaceAll('/', '.')}`
  const values = Object.fromEntries(Object.entries(issue.data).map(([key, value]) => [key, String(value)]))
  return { fieldId, message: fill(text, values) }
}

/** The next question worth asking, or the result where there is none. */
function nextPage(visit: Visit, justAnswered?: string): VNode {
  const question = nextQuestion(visit)
  const concept = question && visit.law.conceptById.get(question.concept)
  if (!question || !concept) return <ResultPage {...visit} />
  return questionPage(visit, concept, visit.state.situation[concept.id], [], question, concept.id === justAnswered)
}

function nextQuestion({ law, state, topic }: Visit): NextQuestion | undefined {
  const only = findingsOfTopic(law, topic)
  return nextQuestions(law, situationOf(law, state), { on: state.on, only, skip: state.skipped, most: 1 })[0]
}

const shownByTopic = new Map<Topic, ReadonlySet<string>>()

/** Only the fields that the topic's norms look at are worth a person's time. */
function shownFor(law: Law, topic: Topic): Shown {
  let used = shownByTopic.get(topic)
  if (!used) {
    const ids = new Set(findingsOfTopic(law, topic))
    used = factsUsed(law.norms.filter((norm) => ids.has(norm.id)))
    shownByTopic.set(topic, used)
  }
  const paths = used
  return (path) => paths.has(path)
}

function questionPage(
  visit: Visit,
  concept: InformationConcept,
  draft: Draft,
  errors: readonly FieldError[] = [],
  question: NextQuestion | undefined = undefined,
  again = false,
): VNode {
  return (
    <QuestionPage
      {...visit}
      concept={concept}
      draft={draft}
      errors={errors}
      question={question ?? whyAsked(visit, concept)}
      shown={shownFor(visit.law, visit.topic)}
      again={again}
    />
  )
}

function whyAsked(visit: Visit, concept: InformationConcept): NextQuestion | undefined {
  const state = withoutAnswer(visit.state, concept.id)
  const question = nextQuestion({ ...visit, state })
  return question?.concept === concept.id ? question : undefined
}

async function openFile(c: Context, parts: CheckParts, language: Language): Promise<Response> {
  const context = pageContext(parts, language, 'check/open')
  const { check } = context.words
  const refuse = (message: string): Response =>
    respondPage(c, <OpenFilePage context={context} errors={[{ fieldId: 'file', message }]} />, 400)
  const file = (await c.req.parseBody()).file
  if (!(file instanceof File)) return refuse(check.loadNotJson)
  let given: unknown
  try {
    given = JSON.parse((await file.text()).replace(/^\uFEFF/, ''))
  } catch {
    return refuse(check.loadNotJson)
  }
  const parsed = safeParseSituation(parts.law.concepts, given)
  if (!parsed.ok) {
    const [issue] = parsed.issues
    const problem = issue ? fieldError(context, issue).message : check.errors.other
    return refuse(fill(check.loadWrong, { path: issue?.path ?? '', problem }))
  }
  const state = { ...newState(parts.today()), situation: given as CheckState['situation'] }
  return respondPage(
    c,
    <SummaryPage context={pageContext(parts, language, 'check')} law={parts.law} topic="everything" state={state} />,
  )
}
