import type { Day } from '../days/day.ts'
import type { Row } from '../facts/row.ts'
import type { Evaluation, ReasonSink } from '../nodes/node.ts'
import type { Moment } from '../timeline/moment.ts'
import type { Truth } from '../timeline/truth.ts'

/** What a node written out as JavaScript does, in place of its operation: the same answer, several times faster. */
export type CompiledTruth = (run: Evaluation, row: Row) => Truth
export type CompiledMoment = (run: Evaluation, row: Row) => Moment
export type CompiledReasons = (run: Evaluation, row: Row, day: Day, sink: ReasonSink) => void
export type CompiledMomentReasons = (run: Evaluation, row: Row, sink: ReasonSink) => void

/**
 * The compiled nodes by their number; where one is missing, its operation answers. A node of the applicant remembers its
 * result during a run, a node asked of a record does not, so there are two of each.
 */
export interface Compiled {
  readonly truthOfApplicant: (CompiledTruth | undefined)[]
  readonly truthInRecord: (CompiledTruth | undefined)[]
  readonly momentOfApplicant: (CompiledMoment | undefined)[]
  readonly momentInRecord: (CompiledMoment | undefined)[]
  readonly reasonsOfApplicant: (CompiledReasons | undefined)[]
  readonly reasonsInRecord: (CompiledReasons | undefined)[]
  readonly momentReasonsOfApplicant: (CompiledMomentReasons | undefined)[]
  readonly momentReasonsInRecord: (CompiledMomentReasons | undefined)[]
}

export const compiled: Compiled = {
  truthOfApplicant: [],
  truthInRecord: [],
  momentOfApplicant: [],
  momentInRecord: [],
  reasonsOfApplicant: [],
  reasonsInRecord: [],
  momentReasonsOfApplicant: [],
  momentReasonsInRecord: [],
}
