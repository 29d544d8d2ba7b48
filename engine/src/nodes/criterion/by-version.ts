import { BEGIN, END, parseDay } from '../../days/day.ts'
import {
  has,
  type IntervalSet,
  intersect,
  isSubset,
  NO_DAYS,
  stretch,
  union,
  without,
} from '../../timeline/interval-set.ts'
import { exactDay } from '../../timeline/moment.ts'
import { FALSE, or, type Truth, truth, truthAt, unknownDays } from '../../timeline/truth.ts'
import { type Criterion, type CriterionOperation, costOf, type MomentNode, makeNode } from '../node.ts'

/** One wording of a norm, in force on `[from, until)`; `until` absent: still in force. */
export interface VersionNode {
  readonly id: string
  readonly from: string
  readonly until?: string
  readonly that: Criterion
}

export interface ByVersion extends Criterion {
  readonly kind: 'by-version'
  readonly norm: string
  /** Whose date chooses: the day asked about, or a moment of the person's life. */
  readonly chosenBy: MomentNode | 'day-asked-about'
  readonly versions: readonly VersionNode[]
  /** The days of each version and of all. Not part of the data. */
  readonly ready: { readonly days: readonly IntervalSet[]; readonly covered: IntervalSet }
}

/**
 * Chooses among the versions of a norm. By the day asked about, each version speaks for its own days. By a moment, the
 * version in force on that day speaks for ever; false where the moment never comes. Days outside all versions are not
 * modelled: unknown.
 */
export function byVersion(
  norm: string,
  chosenBy: MomentNode | 'day-asked-about',
  versions: readonly VersionNode[],
): ByVersion {
  const frozen = Object.freeze(versions.map((version) => Object.freeze({ ...version })))
  const nodes = versions.map((version) => version.that)
  const days = versions.map(daysOfVersion)
  return makeNode<ByVersion>(
    { is: 'criterion', kind: 'by-version', norm, chosenBy, versions: frozen },
    costOf(chosenBy === 'day-asked-about' ? nodes : [chosenBy, ...nodes]),
    { days, covered: days.reduce(union, NO_DAYS) },
  )
}

const versionDays = new WeakMap<object, IntervalSet>()

export function daysOfVersion(version: Pick<VersionNode, 'from' | 'until'>): IntervalSet {
  let days = versionDays.get(version)
  if (!days) {
    const { from, until } = version
    days = stretch(parseDay(from) ?? BEGIN, until === undefined ? END : (parseDay(until) ?? END))
    versionDays.set(version, days)
  }
  return days
}

export const byVersionOperation: CriterionOperation<ByVersion> = {
  kind: 'by-version',
  children: (node) => [
    ...(node.chosenBy === 'day-asked-about' ? [] : [node.chosenBy]),
    ...node.versions.map((version) => version.that),
  ],
  evaluate(node, evaluation, row) {
    const { days, covered } = node.ready
    if (node.chosenBy === 'day-asked-about') {
      let result: Truth = truth(NO_DAYS, without(stretch(BEGIN, END), covered))
      node.versions.forEach((version, i) => {
        const that = evaluation.truth(version.that, row)
        const own = days[i] as IntervalSet
        result = or(result, truth(intersect(own, that.surely), intersect(own, that.possibly)))
      })
      return result
    }
    const moment = evaluation.moment(node.chosenBy, row)
    if (moment.days.length === 0) return FALSE
    let result: Truth | undefined
    node.versions.forEach((version, i) => {
      if (intersect(moment.days, days[i] as IntervalSet).length === 0) return
      const that = evaluation.truth(version.that, row)
      result = result ? truth(intersect(result.surely, that.surely), union(result.possibly, that.possibly)) : that
    })
    const outside = !isSubset(moment.days, covered)
    if (!result || outside) return truth(NO_DAYS, stretch(BEGIN, END))
    return moment.surely ? result : truth(NO_DAYS, (result as Truth).possibly)
  },
  unknowns(node, evaluation, row, days, sink) {
    const own = node.ready
    if (node.chosenBy === 'day-asked-about') {
      if (without(days, own.covered).length > 0) sink.notModelled(node.norm)
      node.versions.forEach((version, i) => {
        const asked = intersect(days, own.days[i] as IntervalSet)
        if (asked.length === 0) return
        sink.version(node.norm, version.id)
        const open = intersect(asked, unknownDays(evaluation.truth(version.that, row)))
        if (open.length > 0) sink.criterion(version.that, row, open)
      })
      return
    }
    const moment = evaluation.moment(node.chosenBy, row)
    if (exactDay(moment) === undefined) sink.moment(node.chosenBy, row)
    else if (!isSubset(moment.days, own.covered)) sink.notModelled(node.norm)
    node.versions.forEach((version, i) => {
      if (intersect(moment.days, own.days[i] as IntervalSet).length === 0) return
      sink.version(node.norm, version.id)
      const open = intersect(days, unknownDays(evaluation.truth(version.that, row)))
      if (open.length > 0) sink.criterion(version.that, row, open)
    })
  },
  reasons(node, row, day, sink) {
    const own = node.ready
    if (node.chosenBy === 'day-asked-about') {
      const index = own.days.findIndex((days) => has(days, day))
      const version = node.versions[index]
      if (!version) return
      sink.version(node.norm, version.id)
      sink.criterion(version.that, row, day)
      return
    }
    const moment = sink.evaluation.moment(node.chosenBy, row)
    sink.moment(node.chosenBy, row)
    node.versions.forEach((version, i) => {
      if (intersect(moment.days, own.days[i] as IntervalSet).length === 0) return
      sink.version(node.norm, version.id)
      if (truthAt(sink.evaluation.truth(version.that, row), day) !== 'unknown') sink.criterion(version.that, row, day)
    })
  },
}
