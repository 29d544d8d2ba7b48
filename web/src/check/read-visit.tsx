import { type Law, parseDay, safeParseSituation } from '@parcours/engine'
import { isLanguage, type Language } from '@parcours/words'
import type { Context } from 'hono'
import type { VNode } from 'preact'
import { spokenContext } from '../components/spoken-part.tsx'
import { type PageContext, pageContext, type SiteParts } from '../page-context.ts'
import { respondPage } from '../server/respond.ts'
import { rowsIn } from '../server/rows-in.ts'
import { fill } from '../text/fill.ts'
import { type CheckState, decodeState, newState, withoutTrying } from './check-state.ts'
import { conceptWords } from './concept-words.ts'
import type { Sent } from './draft.ts'
import { OpenFilePage } from './open-file-page.tsx'
import { SummaryPage } from './summary-page.tsx'
import type { Topic } from './topics.ts'
import { type Visit, withState } from './visit.ts'

/** What the check needs besides the site: the law, and today's date, read at the door. */
export interface CheckParts extends SiteParts {
  readonly law: Law
  readonly today: () => string
}

/** Refuses what was sent, kindly: 400 and 415 for what cannot be read, 413 for too much, 405 for what is no form. */
export type Refuse = (c: Context, status: 400 | 405 | 413 | 415) => Response

/** Which page an address is about: the topic of its questions, and the page that answers. */
export interface Place {
  readonly topic: Topic
  /** The address after the language. */
  readonly page: string
  readonly answer: (visit: Visit) => VNode
  /** True where a change is only tried; everywhere else the person's own answers come back. */
  readonly trying?: boolean
}

// Ten times what a long life needs.
export const mostRows = 400

export async function onLanguage(
  c: Context,
  answer: (language: Language) => Response | Promise<Response>,
): Promise<Response> {
  const language = c.req.param('language') ?? ''
  return isLanguage(language) ? answer(language) : c.notFound()
}

/**
 * Reads the form and the answers in it, and answers with them. Answers that cannot be read as a whole lead to the page
 * where a file can be opened; of answers that can be read in part, that part is kept and the rest is named.
 */
export async function onForm(
  c: Context,
  parts: CheckParts,
  place: Place,
  refuse: Refuse,
  answer: (visit: Visit, sent: Sent) => Response | Promise<Response>,
): Promise<Response> {
  return onLanguage(c, async (language) => {
    const sent = await readForm(c)
    if (typeof sent === 'number') return refuse(c, sent)
    const context = pageContext(parts, language, place.page)
    const told = sent('answers')
    const state = told === undefined ? newState(parts.today()) : decodeState(told)
    if (!state) return respondPage(c, tamperedPage(parts, language), 400)
    if (rowsIn(state.situation) > mostRows) return refuse(c, 413)
    const { readable, lost } = keepReadable(parts, settled(state, place, sent))
    const visit = newVisit(parts, context, place, readable)
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

export const formTypes = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/

/** The fields of a form by name; the last one of a name counts. A number is the status with which to refuse. */
async function readForm(c: Context): Promise<Sent | 400 | 415> {
  if (!formTypes.test(c.req.header('content-type') ?? '')) return 415
  let body: Record<string, unknown>
  try {
    body = await c.req.parseBody({ all: true })
  } catch {
    return 400
  }
  const all = (field: string): readonly string[] => {
    const value = Object.hasOwn(body, field) ? body[field] : undefined
    return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
  }
  return Object.assign((field: string) => all(field).at(-1), { all })
}

/** While a change is only tried, other pages work with the person's own answers, unless the change is to be kept. */
function settled(state: CheckState, { trying = false }: Place, sent: Sent): CheckState {
  if (trying) return state
  const { base: _, ...tried } = state
  return sent('do') === 'keep' ? tried : withoutTrying(state)
}

/** A visit of a page, with the answers in a state that was read. */
export function newVisit(
  parts: CheckParts,
  context: PageContext,
  { topic, answer }: Pick<Place, 'topic' | 'answer'>,
  state: CheckState,
): Visit {
  const parsed = safeParseSituation(parts.law.concepts, {})
  if (!parsed.ok) throw new Error('An empty situation is always readable.')
  const empty = { ...state, situation: {} }
  const visit: Visit = {
    context,
    topic,
    answer,
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
      ...(state.base && isReadable(law, state.base) ? { base: state.base } : {}),
      ...(state.ticks ? { ticks: state.ticks } : {}),
    },
    lost,
  }
}

function isReadable(law: Law, { on, situation }: NonNullable<CheckState['base']>): boolean {
  return parseDay(on) !== undefined && safeParseSituation(law.concepts, situation).ok
}

/** The concept a JSON pointer begins with. */
function conceptOf(pointer: string): string {
  return (pointer.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~')
}
