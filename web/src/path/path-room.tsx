import { type PrintedDocument, pathCalendar, pathDocument, presentPath, renderPdf } from '@parcours/documents'
import { applyChange, parseDay } from '@parcours/engine'
import { lifeChanges, reforms } from '@parcours/law'
import { isLanguage, type Language } from '@parcours/words'
import type { Context, Hono } from 'hono'
import type { VNode } from 'preact'
import { tryingOut, withoutTrying } from '../check/check-state.ts'
import { readDraft, type Sent, TYPED } from '../check/draft.ts'
import { OpenLinkPage } from '../check/open-link-page.tsx'
import { pageAfter } from '../check/press.tsx'
import { type CheckParts, onForm, type Place, type Refuse } from '../check/read-visit.tsx'
import type { Topic } from '../check/topics.ts'
import { type Visit, withState } from '../check/visit.ts'
import { languageIntent } from '../components/language-switch.tsx'
import { spokenContext } from '../components/spoken-part.tsx'
import { typedDate, writtenDate } from '../forms/typed-date.ts'
import { pageContext } from '../page-context.ts'
import { respondPage } from '../server/respond.ts'
import { type ChecklistChoices, ChecklistPage, printedChecklist, tickField } from './checklist-page.tsx'
import { effortsFileOf, printedEfforts } from './efforts-file.ts'
import { EffortsPage } from './efforts-page.tsx'
import { findingsLookedAt, presentedIn } from './looked-at.ts'
import { PathPage, pathOfVisit } from './path-page.tsx'
import { nameOfWay, waysToNationality } from './routes.ts'
import { RoutesPage } from './routes-page.tsx'
import { type PathText, TellFirstPage } from './tell-first-page.tsx'
import { choiceField, ReformPage, WhatIfPage } from './what-if-page.tsx'

/** A page on a path: where it is, what its questions are about, and what those see who come without answers. */
interface PathRoom {
  readonly page: string
  readonly text: PathText
  readonly topic: Topic
  readonly answer: (visit: Visit) => VNode
  readonly trying?: boolean
  /** What a form on the page leads to, where it is not a question or the page itself. */
  readonly after?: (visit: Visit, sent: Sent) => VNode | Promise<VNode> | undefined
  readonly pdf?: (visit: Visit, sent: Sent) => PrintedDocument
}

/** "My path", "what changes if", the ways to become Belgian, checklists and the file on efforts. */
export function addPath(app: Hono, parts: CheckParts, refuse: Refuse): void {
  const rooms: readonly PathRoom[] = [
    {
      page: 'path',
      text: 'path',
      topic: 'everything',
      answer: (visit) => <PathPage visit={visit} />,
      pdf: printedPath,
    },
    {
      page: 'what-if',
      text: 'whatIf',
      topic: 'everything',
      trying: true,
      answer: whatIfPage,
      after: whatIfAfter,
    },
    {
      page: 'check/nationality/compare',
      text: 'routes',
      topic: 'nationality',
      answer: (visit) => <RoutesPage visit={visit} />,
    },
    {
      page: 'check/residence/efforts',
      text: 'efforts',
      topic: 'residence',
      answer: (visit) => <EffortsPage visit={visit} />,
      pdf: (visit) => {
        const context = spokenContext(visit.context, printed)
        return printedEfforts(context, visit, effortsFileOf(context, visit))
      },
    },
    ...waysToNationality(parts.law).map(
      (way): PathRoom => ({
        page: `check/nationality/checklist/${nameOfWay(way)}`,
        text: 'checklist',
        topic: 'nationality',
        answer: (visit) => <ChecklistPage visit={visit} way={way} choices={{ payOn: visit.state.on }} />,
        after: (visit, sent) => checklistAfter(visit, sent, way),
        pdf: (visit, sent) => {
          const { choices, ticked } = readChecklist(visit, sent)
          return printedChecklist(spokenContext(visit.context, printed), ticked, way, choices)
        },
      }),
    ),
  ]
  for (const room of rooms) addRoom(app, parts, refuse, room)

  app.post('/:language/path/calendar', (c) =>
    onForm(c, parts, placeOf(rooms[0] as PathRoom), refuse, (visit) => {
      const { words } = spokenContext(visit.context, printed)
      const stamp = `${parts.today()}T00:00:00Z`
      const findings = findingsLookedAt(visit)
      const file = pathCalendar(pathOfVisit(visit, findings), { law: parts.law, words, stamp }, findings)
      if (file === undefined) return c.notFound()
      c.header('cache-control', 'no-store')
      c.header('content-type', 'text/calendar; charset=utf-8')
      c.header('content-disposition', 'attachment; filename="parcours-path.ics"')
      return c.body(file)
    }),
  )
  app.get('/:language/path/calendar', (c) => onLanguage(c, () => refuse(c, 405)))
}

