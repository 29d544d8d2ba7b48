import type { Expected, LawCase } from '../../../../case.ts'

/**
 * Cases of one norm: id, title, facts, day, what must come out, and the number of the worked case where it is one. The
 * topic stands before each title.
 */
export function casesOf(norm: string, topic: string) {
  return (
    id: string,
    title: string,
    given: LawCase['given'],
    on: string,
    expected: Expected,
    worked?: string,
  ): LawCase => ({
    id: `insertion-${id}`,
    title: `${topic}: ${title}`,
    source: worked === 'W-81' ? 'official-example' : 'expert',
    ...(worked ? { worked } : {}),
    given,
    on,
    expect: { [`belgium/work/insertion-period/${norm}`]: expected },
  })
}
