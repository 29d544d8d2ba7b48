import { lawError } from '../errors/engine-error.ts'
import { all } from '../nodes/criterion/all.ts'
import { byVersion } from '../nodes/criterion/by-version.ts'
import { not } from '../nodes/criterion/not.ts'
import { since } from '../nodes/criterion/since.ts'
import { chosen } from '../nodes/moment/chosen.ts'
import { fixedDay } from '../nodes/moment/fixed-day.ts'
import type { Criterion, MomentNode } from '../nodes/node.ts'
import type { AmountNorm, CriterionNorm, DateNorm, Version } from './norm.ts'

type Written<N, Made extends keyof N> = Omit<N, 'kind' | Made>

/** A requirement: met or not met on each day, with its versions joined into one tree. */
export function criterionNorm(norm: Written<CriterionNorm, 'holdsWhen'>): CriterionNorm {
  const holdsWhen = byVersion(norm.id, norm.chosenBy, norm.versions.map(toNode))
  return Object.freeze({ ...norm, kind: 'criterion' as const, holdsWhen })
}

function toNode(version: Version<Criterion>) {
  return {
    id: version.id,
    from: version.from,
    ...(version.until === undefined ? {} : { until: version.until }),
    that: version.body,
  }
}

/** A date that follows from the facts. With several versions a moment of the person's life must choose among them. */
export function dateNorm(norm: Written<DateNorm, 'date'>): DateNorm {
  const { chosenBy } = norm
  if (chosenBy === 'day-asked-about') {
    const only = norm.versions[0]
    if (!only || norm.versions.length > 1)
      throw lawError('LAW_VERSION_OVERLAP', norm.id, { versions: norm.versions.length })
    return Object.freeze({ ...norm, kind: 'date' as const, date: only.body })
  }
  const date: MomentNode = chosen(
    chosenBy,
    norm.versions.map((version) => ({
      when: inForce(version),
      moment: version.body,
    })),
  )
  return Object.freeze({ ...norm, kind: 'date' as const, date })
}

/** True on the days of a version, so that a chooser known only to the month still falls into one version or the next. */
function inForce(version: Version<unknown>): Criterion {
  const begun = since(fixedDay(version.from))
  return version.until === undefined ? begun : all(begun, not(since(fixedDay(version.until))))
}

/** An amount in euro, or of another unit, by date; a version whose amount is not known has `NaN` as its body. */
export function amountNorm(norm: Written<AmountNorm, never>): AmountNorm {
  return Object.freeze({ ...norm, kind: 'amount' as const })
}
