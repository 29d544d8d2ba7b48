import {
  type EvaluateOptions,
  type Issue,
  type Law,
  parseDay,
  type Situation,
  safeParseSituation,
} from '@parcours/engine'
import { isLanguage, languages } from '@parcours/words'

/** What `POST /api/check` asks. */
export interface CheckRequest {
  readonly situation: Situation
  readonly asked: EvaluateOptions
}

export type ReadCheck =
  | { readonly ok: true; readonly request: CheckRequest }
  | { readonly ok: false; readonly errors: readonly Issue[] }

const known = ['situation', 'on', 'only', 'lang']

/** Reads the body of a check: every mistake in it, each with its JSON pointer in the body. */
export function readCheck(law: Law, body: unknown): ReadCheck {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { ok: false, errors: [issue('FACT_WRONG_TYPE', '', { expected: 'object', found: typeName(body) })] }
  }
  const { situation, on, only, lang } = body as Record<string, unknown>
  const parsed = safeParseSituation(law.concepts, situation)
  const errors = [
    ...Object.keys(body)
      .filter((key) => !known.includes(key))
      .map((key) => issue('FACT_UNKNOWN_KEY', `/${escaped(key)}`, { expected: known })),
    ...(parsed.ok ? [] : parsed.issues.map((each) => ({ ...each, path: `/situation${each.path}` }))),
    ...(typeof on === 'string' && parseDay(on) !== undefined
      ? []
      : [issue('DAY_INVALID', '/on', { expected: 'YYYY-MM-DD' })]),
    ...wrongFindings(law, only),
    ...(lang === undefined || (typeof lang === 'string' && isLanguage(lang))
      ? []
      : [issue('FACT_INVALID_CODE', '/lang', { expected: languages })]),
  ]
  if (!parsed.ok || errors.length > 0) return { ok: false, errors }
  const asked = { on: on as string, ...(only === undefined ? {} : { only: [...new Set(only as readonly string[])] }) }
  return { ok: true, request: { situation: parsed.situation, asked } }
}

function wrongFindings(law: Law, only: unknown): readonly Issue[] {
  if (only === undefined) return []
  if (!Array.isArray(only)) return [issue('FACT_WRONG_TYPE', '/only', { expected: 'list', found: typeName(only) })]
  return only.flatMap((id, at) =>
    typeof id === 'string' && law.normById.has(id)
      ? []
      : [issue('FINDING_UNKNOWN', `/only/${at}`, { expected: [...law.normById.keys()] })],
  )
}

function issue(code: Issue['code'], path: string, data: Issue['data']): Issue {
  return { code, path, data }
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  return typeof value
}
