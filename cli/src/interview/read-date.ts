/**
 * A typed date as the situation writes it: `2021-03-07`, `2021-03` or `2021`. Also `7/3/2021`, `7.3.2021`, `3/2021`, day
 * first as in Belgium, in any digits. Undefined where it is no date in form; whether such a day exists is for the engine.
 */
export function readDate(text: string): string | undefined {
  const typed = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf)).trim()
  const written = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(typed)
  if (written) return joined(written[1], written[2], written[3])
  const dayFirst = /^(?:(\d{1,2})[\s/.-]+)?(\d{1,2})[\s/.-]+(\d{4})$/.exec(typed)
  return dayFirst ? joined(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-')
}
