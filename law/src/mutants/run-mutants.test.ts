import { defineLaw, type InformationConcept, type Law, type Norm } from '@parcours/engine'
import {
  all,
  amountNorm,
  type Criterion,
  clause,
  criterionNorm,
  dateFact,
  dateNorm,
  deadline,
  during,
  is,
  laterBy,
  months,
  not,
  since,
  some,
  years,
} from '@parcours/engine/authoring'
import { describe, expect, it } from 'vitest'
import type { LawCase } from '../case.ts'
import type { Exception } from './equivalent.ts'
import { mutantsOf } from './mutants.ts'
import { reportOn } from './report.ts'
import { runMutants, type Trial } from './run-mutants.ts'

// A small law about a rowing club, with cases that leave known gaps.

const concepts: readonly InformationConcept[] = [
  { id: 'birthDate', order: 1, shape: { kind: 'date' }, examples: [] },
  {
    id: 'memberships',
    order: 2,
    shape: {
      kind: 'list',
      of: {
        kind: 'record',
        fields: {
          kind: { kind: 'code', values: ['full', 'guest', 'honorary'] },
          from: { kind: 'date' },
          until: { kind: 'date' },
        },
      },
    },
    examples: [],
  },
]

const member = some('memberships', all(is('kind', 'full', 'honorary'), during()))
const isMember = clause('club.member', 'rules/1', member)
const isAdult = clause('club.adult', 'rules/1', since(laterBy(dateFact('birthDate', 'surely'), years(18))))

const about = { authority: 'club', subject: 'residence', sources: [] } as const
const version = { id: 'V', from: '1800-01-01', sources: [], lastVerified: '2026-11-22' }

const rowing = (body: Criterion): Norm =>
  criterionNorm({ ...about, id: 'club/row', chosenBy: 'day-asked-about', versions: [{ ...version, body }] })

const lawOf = (...norms: readonly Norm[]): Law => defineLaw({ version: '1', concepts, norms })

const full = { kind: 'full', from: '2019-01-01', until: '2021-12-31' }

function oneCase(id: string, given: LawCase['given'], on: string, expected: LawCase['expect'][string]): LawCase {
  return { id, title: id, source: 'expert', given, on, expect: { 'club/row': expected } }
}

const cases: readonly LawCase[] = [
  oneCase('member', { birthDate: '2000-01-01', memberships: [full] }, '2020-01-01', 'met'),
  oneCase('honorary', { birthDate: '2000-01-01', memberships: [{ ...full, kind: 'honorary' }] }, '2020-01-01', 'met'),
  oneCase('guest', { birthDate: '2000-01-01', memberships: [{ ...full, kind: 'guest' }] }, '2020-01-01', 'not-met'),
  oneCase('before', { birthDate: '2000-01-01', memberships: [full] }, '2018-12-31', 'not-met'),
  oneCase('after', { birthDate: '2000-01-01', memberships: [full] }, '2022-01-01', 'not-met'),
  oneCase('child', { birthDate: '2002-01-02', memberships: [full] }, '2020-01-01', 'not-met'),
  oneCase('birthday', { birthDate: '2002-01-01', memberships: [full] }, '2020-01-01', 'met'),
]

const law = lawOf(rowing(all(isAdult, isMember)))

function survivors(of: Law, tried: readonly LawCase[], trial?: Trial): readonly string[] {
  return runMutants(of, tried, trial).flatMap((score) => score.survivors.map(({ path, what }) => `${path} · ${what}`))
}

describe('mutants', () => {
  it('are all killed where the cases prove every side', () => {
    expect(survivors(law, cases)).toEqual([])
    const [score] = runMutants(law, cases)
    expect(score).toMatchObject({ norm: 'club/row', subject: 'residence' })
    expect(score?.killed.length).toBeGreaterThan(15)
  })

  it('survive where the case is missing that would notice them, told by place and change', () => {
    const adult = 'holds when › by-version › V › all › club.adult › since › later-by'
    const kind = 'holds when › by-version › V › all › club.member › some memberships › all › kind full|honorary'
    const gaps: readonly (readonly [missing: string, survivor: string])[] = [
      ['birthday', `${adult} · 18 years → 18 years and 1 day`],
      ['child', `${adult} · 18 years → 18 years less 1 day`],
      ['honorary', `${kind} · without honorary`],
      ['guest', `${kind} · with guest`],
    ]
    for (const [missing, survivor] of gaps) {
      const others = cases.filter(({ id }) => id !== missing)
      expect(survivors(law, others), missing).toContain(survivor)
    }
  })

  it('are noticed by an answer that turns when the fact is left out', () => {
    // Nobody leaves the list out in these cases, but who took silence for "no member" would refuse the member.
    expect(survivors(law, cases)).not.toContain('wherever it looks at memberships · untold: unknown → none')
    const refused = cases.filter(({ expect: { 'club/row': outcome } }) => outcome === 'not-met')
    expect(survivors(law, refused)).toContain('wherever it looks at memberships · untold: unknown → none')
  })

  it('are left out where they can be seen to mean the same', () => {
    const doubled = lawOf(rowing(all(isAdult, isMember, not(not(isMember)))))
    const ids = mutantsOf(doubled).map(({ path, what }) => `${path} · ${what}`)
    expect(ids).not.toContain('holds when › by-version › V › all · without 3: not not club.member')
    expect(ids).toContain('holds when › by-version › V › all · without 1: club.adult')
  })

  it('change a shared piece in every norm, and a case of any of them may notice', () => {
    const key = criterionNorm({
      ...about,
      id: 'club/key',
      chosenBy: 'day-asked-about',
      versions: [{ ...version, body: isMember }],
    })
    const shared = lawOf(key, rowing(all(isAdult, isMember)))
    const [ofKey, ofRowing] = runMutants(shared, cases)
    expect(ofKey?.survivors.filter(({ path }) => path.includes('some memberships'))).toEqual([])
    expect(ofRowing?.killed.some(({ path }) => path.includes('some memberships ›'))).toBe(false)
  })

  it('are not counted as killed by a case that fails for the law as it stands', () => {
    const wrong = [oneCase('wrong', { birthDate: '2000-01-01', memberships: [full] }, '2020-01-01', 'not-met')]
    expect(runMutants(law, wrong)[0]?.killed).toEqual([])
  })

  it('can be asked for one norm, or drawn by a seed', () => {
    expect(runMutants(law, cases, { prefixes: ['club/key'] })).toEqual([])
    const drawn = (seed: number) =>
      runMutants(law, cases, { sample: { most: 5, seed } })[0]?.killed.map(({ path, what }) => `${path} ${what}`)
    expect(drawn(1)).toHaveLength(5)
    expect(drawn(1)).toEqual(drawn(1))
    expect(drawn(1)).not.toEqual(drawn(2))
  })
})

