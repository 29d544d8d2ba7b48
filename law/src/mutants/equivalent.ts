/** A mutant that no case can notice, and why. */
export interface Exception {
  /** Norm, place and change as the list of survivors prints them; `*` stands for anything. */
  readonly mutant: string
  /** Why nobody's answer changes. */
  readonly because: string
}

/**
 * Mutants that mean the same as the law, where that cannot be seen from the trees alone. Short on purpose: before a line is
 * added, the law should be made simpler or a case be written. A line whose mutant is killed, or is there no longer, fails.
 */
export const equivalent: readonly Exception[] = [
  {
    mutant: 'brussels/integration/* · wordings · wordings change 2022-06-01 → 2022-05-31',
    because: 'Nobody is obliged under the older wording, so it has no last day that could differ.',
  },
  {
    mutant: '* › flanders.moved-within-five-years* · until 2022-03-01 → 2022-03-02',
    because:
      'The two rules say the same five years; they are apart for their sentences, so an overlap changes nothing.',
  },
  {
    mutant: '* › flanders.moved-within-five-years* · from 2022-03-01 → 2022-02-28',
    because: 'The same overlap from the other side.',
  },
  {
    mutant: '* › nationality.hours-as-days · without the reading seven-point-six-hours',
    because: 'It always lies between the two other counts, so the three agree exactly where those two do.',
  },
]
