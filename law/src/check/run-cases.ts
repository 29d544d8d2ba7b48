import { EngineError, evaluate, type Finding, type Law, type Situation, safeParseSituation } from '@parcours/engine'
import type { Expected, LawCase } from '../case.ts'

/** A case with what came out of it. */
export interface CaseRun {
  readonly case: LawCase
  /** The findings the case names. Empty where the case could not be run. */
  readonly findings: readonly Finding[]
  /** What did not come out as expected, in whole sentences. Empty: the case passes. */
  readonly failures: readonly string[]
}

/** Evaluates the findings a case names and compares what it names of them. Never throws for what is wrong in a case. */
export function runCase(law: Law, each: LawCase): CaseRun {
  const parsed = safeParseSituation(law.concepts, each.given)
  if (!parsed.ok) {
    const failures = parsed.issues.map((issue) => `The facts are refused: ${issue.code} at "${issue.path}".`)
    return { case: each, findings: [], failures }
  }
  if (Object.keys(each.expect).length === 0) {
    return { case: each, findings: [], failures: ['It expects nothing.'] }
  }
  return runTold(law, each, parsed.situation)
}

/** The same for a case whose facts have been read; `only` where not all findings are wanted that it names. */
export function runTold(
  law: Law,
  each: LawCase,
  situation: Situation,
  only: readonly string[] = Object.keys(each.expect),
): CaseRun {
  let findings: readonly Finding[]
  try {
    findings = evaluate(law, situation, {
      on: each.on,
      only,
      ...(each.knownOn ? { knownOn: each.knownOn } : {}),
      ...(each.reforms ? { reforms: each.reforms } : {}),
      ...(each.readings ? { readings: each.readings } : {}),
    })
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    const failures = error.issues.map((issue) => `It cannot be evaluated: ${issue.code} at "${issue.path}".`)
    return { case: each, findings: [], failures }
  }
  const failures = findings.flatMap((finding) => compare(law, finding, each.expect[finding.id] as Expected))
  return { case: each, findings, failures }
}

type Shown = string | number | readonly string[] | undefined

/** What a finding is and should have been; only what is named is compared. */
function compare(law: Law, finding: Finding, expected: Expected): readonly string[] {
  const wanted = typeof expected === 'string' ? { outcome: expected } : expected
  const failures: string[] = []
  const differ = (what: string, found: Shown, want: Shown): void => {
    failures.push(`${finding.id}: ${what} is ${show(found)}; expected was ${show(want)}.${why(finding)}`)
  }
  for (const key of ['outcome', 'reason', 'value', 'since', 'until'] as const) {
    if (!Object.hasOwn(wanted, key)) continue
    if (finding[key] !== wanted[key]) differ(key, finding[key], wanted[key])
  }
  for (const key of ['missing', 'openPoints', 'judgements', 'versions'] as const) {
    const want = wanted[key]
    if (want && !sameSet(finding[key], want)) differ(key, finding[key], want)
  }
  if (wanted.readings) {
    const { readings } = wanted
    const found = isList(readings) ? finding.readings.map(({ id }) => id) : optionsOf(finding)
    const want = isList(readings) ? readings : optionsIn(readings)
    if (!sameSet(found, want)) differ('readings', found, want)
  }
  if (wanted.information) {
    const found = informationOf(law, finding)
    const lacking = wanted.information.filter((id) => !found.includes(id))
    if (lacking.length > 0) differ('information', found, wanted.information)
  }
  return failures
}

type ReadingsWanted = NonNullable<Exclude<Expected, string>['readings']>

function isList(readings: ReadingsWanted): readings is readonly string[] {
  return Array.isArray(readings)
}

/** What each option of the contested readings leads to, one line each. */
function optionsOf(finding: Finding): readonly string[] {
  return finding.readings.flatMap(({ id, options }) =>
    options.map((option) => `${id}/${option.id}: ${option.value ?? option.outcome}`),
  )
}

function optionsIn(wanted: Exclude<ReadingsWanted, readonly string[]>): readonly string[] {
  return Object.entries(wanted).flatMap(([id, options]) =>
    Object.entries(options).map(([option, leadsTo]) => `${id}/${option}: ${leadsTo}`),
  )
}

function informationOf(law: Law, finding: Finding): readonly string[] {
  const versions = law.normById.get(finding.id)?.versions ?? []
  return versions
    .filter((version) => finding.versions.includes(version.id))
    .flatMap((version) => (version.information ?? []).map((each) => each.id))
}

function sameSet(found: readonly string[], wanted: readonly string[]): boolean {
  return JSON.stringify([...found].sort()) === JSON.stringify([...wanted].sort())
}

function show(value: Shown): string {
  if (value === undefined) return 'absent'
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return value.length === 0 ? 'none' : value.join(', ')
}

function why(finding: Finding): string {
  const parts = [
    finding.reason ? `reason ${finding.reason}` : '',
    finding.because.length > 0
      ? `because ${finding.because.map((each) => `${each.clause} is ${each.outcome}`).join(', ')}`
      : '',
    finding.missing.length > 0 ? `missing ${finding.missing.join(', ')}` : '',
    finding.openPoints.length > 0 ? `open ${finding.openPoints.join(', ')}` : '',
    finding.readings.length > 0 ? `contested ${finding.readings.map((each) => each.id).join(', ')}` : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? ` (${parts.join('; ')})` : ''
}
