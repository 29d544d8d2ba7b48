import {
  calendarFile,
  composeLetter,
  type LetterKind,
  letterKind,
  type PrintedDocument,
  renderPdf,
} from '@parcours/documents'
import type { Law } from '@parcours/engine'
import { isLanguage, type Language, wordsFor } from '@parcours/words'
import type { Context, Hono } from 'hono'
import type { Refuse } from '../check/read-visit.tsx'
import { type PageContext, pageContext, type SiteParts } from '../page-context.ts'
import { respondPage } from '../server/respond.ts'
import { LetterFormPage } from './letter-form-page.tsx'
import { LetterPage } from './letter-page.tsx'
import { termsOf } from './letter-terms.ts'
import { LettersIndexPage } from './letters-index-page.tsx'
import { answersIn, newLetter, type TypedLetter, typedLetter } from './typed-letter.ts'

export interface LetterParts extends SiteParts {
  readonly law: Law
  /** Today's date, read at the door: the date of a new letter, and the day its terms are asked for. */
  readonly today: () => string
}

/**
 * Letters: `letters` lists them, `letters/<kind>` asks for what stands in one and answers with the letter,
 * `letters/<kind>/pdf` and `letters/<kind>/calendar` answer with files. Everything travels in the form; nothing is kept.
 */
export function addLetters(app: Hono, parts: LetterParts, refuse: Refuse): void {
  const { law, today } = parts

  app.get('/:language/letters', (c) =>
    onLanguage(c, (language) => respondPage(c, <LettersIndexPage context={pageContext(parts, language, 'letters')} />)),
  )

  app.get('/:language/letters/:kind', (c) =>
    onKind(c, (language, kind) => {
      const context = pageContext(parts, language, `letters/${kind.id}`)
      const typed = newLetter(kind, language, today())
      return respondPage(c, <LetterFormPage {...{ context, kind, typed }} mistakes={new Map()} />)
    }),
  )
  app.post('/:language/letters/:kind', (c) =>
    onLetter(c, parts, refuse, ({ context, kind, typed, body }) => {
      const { answers, mistakes } = answersIn(kind, typed)
      const wantsForm =
        last(body, 'do') === 'change' || (last(body, 'intent') === 'language' && last(body, 'step') !== 'letter')
      if (wantsForm) return respondPage(c, <LetterFormPage {...{ context, kind, typed }} mistakes={new Map()} />)
      if (mistakes.size > 0) return respondPage(c, <LetterFormPage {...{ context, kind, typed, mistakes }} />, 400)
      return respondPage(c, <LetterPage {...{ context, law, kind, typed, answers }} today={today()} />)
    }),
  )
  app.post('/:language/letters/:kind/pdf', (c) =>
    onLetter(c, parts, refuse, ({ context, kind, typed }) => {
      const { answers, mistakes } = answersIn(kind, typed)
      if (mistakes.size > 0) return respondPage(c, <LetterFormPage {...{ context, kind, typed, mistakes }} />, 400)
      return respondPdf(c, kind.id, composeLetter(kind, answers, wordsFor(typed.language)))
    }),
  )
  app.post('/:language/letters/:kind/calendar', (c) =>
    onLetter(c, parts, refuse, ({ context, kind, typed }) => {
      const { answers } = answersIn(kind, typed)
      const { words } = context
      const file = calendarFile(termsOf(law, kind, answers, today()), { law, words, stamp: `${today()}T00:00:00Z` })
      if (file === undefined) return c.notFound()
      return respondFile(c, 'text/calendar; charset=utf-8', 'parcours.ics', file)
    }),
  )
  for (const file of ['pdf', 'calendar'] as const) {
    app.get(`/:language/letters/:kind/${file}`, (c) => onLanguage(c, () => refuse(c, 405)))
  }
}

type Body = Readonly<Record<string, unknown>>

function onLanguage(c: Context, answer: (language: Language) => Response | Promise<Response>) {
  const language = c.req.param('language') ?? ''
  return isLanguage(language) ? answer(language) : c.notFound()
}

function onKind(c: Context, answer: (language: Language, kind: LetterKind) => Response | Promise<Response>) {
  const kind = letterKind(c.req.param('kind') ?? '')
  return kind ? onLanguage(c, (language) => answer(language, kind)) : c.notFound()
}

function onForm(c: Context, refuse: Refuse, answer: (language: Language, body: Body) => Response | Promise<Response>) {
  return onLanguage(c, async (language) => {
    if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(c.req.header('content-type') ?? '')) {
      return refuse(c, 415)
    }
    let body: Body
    try {
      body = await c.req.parseBody({ all: true })
    } catch {
      return refuse(c, 400)
    }
    return answer(language, body)
  })
}

interface SentLetter {
  readonly context: PageContext
  readonly kind: LetterKind
  readonly typed: TypedLetter
  readonly body: Body
}

function onLetter(
  c: Context,
  parts: LetterParts,
  refuse: Refuse,
  answer: (sent: SentLetter) => Response | Promise<Response>,
) {
  return onKind(c, (_language, kind) =>
    onForm(c, refuse, (language, body) => {
      const context = pageContext(parts, language, `letters/${kind.id}`)
      const typed = typedLetter(kind, body, newLetter(kind, language, parts.today()).language)
      return answer({ context, kind, typed, body })
    }),
  )
}

function all(body: Body, name: string): readonly string[] {
  const value: unknown = Object.hasOwn(body, name) ? body[name] : []
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
}

function last(body: Body, name: string): string | undefined {
  return all(body, name).at(-1)
}

async function respondPdf(c: Context, name: string, document: PrintedDocument): Promise<Response> {
  return respondFile(c, 'application/pdf', `${name}.pdf`, await renderPdf(document))
}

function respondFile(c: Context, type: string, name: string, file: string | Uint8Array<ArrayBuffer>): Response {
  c.header('cache-control', 'no-store')
  c.header('content-type', type)
  c.header('content-disposition', `attachment; filename="${name}"`)
  return c.body(file)
}
