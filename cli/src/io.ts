import type { Readable } from 'node:stream'

/** What the command line may touch of the machine. Handed in, so that it runs the same in a test. */
export interface Io {
  readonly stdin: Readable
  /** Whether a person types on a terminal, rather than a file or a pipe being read. */
  readonly typed: boolean
  out(text: string): void
  err(text: string): void
  /** Width of the terminal in columns; undefined where the output is not a terminal. */
  readonly columns?: number | undefined
  /** Width of the terminal that standard error goes to; undefined where it goes elsewhere. */
  readonly errorColumns?: number | undefined
  /** Milliseconds since some moment: for the rate and the time left of long work, and nothing else. */
  elapsed?(): number
  /** From now until `done`, Ctrl+C asks to end in an orderly way; a second one ends at once. */
  interruptible?(): { readonly signal: AbortSignal; done(): void }
  readonly env: { readonly [name: string]: string | undefined }
  /** Today in Belgium, `YYYY-MM-DD`. The only clock. */
  today(): string
}

/** Colours only where somebody looks: on a terminal, and not where the environment asks for none. */
export function wantsColour({ columns, env }: Pick<Io, 'columns' | 'env'>): boolean {
  if (env.NO_COLOR) return false
  return columns !== undefined && env.TERM !== 'dumb'
}
