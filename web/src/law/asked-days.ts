import { parseDay } from '@parcours/engine'

/** The days of a comparison, as an address asks for them. */
export interface AskedDays {
  /** As it was typed. */
  readonly from: string
  readonly to: string
  /** Names of the fields whose day does not exist. */
  readonly wrong: readonly string[]
  /** The days that exist, in order. Empty where a field is wrong or none was filled in. */
  readonly days: readonly string[]
}

/** Reads `from` and `to` out of the query of an address. */
export function askedDays(query: (name: string) => string | undefined): AskedDays {
  const [from = '', to = ''] = ['from', 'to'].map((name) => (query(name) ?? '').trim())
  const typed = [
    { name: 'from', day: from },
    { name: 'to', day: to },
  ].filter(({ day }) => day !== '')
  const wrong = typed.filter(({ day }) => parseDay(day) === undefined).map(({ name }) => name)
  const days = wrong.length > 0 ? [] : [...new Set(typed.map(({ day }) => day))].sort()
  return { from, to, wrong, days }
}
