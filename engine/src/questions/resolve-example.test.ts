import { describe, expect, it } from 'vitest'
import { parseDay } from '../days/day.ts'
import { resolveExample } from './resolve-example.ts'

const on = parseDay('2024-02-29') as number

describe('an example whose dates count from the day asked about', () => {
  it('is written out, however deep the dates lie', () => {
    expect(resolveExample([{ from: { ago: 'P1Y' }, rows: [{ until: { ahead: 'P1M' } }] }], on)).toEqual([
      { from: '2023-02-28', rows: [{ until: '2024-03-29' }] },
    ])
  })

  it('counts years, months and days together', () => {
    expect(resolveExample({ ago: 'P1Y2M3D' }, on)).toBe('2022-12-26')
  })

  it('leaves everything else as it is', () => {
    expect(resolveExample({ kind: 'reader', hours: 3, never: 'never', none: null }, on)).toEqual({
      kind: 'reader',
      hours: 3,
      never: 'never',
      none: null,
    })
  })
})
