import type { LawCase } from '../case.ts'
import { type Problem, problem } from './problem.ts'

const odd = (first: number, last: number): readonly number[] =>
  Array.from({ length: (last - first) / 2 + 1 }, (_, i) => first + 2 * i)

/** Numbers of the worked cases in the notes this law was taken from, as far as they concern the norms there are. */
export const workedCases: readonly string[] = [
  ...odd(1, 81).map((number) => `integration ${number}`),
  ...odd(97, 111).map((number) => `W-${number}`),
  ...odd(1, 95).map((number) => `W-${String(number).padStart(2, '0')}`),
]

/** Worked cases that no case stands for, each with the reason. */
export const notWorked: { readonly [number: string]: string } = {
  'W-73': 'A declaration of 2008, under a law that is not among the norms; what became of it is told as information.',
  'W-97':
    'It ranks many candidates and is no finding about one person: law/src/contest/rank-candidates.test.ts has it.',
}

/** Worked cases that no case stands for and nothing excuses, and excuses that are not needed. */
export function checkWorkedCases(
  cases: readonly LawCase[],
  wanted: readonly string[] = workedCases,
  excused: { readonly [number: string]: string } = notWorked,
): readonly Problem[] {
  const worked = new Set(cases.flatMap((each) => (each.worked ?? '').split(/\s*[,;]\s*/u)))
  const problems: Problem[] = []
  for (const number of wanted) {
    const done = worked.has(number)
    if (done === !Object.hasOwn(excused, number)) continue
    problems.push(
      done
        ? problem(
            'LAW_WORKED_CASE_MISSING',
            number,
            'There is a case for it, and a reason why there is none.',
            'Remove the reason in law/src/check/worked-cases.ts.',
          )
        : problem(
            'LAW_WORKED_CASE_MISSING',
            number,
            'No case says that it stands for this worked case.',
            'Add the case with its number as `worked`, or the reason why not in law/src/check/worked-cases.ts.',
          ),
    )
  }
  return problems
}
