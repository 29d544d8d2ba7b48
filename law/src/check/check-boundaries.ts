import { defineLaw, evaluate, type Law, type Norm, safeParseSituation } from '@parcours/engine'
import { always, dateNorm } from '@parcours/engine/authoring'
import { boundaryDays } from './check-versions.ts'
import { type Problem, problem } from './problem.ts'
import type { CaseRun } from './run-cases.ts'

/**
 * Around every change of version two cases: one whose choosing date is the last day of the old wording, one whose
 * choosing date is the first day of the new one. The choosing date is the day asked about, or the moment of the person's
 * life that the norm names.
 */
export function checkBoundaries(law: Law, runs: readonly CaseRun[]): readonly Problem[] {
  return law.norms.flatMap((norm) => {
    const wanted = boundaryDays(norm)
    if (wanted.length === 0) return []
    const own = runs.filter((run) => Object.hasOwn(run.case.expect, norm.id))
    const chosen = new Set(own.map((run) => choosingDay(law, norm, run)))
    return wanted
      .filter((day) => !chosen.has(day))
      .map((day) => {
        const how = norm.chosenBy === 'day-asked-about' ? 'is asked about' : 'has its choosing moment on'
        const found = `No case ${how} ${day}, which is next to a change of version.`
        return problem('LAW_VERSION_BOUNDARY_WITHOUT_CASE', norm.id, found, 'Add such a case to cases.ts.')
      })
  })
}

const probes = new WeakMap<Norm, Law>()

/** The day that chooses the version in a case; undefined where it is not known exactly. */
function choosingDay(law: Law, norm: Norm, run: CaseRun): string | undefined {
  if (norm.chosenBy === 'day-asked-about') return run.case.on
  const parsed = safeParseSituation(law.concepts, run.case.given)
  if (!parsed.ok) return undefined
  // The moment alone, as a norm of its own: the engine then says on which day it falls.
  const probe = probes.get(norm) ?? lawOfChooser(law, norm)
  probes.set(norm, probe)
  const { on, knownOn } = run.case
  const [finding] = evaluate(probe, parsed.situation, { on, ...(knownOn ? { knownOn } : {}) })
  if (finding?.outcome === 'met') return finding.value as string
  // An amount whose date has not come is told for the day asked about.
  return norm.kind === 'amount' && finding?.outcome === 'not-met' ? on : undefined
}

function lawOfChooser(law: Law, norm: Norm): Law {
  const { chosenBy } = norm
  if (chosenBy === 'day-asked-about') return law
  const probe = dateNorm({
    id: norm.id,
    subject: norm.subject,
    authority: norm.authority,
    sources: [],
    chosenBy: 'day-asked-about',
    appliesWhen: always,
    versions: [{ id: 'probe', from: '1800-01-01', sources: [], lastVerified: '1800-01-01', body: chosenBy }],
  })
  return defineLaw({ version: law.version, concepts: law.concepts, norms: [probe] })
}