function addRoom(app: Hono, parts: CheckParts, refuse: Refuse, room: PathRoom): void {
  const { page, text, topic, after, pdf } = room
  const path = `/:language/${page}`
  app.get(path, (c) =>
    onLanguage(c, (language) =>
      respondPage(c, <TellFirstPage context={pageContext(parts, language, page)} text={text} topic={topic} />),
    ),
  )
  app.get(`${path}/link`, (c) =>
    onLanguage(c, (language) =>
      respondPage(c, <OpenLinkPage context={pageContext(parts, language, `${page}/link`)} to={page} />),
    ),
  )
  app.post(path, (c) =>
    onForm(c, parts, placeOf(room), refuse, async (visit, sent) =>
      respondPage(
        c,
        await ((sent('stage') === 'question' ? undefined : after?.(visit, sent)) ?? pageAfter(visit, sent)),
      ),
    ),
  )
  if (!pdf) return
  app.post(`${path}/pdf`, (c) =>
    onForm(c, parts, placeOf(room), refuse, async (visit, sent) => {
      const bytes = await renderPdf(pdf(visit, sent))
      c.header('cache-control', 'no-store')
      c.header('content-type', 'application/pdf')
      c.header('content-disposition', `attachment; filename="parcours-${nameOfWay(page)}.pdf"`)
      return c.body(bytes)
    }),
  )
  app.get(`${path}/pdf`, (c) => onLanguage(c, () => refuse(c, 405)))
}

function placeOf({ topic, page, answer, trying = false }: PathRoom): Place {
  return { topic, page, answer, trying }
}

/** Printed pages are in one language throughout: that of their sentences of the law. */
const printed = ['path', 'check', 'concepts', 'opinion', 'law', 'calendar'] as const

function onLanguage(c: Context, answer: (language: Language) => Response): Response | Promise<Response> {
  const language = c.req.param('language') ?? ''
  return isLanguage(language) ? answer(language) : c.notFound()
}

function printedPath(visit: Visit): PrintedDocument {
  const context = spokenContext(visit.context, printed)
  const findings = findingsLookedAt(visit)
  const path = pathOfVisit(visit, findings)
  const { opinion } = presentedIn(context, visit, findings)
  return pathDocument(path, presentPath(path, opinion, findings), context.words)
}

/** The page on a change that is tried; where nothing is changed (any more), the page to choose one. */
function whatIfPage(visit: Visit): VNode {
  const { base, situation, on } = visit.state
  const same = base !== undefined && base.on === on && JSON.stringify(base.situation) === JSON.stringify(situation)
  return <WhatIfPage visit={same ? withState(visit, withoutTrying(visit.state)) : visit} />
}

function whatIfAfter(visit: Visit, sent: Sent): VNode | Promise<VNode> | undefined {
  const { state } = visit
  const reform = sent('reform')
  const language = sent(languageIntent.name) === languageIntent.value
  if (language) {
    return isReform(reform) ? <ReformPage visit={visit} reform={reform} /> : whatIfPage(visit)
  }
  const [action = '', about = ''] = split(sent('do') ?? '')
  switch (action) {
    case 'drop':
      return <WhatIfPage visit={withState(visit, withoutTrying(state))} />
    case 'try':
      return tryChange(visit, sent, about)
    case 'try-day':
      return tryDay(visit, sent)
    case 'try-answer': {
      const { on, situation } = state
      const trying = withState(visit, tryingOut(state, { on, situation }))
      return pageAfter(trying, pressing(sent, `change:${about}`))
    }
    case 'tell':
      return pageAfter(visit, pressing(sent, `change:${about}`))
    case 'reform':
      return isReform(about) ? <ReformPage visit={visit} reform={about} /> : undefined
    default:
      return undefined
  }
}

