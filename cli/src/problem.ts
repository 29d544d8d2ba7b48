import type { ErrorCode, Issue } from '@parcours/engine'
import type { Words } from '@parcours/words'

/** What the command line itself can refuse, beside the codes of the engine. */
export type CliCode = keyof Words['cli']['problems'] | keyof Words['contest']['problems']

/** One thing to put right: where it stands (a JSON pointer, an option, a file), and data for the sentence. */
export interface Problem {
  readonly code: CliCode | ErrorCode
  /** `/registrations/0/from` in a situation, `--on` on the command line, empty for the whole input. */
  readonly path: string
  readonly data: Issue['data']
}

/** Thrown where the input is refused: everything found, not only the first. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly problems: readonly Problem[]

  constructor(...problems: readonly Problem[]) {
    super(problems.map(({ code, path }) => `${code} ${path}`).join('\n'))
    this.problems = problems
  }
}
