import { describe, expect, it } from 'vitest'
import { always as same } from '../../proofs/single-node.ts'
import { always, never } from './always.ts'

describe('always and never', () => {
  it('hold on every day and on none, of anybody', () => {
    expect(same(always, {})).toBe('true')
    expect(same(never, {})).toBe('false')
  })
})
