import type { Law } from '@parcours/engine'
import { isLanguage, type Language } from '@parcours/words'
import type { Context, Hono } from 'hono'
import { formTypes, type Refuse } from '../check/read-visit.tsx'
import { languageIntent } from '../components/language-switch.tsx'
import { spokenContext } from '../components/spoken-part.tsx'
import { pageContext, type SiteParts } from '../page-context.ts'
import { respondPage } from '../server/respond.ts'
import { AgendaPage, type AgendaProps } from './agenda-page.tsx'
import { csvFile } from './csv.ts'
import { decodeSteps, fileOfSteps, inOrder, type JobStep, joined, mostSteps, stepsOfFile } from './steps.ts'
import { newStep, readStep, typedAs, typedStep } from './typed-step.ts'

export interface AgendaParts extends SiteParts {
  readonly law: Law
  readonly today: () => string
}

type Body = Readonly<Record<string, unknown>>

const page = 'agenda'

/**
 * The agenda of steps to find work. The list travels in the form of the page; the device keeps it, or a file does.
 * `agenda` shows it, `agenda/file` and `agenda/table` answer with it as files.
 */
export function addAgenda(app: Hono, parts: AgendaParts, refuse: Refuse): void {
  app.get('/:language/agenda', (c) =>
    onLanguage(c, (language) =>
      respondPage(c, <AgendaPage {...begun(parts, language)} steps={[]} typed={newStep(parts.today())} list="new" />),
    ),
  )
  app.post('/:language/agenda', (c) =>
    onBody(c, refuse, async (language, body) => {
      const shown = await pageAfter(parts, language, body)
      const wrong = shown.list === 'unreadable' || shown.mistakes !== undefined || shown.fileMistake !== undefined
      return respondPage(c, <AgendaPage {...shown} />, wrong ? 400 : 200)
    }),
  )
  app.post('/:language/agenda/file', (c) =>
    onSteps(c, parts, refuse, (_language, steps) =>
      respondFile(c, 'application/json; charset=utf-8', 'parcours-agenda.json', fileOfSteps(steps)),
    ),
  )
  app.post('/:language/agenda/table', (c) =>
    onSteps(c, parts, refuse, (language, steps) =>
      respondFile(c, 'text/csv; charset=utf-8', 'parcours-agenda.csv', tableOf(parts, language, steps)),
    ),
  )
  for (const file of ['file', 'table']) {
    app.get(`/:language/agenda/${file}`, (c) => onLanguage(c, () => refuse(c, 405)))
  }
}

function begun(parts: AgendaParts, language: Language): Pick<AgendaProps, 'context' | 'law' | 'today'> {
  return { context: pageContext(parts, language, page), law: parts.law, today: parts.today() }
}

/** The page that a button leads to. What was typed and not yet added stays, whatever was pressed. */
async function pageAfter(parts: AgendaParts, language: Language, body: Body): Promise<AgendaProps> {
  const shown = begun(parts, language)
  const steps = decodeSteps(textIn(body, 'steps') ?? '')
  if (!steps) return { ...shown, steps: [], typed: newStep(shown.today), list: 'unreadable' }
  const sent = (field: string): string | undefined => textIn(body, field)
  const typed = sent('kind') === undefined ? newStep(shown.today) : typedStep(sent)
  const editing = placeIn(steps, sent('editing'))
  const same: AgendaProps = { ...shown, steps, typed, editing, list: 'told' }
  const fresh = (changed: readonly JobStep[]): AgendaProps => ({
    ...shown,
    steps: changed,
    typed: newStep(shown.today),
    list: 'told',
  })
  if (sent(languageIntent.name) === languageIntent.value) return same
  const [action = '', about] = (sent('do') ?? '').split(':')
  const at = placeIn(steps, about)
  switch (action) {
    case 'add':
    case 'save': {
      const read = readStep(typed)
      if ('mistakes' in read) return { ...same, mistakes: read.mistakes }
      const changed = inOrder([...steps.filter((_, place) => place !== editing), read.step])
      return changed.length > mostSteps ? { ...same, fileMistake: 'tooMany' } : fresh(changed)
    }
    case 'change':
      return at === undefined ? same : { ...same, typed: typedAs(steps[at] as JobStep), editing: at }
    case 'remove':
      return at === undefined ? same : fresh(steps.filter((_, place) => place !== at))
    case 'cancel':
      return fresh(steps)
    case 'load': {
      const { file } = body
      if (!(file instanceof File) || file.size === 0) return { ...same, fileMistake: 'noFile' }
      const loaded = stepsOfFile(await file.text())
      if (!loaded) return { ...same, fileMistake: 'wrongFile' }
      const all = joined(steps, loaded)
      return all.length > mostSteps ? { ...same, fileMistake: 'tooMany' } : { ...same, steps: all, editing: undefined }
    }
    default:
      return same
  }
}

/** The list as rows for a spreadsheet, with headings in the language of the page; the oldest first. */
function tableOf(parts: AgendaParts, language: Language, steps: readonly JobStep[]): string {
  const { agenda } = spokenContext(pageContext(parts, language, page), ['agenda']).words
  const { on, kind, withWhom, result, proof } = agenda.columns
  const rows = steps.map((step) => [
    step.on,
    agenda.kinds[step.kind],
    step.withWhom,
    step.result,
    step.proof ? agenda.yes : agenda.no,
  ])
  return csvFile([[on, kind, withWhom, result, proof], ...rows.reverse()])
}

function textIn(body: Body, name: string): string | undefined {
  const value: unknown = Object.hasOwn(body, name) ? body[name] : undefined
  const last: unknown = Array.isArray(value) ? value.at(-1) : value
  return typeof last === 'string' ? last : undefined
}

function placeIn(steps: readonly JobStep[], text: string | undefined): number | undefined {
  const place = /^\d{1,4}$/.test(text ?? '') ? Number(text) : undefined
  return place !== undefined && place < steps.length ? place : undefined
}

function onLanguage(c: Context, answer: (language: Language) => Response | Promise<Response>) {
  const language = c.req.param('language') ?? ''
  return isLanguage(language) ? answer(language) : c.notFound()
}

function onBody(c: Context, refuse: Refuse, answer: (language: Language, body: Body) => Response | Promise<Response>) {
  return onLanguage(c, async (language) => {
    if (!formTypes.test(c.req.header('content-type') ?? '')) return refuse(c, 415)
    let body: Body
    try {
      body = await c.req.parseBody({ all: true })
    } catch {
      return refuse(c, 400)
    }
    return answer(language, body)
  })
}

function onSteps(
  c: Context,
  parts: AgendaParts,
  refuse: Refuse,
  answer: (language: Language, steps: readonly JobStep[]) => Response,
) {
  return onBody(c, refuse, (language, body) => {
    const steps = decodeSteps(textIn(body, 'steps') ?? '')
    if (steps) return answer(language, steps)
    const shown = begun(parts, language)
    return respondPage(c, <AgendaPage {...shown} steps={[]} typed={newStep(shown.today)} list="unreadable" />, 400)
  })
}

function respondFile(c: Context, type: string, name: string, file: string): Response {
  c.header('cache-control', 'no-store')
  c.header('content-type', type)
  c.header('content-disposition', `attachment; filename="${name}"`)
  return c.body(file)
}
