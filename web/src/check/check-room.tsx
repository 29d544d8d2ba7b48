import { calendarFile } from '@parcours/documents'
import { type Law, parseDay, safeParseSituation } from '@parcours/engine'
import { isLanguage, type Language } from '@parcours/words'
import type { Context, Hono } from 'hono'
import { spokenContext } from '../components/spoken-part.tsx'
import { type PageContext, pageContext, type SiteParts } from '../page-context.ts'
import { respondPage, StablePages } from '../server/respond.ts'
import { rowsIn } from '../server/rows-in.ts'
import { fill } from '../text/fill.ts'
import { type CheckState, decodeState, newState } from './check-state.ts'
import { conceptWords } from './concept-words.ts'
import type { Sent } from './draft.ts'
import { OpenFilePage } from './open-file-page.tsx'
import { OpenLinkPage } from './open-link-page.tsx'
import { fieldError, nextPage, pageAfter } from './press.tsx'
import { SummaryPage } from './summary-page.tsx'
import { isTopic, type Topic } from './topics.ts'
import { findingsFor, type Visit, withState } from './visit.ts'

/** What the check needs besides the site: the law, and today's date, read at the door. */
export interface CheckParts extends SiteParts {
  readonly law: Law
  readonly today: () => string
}

/** Refuses what was sent, kindly: 400 and 415 for what cannot be read, 413 for too much, 405 for what is no form. */
export type Refuse = (c: Context, status: 400 | 405 | 413 | 415) => Response

/** The public check: every page is the answer to a form; the answers travel in it and nowhere else. */
export function addCheck(app: Hono, parts: CheckParts, refuse: Refuse): void {
  app.get('/:language/check/open', (c) =>
    onLanguage(c, (language) =>
      respondPage(c, <OpenFilePage context={pageContext(parts, language, 'check/open')} errors={[]} />),
    ),
  )
  app.post('/:language/check/open', (c) => onLanguage(c, (language) => openFile(c, parts, language, refuse)))

  app.post('/:language/check/file', (c) =>
    onForm(c, parts, 'everything', 'check', refuse, (visit) => {
      c.header('cache-control', 'no-store')
      c.header('content-type', 'application/json; charset=utf-8')
      c.header('content-disposition', 'attachment; filename="parcours.json"')
      return c.body(`${JSON.stringify(visit.state.situation, null, 2)}\n`)
    }),
  )
  app.get('/:language/check/file', (c) => onLanguage(c, () => refuse(c, 405)))

  app.get('/:language/result/:topic', (c) =>
    onTopic(c, (language, topic) =>
      respondPage(c, <OpenLinkPage context={pageContext(parts, language, `result/${topic}`)} topic={topic} />),
    ),
  )

  app.post('/:language/check/:topic/calendar', (c) =>
    onTopic(c, (_language, topic) =>
      onForm(c, parts, topic, `check/${topic}`, refuse, (visit) => {
        const { words } = visit.context
        const stamp = `${parts.today()}T00:00:00Z`
        const file = calendarFile(findingsFor(visit), { law: parts.law, words, stamp })
        if (file === undefined) return c.notFound()
        c.header('cache-control', 'no-store')
        c.header('content-type', 'text/calendar; charset=utf-8')
        c.header('content-disposition', 'attachment; filename="parcours.ics"')
        return c.body(file)
      }),
    ),
  )
  app.get('/:language/check/:topic/calendar', (c) => onTopic(c, () => refuse(c, 405)))

  let firstPages = new StablePages()
  let firstPagesOn = parts.today()
  for (const path of ['/:language/check', '/:language/check/:topic'] as const) {
    app.get(path, (c) =>
      onTopic(c, (language, topic, page) => {
        const today = parts.today()
        if (today !== firstPagesOn) {
          firstPages = new StablePages()
          firstPagesOn = today
        }
        // Nobody has told anything yet, so the page is the same for everybody until tomorrow.
        return firstPages.respond(c, c.req.path, () =>
          nextPage(newVisit(parts, pageContext(parts, language, page), topic, newState(today))),
        )
      }),
    )
    app.post(path, (c) =>
      onTopic(c, (_language, topic, page) =>
        onForm(c, parts, topic, page, refuse, async (visit, sent) => respondPage(c, await pageAfter(visit, sent))),
      ),
    )
  }
}

// Ten times what a long life needs.
const mostRows = 400

async function onLanguage(c: Context, answer: (language: Language) => Response | Promise<Response>): Promise<Response> {
  const language = c.req.param('language') ?? ''
  return isLanguage(language) ? answer(language) : c.notFound()
}

async function onTopic(
  c: Context,
  answer: (language: Language, topic: Topic, page: string) => Response | Promise<Response>,
): Promise<Response> {
  const topic = c.req.param('topic') ?? 'everything'
  if (!isTopic(topic)) return c.notFound()
  const page = c.req.param('topic') === undefined ? 'check' : `check/${topic}`
  return onLanguage(c, (language) => answer(language, topic, page))
}

/**
 * Reads the form and the answers in it, and answers with them. Answers that cannot be read as a whole lead to the page
 * where a file can be opened; of answers that can be read in part, that part is kept and the rest is named.
 */
