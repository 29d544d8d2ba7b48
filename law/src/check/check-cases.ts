import { type Problem, problem } from './problem.ts'
import type { CaseRun } from './run-cases.ts'

/** Cases in which something else came out than the case says. */
export function checkCases(runs: readonly CaseRun[]): readonly Problem[] {
  return runs
    .filter((run) => run.failures.length > 0)
    .map((run) =>
      problem(
        'LAW_CASE_FAILS',
        run.case.id,
        [`"${run.case.title}", on ${run.case.on}.`, ...run.failures],
        'Correct the norm or the case, whichever its source says is wrong.',
      ),
    )
}
