import { evaluate, type Outcome, parseDay, parseSituation, resolveExample } from '@parcours/engine'
import { describe, expect, it } from 'vitest'
import { residenceDocumentTypes } from '../concepts/residence.ts'
import { unionPlus } from '../criteria/countries.ts'
import { belgianLaw, existsOn, municipalities, programmeRegionOf } from '../index.ts'
import { profiles } from '../profiles.ts'

// Cases show one person each. Here the lists in the law (States, relations, municipalities, cards, languages) are gone
// through from end to end, in every region, so that no entry is missing and none too many.

type Facts = { readonly [concept: string]: unknown }

const on = '2024-03-01'

function life(id: string): Facts {
  const profile = profiles.find((each) => each.id === id)
  return resolveExample(profile?.facts, parseDay(on) as number) as Facts
}

function outcome(facts: Facts, only: string): Outcome | undefined {
  return evaluate(belgianLaw, parseSituation(belgianLaw.concepts, facts), { on, only: [only] })[0]?.outcome
}

const regions = {
  brussels: 'newcomer-in-brussels',
  wallonia: 'newcomer-in-wallonia',
  flanders: 'newcomer-in-flanders',
  'german-community': 'newcomer-in-the-german-speaking-community',
} as const

type Region = keyof typeof regions

const regionNames = Object.keys(regions) as readonly Region[]

function obliged(region: Region, over: Facts = {}): Outcome | undefined {
  return outcome({ ...life(regions[region]), ...over }, `${region}/integration/obliged`)
}

describe.each(regionNames)('the duty in %s', (region) => {
  it('is there for a newcomer with a family permit, and in no other region', () => {
    const facts = life(regions[region])
    const outcomes = regionNames.map((each) => [each, outcome(facts, `${each}/integration/obliged`)])
    expect(outcomes).toEqual(regionNames.map((each) => [each, each === region ? 'met' : 'not-met']))
  })

  it('is not there for a citizen of any other State of the EU, of Iceland, Liechtenstein, Norway or Switzerland', () => {
    expect(unionPlus).toHaveLength(30)
    for (const country of unionPlus) {
      expect(obliged(region, { nationalities: [{ country }] }), country).toBe('not-met')
      expect(outcome({ nationalities: [{ country }] }, `${region}/integration/obliged`), country).toBe('not-met')
    }
    for (const country of ['GB', 'US', 'MA', 'RU', 'AL', 'RS', 'UA']) {
      expect(obliged(region, { nationalities: [{ country }] }), country).toBe('met')
    }
  })

  it('is not there for the family of such a citizen, and there for all other family', () => {
    const cardOfFamily = [
      { type: 'F', orderedOn: '2023-09-01', from: '2023-09-01', validUntil: '2028-08-31', ground: 'family' },
    ]
    const relative = (fields: Facts, birthDate = '1994-03-01') =>
      obliged(region, {
        birthDate,
        residenceDocuments: cardOfFamily,
        family: [
          {
            nationalities: [{ country: 'FR' }],
            birthDate: '1990-01-01',
            dependent: false,
            protection: 'none',
            residence: 'limited',
            ...fields,
          },
        ],
      })
    const married = { relation: 'spouse', marriedOn: '2020-01-01' }
    for (const country of unionPlus)
      expect(relative({ ...married, nationalities: [{ country }] }), country).toBe('not-met')
    expect(relative({ ...married, nationalities: [{ country: 'MA' }] })).toBe('met')
    expect(relative({ ...married, endedOn: '2022-01-01' })).toBe('met')

    const partner = { relation: 'registered-partner', marriedOn: '2020-01-01' }
    expect(relative({ ...partner, partnershipEqualToMarriage: true })).toBe('not-met')
    expect(relative({ ...partner, partnershipEqualToMarriage: false })).toBe('met')

    // Young enough at first entry on 1 September 2023; Wallonia looks at the day asked about. A day short of 21, the
    // birthday, a day over, and long over.
    const [younger, birthday, older] =
      region === 'wallonia' ? ['2003-03-02', '2003-03-01', '2003-02-28'] : ['2002-09-02', '2002-09-01', '2002-08-31']
    for (const relation of ['parent', 'parent-in-law']) {
      const parent = { relation, birthDate: '1970-01-01' }
      expect(relative(parent, younger), relation).toBe('not-met')
      expect(relative(parent, birthday), relation).toBe('met')
      expect(relative(parent, older), relation).toBe('met')
      expect(relative({ ...parent, dependent: true }), relation).toBe('not-met')
    }
    for (const relation of ['child', 'child-in-law']) {
      expect(relative({ relation, birthDate: '2000-01-01', dependent: true }, '1970-01-01'), relation).toBe('not-met')
      expect(relative({ relation, birthDate: '2000-01-01', dependent: false }, '1970-01-01'), relation).toBe('met')
    }
  })

  it('is there in each of its municipalities and in no other', () => {
    const entered = (nis: string) =>
      obliged(region, { registrations: [{ register: 'foreigners', municipality: nis, from: '2023-09-01' }] })
    const now = municipalities.filter((each) => existsOn(each, on) && existsOn(each, '2023-09-01'))
    expect(now.length).toBeGreaterThan(570)
    const wrong = now.filter(({ nis }) => (entered(nis) === 'met') !== (programmeRegionOf(nis) === region))
    expect(wrong.map(({ nis }) => nis)).toEqual([])
    expect(now.some(({ nis }) => entered(nis) === 'met')).toBe(true)
  })

  it('follows the person in the population register as in the register of foreigners', () => {
    const [entry] = life(regions[region]).registrations as [Facts]
    const moved = [
      { ...entry, until: '2023-12-31', endedBy: 'move' },
      { ...entry, register: 'population', from: '2024-01-01' },
    ]
    expect(obliged(region, { registrations: moved })).toBe('met')
    expect(obliged(region, { registrations: [{ ...entry, until: '2023-12-31', endedBy: 'departure' }] })).toBe(
      'not-met',
    )
  })

  it('ends with the certificate of any of the four programmes, but not with a declaration of effort', () => {
    const certificate = (issuer: string, kind = 'completion') =>
      obliged(region, {
        integrationCertificates: [
          { issuer, kind, startedOn: '2023-09-01', issuedOn: '2024-01-15', languageLevel: 'A2' },
        ],
      })
    for (const issuer of regionNames) expect([issuer, certificate(issuer)]).not.toEqual([issuer, 'met'])
    expect(certificate(region)).toBe('not-met')
  })
})

