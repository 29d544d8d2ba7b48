import { type Day, dayOf, daysInMonth, formatDay } from '@parcours/engine'
import { municipalities, type ProgrammeRegion } from '@parcours/law'
import { CHANCES, MARGINALS } from './marginals.ts'
import { chance, pick, pickShare, type Random, whole } from './random.ts'

/** Facts of an invented person, complete and of one piece, and the groups they were drawn from. */
export interface InventedPerson {
  readonly facts: { [concept: string]: unknown }
  readonly groups: { readonly [marginal: string]: string }
  readonly born: 'before-2000' | 'from-2000'
}

const YEAR = 365.25

const UNION = ['FR', 'NL', 'IT', 'PL', 'RO', 'ES', 'PT', 'DE', 'BG', 'GR']
/** In the law, treated as citizens of the Union or nearly so. */
const NEAR = ['CH', 'NO', 'IS', 'LI']
const ELSEWHERE = ['MA', 'TR', 'SY', 'AF', 'IN', 'CD', 'CM', 'UA', 'US', 'BR', 'PK', 'GN', 'CN', 'GB', 'PS', 'ER', 'SO']
const SCHOOLS = ['lower-secondary', 'upper-secondary', 'bachelor', 'master', 'other-certificate']

/** Municipalities that were there all the time. */
const lasting = municipalities.filter(
  ({ validFrom, validUntil }) => validFrom === undefined && validUntil === undefined,
)
const municipalitiesOf = Map.groupBy(lasting, ({ programmeRegion }) => programmeRegion)

interface Stay {
  readonly from: string
  readonly until?: string
}

/** Invents a person as a register of a day would have them. Nobody is meant: every fact is drawn. */
export function inventPerson(random: Random, today: Day): InventedPerson {
  return new Inventor(random, today).person()
}

class Inventor {
  private readonly random: Random
  private readonly today: Day

  constructor(random: Random, today: Day) {
    this.random = random
    this.today = today
  }

