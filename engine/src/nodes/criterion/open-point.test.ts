import { describe, expect, it } from 'vitest'
import { always, lacking, on } from '../../proofs/single-node.ts'
import { dateFact } from '../moment/date-fact.ts'
import { is } from './is.ts'
import { openPoint } from './open-point.ts'
import { since } from './since.ts'

const founders = openPoint('founders', { source: 'rules', guard: is('colour', 'red') })

describe('an open point', () => {
  it('does not concern whoever is plainly outside its guard', () => {
    expect(always(founders, { colour: 'green' })).toBe('false')
  })

  it('is never true: inside the guard nobody knows', () => {
    expect(always(founders, { colour: 'red' })).toBe('unknown')
    expect(lacking(founders, { colour: 'red' }, '2026-01-01')).toEqual(['founders'])
  })

  it('lacks, beside the law, the fact that tells whether it concerns the person', () => {
    expect(always(founders, {})).toBe('unknown')
    expect(lacking(founders, {}, '2026-01-01')).toEqual(['/colour', 'founders'])
  })

  it('is open on the days of its guard only', () => {
    const later = openPoint('later', { source: 'rules', guard: since(dateFact('born')) })
    expect(on(later, { born: '2000-05-05' }, ['2000-05-04', '2000-05-05'])).toEqual(['false', 'unknown'])
  })
})
