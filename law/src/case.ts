import type { Outcome, UndeterminedReason } from '@parcours/engine'

/** What must come out for one finding: an outcome alone, or more of it. Only what is named is compared. */
export type Expected =
  | Outcome
  | {
      readonly outcome?: Outcome
      readonly reason?: UndeterminedReason
      readonly value?: number | string
      readonly since?: string
      readonly until?: string
      readonly missing?: readonly string[]
      /** Ids of the contested readings; or what each option of each leads to: its date or amount where it has one, else its outcome. */
      readonly readings?:
        | readonly string[]
        | { readonly [reading: string]: { readonly [option: string]: string | number } }
      readonly openPoints?: readonly string[]
      readonly judgements?: readonly string[]
      readonly versions?: readonly string[]
      /** Ids of information that the applied versions carry. */
      readonly information?: readonly string[]
    }

/** A person, a day, and what must come out. The persons are invented. */
export interface LawCase {
  readonly id: string
  /** A sentence about the world. */
  readonly title: string
  /** Number in the notes the law was taken from: `integration 33`, `W-13`. */
  readonly worked?: string
  readonly source: 'court' | 'official-example' | 'expert' | 'regression'
  readonly given: { readonly [concept: string]: unknown }
  readonly on: string
  readonly knownOn?: string
  readonly reforms?: readonly string[]
  /** Contested readings settled for this case: reading id to option id. */
  readonly readings?: { readonly [reading: string]: string }
  readonly expect: { readonly [finding: string]: Expected }
}
