import { describe, expect, it } from 'vitest'
import { always, lacking, on } from '../../proofs/single-node.ts'
import { dateFact } from '../moment/date-fact.ts'
import { since } from './since.ts'

describe('since a moment', () => {
  it('begins on the day itself', () => {
    expect(on(since(dateFact('wed')), { wed: '2024-02-29' }, ['2024-02-28', '2024-02-29', '2024-03-01'])).toEqual([
      'false',
      'true',
      'true',
    ])
  })

  it('is false for ever where the moment never comes, and unknown where nobody told', () => {
    expect(always(since(dateFact('wed')), { wed: 'never' })).toBe('false')
    expect(always(since(dateFact('wed')), {})).toBe('unknown')
    expect(lacking(since(dateFact('wed')), {}, '2026-01-01')).toEqual(['/wed'])
  })
})
