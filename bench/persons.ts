/** Invented persons for measuring: complete facts, a mix as a register has it. Seeded, so that every run has the same. */

export type Facts = { readonly [concept: string]: unknown }

/** A small generator of pseudo-random numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const municipalities = ['21015', '21004', '21001', '44021', '11002', '92094', '62063', '63023']
const thirdCountries = ['MA', 'SY', 'AF', 'IN', 'CD', 'CM', 'US', 'BR', 'PK', 'GN']

const date = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** One person of a mixed register: a third Belgians, a quarter Union citizens, the others from elsewhere. */
export function person(random: () => number): Facts {
  const whole = (n: number): number => Math.floor(random() * n)
  const pick = <T>(list: readonly T[]): T => list[whole(list.length)] as T
  const kind = random()
  const country = kind < 0.33 ? 'BE' : kind < 0.58 ? pick(['FR', 'NL', 'IT', 'PL', 'RO']) : pick(thirdCountries)
  const municipality = pick(municipalities)
  const year = 2016 + whole(10)
  const [month, day] = [1 + whole(12), 1 + whole(28)]
  const from = date(year, month, day)
  const asylum = country !== 'BE' && random() < 0.15
  const register = country === 'BE' ? 'population' : 'foreigners'
  return {
    birthDate: date(1940 + whole(70), 1 + whole(12), 1 + whole(28)),
    nationalities: [{ country }],
    birthPlace: { country },
    parentsBirthplace: [{ country }],
    registrations: [
      ...(asylum
        ? [
            {
              register: 'waiting',
              municipality,
              from: date(year - 1, month, day),
              until: date(year, month, Math.max(1, day - 1)),
            },
          ]
        : []),
      { register, municipality, from },
    ],
    residenceDocuments:
      country === 'BE'
        ? []
        : [
            {
              type: kind < 0.58 ? 'EU' : 'A',
              orderedOn: from,
              from,
              validUntil: date(year + 5, month, day),
              ground: asylum ? 'asylum' : 'family',
            },
          ],
    protection: asylum ? [{ kind: 'refugee', requestedOn: date(year - 1, month, day), from }] : [],
    family: [],
    longTermResidentOf: [],
    integrationCertificates:
      random() < 0.1
        ? [{ issuer: 'brussels', kind: 'completion', issuedOn: date(year + 1, month, day), languageLevel: 'A2' }]
        : [],
    work: [],
    studies: [],
    teaching: [],
    training: [],
    medical: [],
    absences: [],
    residenceApplications: [{ submittedOn: date(year - 1, month, day), at: 'municipality', basis: 'art-10' }],
    firstAuthorisationOn: from,
    firstRenewalRequestedOn: 'never',
    unlimitedSince: 'never',
    programme: {
      obligationCertificateReceivedOn: date(year, month, Math.min(28, day + 1)),
      noticeReceivedOn: 'never',
      enrolledOn: date(year + 1, 1, 15),
      conventionSignedOn: date(year + 1, 2, 1),
      interruptions: [],
      literacy: true,
    },
  }
}

/** A person with forty dated periods, for the five-year route: permits, addresses, jobs, absences. */
export function personOfFortyPeriods(): Facts {
  const years = Array.from({ length: 10 }, (_, i) => 2014 + i)
  return {
    birthDate: '1988-05-17',
    nationalities: [{ country: 'IN' }],
    registrations: years.map((year, i) => ({
      register: 'foreigners',
      municipality: i % 2 ? '21004' : '21015',
      from: `${year}-03-01`,
      ...(i === 9 ? {} : { until: `${year + 1}-02-28`, endedBy: 'move' }),
    })),
    residenceDocuments: years.map((year, i) => ({
      type: i === 9 ? 'B' : 'A',
      from: `${year}-03-01`,
      ...(i === 9 ? {} : { until: `${year + 1}-02-28` }),
      validUntil: `${year + (i === 9 ? 5 : 1)}-02-28`,
      ground: 'work',
    })),
    work: years.map((year) => ({
      kind: 'employee',
      country: 'BE',
      from: `${year}-03-10`,
      until: `${year + 1}-02-20`,
      share: 1,
      days: 220,
      leave: [],
    })),
    absences: years.map((year) => ({ from: `${year}-07-01`, until: `${year}-07-28` })),
    protection: [],
    family: [],
    studies: [],
    training: [],
    integrationCertificates: [{ issuer: 'brussels', kind: 'completion', issuedOn: '2016-06-01', languageLevel: 'A2' }],
    languageProofs: [{ language: 'fr', level: 'B1', oral: true, written: true, issuedOn: '2017-06-01' }],
    residenceApplications: [],
    seriousPersonalFacts: false,
    programme: { enrolledOn: '2015-01-10', literacy: true, interruptions: [] },
  }
}
