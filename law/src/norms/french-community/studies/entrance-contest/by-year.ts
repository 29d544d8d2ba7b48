import { fixedDay, type Information, type MomentNode, type Version } from '@parcours/engine/authoring'
import { type ContestDays, contestDays } from './contest-days.ts'

const lastVerified = '2026-11-22'

/** One version for each year whose days are known, and the date that is open where the day is not: for later years too. */
export function byYear(
  dayOf: (days: ContestDays) => string | undefined,
  open: MomentNode,
  openSource: string,
  information: readonly Information[],
): readonly Version<MomentNode>[] {
  const version = (id: string, from: string, until: string | undefined, source: string, body: MomentNode) => ({
    id,
    from,
    ...(until === undefined ? {} : { until }),
    sources: [source],
    lastVerified,
    information,
    body,
  })
  const next = (contestDays.at(-1)?.year ?? 0) + 1
  return [
    ...contestDays.map((days) => {
      const day = dayOf(days)
      const { year } = days
      return version(
        `contest-${year}`,
        `${year}-01-01`,
        `${year + 1}-01-01`,
        day === undefined ? openSource : days.source,
        day === undefined ? open : fixedDay(day),
      )
    }),
    version(`contest-since-${next}`, `${next}-01-01`, undefined, openSource, open),
  ]
}