describe('mutants of dates and amounts', () => {
  const versions = [
    { ...version, until: '2020-01-01' },
    { ...version, id: 'W', from: '2020-01-01' },
  ] as const

  it('move terms, ends of terms, limits between wordings and whom it concerns', () => {
    const renewBy = dateNorm({
      ...about,
      id: 'club/renew-by',
      appliesWhen: isMember,
      chosenBy: dateFact('birthDate'),
      versions: versions.map((each) => ({
        ...each,
        body: deadline({ start: dateFact('birthDate'), term: months(each.id === 'V' ? 1 : 2), endOfTerm: 'as-is' }),
      })),
    })
    const told = mutantsOf(lawOf(renewBy)).map(({ path, what }) => `${path} · ${what}`)
    expect(told).toEqual(
      expect.arrayContaining([
        'applies when · negated',
        'applies when · for everybody',
        'wordings · wordings change 2020-01-01 → 2020-01-02',
        'wordings · newest wording for everybody',
        'wording V › deadline · 1 month → 1 month less 1 day',
        'wording W › deadline · 2 months → 60 days',
        'wording W › deadline · moved to the next working day',
      ]),
    )
  })

  it('move amounts', () => {
    const fee = amountNorm({
      ...about,
      id: 'club/fee',
      appliesWhen: isMember,
      chosenBy: 'day-asked-about',
      versions: [
        { ...versions[0], body: 20 },
        { ...versions[1], body: Number.NaN },
      ],
    })
    const told = mutantsOf(lawOf(fee)).map(({ path, what }) => `${path} · ${what}`)
    expect(told).toEqual(
      expect.arrayContaining(['wording V · 20 → 21', 'wording V · 20 → 19', 'wording W · not known → 0']),
    )
  })
})

describe('the report', () => {
  const [score] = runMutants(
    law,
    cases.filter(({ id }) => id !== 'honorary'),
  )
  const scores = score ? [score] : []
  const exception = (mutant: string): readonly Exception[] => [{ mutant, because: 'It is an example.' }]

  it('names score and survivors by norm, and the score of subjects and of all', () => {
    const { norms, summary, passed } = reportOn(scores, [], 'all mutants')
    expect(norms[0]).toMatch(/^ \d\d\.\d % {2}club\/row: \d+ of \d+ killed$/)
    expect(norms).toContainEqual(expect.stringMatching(/survived: .* · without honorary$/))
    expect(summary[0]).toMatch(/residence: \d+ of \d+ killed$/)
    expect(passed).toBe(true)
  })

  it('fails below nine in ten, also in one subject alone', () => {
    const none = runMutants(law, cases.slice(0, 1))
    expect(reportOn(none, [], 'all mutants').passed).toBe(false)
    const other = none.map((each) => ({ ...each, subject: 'work' }))
    const many = [...Array.from({ length: 99 }, () => scores).flat(), ...other]
    expect(reportOn(many, [], 'all mutants').summary.at(-1)).toContain(': work.')
  })

  it('leaves out a written exception, and fails where it is killed or not there', () => {
    const written = reportOn(scores, exception('club/row · *kind full|honorary · without honorary'), 'all mutants')
    expect(written.norms).toHaveLength(1)
    expect(written.passed).toBe(true)
    const killed = reportOn(scores, exception('club/row · *kind full|honorary · without full'), 'all mutants')
    expect(killed.summary.at(-1)).toContain('A case notices this exception')
    expect(killed.passed).toBe(false)
    const gone = exception('club/row · *kind full · without guest')
    expect(reportOn(scores, gone, 'all mutants').passed).toBe(false)
    expect(reportOn(scores, gone, 'some mutants').passed).toBe(true)
  })
})