  person(): InventedPerson {
    const { random, today } = this
    const age = pickShare(random, MARGINALS.age)
    const [least = 0, most = 0] = age.split('-').map(Number)
    const birth = this.edge(
      this.between(today - Math.floor((most + 1) * YEAR) + 1, today - Math.ceil(least * YEAR) - 2),
    )
    const adult = least >= 18
    const origin = pickShare(random, MARGINALS.origin)
    const region = pickShare(random, MARGINALS.region)
    const country = this.countryOf(origin)
    const bornHere = origin === 'belgian' ? chance(random, 0.8) : chance(random, CHANCES.bornInBelgium)
    // Most came lately: the rules are about them.
    const longest = Math.min(today - birth - 2, Math.floor(22 * YEAR))
    const arrival = bornHere ? birth : this.edge(today - 1 - Math.floor(longest * random.next() ** 2))
    const stay = origin === 'elsewhere' || origin === 'none' ? pickShare(random, MARGINALS.stay) : undefined
    const asylum = stay === 'asylum' ? pickShare(random, MARGINALS.protection) : undefined
    const decided = Math.min(today - 1, arrival + whole(random, 120, 900))
    const partner = adult ? pickShare(random, MARGINALS.partner) : 'none'
    const jobs = adult && least < 65 ? pickShare(random, MARGINALS.jobs) : undefined
    const studies = adult ? pickShare(random, MARGINALS.studies) : undefined
    const municipality = pick(random, municipalitiesOf.get(region as ProgrammeRegion) ?? lasting).nis
    const foreign = origin !== 'belgian'
    const newcomer = foreign && arrival - birth > Math.ceil(17 * YEAR)
    const authorised = asylum === undefined || asylum === 'requested' ? arrival : decided
    const unlimited = authorised + whole(random, 1_700, 2_200)
    const settled = unlimited < today && asylum !== 'requested' && stay !== 'study'

    const facts: { [concept: string]: unknown } = {
      birthDate: formatDay(birth),
      nationalities: this.nationalities(country),
      birthPlace: { country: bornHere ? 'BE' : country },
      parentsBirthplace: [{ country }, { country: chance(random, 0.15) ? 'BE' : country }],
      registrations: this.registrations(municipality, { arrival, decided, asylum, foreign, unlimited, settled, birth }),
      residenceDocuments: foreign ? this.documents({ origin, stay, asylum, authorised, unlimited, settled }) : [],
      protection: asylum ? this.protection(asylum, arrival, decided) : [],
      longTermResidentOf: this.some(CHANCES.longTermElsewhere, () => ({
        country: pick(random, UNION),
        from: this.on(birth + 1, arrival),
      })),
      absences: this.absences(arrival),
      family: this.family(birth, partner, country),
      work: this.work(Number(jobs ?? 0), Math.max(arrival - 2_000, birth + Math.ceil(16 * YEAR))),
      studies: this.studies(Number(studies ?? 0), birth, country, region),
      teaching: this.some(CHANCES.teaching, () => ({
        institution: { recognisedBy: region === 'flanders' ? 'nl' : 'fr' },
        from: this.on(arrival, today - 1),
      })),
      training: adult ? this.training(arrival) : [],
      integrationCertificates: newcomer ? this.certificates(region, arrival) : [],
      languageProofs: this.some(adult ? CHANCES.languageProof : 0, () => ({
        language:
          region === 'flanders' ? 'nl' : region === 'german-community' ? 'de' : pick(random, ['fr', 'fr', 'nl']),
        level: pick(random, ['A1', 'A2', 'A2', 'B1', 'B2']),
        oral: chance(random, 0.9),
        written: chance(random, 0.85),
        issuedOn: this.on(arrival, today - 1),
      })),
      medical: this.some(CHANCES.medical, () => this.medical(birth)),
      legalCapacity: this.some(adult ? CHANCES.protectedAdult : 0, () => ({
        kind: 'protected-adult',
        from: this.on(birth + Math.ceil(18 * YEAR), today - 1),
      })),
      associations: this.some(CHANCES.association, () => ({
        kind: pick(random, ['club', 'volunteering', 'other']),
        from: this.on(arrival, today - 1),
      })),
      seriousPersonalFacts: chance(random, CHANCES.seriousFacts),
      residenceApplications: foreign ? this.applications(stay, arrival) : [],
      firstAuthorisationOn: foreign ? formatDay(authorised) : 'never',
      firstRenewalRequestedOn:
        foreign && today - authorised > 420 ? formatDay(authorised + whole(random, 300, 360)) : 'never',
      unlimitedSince: foreign && settled ? formatDay(unlimited) : 'never',
      programme: this.programme(newcomer, authorised, region),
      declaration: foreign && settled ? this.declaration(unlimited) : { filedOn: 'never', feePaidOn: 'never' },
    }
    const groups = {
      age,
      origin,
      region,
      ...(stay ? { stay } : {}),
      ...(asylum ? { protection: asylum } : {}),
      ...(adult ? { partner, studies: studies as string } : {}),
      ...(jobs === undefined ? {} : { jobs }),
    }
    return { facts, groups, born: (facts.birthDate as string) < '2000' ? 'before-2000' : 'from-2000' }
  }

  private countryOf(origin: keyof typeof MARGINALS.origin): string {
    if (origin === 'belgian') return 'BE'
    if (origin === 'union') return chance(this.random, 0.06) ? pick(this.random, NEAR) : pick(this.random, UNION)
    return pick(this.random, ELSEWHERE)
  }

  private nationalities(country: string): readonly unknown[] {
    const { random, today } = this
    if (!chance(random, CHANCES.secondNationality)) return [{ country }]
    const other = pick(random, country === 'BE' ? ELSEWHERE : UNION)
    const day = this.on(today - 3_000, today - 2)
    return chance(random, 0.5)
      ? [{ country }, { country: other, from: day }]
      : [{ country }, { country: other, until: day }]
  }

