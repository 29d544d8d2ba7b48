import { ERROR_CODES, type ErrorCode, type ErrorKind } from './codes.ts'

/** What was found and expected. Never holds a person's own values: those stay where they were sent from. */
export type IssueData = { readonly [name: string]: string | number | boolean | readonly string[] }

/** One thing wrong: where (a JSON pointer in what was sent, or the norm), and data for the sentence. */
export interface Issue {
  readonly code: ErrorCode
  readonly path: string
  readonly data: IssueData
}

/** Thrown where there is nothing sensible to return. `issues` lists everything found, not only the first. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  readonly kind: ErrorKind
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.code} ${issue.path} ${JSON.stringify(issue.data)}`.trim()).join('\n'))
    this.kind = ERROR_CODES[issues[0]?.code ?? 'ENGINE_NODE_UNKNOWN']
    this.issues = Object.freeze([...issues])
  }
}

export function inputError(code: ErrorCode, path: string, data: IssueData = {}): EngineError {
  return new EngineError([{ code, path, data }])
}

export function lawError(code: ErrorCode, path: string, data: IssueData = {}): EngineError {
  return new EngineError([{ code, path, data }])
}

/** For branches that cannot be reached: says so, and where, so that it can be reported. */
export function defect(where: string, found: string): EngineError {
  return new EngineError([{ code: 'ENGINE_NODE_UNKNOWN', path: where, data: { found } }])
}
