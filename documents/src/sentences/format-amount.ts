const formatters = new Map<string, Intl.NumberFormat>()

/** An amount in euro, as people of the language write it; cents only where there are some. */
export function formatAmount(euro: number, locale: string): string {
  let formatter = formatters.get(locale)
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'EUR',
      trailingZeroDisplay: 'stripIfInteger',
    })
    formatters.set(locale, formatter)
  }
  return formatter.format(euro)
}
