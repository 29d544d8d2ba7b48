import { describe, expect, it } from 'vitest'
import { readCell } from './read-cell.ts'

const date = { kind: 'date' } as const
const number = { kind: 'number', unit: 'euro', least: 0, most: 10 } as const

describe('a cell', () => {
  it.each([
    ['2024-12-31', '2024-12-31'],
    ['31/12/2024', '2024-12-31'],
    ['1/2/2024', '2024-02-01'],
    ['31.12.2024', '2024-12-31'],
    ['12/2024', '2024-12'],
    ['2024-12', '2024-12'],
    ['2024', '2024'],
    ['Never', 'never'],
    // As registers and databases write what they have.
    ['00/00/1985', '1985'],
    ['00/05/1985', '1985-05'],
    ['1985-00-00', '1985'],
    ['2024-12-31 00:00:00', '2024-12-31'],
    ['2024-12-31T00:00:00.000Z', '2024-12-31'],
    // Not midnight: not a day.
    ['2024-12-31 08:30:00', '2024-12-31 08:30:00'],
    ['20241231', '20241231'],
    // Not a date of the calendar: said on by the reader of situations, not swallowed here.
    ['31/02/2024', '2024-02-31'],
    ['soon', 'soon'],
  ])('with the date %s holds %s', (text, value) => {
    expect(readCell(date, text)).toEqual({ kind: 'value', value })
  })

  it.each([
    ['MM/DD/YYYY', '12/31/2024', '2024-12-31'],
    ['DD/MM/YYYY', '31/12/2024', '2024-12-31'],
    ['YYYYMMDD', '20241231', '2024-12-31'],
    ['YYYYMMDD', '19850000', '1985'],
    ['DDMMYYYY', '31122024', '2024-12-31'],
    ['YYYYMMDD', '31/12/2024', '31/12/2024'],
    ['YYYY-MM-DD', '31/12/2024', '31/12/2024'],
    ['DD/MM/YYYY', '2024-12-31', '2024-12-31'],
  ] as const)('of a register that writes %s, with %s, holds %s', (form, text, value) => {
    expect(readCell(date, text, form)).toEqual({ kind: 'value', value })
  })

  it.each(['', ' ', '\t'])('with nothing in it (%j) is unknown', (text) => {
    expect(readCell(date, text)).toEqual({ kind: 'unknown' })
  })

  it('holds yes and no in the languages of the registers, and nothing else', () => {
    const shape = { kind: 'boolean' } as const
    for (const text of ['true', '1', 'OUI', 'ja']) expect(readCell(shape, text)).toEqual({ kind: 'value', value: true })
    for (const text of ['false', '0', 'Non', 'nee'])
      expect(readCell(shape, text)).toEqual({ kind: 'value', value: false })
    expect(readCell(shape, 'maybe').kind).toBe('refused')
  })

  it('holds numbers with a point or a comma', () => {
    expect(readCell(number, '0,5')).toEqual({ kind: 'value', value: 0.5 })
    expect(readCell(number, '1500.25')).toEqual({ kind: 'value', value: 1500.25 })
    for (const text of ['1.500,25', 'many', '1e3', '0x10']) expect(readCell(number, text).kind, text).toBe('refused')
  })
})
