import type { LeafShape } from './table.ts'

/** What a cell holds: nothing told, a value for the situation, or text that is none. */
export type Cell =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'refused'; readonly expected: string }

/** How a register writes its days, where that has to be said: `01/02/2024` is read as the first of February. */
export const DATE_FORMS = ['YYYY-MM-DD', 'DD/MM/YYYY', 'MM/DD/YYYY', 'YYYYMMDD', 'DDMMYYYY'] as const
export type DateForm = (typeof DATE_FORMS)[number]

const UNKNOWN: Cell = Object.freeze({ kind: 'unknown' })

const YES = new Set(['true', '1', 'yes', 'y', 'oui', 'o', 'ja', 'j', 'vrai', 'waar'])
const NO = new Set(['false', '0', 'no', 'n', 'non', 'nee', 'neen', 'nein', 'faux', 'onwaar'])

/** `31/12/2024`, also with dots or hyphens, and the month or the year alone. */
const DAY_MONTH_YEAR = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/
const ISO = /^\d{4}(-\d{2}){0,2}$/
/** What a database adds to a day. */
const MIDNIGHT = /[T ]00:00(:00(\.0+)?)?Z?$/

/**
 * Reads the text of a cell. Blank means unknown. Only the writing is judged here: whether a date is in the calendar and
 * a code exists is for the reader of situations to say.
 */
export function readCell(shape: LeafShape, text: string, form?: DateForm): Cell {
  const said = text.trim()
  if (said === '') return UNKNOWN
  switch (shape.kind) {
    case 'date':
      return { kind: 'value', value: dateOf(said, form) }
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

/** A day as situations have it; text that is no day in this form stays as it is, and is refused there. */
function dateOf(text: string, form: DateForm | undefined): string {
  if (ISO.test(text)) return withoutNought(text)
  const said = text.replace(MIDNIGHT, '')
  if (ISO.test(said)) return withoutNought(said)
  if (said.toLowerCase() === 'never') return 'never'
  if (form === 'YYYYMMDD' || form === 'DDMMYYYY') {
    if (!/^\d{8}$/.test(said)) return said
    return form === 'YYYYMMDD'
      ? withoutNought(`${said.slice(0, 4)}-${said.slice(4, 6)}-${said.slice(6)}`)
      : withoutNought(`${said.slice(4)}-${said.slice(2, 4)}-${said.slice(0, 2)}`)
  }
  if (form === 'YYYY-MM-DD') return said
  const day = DAY_MONTH_YEAR.exec(said)
  if (day) {
    const [dd, mm] = form === 'MM/DD/YYYY' ? [day[2], day[1]] : [day[1], day[2]]
    return withoutNought(`${day[3]}-${two(mm)}-${two(dd)}`)
  }
  const month = MONTH_YEAR.exec(said)
  return month ? withoutNought(`${month[2]}-${two(month[1])}`) : said
}

/** Registers write `1985-00-00` where the day or the month of a birth is not known. */
function withoutNought(iso: string): string {
  return iso.length === 4 ? iso : iso.replace(/-00-00$|-00$/, '')
}

function two(digits = ''): string {
  return digits.padStart(2, '0')
}