  private registrations(
    municipality: string,
    life: {
      arrival: Day
      decided: Day
      asylum: string | undefined
      foreign: boolean
      unlimited: Day
      settled: boolean
      birth: Day
    },
  ): readonly unknown[] {
    const { random, today } = this
    const { arrival, decided, asylum, foreign, unlimited, settled } = life
    if (asylum === 'requested') return [{ register: 'waiting', municipality, from: formatDay(arrival) }]
    const before = pick(random, lasting).nis
    const moved = chance(random, CHANCES.moved) && before !== municipality
    const first = asylum === undefined ? arrival : decided
    const parts: { register: string; municipality: string; from: Day; endedBy?: string }[] = []
    if (asylum !== undefined && asylum !== 'temporary' && first > arrival + 1) {
      parts.push({ register: 'waiting', municipality: moved ? before : municipality, from: arrival })
    }
    parts.push({
      register: foreign ? 'foreigners' : 'population',
      municipality: moved ? before : municipality,
      from: first,
    })
    if (foreign && settled) {
      parts.push({ register: 'population', municipality: moved ? before : municipality, from: unlimited })
    }
    const last = parts.at(-1) as (typeof parts)[number]
    if (moved && today - last.from > 60) {
      parts.push({ ...last, municipality, from: whole(random, last.from + 30, today - 1) })
    } else if (today - last.from > 900 && chance(random, CHANCES.struckOff)) {
      parts.push({ ...last, from: whole(random, last.from + 500, today - 1), endedBy: 'struck-off' })
    }
    return parts.map(({ register, municipality: place, from }, at) => {
      const next = parts[at + 1]
      const gap = next?.endedBy ? 200 : 0
      return {
        register,
        municipality: place,
        from: formatDay(from),
        ...(next ? { until: formatDay(next.from - 1 - gap), endedBy: next.endedBy ?? 'move' } : {}),
      }
    })
  }

  /** The cards one after the other: a year each, then one of unlimited stay. */
  private documents(life: {
    origin: string
    stay: keyof typeof MARGINALS.stay | undefined
    asylum: string | undefined
    authorised: Day
    unlimited: Day
    settled: boolean
  }): readonly unknown[] {
    const { random, today } = this
    const { origin, stay, asylum, authorised, unlimited, settled } = life
    if (asylum === 'requested') {
      return [{ type: 'orange', from: formatDay(authorised), validUntil: formatDay(today + 90), ground: 'asylum' }]
    }
    if (stay === 'special') {
      return [{ type: 'special', from: formatDay(authorised), validUntil: formatDay(today + 700), specialCard: true }]
    }
    const union = origin === 'union'
    const free = !union && stay === 'family' && chance(random, 0.4)
    const type = union ? 'EU' : free ? 'F' : stay === 'study' ? pick(random, ['A', 'A', 'A', 'annex-15']) : 'A'
    const ground = type === 'annex-15' ? 'renewal-pending' : union ? undefined : (stay ?? 'family')
    const length = union || free ? 1_826 : asylum ? 1_826 : 365
    const end = settled ? unlimited : today
    const documents: unknown[] = []
    if (free) {
      documents.push({
        type: 'annex-19ter',
        from: formatDay(authorised - 60),
        until: formatDay(authorised - 1),
        validUntil: formatDay(authorised + 120),
        ground: 'family',
      })
    }
    for (let from = authorised, card = 0; from < end && card < 8; from += length, card += 1) {
      const last = from + length >= end
      documents.push({
        type,
        ...(type === 'annex-15' ? {} : { orderedOn: formatDay(from - whole(random, 5, 30)) }),
        from: formatDay(from),
        ...(last && !settled ? {} : { until: formatDay(Math.min(from + length, end) - 1) }),
        validUntil: formatDay(from + length - 1),
        ...(ground === undefined ? {} : { ground }),
        ...(card > 0 || !last || settled
          ? { renewalRequestedOn: formatDay(Math.min(today - 1, from + length - 40)) }
          : {}),
      })
    }
    if (settled) {
      documents.push({
        type: union ? 'EU+' : free ? 'F+' : pick(random, ['B', 'B', 'B', 'K', 'L']),
        orderedOn: formatDay(unlimited - whole(random, 5, 30)),
        from: formatDay(unlimited),
        validUntil: formatDay(unlimited + 3_652),
        ...(ground === undefined || ground === 'renewal-pending' ? {} : { ground }),
      })
    }
    return documents
  }

