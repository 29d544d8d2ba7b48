import { describe, expect, it } from 'vitest'
import { csvFile } from './csv.ts'

const cellOf = (text: string): string => csvFile([[text]]).slice(1, -2)

describe('a table for a spreadsheet', () => {
  it('has a mark for UTF-8, commas between cells and a line for each row', () => {
    expect(
      csvFile([
        ['Day', 'Result'],
        ['2026-11-20', 'مقابلة'],
      ]),
    ).toBe('\uFEFF"Day","Result"\r\n"2026-11-20","مقابلة"\r\n')
  })

  it('keeps quotation marks, commas and line breaks inside one cell', () => {
    expect(cellOf('a "b", c\nd')).toBe('"a ""b"", c\nd"')
  })

  it.each(['=1+1', '+32 2 733', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\uFF1D1', '\uFF0B1', '\uFF0D1', '\uFF201'])(
    'does not let %j become a formula',
    (text) => {
      expect(cellOf(text).startsWith(`"'`)).toBe(true)
    },
  )

  it('leaves other texts as they are', () => {
    for (const text of ['Bakery', '1 = 1', 'a-b', "'quoted'", '']) expect(cellOf(text)).toBe(`"${text}"`)
  })
})
