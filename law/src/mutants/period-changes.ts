import type { Period } from '@parcours/engine/authoring'

/** A period as it is said: `3 years`, `6 months less 1 day`. */
function sayPeriod({ months, days }: Period): string {
  if (months === 0) return count(days, 'day')
  const whole = months % 12 === 0 ? count(months / 12, 'year') : count(months, 'month')
  if (days === 0) return whole
  return `${whole} ${days < 0 ? 'less' : 'and'} ${count(Math.abs(days), 'day')}`
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? '' : 's'}`
}

/**
 * A day more, a day less, and the other unit. The day is the smallest step there is: cases that notice it notice a month
 * or a year as well.
 */
export function periodChanges(period: Period): readonly { readonly what: string; readonly period: Period }[] {
  const { months, days } = period
  const changed: Period[] = [
    { months, days: days + 1 },
    { months, days: days - 1 },
  ]
  if (days === 0 && months % 12 !== 0) changed.push({ months: 0, days: 30 * months })
  if (months === 0 && days > 0 && days % 30 === 0) changed.push({ months: days / 30, days: 0 })
  return changed.map((each) => ({ what: `${sayPeriod(period)} → ${sayPeriod(each)}`, period: Object.freeze(each) }))
}