async function onForm(
  c: Context,
  parts: CheckParts,
  topic: Topic,
  page: string,
  refuse: Refuse,
  answer: (visit: Visit, sent: Sent) => Response | Promise<Response>,
): Promise<Response> {
  return onLanguage(c, async (language) => {
    const sent = await readForm(c)
    if (typeof sent === 'number') return refuse(c, sent)
    const context = pageContext(parts, language, page)
    const told = sent('answers')
    const state = told === undefined ? newState(parts.today()) : decodeState(told)
    if (!state) return respondPage(c, tamperedPage(parts, language), 400)
    if (rowsIn(state.situation) > mostRows) return refuse(c, 413)
    const { readable, lost } = keepReadable(parts, state)
    const visit = newVisit(parts, context, topic, readable)
    if (lost.length === 0) return answer(visit, sent)
    const spoken = spokenContext(context, ['check', 'concepts'])
    const named = lost.map((id) => conceptWords(spoken, id).label).join(', ')
    const message = fill(spoken.words.check.someLost, { answers: named })
    return respondPage(c, <SummaryPage visit={visit} errors={[{ fieldId: 'content', message }]} />, 400)
  })
}

function tamperedPage(parts: CheckParts, language: Language) {
  const context = pageContext(parts, language, 'check/open')
  const message = spokenContext(context, ['check']).words.check.tampered
  return <OpenFilePage context={context} errors={[{ fieldId: 'content', message }]} />
}

const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/

/** The fields of a form by name; the last one of a name counts. A number is the status with which to refuse. */
async function readForm(c: Context): Promise<Sent | 400 | 415> {
  if (!formTypes.test(c.req.header('content-type') ?? '')) return 415
  let body: Record<string, unknown>
  try {
    body = await c.req.parseBody({ all: true })
  } catch {
    return 400
  }
  return (field) => {
    const value = Object.hasOwn(body, field) ? body[field] : undefined
    const last = Array.isArray(value) ? value.at(-1) : value
    return typeof last === 'string' ? last : undefined
  }
}

function newVisit(parts: CheckParts, context: PageContext, topic: Topic, state: CheckState): Visit {
  const parsed = safeParseSituation(parts.law.concepts, {})
  if (!parsed.ok) throw new Error('An empty situation is always readable.')
  const empty = { ...state, situation: {} }
  const visit: Visit = {
    context,
    topic,
    law: parts.law,
    state: empty,
    situation: parsed.situation,
    today: parts.today(),
  }
  return withState(visit, state)
}

/** The state without the answers that are no answers, and which those are. */
function keepReadable(
  { law, today }: CheckParts,
  state: CheckState,
): { readable: CheckState; lost: readonly string[] } {
  const known = (list: readonly string[]): readonly string[] => list.filter((id) => law.conceptById.has(id))
  const parsed = safeParseSituation(law.concepts, state.situation)
  const lost = parsed.ok ? [] : [...new Set(parsed.issues.map((issue) => conceptOf(issue.path)))]
  const situation = parsed.ok
    ? state.situation
    : Object.fromEntries(Object.entries(state.situation).filter(([id]) => !lost.includes(id)))
  return {
    readable: {
      on: parseDay(state.on) === undefined ? today() : state.on,
      situation,
      skipped: known(state.skipped),
      trail: known(state.trail),
      again: known(state.again),
    },
    lost,
  }
}

/** The concept a JSON pointer begins with. */
function conceptOf(pointer: string): string {
  return (pointer.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Reads a file of answers: exactly what the command line reads, and every mistake in it with its place. */
async function openFile(c: Context, parts: CheckParts, language: Language, refuse: Refuse): Promise<Response> {
  if (!formTypes.test(c.req.header('content-type') ?? '')) return refuse(c, 415)
  const context = pageContext(parts, language, 'check/open')
  const { check } = spokenContext(context, ['check']).words
  const again = (...messages: readonly string[]): Response => {
    const errors = messages.map((message) => ({ fieldId: 'file', message }))
    return respondPage(c, <OpenFilePage context={context} errors={errors} />, 400)
  }
  let file: unknown
  try {
    file = (await c.req.parseBody()).file
  } catch {
    return refuse(c, 400)
  }
  if (!(file instanceof File) || file.size === 0) return again(check.loadNone)
  let given: unknown
  try {
    given = JSON.parse((await file.text()).replace(/^\uFEFF/, ''))
  } catch {
    return again(check.loadNotJson)
  }
  if (rowsIn(given) > mostRows) return refuse(c, 413)
  const parsed = safeParseSituation(parts.law.concepts, given)
  if (!parsed.ok) {
    const wrong = parsed.issues.slice(0, 10)
    return again(
      ...wrong.map((issue) => {
        const problem = fieldError(context, issue).message
        return issue.path === '' ? check.loadNotJson : fill(check.loadWrong, { path: issue.path, problem })
      }),
    )
  }
  const state = { ...newState(parts.today()), situation: given as CheckState['situation'] }
  const visit = newVisit(parts, pageContext(parts, language, 'check'), 'everything', state)
  return respondPage(c, <SummaryPage visit={visit} />)
}
