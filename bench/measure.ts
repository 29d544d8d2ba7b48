/** What a set of timings comes to, in microseconds. */
export interface Timing {
  readonly median: number
  readonly p99: number
  readonly perSecond: number
}

/** Times a piece of work many times over, one call at a time, after warming it up. */
export async function timed(
  calls: number,
  work: (i: number) => unknown,
  warmUp = Math.min(calls, 2_000),
): Promise<Timing> {
  for (let i = 0; i < warmUp; i += 1) await work(i)
  const times = new Float64Array(calls)
  const start = performance.now()
  for (let i = 0; i < calls; i += 1) {
    const before = performance.now()
    const result = work(i)
    if (result instanceof Promise) await result
    times[i] = performance.now() - before
  }
  const total = performance.now() - start
  return summary(times, (calls / total) * 1_000)
}

/**
 * Lets several pieces of work take turns after warming each up. Of each, the turn whose speed lies in the middle is
 * given: on a shared machine single turns vary by a factor of two.
 */
export async function inTurns(
  turns: number,
  works: readonly { readonly calls: number; readonly work: (i: number) => unknown }[],
): Promise<readonly Timing[]> {
  const timings: Timing[][] = works.map(() => [])
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [i, { calls, work }] of works.entries())
      timings[i]?.push(await timed(calls, work, turn === 0 ? calls : 0))
  }
  return timings.map((each) => each.toSorted((a, b) => a.perSecond - b.perSecond)[turns >> 1] as Timing)
}

export function summary(milliseconds: Float64Array, perSecond: number): Timing {
  const sorted = milliseconds.toSorted()
  const at = (share: number): number =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 1_000
  return { median: at(0.5), p99: at(0.99), perSecond }
}

export function line(name: string, { median, p99, perSecond }: Timing, note = ''): string {
  const cell = (value: number, width: number): string =>
    value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 }).padStart(width)
  return `${name.padEnd(58)}${cell(median, 11)}${cell(p99, 11)}${cell(perSecond, 12)}  ${note}`
}

export const heading = `${''.padEnd(58)}${'median µs'.padStart(11)}${'p99 µs'.padStart(11)}${'per second'.padStart(12)}`
