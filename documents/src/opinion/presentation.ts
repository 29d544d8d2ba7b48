import type { Outcome, UndeterminedReason } from '@parcours/engine'
import type { FactInWords } from './facts-in-words.ts'

/** A finding as sentences: text in an order, no HTML and no colours. Every door shows the same words. */
export interface Presentation {
  readonly id: string
  readonly outcome: Outcome
  readonly reason?: UndeterminedReason
  /** What the finding is about, as a heading. */
  readonly title: string
  /** How a person would ask it. */
  readonly question: string
  /** The outcome in one sentence, dates and amounts written out. */
  readonly headline: string
  /** Why it is undetermined, in one sentence. */
  readonly because?: string
  /** Since when and until when the outcome is this one. */
  readonly stretch?: string
  readonly value?: ValueInWords
  /** What to do next, in the order of the law. */
  readonly steps: readonly StepLine[]
  /** The clauses that decided. Where undetermined: those that are not known. */
  readonly reasons: readonly ReasonLine[]
  readonly missing: readonly MissingLine[]
  readonly readings: readonly ReadingLine[]
  readonly openPoints: readonly OpenPointLine[]
  readonly judgements: readonly JudgementLine[]
  readonly information: readonly Line[]
  readonly evidence: readonly Line[]
  /** Every source named above, numbered from 1 in the order of first mention. */
  readonly sources: readonly SourceLine[]
}

export interface ValueInWords {
  readonly kind: 'date' | 'amount'
  /** The value of the finding: `2025-03-01`, or euro, or days. */
  readonly of: string | number
  /** Written out: `1 March 2025`, `€1,030`, `156 days`. */
  readonly text: string
}

/** A sentence with the numbers of its sources. */
export interface Line {
  readonly id: string
  readonly sentence: string
  readonly sources: readonly number[]
}

export interface StepLine extends Line {
  /** Last day for it, `YYYY-MM-DD`, where known. */
  readonly by?: string
  readonly byText?: string
}

export interface ReasonLine extends Line {
  readonly outcome: 'true' | 'false' | 'unknown'
  readonly since?: string
  readonly until?: string
  /** Since and until in one sentence. */
  readonly stretch?: string
  readonly facts: readonly FactInWords[]
  /** The facts in one sentence: `You told us: …`. */
  readonly toldUs?: string
  readonly because: readonly ReasonLine[]
}

export interface MissingLine {
  readonly concept: string
  readonly question: string
  readonly help: string
  /** Parts that are missing of a fact that was given in part. */
  readonly details: readonly FactInWords[]
  /** The parts in one sentence. */
  readonly detailsText?: string
}

export interface ReadingLine {
  readonly id: string
  readonly question: string
  readonly options: readonly {
    readonly id: string
    readonly sentence: string
    readonly outcome: Outcome
    /** What the finding would be. */
    readonly headline: string
    readonly sources: readonly number[]
  }[]
}

export interface OpenPointLine {
  readonly id: string
  readonly says: string
  readonly ask: string
}

export interface JudgementLine {
  readonly id: string
  readonly sentence: string
}

export interface SourceLine {
  readonly number: number
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly article?: string
  readonly url?: string
  readonly eli?: string
  readonly readOn?: string
  /** Title, article, publisher and the day it was read, as one text without the address. */
  readonly text: string
}

/** A piece of the whole reasoning of a norm, met or not. */
export interface ExplanationLine {
  readonly kind: 'all' | 'any' | 'not' | 'clause' | 'reading' | 'option' | 'version'
  readonly outcome: 'true' | 'false' | 'unknown'
  readonly sentence: string
  readonly stretch?: string
  readonly sources: readonly number[]
  readonly parts: readonly ExplanationLine[]
}

/** What would have to become otherwise: a sentence of the law, or some of them together. */
export interface ChangeLine {
  readonly kind: 'all' | 'any' | 'clause'
  readonly sentence: string
  readonly sources: readonly number[]
  readonly of: readonly ChangeLine[]
}

export interface ExplanationInWords {
  readonly lines: readonly ExplanationLine[]
  /** Absent where nothing in the norm can be otherwise. */
  readonly change?: ChangeLine
  readonly sources: readonly SourceLine[]
}
