import type { JobStep } from './steps.ts'

/** How many steps are wanted, and over which time: what the law knows of it. */
export interface SearchMeasure {
  readonly stepsAWeek: number
  readonly monthsBefore: number
}

/** One week from Monday to Sunday with what was done in it. Days are `YYYY-MM-DD`. */
export interface Week {
  readonly from: string
  readonly until: string
  /** Whether it is over on the day of the page, running, or still to come. */
  readonly time: 'over' | 'running' | 'coming'
  readonly steps: readonly JobStep[]
  readonly enough: boolean
}

const dayLength = 86_400_000

/** The Monday of the week a day falls in. */
export function mondayOf(day: string): string {
  const time = Date.parse(day)
  return written(time - ((new Date(time).getUTCDay() + 6) % 7) * dayLength)
}

/**
 * The weeks to show, the newest first: each with a step, and between the first step and today also those without one, as
 * far back as the measure looks. `today` is `YYYY-MM-DD`.
 */
export function weeksOf(steps: readonly JobStep[], today: string, measure: SearchMeasure): readonly Week[] {
  const byWeek = Map.groupBy(steps, ({ on }) => mondayOf(on))
  const first = [...byWeek.keys()].sort()[0]
  const thisWeek = mondayOf(today)
  const looksBackTo = monthsBefore(today, measure.monthsBefore)
  const mondays = new Set(byWeek.keys())
  if (first !== undefined) {
    for (let monday = thisWeek; monday >= first && plusDays(monday, 6) >= looksBackTo; monday = plusDays(monday, -7)) {
      mondays.add(monday)
    }
  }
  return [...mondays]
    .sort()
    .reverse()
    .map((from): Week => {
      const done = byWeek.get(from) ?? []
      const time = from === thisWeek ? 'running' : from < thisWeek ? 'over' : 'coming'
      return { from, until: plusDays(from, 6), time, steps: done, enough: done.length >= measure.stepsAWeek }
    })
}

/** Of the weeks that are over and within the time of the measure: how many there are, and how many have enough. */
export function tally(
  weeks: readonly Week[],
  today: string,
  measure: SearchMeasure,
): { weeks: number; enough: number } {
  const looksBackTo = monthsBefore(today, measure.monthsBefore)
  const counted = weeks.filter(({ time, until }) => time === 'over' && until >= looksBackTo)
  return { weeks: counted.length, enough: counted.filter(({ enough }) => enough).length }
}

/** The same day so many months earlier, or the last day of that month where it has no such day. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return written(Date.UTC(year, month - 1 - months, Math.min(date, last)))
}

function plusDays(day: string, days: number): string {
  return written(Date.parse(day) + days * dayLength)
}

function written(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
