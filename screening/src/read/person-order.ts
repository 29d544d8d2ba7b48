/**
 * The order of persons in a register: numbers first, by length and digits, then other texts by their signs. Every file that a
 * database wrote sorted by number or by text of one length is in it; others are put into it.
 */
export function comparePersons(a: string, b: string): number {
  if (a === b) return 0
  const [digitsA, digitsB] = [isNumber(a), isNumber(b)]
  if (digitsA !== digitsB) return digitsA ? -1 : 1
  if (digitsA && a.length !== b.length) return a.length - b.length
  return a < b ? -1 : 1
}

/** Digits only. `007` and `7` are two persons; the shorter one comes first. */
function isNumber(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charCodeAt(i)
    if (sign < 48 || sign > 57) return false
  }
  return text.length > 0
}
