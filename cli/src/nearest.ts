/** The candidate spelt most like a word; undefined where none is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.ceil(word.length / 3)) + 1
  const wanted = word.slice(0, 100).toLowerCase()
  for (const candidate of candidates) {
    const distance = distanceBetween(wanted, candidate.toLowerCase(), least)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best ?? lastPartOf(wanted, candidates)
}

/** `obliged` means an id that ends in it, if there is only one. */
function lastPartOf(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length < 3) return undefined
  const found = [...candidates].filter((candidate) => candidate.toLowerCase().includes(word))
  return found.length === 1 ? found[0] : undefined
}

/** Letters to add, drop, change or swap; at least `limit` as soon as it cannot be less. */
function distanceBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? limit
}
