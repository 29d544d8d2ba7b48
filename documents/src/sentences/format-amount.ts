const formatters = new Map<string, Intl.NumberFormat>()

/** An amount in euro, or a number of days, as people of the language write it; cents only where there are some. */
export function formatAmount(amount: number, locale: string, unit: 'euro' | 'day' = 'euro'): string {
  const key = `${locale} ${unit}`
  let formatter = formatters.get(key)
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(
      locale,
      unit === 'day'
        ? { style: 'unit', unit: 'day', unitDisplay: 'long' }
        : { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' },
    )
    formatters.set(key, formatter)
  }
  return formatter.format(amount)
}
