import { calendarFile } from '@parcours/documents'
import { safeParseSituation } from '@parcours/engine'
import type { Language } from '@parcours/words'
import type { Context, Hono } from 'hono'
import { spokenContext } from '../components/spoken-part.tsx'
import { pageContext } from '../page-context.ts'
import { respondPage, StablePages } from '../server/respond.ts'
import { rowsIn } from '../server/rows-in.ts'
import { fill } from '../text/fill.ts'
import { type CheckState, newState } from './check-state.ts'
import { OpenFilePage } from './open-file-page.tsx'
import { OpenLinkPage } from './open-link-page.tsx'
import { fieldError, nextPage, pageAfter } from './press.tsx'
import {
  type CheckParts,
  formTypes,
  mostRows,
  newVisit,
  onForm,
  onLanguage,
  type Place,
  type Refuse,
} from './read-visit.tsx'
import { ResultPage } from './result-page.tsx'
import { SummaryPage } from './summary-page.tsx'
import { isTopic, type Topic } from './topics.ts'
import { findingsFor } from './visit.ts'

/** The public check: every page is the answer to a form; the answers travel in it and nowhere else. */
export function addCheck(app: Hono, parts: CheckParts, refuse: Refuse): void {
  app.get('/:language/check/open', (c) =>
    onLanguage(c, (language) =>
      respondPage(c, <OpenFilePage context={pageContext(parts, language, 'check/open')} errors={[]} />),
    ),
  )
  app.post('/:language/check/open', (c) => onLanguage(c, (language) => openFile(c, parts, language, refuse)))

  app.post('/:language/check/file', (c) =>
    onForm(c, parts, placeOf('everything', 'check'), refuse, (visit) => {
      c.header('cache-control', 'no-store')
      c.header('content-type', 'application/json; charset=utf-8')
      c.header('content-disposition', 'attachment; filename="parcours.json"')
      return c.body(`${JSON.stringify(visit.state.situation, null, 2)}\n`)
    }),
  )
  app.get('/:language/check/file', (c) => onLanguage(c, () => refuse(c, 405)))

  app.get('/:language/result/:topic', (c) =>
    onTopic(c, (language, topic) =>
      respondPage(c, <OpenLinkPage context={pageContext(parts, language, `result/${topic}`)} to={`check/${topic}`} />),
    ),
  )

  app.post('/:language/check/:topic/calendar', (c) =>
    onTopic(c, (_language, topic) =>
      onForm(c, parts, placeOf(topic, `check/${topic}`), refuse, (visit) => {
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
          nextPage(newVisit(parts, pageContext(parts, language, page), placeOf(topic, page), newState(today))),
        )
      }),
    )
    app.post(path, (c) =>
      onTopic(c, (_language, topic, page) =>
        onForm(c, parts, placeOf(topic, page), refuse, async (visit, sent) =>
          respondPage(c, await pageAfter(visit, sent)),
        ),
      ),
    )
  }
}

function placeOf(topic: Topic, page: string): Place {
  return { topic, page, answer: (visit) => <ResultPage visit={visit} /> }
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
  const visit = newVisit(parts, pageContext(parts, language, 'check'), placeOf('everything', 'check'), state)
  return respondPage(c, <SummaryPage visit={visit} />)
}
