import { describe, expect, it } from 'vitest'
import { concepts } from '../concepts/index.ts'
import { appealWorkshops, workshopsFor } from './appeal-workshops.ts'

describe('the appeal workshops', () => {
  const shape = concepts.find(({ id }) => id === 'schoolDecision')?.shape
  const codesOf = (field: string): readonly string[] => {
    const found = shape?.kind === 'record' ? shape.fields[field] : undefined
    return found?.kind === 'code' ? found.values : []
  }

  it('help with kinds of schools and decisions that the law knows', () => {
    for (const { level, helpsWith } of appealWorkshops) {
      expect(codesOf('level')).toContain(level)
      expect(helpsWith.length).toBeGreaterThan(0)
      for (const decision of helpsWith) expect(codesOf('decision')).toContain(decision)
    }
  })

  it('are there for every kind of school, once each', () => {
    for (const level of codesOf('level')) expect(workshopsFor(level as 'secondary')).toHaveLength(1)
    expect(new Set(appealWorkshops.map(({ id }) => id)).size).toBe(appealWorkshops.length)
  })

  it('say how to book, of which year the page is, and that nobody checked them', () => {
    for (const { booking, source, lastVerified, sessions } of appealWorkshops) {
      expect(booking.telephone).toMatch(/^\d{2}\/\d{3}\.\d{2}\.\d{2}$/)
      expect(booking.hours.from < booking.hours.until).toBe(true)
      expect(source.stateOf).toBe('2022')
      expect([lastVerified, sessions]).toEqual(['unknown', 'unknown'])
    }
  })
})
