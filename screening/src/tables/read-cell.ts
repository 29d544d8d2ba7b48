import type { LeafShape } from './table.ts'

/** What a cell holds: nothing told, a value for the situation, or text that is none. */
export type Cell =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'refused'; readonly expected: string }

const UNKNOWN: Cell = Object.freeze({ kind: 'unknown' })

const YES = new Set(['true', '1', 'yes', 'y', 'oui', 'o', 'ja', 'j', 'vrai', 'waar'])
const NO = new Set(['false', '0', 'no', 'n', 'non', 'nee', 'neen', 'nein', 'faux', 'onwaar'])

/** `31/12/2024`, also with dots or hyphens, and the month or the year alone. */
const DAY_MONTH_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/

/**
 * Reads the text of a cell. Blank means unknown. Only the writing is judged here: whether a date is in the calendar and
 * a code exists is for the reader of situations to say.
 */
export function readCell(shape: LeafShape, text: string): Cell {
  const said = text.trim()
  if (said === '') return UNKNOWN
  switch (shape.kind) {
    case 'date':
      return { kind: 'value', value: dateOf(said) }
    case 'boolean': {
      const lower = said.toLowerCase()
      if (YES.has(lower)) return { kind: 'value', value: true }
      if (NO.has(lower)) return { kind: 'value', value: false }
      return { kind: 'refused', expected: 'yes or no' }
    }
    case 'number': {
      const value = /^-?\d+([.,]\d+)?$/.test(said) ? Number(said.replace(',', '.')) : Number.NaN
      return Number.isFinite(value) ? { kind: 'value', value } : { kind: 'refused', expected: `number (${shape.unit})` }
    }
    case 'code':
    case 'text':
      return { kind: 'value', value: said }
  }
}

function dateOf(said: string): string {
  const day = DAY_MONTH_YEAR.exec(said)
  if (day) return `${day[3]}-${two(day[2])}-${two(day[1])}`
  const month = MONTH_YEAR.exec(said)
  if (month) return `${month[2]}-${two(month[1])}`
  return said.toLowerCase() === 'never' ? 'never' : said
}

function two(digits = ''): string {
  return digits.padStart(2, '0')
}
