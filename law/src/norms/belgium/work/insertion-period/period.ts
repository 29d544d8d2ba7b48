import {
  all,
  always,
  any,
  type Criterion,
  chosen,
  clause,
  dateFact,
  dayInYearOf,
  days,
  during,
  earlierOf,
  fixedDay,
  is,
  laterBy,
  type MomentNode,
  not,
  nthDay,
  ofApplicant,
  type Reduced,
  reduced,
  since,
  some,
  years,
} from '@parcours/engine/authoring'
import { youngerThan } from '../../../../criteria/age.ts'
import { atOrOn } from '../../../../criteria/at-or-on.ts'
import { orNewestWording } from '../../../../criteria/newest-wording.ts'
import { sources } from './sources.ts'

/** First day of the new length, of the shorter allowance and of the diploma for everybody. */
export const reformDay = '2026-03-01'
export const sinceReform: Criterion = since(fixedDay(reformDay))

const birth = dateFact('birthDate', 'surely')
export const birthday25: MomentNode = laterBy(birth, years(25))
const birthday18 = laterBy(birth, years(18))

export const studiesEnded = dateFact('jobSeeker.studiesEndedOn')
const registered = dateFact('jobSeeker.registeredOn')

const finishedInJune = is('jobSeeker.studiesEndedAs', 'june-no-resit')

/**
 * The day the period begins: 1 August for who finished in June and registered before 10 August, else the day of
 * registration.
 */
export const startsOn: MomentNode = chosen(registered, [
  {
    when: all(finishedInJune, not(since(dayInYearOf(studiesEnded, '08-10')))),
    moment: dayInYearOf(studiesEnded, '08-01'),
  },
  { when: always, moment: registered },
])

/** August and September after the studies: student work counts then. */
const summerAfter = all(since(dayInYearOf(studiesEnded, '08-01')), not(since(dayInYearOf(studiesEnded, '10-01'))))

const countsInAnyCase = some(
  'jobSeeker.periods',
  all(
    during(),
    any(
      is('kind', 'work', 'self-employed', 'approved-training', 'maternity'),
      all(is('kind', 'student-work'), ofApplicant(summerAfter)),
    ),
  ),
  'if-given',
)

const standsStill = some(
  'jobSeeker.periods',
  all(during(), is('kind', 'unavailable', 'not-registered', 'long-training')),
  'if-given',
)

/** Counts for the period, unless it is a Sunday. A job right after the studies counts before the registration too. */
const counts: Criterion = any(all(since(startsOn), not(standsStill)), all(since(studiesEnded), countsInAnyCase))

const passed = is('jobSeeker.studiesEndedAs', 'apprenticeship-passed')
const failed = is('jobSeeker.studiesEndedAs', 'apprenticeship-failed')
const contractDays = { list: 'studies', field: 'apprenticeshipDays' }

export const oldLength: Reduced = reduced(310, {
  ...contractDays,
  reductions: [
    { when: passed, share: 1, least: 0 },
    { when: failed, share: 0.5, least: 155 },
  ],
})

export const newLength: Reduced = reduced(156, { ...contractDays, reductions: [{ when: passed, share: 1, least: 0 }] })

/** The day after the last one that counts, and not before the period has begun. */
function after(length: Reduced): MomentNode {
  const next = laterBy(nthDay(length, counts), days(1))
  return chosen(startsOn, [
    { when: since(next), moment: startsOn },
    { when: always, moment: next },
  ])
}

/** From when a claim is possible with 310 days: it decides whether the new length concerns the person. */
export const oldClaimFrom: MomentNode = after(oldLength)
const afterNewLength = after(newLength)

/** From when a claim is possible with 156 days, and not before the new length applies. */
export const newClaimFrom: MomentNode = chosen(afterNewLength, [
  { when: sinceReform, moment: afterNewLength },
  { when: always, moment: fixedDay(reformDay) },
])

/** Whose length it is: who could claim under the old one before the reform keeps it. */
export const lengthChooser: MomentNode = orNewestWording(oldClaimFrom)

export const claimFrom: MomentNode = chosen(lengthChooser, [
  { when: not(sinceReform), moment: oldClaimFrom },
  { when: always, moment: newClaimFrom },
])

const youngAtTheStart: Criterion = clause(
  'insertion.younger-than-25',
  sources.age.id,
  atOrOn(startsOn, youngerThan(25)),
)

export const schoolingOver: Criterion = clause(
  'insertion.schooling-over',
  sources.schooling.id,
  since(earlierOf(birthday18, dayInYearOf(birthday18, '06-30'))),
)

/** Whom the period can concern at all. */
export const inReach: Criterion = all(youngAtTheStart, schoolingOver)
