/**
 * How many rows all lists in a JSON value hold together. A life has some dozens; a page or an answer made of thousands
 * would keep others waiting.
 */
export function rowsIn(value: unknown): number {
  let rows = 0
  // By hand: what is deep must not use up the stack.
  const left: unknown[] = [value]
  while (left.length > 0) {
    const each = left.pop()
    if (typeof each !== 'object' || each === null) continue
    if (Array.isArray(each)) rows += each.length
    for (const inner of Object.values(each)) left.push(inner)
  }
  return rows
}
