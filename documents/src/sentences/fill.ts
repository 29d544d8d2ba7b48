/** Puts values into a sentence: `fill('By {date}.', { date: '1 May 2025' })`. A name without a value stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    return value === undefined ? whole : String(value)
  })
}
