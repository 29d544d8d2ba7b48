import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawRow } from './raw-row.ts'
import { RowSplitter, separatorOf } from './split-rows.ts'

/** The rows of a text that comes in pieces of some signs. */
function rowsOf(text: string, piece = text.length, separator = ','): readonly RawRow[] {
  const splitter = new RowSplitter(separator)
  const rows: RawRow[] = []
  for (let at = 0; at < text.length; at += piece) rows.push(...splitter.push(text.slice(at, at + piece)))
  rows.push(...splitter.end())
  return rows
}

const told = (rows: readonly RawRow[]) => rows.map(({ line, cells, fault }) => [line, fault ?? [...cells]])

describe('rows of CSV', () => {
  it('are cut at separators and line ends, with or without a last line end', () => {
    for (const text of ['a,b\n1,2\n', 'a,b\r\n1,2\r\n', 'a,b\n1,2', 'a,b\r\n1,2\r']) {
      expect(told(rowsOf(text)), JSON.stringify(text)).toEqual([
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ])
    }
  })

  it('may hold separators, line ends and doubled quotation marks in quotation marks', () => {
    expect(told(rowsOf('a,b\n"x, ""y""","1\r\n2"\n3,4\n'))).toEqual([
      [1, ['a', 'b']],
      [2, ['x, "y"', '1\r\n2']],
      [4, ['3', '4']],
    ])
  })

  it('know an empty cell from a blank line, and keep a quotation mark inside a bare cell', () => {
    expect(told(rowsOf('a,b\n,\n\n  \n5" nail,""\n'))).toEqual([
      [1, ['a', 'b']],
      [2, ['', '']],
      [5, ['5" nail', '']],
    ])
  })

  it('with more or fewer cells than the first row are told', () => {
    expect(told(rowsOf('a,b\n1\n1,2,3\n1,2\n'))).toEqual([
      [1, ['a', 'b']],
      [2, 'ROW_LENGTH'],
      [3, 'ROW_LENGTH'],
      [4, ['1', '2']],
    ])
  })

  it('after a quotation mark that is left open are read all the same', () => {
    const text = 'a,b\n1,"open\n2,x\n3,"fine, really"\n4,y\n'
    expect(told(rowsOf(text))).toEqual([
      [1, ['a', 'b']],
      [2, 'ROW_QUOTES'],
      [3, ['2', 'x']],
      [4, ['3', 'fine, really']],
      [5, ['4', 'y']],
    ])
    expect(told(rowsOf('a,b\n1,"open\n2,x\n')).slice(1)).toEqual([
      [2, 'ROW_QUOTES'],
      [3, ['2', 'x']],
    ])
    expect(told(rowsOf('a,b\n1,"x"y\n2,z\n')).slice(1)).toEqual([
      [2, 'ROW_QUOTES'],
      [3, ['2', 'z']],
    ])
  })

  it('behind a mark left open in the middle of a long file are lost neither', () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => (i === 100 ? `${i},"open` : `${i},some words that are long`))
    const rows = rowsOf(`n,t\n${lines.join('\n')}\n`, 65_536)
    expect(rows.filter(({ fault }) => fault)).toHaveLength(1)
    expect(rows).toHaveLength(60_001)
  })

  it('do not depend on where the pieces are cut, and give back what was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', '\r\n', ' ', '😀'), maxLength: 6 })
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      )
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), fc.boolean(), (rows, piece, always) => {
        const quote = (text: string) => (always || /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
        const text = `${rows.map((row) => row.map(quote).join(',')).join('\n')}\n`
        const kept = rows.filter((row) => always || row.some((each) => each !== '') || row.length > 1)
        expect(rowsOf(text, piece).map(({ cells }) => [...cells])).toEqual(kept)
        expect(rowsOf(text)).toEqual(rowsOf(text, piece))
      }),
      { seed: 11, numRuns: 400 },
    )
  })
})

describe('the separator', () => {
  it.each([
    ['person,birth_date', ','],
    ['person;birth_date', ';'],
    ['person\tbirth_date', '\t'],
    ['"a;b","c;d;e"', ','],
    ['person', ','],
    ['sep=;\nperson;birth_date', ';'],
  ])('of %j is %j', (head, separator) => {
    expect(separatorOf(head)).toBe(separator)
  })

  it('that a spreadsheet announces is no row', () => {
    expect(told(rowsOf('sep=;\r\na;b\r\n1;2\r\n', 5, ';'))).toEqual([
      [2, ['a', 'b']],
      [3, ['1', '2']],
    ])
  })
})
