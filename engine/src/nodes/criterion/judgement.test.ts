import { describe, expect, it } from 'vitest'
import { always, lacking } from '../../proofs/single-node.ts'
import { judgement } from './judgement.ts'

const wave = judgement('wave', { authority: 'captain', source: 'rules' })

describe('a judgement', () => {
  it('stays open until the authority has given it', () => {
    expect(always(wave, { swims: true })).toBe('unknown')
    expect(lacking(wave, {}, '2026-01-01')).toEqual(['wave'])
  })

  it('is what the authority gave', () => {
    expect(always(wave, {}, { judgements: { wave: true } })).toBe('true')
    expect(always(wave, {}, { judgements: { wave: false } })).toBe('false')
    expect(always(wave, {}, { judgements: { other: true } })).toBe('unknown')
  })
})
