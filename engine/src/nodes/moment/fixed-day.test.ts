import { describe, expect, it } from 'vitest'
import { day } from '../../proofs/single-node.ts'
import { fixedDay } from './fixed-day.ts'

describe('a day the law names', () => {
  it('is that day for everybody', () => {
    expect(day(fixedDay('2024-02-29'), {})).toBe('2024-02-29')
  })

  it('must be a day of the calendar', () => {
    expect(() => fixedDay('2023-02-29')).toThrow('LAW_DATE_INVALID')
  })
})