  private protection(kind: keyof typeof MARGINALS.protection, arrival: Day, decided: Day): readonly unknown[] {
    const requestedOn = formatDay(arrival)
    if (kind === 'requested') return [{ kind, requestedOn, from: requestedOn }]
    if (kind === 'temporary' || kind === 'stateless') return [{ kind, from: formatDay(decided) }]
    return [
      { kind: 'requested', requestedOn, from: requestedOn, until: formatDay(Math.max(arrival, decided - 1)) },
      { kind, requestedOn, from: formatDay(decided) },
    ]
  }

  private absences(arrival: Day): readonly unknown[] {
    const { random, today } = this
    if (today - arrival < 400) return []
    return this.some(CHANCES.absence, () => {
      const from = whole(random, arrival + 30, today - 300)
      return { from: formatDay(from), until: formatDay(from + whole(random, 10, 290)) }
    })
  }

  private family(birth: Day, partner: keyof typeof MARGINALS.partner, country: string): readonly unknown[] {
    const { random, today } = this
    const family: unknown[] = []
    const adultFrom = birth + Math.ceil(18 * YEAR)
    if (partner !== 'none' && adultFrom < today - 10) {
      const married = whole(random, Math.max(adultFrom, today - 9_000), today - 5)
      const belgian = chance(random, 0.35)
      const ended = chance(random, 0.12) && today - married > 800 ? whole(random, married + 300, today - 2) : undefined
      family.push({
        relation: partner,
        nationalities: [{ country: belgian ? 'BE' : country }],
        birthDate: formatDay(this.edge(birth + whole(random, -3_000, 3_000))),
        marriedOn: formatDay(married),
        ...(ended === undefined ? {} : { endedOn: formatDay(ended) }),
        livingTogether: this.together(married, ended),
        ...(partner === 'registered-partner' ? { partnershipEqualToMarriage: chance(random, 0.3) } : {}),
        usedFreeMovement: belgian && chance(random, 0.1),
        dependent: chance(random, 0.1),
        protection: 'none',
        residence: belgian ? 'none' : pick(random, ['limited', 'unlimited', 'single-permit']),
      })
    }
    if (adultFrom < today - 400) {
      for (let child = 0; child < 4 && chance(random, 0.3); child += 1) {
        family.push({
          relation: 'child',
          nationalities: [{ country: chance(random, 0.3) ? 'BE' : country }],
          birthDate: this.on(Math.max(adultFrom, today - 9_000), today - 5),
          dependent: chance(random, 0.8),
        })
      }
    } else if (chance(random, 0.6)) {
      family.push({
        relation: 'parent',
        nationalities: [{ country: chance(random, 0.2) ? 'BE' : country }],
        birthDate: this.on(birth - 14_000, birth - 7_300),
        residence: pick(random, ['limited', 'unlimited']),
      })
    }
    return family
  }

  private together(married: Day, ended: Day | undefined): readonly Stay[] {
    const { random, today } = this
    if (chance(random, 0.1)) return []
    const from = whole(random, married, Math.min(married + 200, today - 1))
    const until = ended === undefined || ended <= from ? undefined : ended - 1
    return [{ from: formatDay(from), ...(until === undefined || until < from ? {} : { until: formatDay(until) }) }]
  }

