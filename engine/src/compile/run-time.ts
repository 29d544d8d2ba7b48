import { plus } from '../days/add.ts'
import { firstByContent, type Row } from '../facts/row.ts'
import { duringTruth } from '../nodes/criterion/during.ts'
import { fallsWithinTruth } from '../nodes/criterion/falls-within.ts'
import { heldAtTruth } from '../nodes/criterion/held-at.ts'
import { notAfterTruth } from '../nodes/criterion/not-after.ts'
import { openPointTruth } from '../nodes/criterion/open-point.ts'
import { anyOf } from '../nodes/criterion/some.ts'
import { firstTimeMoment } from '../nodes/moment/first-time.ts'
import type { Evaluation } from '../nodes/node.ts'
import { firstDay, has, intersect, union } from '../timeline/interval-set.ts'
import { earlierOf, exactDay, mapDays, since } from '../timeline/moment.ts'
import { and, FALSE, not, or, TRUE, truth, UNKNOWN } from '../timeline/truth.ts'
import type { CompiledTruth } from './compiled.ts'

/** The names that written code may use besides its own: the same functions the operations call. */
export const runTime = {
  TRUE,
  FALSE,
  UNKNOWN,
  and,
  or,
  not,
  truth,
  has,
  intersect,
  union,
  firstDay,
  exactDay,
  since,
  earlierOf,
  mapDays,
  plus,
  anyOf,
  duringTruth,
  heldAtTruth,
  fallsWithinTruth,
  notAfterTruth,
  openPointTruth,
  firstTimeMoment,
  firstByContent,
  heldRecord,
}

/** The record to be named as the one for which a criterion holds on a day: the same one in whatever order they stand. */
function heldRecord(rows: readonly Row[], that: CompiledTruth, run: Evaluation, day: number): Row | undefined {
  let found: Row | undefined
  let several: Row[] | undefined
  for (const each of rows) {
    if (!has(that(run, each).surely, day)) continue
    if (found === undefined) found = each
    else if (several) several.push(each)
    else several = [found, each]
  }
  return several ? firstByContent(several) : found
}
