import { formatDay, parseDay } from '@parcours/engine'
import { describe, expect, it } from 'vitest'
import { schoolYearSources, schoolYears } from './school-years.ts'

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

describe('the school years', () => {
  it('begin on a Monday and end on a Friday, one after the other, without overlap', () => {
    for (const { firstDay, lastDay } of schoolYears) {
      for (const day of [firstDay, lastDay]) expect(formatDay(parseDay(day) as number)).toBe(day)
      expect([weekday(firstDay), weekday(lastDay)]).toEqual([1, 5])
      expect(Number(lastDay.slice(0, 4)) - Number(firstDay.slice(0, 4))).toBe(1)
    }
    const days = schoolYears.flatMap(({ firstDay, lastDay }) => [firstDay, lastDay])
    expect(days).toEqual([...days].sort())
  })

  it('name pages that were read, and every page is named', () => {
    const ids = schoolYearSources.map(({ id }) => id)
    const named = new Set(schoolYears.flatMap(({ sources }) => sources))
    expect([...named].sort()).toEqual([...ids].sort())
  })
})
