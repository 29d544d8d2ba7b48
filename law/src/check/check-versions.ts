import { type Law, type Norm, parseDay } from '@parcours/engine'
import { dayBefore } from './days.ts'
import { type Problem, problem } from './problem.ts'
import { documentedGap, type ReadingsFile } from './readings-files.ts'

/** The first day any norm has to speak for. */
const BEGINNING = '1800-01-01'

/**
 * Days on which no version applies, or two; versions whose id is used twice. A gap is allowed where readings.md says so
 * on one line: `Not modelled`, the id of the norm, the first day, and the last day if there is one.
 */
export function checkVersions(law: Law, readings: readonly ReadingsFile[]): readonly Problem[] {
  return [...law.norms.flatMap((norm) => checkNorm(norm, readings)), ...sameIdOtherDays(law)]
}

function checkNorm(norm: Norm, readings: readonly ReadingsFile[]): readonly Problem[] {
  const problems: Problem[] = []
  const versions = [...norm.versions].sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const { id, from, until, lastVerified } of versions) {
    for (const text of [from, until, lastVerified]) {
      if (text !== undefined && parseDay(text) === undefined) {
        const found = `Version ${id} has the date "${text}".`
        problems.push(problem('LAW_DATE_INVALID', norm.id, found, 'Write a day of the calendar as YYYY-MM-DD.'))
      }
    }
  }
  const ids = versions.map((version) => version.id)
  for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i))) {
    const found = `Two versions have the id "${id}".`
    problems.push(problem('LAW_VERSION_DUPLICATE', norm.id, found, 'Give one of them another id.'))
  }
  if (problems.length > 0) return problems

  /** `from` is the first day without a version, `before` the first day with one again. */
  const gap = (from: string, before: string | undefined, found: string): void => {
    const last = before === undefined ? undefined : dayBefore(before)
    if (documentedGap(readings, norm.id, from, last)) return
    const next = `Add the missing version, or move the start. If the text was not read, write in readings.md: Not modelled: ${norm.id}, ${from}${last ? ` to ${last}` : ' onwards'}, and why.`
    problems.push(problem('LAW_VERSION_GAP', norm.id, found, next))
  }
  let covered = BEGINNING
  let previous: string | undefined
  for (const version of versions) {
    if (version.until !== undefined && version.until <= version.from) {
      const found = `Version ${version.id} ends on ${version.until}, which is not after its start on ${version.from}.`
      problems.push(problem('LAW_VERSION_GAP', norm.id, found, 'Correct the dates: `until` is the first day after it.'))
      continue
    }
    if (version.from > covered) {
      const before = previous ? `The version before, ${previous}, ends before ${covered}. ` : ''
      const found = `No version applies from ${covered} to ${dayBefore(version.from)}. ${before}Version ${version.id} starts on ${version.from}.`
      gap(covered, version.from, found)
    } else if (version.from < covered) {
      const found = `Versions ${previous} and ${version.id} both apply on ${version.from}.`
      problems.push(
        problem('LAW_VERSION_OVERLAP', norm.id, found, 'End the earlier one on the day the later one starts.'),
      )
    }
    covered = version.until ?? AFTER_ALL
    previous = version.id
  }
  if (covered !== AFTER_ALL) gap(covered, undefined, `No version applies from ${covered} on.`)
  return problems
}

const AFTER_ALL = '9999-12-31'

/** Readers see one name for a version id, so one id cannot stand for two stretches of time. */
function sameIdOtherDays(law: Law): readonly Problem[] {
  const first = new Map<string, { readonly span: string; readonly norm: string }>()
  const problems: Problem[] = []
  for (const norm of law.norms) {
    for (const { id, from, until } of norm.versions) {
      const span = until === undefined ? `from ${from}` : `from ${from} to ${dayBefore(until)}`
      const known = first.get(id)
      if (!known) first.set(id, { span, norm: norm.id })
      else if (known.span !== span) {
        const found = `The version "${id}" applies ${span} here, but ${known.span} in ${known.norm}.`
        problems.push(problem('LAW_VERSION_DUPLICATE', norm.id, found, 'Give one of the two another id.'))
      }
    }
  }
  return problems
}

/** The two days around each change of version: the last day of the old wording (where there is one) and the first of the new. */
export function boundaryDays(norm: Norm): readonly string[] {
  const days = new Set<string>()
  const starts = new Set(norm.versions.map((version) => version.from))
  for (const { from, until } of norm.versions) {
    if (from > BEGINNING) days.add(dayBefore(from)).add(from)
    if (until !== undefined && !starts.has(until)) days.add(dayBefore(until)).add(until)
  }
  return [...days].sort()
}
