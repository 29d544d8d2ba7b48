import {
  always,
  bounded,
  chosen,
  dateFact,
  deadline,
  earlierOf,
  fallsWithin,
  firstTime,
  type MomentNode,
  months,
  never,
  openDate,
  reading,
  years,
} from '@parcours/engine/authoring'
import { permitOrder, permitReceipt } from './permit-order.ts'
import { sources } from './sources.ts'

const fromOrder = (term: ReturnType<typeof months>): MomentNode =>
  deadline({ start: permitOrder, term, endOfTerm: 'as-is' })

const eighteenMonths = fromOrder(months(18))
const threeYears = fromOrder(years(3))

/**
 * Ordered in time for the eighteen months to touch the days from mid-March 2020 to 10 December 2020. "Mid-March" is
 * taken from its earliest sense, 13 March, so that nobody it could concern is left out.
 */
const runningInSpring2020 = fallsWithin(permitOrder, { from: '2018-09-13', until: '2020-12-11' })

/** Prolonged by a text whose personal scope was not read: somewhere between the old term and that with all added. */
const prolongedIn2020 = earlierOf(
  bounded(openDate('wallonia.covid-extension', { source: sources.covid.id }), { notBefore: eighteenMonths }),
  fromOrder(months(32)),
)

/** Eighteen months, or three years for a permit collected only in 2025, by one of two readings. */
const eighteenMonthsOrContested = chosen(permitOrder, [
  { when: runningInSpring2020, moment: prolongedIn2020 },
  {
    when: reading('wallonia.ordered-2024-received-2025', [
      {
        id: 'by-order',
        source: sources.kluwer2024.id,
        that: fallsWithin(permitOrder, { from: '2025-01-01' }),
      },
      {
        id: 'by-receipt',
        source: sources.faq2025.id,
        that: fallsWithin(permitReceipt, { from: '2025-01-01' }),
      },
    ]),
    moment: threeYears,
  },
  { when: always, moment: eighteenMonths },
])

/** The last day for the certificate, by the law under which the permit was ordered. */
export const certificateTerm = {
  beforeDecree: firstTime(never),
  startNotRead: openDate('wallonia.start-2014', { source: sources.code2014.id }),
  agreementOfTwoYears: deadline({
    start: dateFact('programme.conventionSignedOn'),
    term: years(2),
    endOfTerm: 'as-is',
  }),
  eighteenMonths: eighteenMonthsOrContested,
  threeYears,
} as const
