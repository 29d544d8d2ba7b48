import {
  all,
  always,
  amountOf,
  any,
  type Criterion,
  clause,
  dateFact,
  is,
  isIfTold,
  judgement,
  never,
  not,
  notAfter,
  openPoint,
  reading,
  since,
  some,
  sumsTo,
} from '@parcours/engine/authoring'
import { ageAtLeast, youngerThan } from '../../../../criteria/age.ts'
import { belgian, unionPlusCitizen } from '../../../../criteria/nationality.ts'
import { certificateObtained } from '../../../../criteria/studies.ts'
import { claimFrom, startsOn } from './period.ts'
import { sources } from './sources.ts'

export const periodDone: Criterion = clause('insertion.period-done', sources.days156.id, since(claimFrom))

/** Younger than 25 on the day of the claim, or the courts or the office let it pass. */
export const ageOfClaim: Criterion = any(
  clause('insertion.under-25-on-claim', sources.age.id, youngerThan(25)),
  all(
    periodDone,
    any(
      reading('insertion.age-limit', [
        { id: 'statute', source: sources.age.id, that: never },
        { id: 'standstill', source: sources.ageCourts.id, that: always },
      ]),
      judgement('insertion.could-not-claim-earlier', { authority: 'belgium-onem', source: sources.age.id }),
    ),
  ),
)

const secondaryOrHigher = some(
  'studies',
  all(
    is('level', 'upper-secondary', 'bachelor', 'master', 'doctorate'),
    any(is('country', 'BE'), is('equivalence', true)),
    certificateObtained,
  ),
)

const succeeded: Criterion = any(is('jobSeeker.studiesEndedAs', 'apprenticeship-passed'), secondaryOrHigher)

const certificateOf = (...levels: readonly string[]) => some('studies', all(is('level', levels), certificateObtained))

/** Until February 2026: a diploma of the list before 21, finished studies from 21. */
export const diplomaUntilReform: Criterion = any(
  clause('insertion.listed-diploma', sources.diplomaOld.id, succeeded),
  all(
    clause('insertion.21-or-older', sources.diplomaOld.id, ageAtLeast(21)),
    clause(
      'insertion.studies-finished',
      sources.diplomaOld.id,
      some('studies', any(certificateObtained, all(since(dateFact('until')), not(isIfTold('completed', false))))),
    ),
  ),
  openPoint('insertion.list-of-diplomas', {
    source: sources.diplomaOld.id,
    guard: certificateOf('lower-secondary', 'other-certificate'),
  }),
)

/** Since March 2026: success for everybody. */
export const diplomaSinceReform: Criterion = any(
  clause('insertion.succeeded', sources.diplomaNew.id, succeeded),
  openPoint('insertion.equal-to-secondary', {
    source: sources.diplomaNew.id,
    guard: certificateOf('other-certificate'),
  }),
)

const positive = amountOf('jobSeeker.evaluations', {
  where: is('result', 'positive'),
  amount: { each: 1 },
  placed: { on: 'on' },
  window: 'all-time',
})

export const twoPositive: Criterion = clause(
  'insertion.two-positive-evaluations',
  sources.evaluations.id,
  sumsTo(positive, '>=', 2),
)

/** An apprenticeship that was passed can leave no day to do, and so nothing to evaluate. */
const nothingToDo: Criterion = clause(
  'insertion.no-days-to-do',
  sources.apprenticeship.id,
  notAfter(claimFrom, startsOn),
)

export const evaluated: Criterion = any(twoPositive, nothingToDo)

/** The pages name the condition; which papers give access to the labour market was not read. */
export const mayWork: Criterion = not(
  openPoint('insertion.access-to-work', {
    source: sources.foreigners.id,
    guard: not(any(belgian, unionPlusCitizen)),
  }),
)

export const under25: Criterion = clause('insertion.under-25', sources.familyAllowance.id, youngerThan(25))

export const registeredSoFar: Criterion = clause(
  'insertion.registered',
  sources.whereToRegister.id,
  since(dateFact('jobSeeker.registeredOn')),
)

/** The period goes on until its days are done and two evaluations were positive. */
export const stillInPeriod: Criterion = clause(
  'insertion.still-in-period',
  sources.familyAllowance.id,
  not(all(since(claimFrom), evaluated)),
)
