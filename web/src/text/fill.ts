/**
 * Puts values into a sentence: `fill('Number {number}', { number: 3 })` is `Number 3`.
 *
 * Throws if the sentence asks for a value that was not given: a page never shows a raw `{name}`.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The sentence needs a value for {${name}}.`)
    return String(value)
  })
}
