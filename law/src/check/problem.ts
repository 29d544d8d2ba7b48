import type { ErrorCode } from '@parcours/engine'

/** The codes of what a body of law can lack. */
export type LawCode = Extract<ErrorCode, `LAW_${string}`>

/** One gap in the law: which kind, where, what was found and expected, and what to do next. */
export interface Problem {
  readonly code: LawCode
  /** The norm, case, concept or file concerned. */
  readonly where: string
  /** Whole sentences. */
  readonly found: readonly string[]
  readonly next: string
}

export function problem(code: LawCode, where: string, found: string | readonly string[], next: string): Problem {
  return { code, where, found: typeof found === 'string' ? [found] : found, next }
}

/** A problem as it is printed: code and place on the first line, then what was found, then what to do. */
export function formatProblem({ code, where, found, next }: Problem): string {
  const lines = [...found, `${next} See docs/reference/errors.md.`]
  return [`${code}  ${where}`, ...lines.map((line) => `  ${line}`)].join('\n')
}
