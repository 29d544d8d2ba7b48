import { describe, expect, it } from 'vitest'
import { layOut } from './lay-out.ts'

const long = `CASE WHEN s.registrations_unknown THEN NULL ELSE (a.first >= DATE '2020-01-01' AND a.last < DATE '2021-01-01' AND a.kind IN ('one  two', '(', 'END')) END`

describe('a long expression', () => {
  it('is written over lines, one part each', () => {
    expect(layOut(long, 4).split('\n')).toEqual([
      'CASE',
      '      WHEN s.registrations_unknown THEN NULL',
      "      ELSE (a.first >= DATE '2020-01-01' AND a.last < DATE '2021-01-01' AND a.kind IN ('one  two', '(', 'END'))",
      '    END',
    ])
  })

  it('loses and gains nothing but blanks, and none inside a text', () => {
    const bare = (sql: string) => sql.replace(/('[^']*')|\s+/g, '$1')
    expect(bare(layOut(long, 0))).toBe(bare(long))
    expect(layOut(long, 0)).toContain("'one  two'")
  })

  it('that is short stays on its line', () => {
    expect(layOut('(a AND b)', 8)).toBe('(a AND b)')
  })
})