function isReform(id: string | undefined): id is string {
  return reforms.some((reform) => reform.id === id)
}

/** `try:move` is `try` and `move`. */
function split(action: string): readonly string[] {
  const at = action.indexOf(':')
  return at < 0 ? [action] : [action.slice(0, at), action.slice(at + 1)]
}

/** The same form as if another button of a result had been pressed. */
function pressing(sent: Sent, button: string): Sent {
  return (field) => (field === 'do' ? button : field === 'stage' ? 'result' : sent(field))
}

function tryChange(visit: Visit, sent: Sent, id: string): VNode {
  const { state } = visit
  const change = lifeChanges.find((each) => each.id === id)
  if (!change) return whatIfPage(visit)
  const choices = new Map<string, string>()
  for (const each of lifeChanges) {
    const typed = each.asks && readChoice(sent, choiceField(each), each.asks.kind)
    if (typed !== undefined) choices.set(each.id, typed)
  }
  const choice = choices.get(id)
  if (choice?.startsWith(TYPED)) {
    const { check } = spokenContext(visit.context, ['check']).words
    const errors = [{ fieldId: choiceField(change), message: check.municipalityChoose }]
    return <WhatIfPage visit={visit} typed={{ choices, errors }} />
  }
  const known = choice !== undefined && (change.asks?.choices?.includes(choice) ?? true)
  const changed = applyChange(change, state.situation, state.on, known ? choice : change.asks?.first)
  if (changed.can !== 'try') return whatIfPage(visit)
  return whatIfPage(withState(visit, tryingOut(state, { on: changed.on, situation: changed.facts })))
}

function readChoice(sent: Sent, name: string, kind: 'municipality' | 'language'): string | undefined {
  const shape = { kind: 'text', names: kind, pattern: '' } as const
  const value = readDraft(shape, name, sent, () => true, undefined)
  return typeof value === 'string' ? value : undefined
}

function tryDay(visit: Visit, sent: Sent): VNode {
  const day = typedDate(sent, 'on')
  const on = writtenDate(day) ?? ''
  if (parseDay(on) !== undefined) {
    return whatIfPage(withState(visit, tryingOut(visit.state, { on, situation: visit.state.situation })))
  }
  const { check } = spokenContext(visit.context, ['check']).words
  return <WhatIfPage visit={visit} typed={{ day, errors: [{ fieldId: 'on', message: check.dayWhole }] }} />
}

/** The ticks and the day of payment on a checklist, read from its form. */
function readChecklist(visit: Visit, sent: Sent): { choices: ChecklistChoices; ticked: Visit } {
  const shown = sent('pay-on') !== undefined
  const typed = typedDate(sent, 'pay')
  const written = writtenDate(typed) ?? ''
  const before = sent('pay-on') ?? ''
  const payOn = [written, before, visit.state.on].find((day) => parseDay(day) !== undefined) ?? visit.state.on
  const wrong = sent('do') === 'pay-day' && parseDay(written) === undefined
  const { path } = spokenContext(visit.context, ['path']).words
  const all = sent.all?.(tickField) ?? []
  return {
    choices: { payOn, ...(wrong ? { typed, error: path.checklist.feeDayWrong } : {}) },
    ticked: shown ? withState(visit, { ...visit.state, ticks: [...new Set(all)].slice(0, mostTicks) }) : visit,
  }
}

const mostTicks = 100

function checklistAfter(visit: Visit, sent: Sent, way: string): VNode | undefined {
  const action = sent('do') ?? ''
  if (action === 'summary' || action === 'go-on' || action.startsWith('change:')) return undefined
  const { choices, ticked } = readChecklist(visit, sent)
  return <ChecklistPage visit={ticked} way={way} choices={choices} />
}
