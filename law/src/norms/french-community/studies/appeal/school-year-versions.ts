import { fixedDay, type Information, type MomentNode, openDate, type Version } from '@parcours/engine/authoring'
import { schoolYears } from '../../../../calendar/school-years.ts'
import { sources } from './sources.ts'

const lastVerified = '2026-11-22'

/** The last day of a school year of which no page was found. */
const notFound = openDate('appeal.last-school-day-not-found', { source: sources.schoolNotice.id })

/** What a wording says before the calendar of 2022, and for a school year that ends on a day. */
export interface BySchoolYear {
  readonly before2022: MomentNode
  readonly endingOn: (lastDay: MomentNode) => MomentNode
  readonly sourceBefore: string
  readonly source: string
  readonly information?: readonly Information[]
}

/** One version for each school year; the year of the day on which the decision was communicated counts. */
export function bySchoolYear(said: BySchoolYear): readonly Version<MomentNode>[] {
  const version = (id: string, from: string, until: string | undefined, source: string, body: MomentNode) => ({
    id,
    from,
    ...(until === undefined ? {} : { until }),
    sources: [source],
    lastVerified,
    ...(said.information ? { information: said.information } : {}),
    body,
  })
  const first = schoolYears[0] as (typeof schoolYears)[number]
  const last = schoolYears.at(-1) as (typeof schoolYears)[number]
  const afterLast = dayAfter(last.lastDay)
  return [
    version('appeal-before-2022', '1800-01-01', first.firstDay, said.sourceBefore, said.before2022),
    ...schoolYears.map(({ firstDay, lastDay }, i) =>
      version(
        `appeal-school-year-${firstDay.slice(0, 4)}`,
        firstDay,
        schoolYears[i + 1]?.firstDay ?? afterLast,
        said.source,
        said.endingOn(fixedDay(lastDay)),
      ),
    ),
    version('appeal-later-school-years', afterLast, undefined, said.source, said.endingOn(notFound)),
  ]
}

/** The last day of a school year is in June or July and never the last of its month. */
function dayAfter(day: string): string {
  return `${day.slice(0, 8)}${String(Number(day.slice(8)) + 1).padStart(2, '0')}`
}
