import type { Source } from '../norm/norm.ts'

/** The outcome of a requirement on a day. */
export type Outcome = 'met' | 'not-met' | 'undetermined'

/** Why an outcome is undetermined. Where several hold, the first of this list that does. */
export const UNDETERMINED_REASONS = ['missing-facts', 'contested', 'open-law', 'judgement', 'not-modelled'] as const
export type UndeterminedReason = (typeof UNDETERMINED_REASONS)[number]

/** A clause an outcome rests on. */
export interface Reason {
  readonly clause: string
  /** Id of the source passage the clause gives effect to. */
  readonly source: string
  readonly outcome: 'true' | 'false' | 'unknown'
  /** First and last day (`YYYY-MM-DD`) of the stretch around the day asked about on which the clause has this outcome. */
  readonly since?: string
  readonly until?: string
  /** JSON pointers of the facts used. */
  readonly facts: readonly string[]
  /** Clauses inside this one that decided it. */
  readonly because?: readonly Reason[]
}

export interface ReadingOutcome {
  readonly id: string
  readonly options: readonly {
    readonly id: string
    readonly source: string
    readonly outcome: Outcome
    readonly reason?: UndeterminedReason
    readonly value?: number | string
  }[]
}

/** What holds for one person under one norm on one day. Plain data: the same bytes behind every door. */
export interface Finding {
  readonly id: string
  /** The day asked about. */
  readonly on: string
  readonly outcome: Outcome
  /** Only where undetermined. */
  readonly reason?: UndeterminedReason
  /** First and last day of the stretch around the day on which the outcome is this one. Absent: no known beginning or end. */
  readonly since?: string
  readonly until?: string
  /** Euro, a number of days where the norm counts days, or a day as `YYYY-MM-DD`. A date may be given with an undetermined outcome: "if it concerns you, by then". */
  readonly value?: number | string
  /** Versions of the norm that were applied. */
  readonly versions: readonly string[]
  /** The deciding clauses: all are needed, none is spare. Where undetermined, the clauses that are not known. */
  readonly because: readonly Reason[]
  /** JSON pointers of the facts that could still change the outcome, in order of the law's own questions. */
  readonly missing: readonly string[]
  /** Contested readings and what each leads to. */
  readonly readings: readonly ReadingOutcome[]
  /** Open points of law that leave the outcome open. */
  readonly openPoints: readonly string[]
  /** Judgements that are an authority's to give. */
  readonly judgements: readonly string[]
  readonly sources: readonly SourceReference[]
}

export type SourceReference = Pick<Source, 'id' | 'title' | 'publisher'> &
  Partial<Pick<Source, 'url' | 'eli' | 'article' | 'readOn'>>
