import type { LawCase } from '../../../../case.ts'

/** Invented school leavers. */
export type Facts = LawCase['given']

/** Upper secondary education in Belgium, passed on this day. */
export function secondary(passedOn: string, over: Facts = {}): Facts {
  const year = Number(passedOn.slice(0, 4))
  return told({
    level: 'upper-secondary',
    country: 'BE',
    recognisedBy: 'fr',
    language: 'fr',
    from: `${year - 6}-09-01`,
    until: passedOn,
    regular: true,
    certifiedOn: passedOn,
    apprenticeshipDays: 0,
    ...over,
  })
}

/** The same school, the whole year attended, no certificate. */
export const finishedWithoutPassing = (until: string): Facts => secondary(until, { certifiedOn: 'never' })

/** A Belgian born on 14 March 2005 who lives in the City of Brussels, with these facts of the search for work. */
export function leaver(jobSeeker: Facts, over: Facts = {}): Facts {
  return told({
    birthDate: '2005-03-14',
    nationalities: [{ country: 'BE' }],
    registrations: [{ register: 'population', municipality: '21004', from: '2005-03-20' }],
    studies: [secondary('2023-06-30')],
    jobSeeker: told({ service: 'actiris', evaluations: [], claimedOn: 'never', periods: [], ...jobSeeker }),
    ...over,
  })
}

/** Without the facts that are set to undefined: nobody told them. */
function told(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

/** Finished in June of the year of registration, without resits. */
export function juneLeaver(registeredOn: string, jobSeeker: Facts = {}, over: Facts = {}): Facts {
  const year = registeredOn.slice(0, 4)
  return leaver(
    { studiesEndedOn: `${year}-06-30`, studiesEndedAs: 'june-no-resit', registeredOn, ...jobSeeker },
    { studies: [secondary(`${year}-06-30`)], ...over },
  )
}

/** Stopped school a little before the registration: the period begins on that day. */
export function stopped(registeredOn: string, jobSeeker: Facts = {}, over: Facts = {}): Facts {
  return leaver({ studiesEndedOn: '2023-11-30', studiesEndedAs: 'stopped', registeredOn, ...jobSeeker }, over)
}

/** Ended an apprenticeship with a contract of so many days. */
export function apprentice(
  end: 'passed' | 'failed',
  contractDays: number,
  registeredOn: string,
  jobSeeker: Facts = {},
  over: Facts = {},
): Facts {
  const passed = end === 'passed'
  const school = secondary('2024-06-30', {
    apprenticeshipDays: contractDays,
    ...(passed ? {} : { certifiedOn: 'never' }),
  })
  return leaver(
    { studiesEndedOn: '2024-06-30', studiesEndedAs: `apprenticeship-${end}`, registeredOn, ...jobSeeker },
    { studies: [school], ...over },
  )
}

export const positive = (...days: readonly string[]) => days.map((on) => ({ on, result: 'positive' }))
export const negative = (...days: readonly string[]) => days.map((on) => ({ on, result: 'negative' }))
