/** A length of time as the law states it. */
export interface Period {
  readonly months: number
  readonly days: number
}

/** `5 years`, `1 year, 6 months`, `2 weeks`, `10 days`; undefined for no time at all. */
export function formatPeriod({ months, days }: Period, locale: string): string | undefined {
  const weeks = months === 0 && days !== 0 && days % 7 === 0 ? days / 7 : 0
  const parts = [
    unit(Math.trunc(months / 12), 'year', locale),
    unit(months % 12, 'month', locale),
    unit(weeks, 'week', locale),
    unit(weeks === 0 ? days : 0, 'day', locale),
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : new Intl.ListFormat(locale, { type: 'unit', style: 'long' }).format(parts)
}

function unit(count: number, name: 'year' | 'month' | 'week' | 'day', locale: string): string | undefined {
  if (count === 0) return undefined
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(count)
}
