import { describe, expect, it } from 'vitest'
import { always, lacking, resting } from '../../proofs/single-node.ts'
import { ofApplicant } from './applicant.ts'
import { is } from './is.ts'
import { some } from './some.ts'

const here = some('stays', ofApplicant(is('swims', true)))

describe('of the applicant', () => {
  it('asks the outermost person from inside a record, however deep', () => {
    expect(always(here, { swims: true, stays: [{}] })).toBe('true')
    expect(always(here, { swims: false, stays: [{}] })).toBe('false')
    const deep = some('stays', some('guests', ofApplicant(is('swims', true))))
    expect(always(deep, { swims: true, stays: [{ guests: [{}] }] })).toBe('true')
  })

  it('lacks and rests on the fact of the applicant, not of the record', () => {
    expect(lacking(here, { stays: [{}] }, '2026-01-01')).toEqual(['/swims'])
    expect(resting(here, { swims: true, stays: [{}] }, '2026-01-01')).toEqual(['/stays/0', '/swims'])
  })
})
