import type { Criterion, MomentNode } from '../nodes/node.ts'
import type { Reduced } from '../nodes/quantity/reduced.ts'

/** A passage of a legal resource or an official page, restated in our own words. */
export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url?: string
  /** European Legislation Identifier or other official identifier, where known. */
  readonly eli?: string
  readonly article?: string
  /** Day on which it was read. */
  readonly readOn: string
  /** What it says, in our own words (English). */
  readonly says: string
  /** How sure we are of it. */
  readonly standing: 'confirmed' | 'single' | 'conflicting' | 'inference' | 'open' | 'seed'
}

/** One wording of a norm, applicable on `[from, until)`. */
export interface Version<Body> {
  readonly id: string
  readonly from: string
  /** First day on which it no longer applies; absent: still in force. */
  readonly until?: string
  /** Ids of the sources of this wording. */
  readonly sources: readonly string[]
  /** Day on which somebody last held the wording against its sources. Apart from the last change. */
  readonly lastVerified: string
  /** Ids of what is told beside the answer: content, costs, sanctions. Sentences per id in words/. */
  readonly information?: readonly Information[]
  readonly body: Body
}

export interface Information {
  readonly id: string
  readonly source: string
}

/** What somebody may do next, by outcome. Sentences per id in words/. */
export interface NextStep {
  readonly id: string
  readonly source: string
  /** Finding whose date is the last day for it. */
  readonly by?: string
}

/** The proof that helps with a norm (CCCEV EvidenceType), by id. */
export interface Evidence {
  readonly id: string
  readonly source: string
}

/**
 * What proves one condition (CCCEV EvidenceTypeList). For a person it is read like this: `explain` gives the outcome of
 * every clause; an alternative is open to the person where its `when` holds or is absent, and could be where that is not
 * known; one open alternative is enough, and all of its papers are needed. Alternatives stand in the order in which they
 * are easiest to prove. Where none is open the condition is not fulfilled yet: all of them are what the person can work for.
 */
export interface EvidenceList {
  /** Id of a clause of this norm, or of another norm whose finding is proved beside it: the fee. */
  readonly proves: string
  readonly anyOf: readonly EvidenceAlternative[]
}

export interface EvidenceAlternative {
  /** Ids of the papers, all of them needed together. Sentences per id in words/, as those of `evidence`. */
  readonly papers: readonly string[]
  readonly source: string
  /** Id of a clause of this norm, or of another norm that is met, for those to whom this alternative is open. Absent: to everybody. */
  readonly when?: string
}

interface NormBase {
  /** Public id of the finding: `brussels/integration/obliged`. */
  readonly id: string
  /** What it is about, as people look for it: `integration`. The law lists its subjects. */
  readonly subject: string
  readonly authority: string
  /** What it is for the person when it is met: a duty, or a right or status reached. Absent: neither, such as a part of another norm. */
  readonly nature?: 'duty' | 'right'
  readonly sources: readonly Source[]
  /** Whose date chooses the version. */
  readonly chosenBy: MomentNode | 'day-asked-about'
  readonly next?: {
    readonly met?: readonly NextStep[]
    readonly notMet?: readonly NextStep[]
    readonly undetermined?: readonly NextStep[]
  }
  /** The papers to bring, in short. */
  readonly evidence?: readonly Evidence[]
  /** The papers by condition, with their alternatives: a checklist. */
  readonly evidenceLists?: readonly EvidenceList[]
  readonly readings?: readonly ReadingNote[]
  readonly openPoints?: readonly OpenPointNote[]
}

/** A reading as data: the question and who reads it how. The reasons stand in readings.md beside the norm. */
export interface ReadingNote {
  readonly id: string
  /** Number of the conflict in the law notes, where it has one: `C-6`. */
  readonly conflict?: string
  readonly state: 'settled' | 'contested'
}

export interface OpenPointNote {
  readonly id: string
  /** Whom to ask. */
  readonly ask: string
}

/** A requirement that is met or not on each day. */
export interface CriterionNorm extends NormBase {
  readonly kind: 'criterion'
  readonly versions: readonly Version<Criterion>[]
  /** The whole norm as one tree; made by `criterionNorm`. */
  readonly holdsWhen: Criterion
}

/** A date that follows from the facts: a deadline, the end of a window. */
export interface DateNorm extends NormBase {
  readonly kind: 'date'
  readonly versions: readonly Version<MomentNode>[]
  /** Whom it concerns at all. */
  readonly appliesWhen: Criterion
  readonly date: MomentNode
}

/** An amount in euro, or a number of days, that follows from a date; where a wording takes something off, from more facts. */
export interface AmountNorm extends NormBase {
  readonly kind: 'amount'
  /** What the number counts; euro where left out. */
  readonly unit?: 'day'
  readonly versions: readonly Version<number | Reduced>[]
  readonly appliesWhen: Criterion
}

export type Norm = CriterionNorm | DateNorm | AmountNorm