  private work(jobs: number, since: Day): readonly unknown[] {
    const { random, today } = this
    const work: unknown[] = []
    let from = whole(random, since, Math.max(since, today - 700))
    for (let job = 0; job < jobs && from < today - 30; job += 1) {
      const last = job === jobs - 1 && chance(random, 0.7)
      const until = last ? undefined : Math.min(today - 1, from + whole(random, 25, 1_600))
      const kind = pickShare(random, { employee: 0.8, 'self-employed': 0.13, 'civil-servant': 0.07 })
      const length = (until ?? today) - from
      work.push({
        kind,
        country: chance(random, 0.9) ? 'BE' : pick(random, UNION),
        from: formatDay(from),
        ...(until === undefined ? { plannedUntil: chance(random, 0.6) ? 'never' : formatDay(today + 200) } : {}),
        ...(until === undefined ? {} : { until: formatDay(until) }),
        ...(kind === 'self-employed'
          ? { mainActivity: chance(random, 0.8), paidQuarters: Math.floor(length / 92) }
          : { share: pick(random, [1, 1, 1, 0.8, 0.5, 0.4]), days: Math.floor((length * 5) / 7) }),
        leave:
          length > 200 && chance(random, CHANCES.leave)
            ? [
                {
                  kind: pick(random, ['parental', 'maternity', 'sickness', 'unpaid']),
                  from: formatDay(from + 60),
                  until: formatDay(from + 60 + whole(random, 5, 110)),
                },
              ]
            : [],
      })
      from = (until ?? today) + whole(random, 1, 400)
    }
    return work
  }

  private studies(count: number, birth: Day, country: string, region: string): readonly unknown[] {
    const { random, today } = this
    const own = region === 'flanders' ? 'nl' : region === 'german-community' ? 'de' : 'fr'
    return Array.from({ length: count }, () => {
      const here = chance(random, 0.45)
      const from = birth + Math.floor(whole(random, 12, 24) * YEAR)
      const until = from + whole(random, 300, 1_800)
      const done = until < today
      return {
        level: pick(random, SCHOOLS),
        country: here ? 'BE' : country,
        ...(here ? { recognisedBy: own, language: own } : {}),
        from: formatDay(Math.min(from, today - 2)),
        ...(done ? { until: formatDay(until) } : {}),
        regular: chance(random, 0.9),
        ...(done && chance(random, 0.8)
          ? { certifiedOn: formatDay(until), completed: true }
          : { certifiedOn: 'never', completed: false }),
        ...(here ? {} : { equivalence: chance(random, 0.2) }),
      }
    })
  }

  private training(arrival: Day): readonly unknown[] {
    const { random, today } = this
    if (today - arrival < 300) return []
    return this.some(CHANCES.training, () => {
      const from = whole(random, arrival, today - 200)
      return {
        kind: pick(random, ['vocational', 'language', 'other']),
        hours: whole(random, 40, 600),
        recognised: chance(random, 0.7),
        from: formatDay(from),
        completedOn: chance(random, 0.7) ? formatDay(from + whole(random, 20, 190)) : 'never',
      }
    })
  }

  private certificates(region: string, arrival: Day): readonly unknown[] {
    const { random, today } = this
    if (today - arrival < 300) return []
    return this.some(CHANCES.certificate, () => {
      const started = whole(random, arrival + 20, today - 150)
      return {
        issuer: chance(random, 0.9) ? region : pick(random, ['wallonia', 'brussels', 'flanders', 'german-community']),
        kind: chance(random, 0.9) ? 'completion' : 'effort',
        startedOn: formatDay(started),
        issuedOn: this.on(started + 100, today - 1),
        languageLevel: pick(random, ['none', 'A1', 'A2', 'A2', 'B1']),
      }
    })
  }

  private medical(birth: Day): unknown {
    const { random, today } = this
    const kind = pick(random, ['programme-impossible', 'serious-illness', 'invalidity', 'disability'])
    return {
      kind,
      from: this.on(Math.max(birth, today - 4_000), today - 1),
      ...(kind === 'invalidity' ? { rate: whole(random, 30, 90) } : {}),
      ...(kind === 'disability' ? { preventsWork: chance(random, 0.5) } : {}),
    }
  }