describe('the five-year declaration', () => {
  const route = 'belgium/nationality/declaration'
  const worker = life('worker-of-six-years')
  const documents = (...list: readonly Facts[]): Facts => ({ ...worker, residenceDocuments: list })
  const typesWith = (wanted: Outcome, of: (type: string) => Outcome | undefined) =>
    residenceDocumentTypes.filter((type) => of(type) === wanted)

  it('is open to a worker of six years', () => {
    expect(outcome(worker, `${route}/five-years`)).toBe('met')
  })

  it('needs, on the day, one of eleven documents of unlimited stay', () => {
    const holding = (type: string) => outcome(documents({ type, from: '2017-01-01' }), `${route}/unlimited-stay`)
    const unlimited = ['B', 'EU', 'EU+', 'F', 'F+', 'K', 'L', 'M', 'annex-7bis', 'annex-8', 'annex-8bis']
    expect(typesWith('met', holding)).toEqual(unlimited)
    expect(typesWith('not-met', holding)).toHaveLength(residenceDocumentTypes.length - unlimited.length)
  })

  it('counts these documents for the years before; sources disagree about I and J; an annex 15 needs one of four grounds', () => {
    const held = (type: string, ground = 'first-arrival') =>
      outcome(
        documents({ type, ground, from: '2017-01-01', until: '2023-12-31' }, { type: 'B', from: '2024-01-01' }),
        `${route}/five-years/residence`,
      )
    expect(typesWith('met', held)).toEqual([
      'A',
      'B',
      'EU',
      'EU+',
      'F',
      'F+',
      'H',
      'K',
      'L',
      'M',
      'annex-7bis',
      'annex-8',
      'annex-8bis',
      'annex-56',
    ])
    expect(typesWith('undetermined', held)).toEqual(['I', 'J'])
    for (const ground of ['awaiting-f-plus', 'document-not-deliverable', 'renewal-pending', 'establishment-pending']) {
      expect(held('annex-15', ground), ground).toBe('met')
    }
    expect(held('annex-15')).toBe('not-met')
  })

  it('counts the papers of the procedure of a recognised refugee', () => {
    const recognised = { protection: [{ kind: 'refugee', requestedOn: '2018-02-01', from: '2023-06-01' }] }
    const papers = ['annex-4', 'annex-25', 'annex-25quinquies', 'annex-26', 'annex-26quinquies', 'orange']
    for (const type of papers) {
      const facts = documents({ type, from: '2018-02-01', until: '2023-05-31' }, { type: 'B', from: '2023-06-01' })
      expect(outcome({ ...facts, ...recognised }, `${route}/five-years/residence`), type).toBe('met')
      expect(outcome({ ...facts, protection: [] }, `${route}/five-years/residence`), type).toBe('not-met')
    }
  })

  it('takes French, Dutch and German from A2 on, oral and written', () => {
    const proof = (language: string, level: string, over: Facts = {}) =>
      outcome(
        {
          ...life('settled-without-proofs'),
          languageProofs: [{ language, level, oral: true, written: true, issuedOn: '2023-01-10', ...over }],
        },
        `${route}/language`,
      )
    for (const language of ['fr', 'nl', 'de']) {
      expect(proof(language, 'A1'), language).toBe('not-met')
      for (const level of ['A2', 'B1', 'B2', 'C1', 'C2'])
        expect(proof(language, level), `${language} ${level}`).toBe('met')
    }
    expect(proof('en', 'C2')).toBe('not-met')
    expect(proof('fr', 'A2', { oral: false })).toBe('not-met')
    expect(proof('fr', 'A2', { written: false })).toBe('not-met')
  })

  it('takes a Belgian diploma from upper secondary school on', () => {
    const diploma = (level: string, recognisedBy: string, over: Facts = {}) =>
      outcome(
        {
          ...life('settled-without-proofs'),
          studies: [
            {
              level,
              country: 'BE',
              recognisedBy,
              language: 'fr',
              from: '2017-09-01',
              until: '2018-06-30',
              certifiedOn: '2018-06-30',
              completed: true,
              ...over,
            },
          ],
        },
        `${route}/five-years/social-integration`,
      )
    for (const level of ['upper-secondary', 'bachelor', 'master', 'doctorate']) {
      for (const by of ['fr', 'nl', 'de', 'royal-military-school'])
        expect(diploma(level, by), `${level} ${by}`).toBe('met')
    }
    for (const level of ['lower-secondary', 'other-certificate']) expect(diploma(level, 'fr'), level).toBe('not-met')
    expect(diploma('master', 'fr', { country: 'FR' })).toBe('not-met')
    expect(diploma('master', 'fr', { certifiedOn: 'never' })).toBe('not-met')
  })
})
