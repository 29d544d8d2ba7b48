import { describe, expect, it } from 'vitest'
import { parseDay } from '../../days/day.ts'
import { Run } from '../../evaluate/run.ts'
import type { Row } from '../../facts/row.ts'
import { onDay } from '../../timeline/moment.ts'
import { truthAt } from '../../timeline/truth.ts'
import { during } from './during.ts'
import { some } from './some.ts'

const day = (text: string) => parseDay(text) as number
const row = (fields: Row['fields']): Row => ({ at: '', fields })

function valueOn(on: string, told: 'maybe' | 'if-given', facts: Row) {
  const run = new Run({ applicant: facts, knownOn: day(on) })
  try {
    return truthAt(run.truth(some('leave', during(), told), facts), day(on))
  } finally {
    run.release()
  }
}

describe('a record of a list', () => {
  const leave = [row({ from: onDay(day('2024-03-01')), until: onDay(day('2024-03-31')) })]

  it('is unknown where the list is absent', () => {
    expect(valueOn('2024-03-15', 'maybe', row({}))).toBe('unknown')
  })

  it('does not exist where a list that is told only if there is something to tell is absent', () => {
    expect(valueOn('2024-03-15', 'if-given', row({}))).toBe('false')
  })

  it('counts on its own days however the list is told', () => {
    for (const told of ['maybe', 'if-given'] as const) {
      expect(valueOn('2024-02-29', told, row({ leave }))).toBe('false')
      expect(valueOn('2024-03-01', told, row({ leave }))).toBe('true')
      expect(valueOn('2024-03-31', told, row({ leave }))).toBe('true')
      expect(valueOn('2024-04-01', told, row({ leave }))).toBe('false')
    }
  })
})