  private applications(stay: keyof typeof MARGINALS.stay | undefined, arrival: Day): readonly unknown[] {
    const { random } = this
    const submittedOn = formatDay(arrival - whole(random, 0, 90))
    if (stay === undefined) return [{ submittedOn, at: 'municipality', basis: 'art-40' }]
    if (stay === 'asylum') return [{ submittedOn, at: 'municipality', basis: 'protection' }]
    const basis = {
      family: pick(random, ['art-10', 'art-10bis', 'art-40bis', 'art-40ter', 'art-40ter-free-movement']),
      work: 'art-61-34',
      study: 'art-58',
      humanitarian: 'art-9bis',
      special: 'art-61-34',
    }[stay]
    return [{ submittedOn, at: pick(random, ['post', 'municipality']), basis }]
  }

  private programme(concerned: boolean, authorised: Day, region: string): unknown {
    const { random, today } = this
    const none = {
      obligationCertificateReceivedOn: 'never',
      noticeReceivedOn: 'never',
      enrolledOn: 'never',
      conventionSignedOn: 'never',
      interruptions: [],
    }
    if (!concerned || !chance(random, 0.6)) return none
    const told = authorised + whole(random, 1, 60)
    if (told >= today) return none
    const enrolled = told + whole(random, 5, 300)
    const signed = enrolled + whole(random, 3, 120)
    const paused = signed + whole(random, 10, 200)
    return {
      obligationCertificateReceivedOn: formatDay(told),
      noticeReceivedOn: enrolled - told > 250 && told + 220 < today ? formatDay(told + 220) : 'never',
      enrolledOn: enrolled < today ? formatDay(enrolled) : 'never',
      conventionSignedOn: signed < today ? formatDay(signed) : 'never',
      interruptions:
        paused + 60 < today && chance(random, 0.12)
          ? [{ from: formatDay(paused), until: formatDay(paused + whole(random, 5, 60)) }]
          : [],
      literacy: chance(random, 0.15),
      language: region === 'flanders' ? 'nl' : region === 'german-community' ? 'de' : 'fr',
    }
  }

  private declaration(unlimited: Day): unknown {
    const { random, today } = this
    if (!chance(random, CHANCES.declaration) || unlimited + 40 >= today) return { filedOn: 'never', feePaidOn: 'never' }
    const filed = whole(random, unlimited + 30, today - 1)
    return {
      filedOn: formatDay(filed),
      feePaidOn: formatDay(filed - whole(random, 1, 20)),
      feePaid: pick(random, [150, 1_000, 1_030]),
      receiptInFile: true,
      receiptOn: filed + 30 < today ? formatDay(filed + whole(random, 5, 30)) : 'never',
      negativeOpinionReceivedOn: 'never',
    }
  }

  /** A list with one of these, or with none. */
  private some<T>(share: number, make: () => T): readonly T[] {
    return chance(this.random, share) ? [make()] : []
  }

  private on(first: Day, last: Day): string {
    const day = this.edge(this.between(first, last))
    return formatDay(day < first || day > last ? first : day)
  }

  private between(first: Day, last: Day): Day {
    return last <= first ? first : whole(this.random, first, last)
  }

  /** Now and then the last day of the month, or 29 February: where terms are miscounted. */
  private edge(day: Day): Day {
    const { random, today } = this
    const drawn = random.next()
    if (drawn >= CHANCES.leapDay + CHANCES.monthEnd) return day
    const [year = 0, month = 0] = formatDay(day).split('-').map(Number)
    const leap = daysInMonth(year, 2) === 29
    const moved = drawn < CHANCES.leapDay && leap ? dayOf(year, 2, 29) : dayOf(year, month, daysInMonth(year, month))
    return moved < today ? moved : day
  }
}
