import { defineLaw, type InformationConcept, type Law, type Norm } from '@parcours/engine'
import {
  all,
  amountNorm,
  amountOf,
  any,
  type Criterion,
  clause,
  criterionNorm,
  dateFact,
  during,
  earliestOf,
  is,
  judgement,
  lasting,
  months,
  not,
  numberIs,
  ofApplicant,
  openPoint,
  reading,
  since,
  some,
  sumsTo,
  years,
} from '@parcours/engine/authoring'
import type { ConceptsWords, LawWords } from '@parcours/words'
import { describe, expect, it } from 'vitest'
import type { LawCase } from '../case.ts'
import type { Office } from '../places/index.ts'
import { checkLaw, type LawToCheck } from './check-law.ts'
import { checkTranslations } from './check-translations.ts'
import { formatProblem, type LawCode } from './problem.ts'

// A small law about a rowing club: whole as it stands. Each test breaks one thing and looks for the one problem.

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
          kind: { kind: 'code', values: ['full', 'guest'], aliases: { visitor: 'guest' } },
          from: { kind: 'date' },
          until: { kind: 'date' },
          share: { kind: 'number', unit: 'share', least: 0, most: 1 },
          paid: { kind: 'boolean' },
        },
      },
    },
    examples: [],
  },
]

const source = {
  id: 'rules/1',
  title: 'Rules',
  publisher: 'club',
  readOn: '2026-11-22',
  says: 'Members may row.',
  standing: 'confirmed',
} as const

const member = some('memberships', all(is('kind', 'full'), during()))
const isMember = clause('club.member', 'rules/1', member)
const longMember = clause('club.long-member', 'rules/1', lasting(member, '>=', years(1)))

type Written = Parameters<typeof criterionNorm>[0]

const written: Written = {
  id: 'club/row',
  subject: 'residence',
  authority: 'club',
  sources: [source],
  chosenBy: 'day-asked-about',
  versions: [
    {
      id: 'V1',
      from: '1800-01-01',
      until: '2020-01-01',
      sources: ['rules/1'],
      lastVerified: '2026-11-22',
      body: isMember,
    },
    { id: 'V2', from: '2020-01-01', sources: ['rules/1'], lastVerified: '2026-11-21', body: all(longMember) },
  ],
}

const given = { memberships: [{ kind: 'full', from: '2019-01-01' }] }

const cases: readonly LawCase[] = [
  { id: 'a', title: 'Last day', source: 'expert', given, on: '2019-12-31', expect: { 'club/row': 'met' } },
  {
    id: 'b',
    title: 'First day',
    source: 'expert',
    given,
    on: '2020-01-01',
    expect: { 'club/row': { outcome: 'met' } },
  },
  {
    id: 'c',
    title: 'No',
    source: 'expert',
    given: { memberships: [] },
    on: '2019-01-01',
    expect: { 'club/row': 'not-met' },
  },
  {
    id: 'd',
    title: 'Yet',
    source: 'expert',
    given: { memberships: [] },
    on: '2021-01-01',
    expect: { 'club/row': 'not-met' },
  },
]

const lawWords: LawWords = {
  norms: { 'club/row': { title: 'Row', question: 'May I row?', met: 'Yes.', notMet: 'No.', undetermined: 'Perhaps.' } },
  versions: { V1: 'before', V2: 'after' },
  clauses: {
    'club.member': { holds: 'You are a member.', fails: 'You are no member.' },
    'club.long-member': { holds: 'You are a member of long standing.', fails: 'You are not.' },
  },
  readings: {},
  openPoints: {},
  judgements: {},
  information: {},
  steps: {},
  evidence: {},
}

const conceptWords: ConceptsWords = {
  birthDate: { label: 'Birth', question: 'When were you born?', help: 'On your card.' },
  memberships: {
    label: 'Memberships',
    question: 'Which?',
    help: 'On the list.',
    none: 'None',
    row: 'Membership',
    fields: {
      kind: { label: 'Kind' },
      from: { label: 'From' },
      until: { label: 'Until' },
      share: { label: 'Share' },
      paid: { label: 'Paid' },
    },
    codes: { kind: { full: 'Full', guest: 'Guest' } },
  },
}

const whole: LawToCheck = {
  law: lawOf(criterionNorm(written)),
  cases,
  readings: [],
  offices: [],
  words: { law: lawWords, concepts: conceptWords },
  english: { site: { yes: 'Yes' } },
  translations: [{ language: 'fr', words: { site: { yes: 'Oui' } }, untranslated: [] }],
  conflicts: [],
  workedCases: [],
  notWorked: {},
}

function lawOf(...norms: readonly Norm[]): Law {
  return defineLaw({ version: 'test', concepts, norms })
}

/** The club's norm with other versions. */
function versions(...list: Written['versions']): Law {
  return lawOf(criterionNorm({ ...written, versions: list }))
}

/** A norm of one version with this body. */
function body(that: Criterion): Law {
  return versions({ id: 'V', from: '1800-01-01', sources: ['rules/1'], lastVerified: '2026-11-22', body: that })
}

/** Codes found when parts of the whole law are replaced. */
function codes(changed: Partial<LawToCheck>): readonly LawCode[] {
  return [...new Set(checkLaw({ ...whole, ...changed }).problems.map((each) => each.code))]
}

function found(code: LawCode, changed: Partial<LawToCheck>): readonly string[] {
  return checkLaw({ ...whole, ...changed })
    .problems.filter((each) => each.code === code)
    .flatMap((each) => each.found)
}

const [first, second] = written.versions as [Written['versions'][number], Written['versions'][number]]

it('finds nothing in a law that is whole, and says how large it is', () => {
  const { problems, summary } = checkLaw(whole)
  expect(problems).toEqual([])
  expect(summary).toEqual({
    norms: 1,
    versions: 2,
    clauses: 2,
    cases: 4,
    proved: 4,
    sides: 4,
    oldestLastVerified: '2026-11-21',
    untranslated: [],
  })
})

it('prints a problem as code and place, what was found, and what to do', () => {
  const text = formatProblem({ code: 'LAW_VERSION_GAP', where: 'club/row', found: ['A.', 'B.'], next: 'Do.' })
  expect(text).toBe('LAW_VERSION_GAP  club/row\n  A.\n  B.\n  Do. See docs/reference/errors.md.')
})

describe('sources', () => {
  it('a norm without a source', () => {
    expect(codes({ law: lawOf(criterionNorm({ ...written, sources: [] })) })).toEqual(['LAW_NORM_WITHOUT_SOURCE'])
  })

  it('a version without a source', () => {
    expect(codes({ law: versions(first, { ...second, sources: [] }) })).toEqual(['LAW_NORM_WITHOUT_SOURCE'])
  })

  it('a passage that is cited by a version, a clause, a reading, an open point, a judgement, information or a step, but not written down', () => {
    const elsewhere = 'rules/9'
    const that = all(
      clause('club.member', elsewhere, member),
      reading('r', [{ id: 'one', source: elsewhere, that: member }]),
      openPoint('o', { source: elsewhere, guard: member }),
      judgement('j', { authority: 'club', source: elsewhere }),
    )
    const law = lawOf(
      criterionNorm({
        ...written,
        versions: [
          {
            ...second,
            from: '1800-01-01',
            sources: [elsewhere],
            information: [{ id: 'i', source: elsewhere }],
            body: that,
          },
        ],
        next: { met: [{ id: 's', source: elsewhere }] },
        evidence: [{ id: 'e', source: elsewhere }],
        evidenceLists: [{ proves: 'club.member', anyOf: [{ papers: ['e', 'f'], source: elsewhere }] }],
      }),
    )
    const cited = found('LAW_SOURCE_UNKNOWN', { law }).map((each) => each.split(' cites')[0])
    expect(new Set(cited)).toEqual(
      new Set([
        'Clause club.member',
        'Evidence e',
        'Evidence for club.member (e, f)',
        'Information i',
        'Judgement j',
        'Open point o',
        'Reading r/one',
        'Step s',
        'Version V2',
      ]),
    )
  })

  it('one id for two passages', () => {
    const other = criterionNorm({ ...written, id: 'club/other', sources: [{ ...source, says: 'Something else.' }] })
    expect(codes({ law: lawOf(criterionNorm(written), other) })).toContain('LAW_SOURCE_DUPLICATE')
  })
})

describe('versions', () => {
  it('a gap in the middle, at the beginning and at the end', () => {
    const law = (from: string, until: string, next: string, end?: string) =>
      versions({ ...first, from, until }, { ...second, from: next, ...(end ? { until: end } : {}) })
    const gap = (...days: [string, string, string, string?]) => found('LAW_VERSION_GAP', { law: law(...days) })
    expect(gap('1800-01-01', '2020-01-01', '2020-01-01')).toEqual([])
    expect(gap('1800-01-01', '2019-12-31', '2020-01-01')[0]).toContain('from 2019-12-31 to 2019-12-31')
    expect(gap('1900-01-01', '2020-01-01', '2020-01-01')[0]).toContain('from 1800-01-01 to 1899-12-31')
    expect(gap('1800-01-01', '2020-01-01', '2020-01-01', '2027-01-01')).toEqual([
      'No version applies from 2027-01-01 on.',
    ])
  })

  it('a gap that readings.md gives a reason for is none', () => {
    const law = versions({ ...first, until: '2019-06-01' }, second)
    const line = (text: string) => ({ law, readings: [{ path: 'club/readings.md', text }] })
    expect(codes(line('Nothing.'))).toContain('LAW_VERSION_GAP')
    expect(codes(line('- Not modelled: club/other, 2019-06-01 to 2019-12-31: not read.'))).toContain('LAW_VERSION_GAP')
    expect(codes(line('- Not modelled: club/row, 2019-06-01 to 2019-12-31: not read.'))).not.toContain(
      'LAW_VERSION_GAP',
    )
  })

  it('an overlap', () => {
    expect(codes({ law: versions({ ...first, until: '2020-01-02' }, second) })).toContain('LAW_VERSION_OVERLAP')
  })

  it('a date that is none', () => {
    expect(codes({ law: versions(first, { ...second, lastVerified: '2026-13-01' }) })).toEqual(['LAW_DATE_INVALID'])
  })

  it('one id twice in a norm, or for other days in another norm', () => {
    expect(codes({ law: versions(first, { ...second, id: 'V1' }) })).toContain('LAW_VERSION_DUPLICATE')
    const other = criterionNorm({ ...written, id: 'club/other', versions: [{ ...second, from: '1800-01-01' }] })
    expect(found('LAW_VERSION_DUPLICATE', { law: lawOf(criterionNorm(written), other) })).toEqual([
      'The version "V2" applies from 1800-01-01 here, but from 2020-01-01 in club/row.',
    ])
  })

  it('a change of version without a case on the day before, or on the day', () => {
    const boundary = (without: string) =>
      found('LAW_VERSION_BOUNDARY_WITHOUT_CASE', { cases: cases.filter((each) => each.id !== without) })
    expect(boundary('d')).toEqual([])
    expect(boundary('a')).toEqual(['No case is asked about 2019-12-31, which is next to a change of version.'])
    expect(boundary('b')).toEqual(['No case is asked about 2020-01-01, which is next to a change of version.'])
  })

  it('a change of version chosen by a moment needs that moment on the two days, whatever day is asked about', () => {
    const joined = earliestOf('memberships', dateFact('from'), is('kind', 'full'))
    const law = lawOf(criterionNorm({ ...written, chosenBy: joined }))
    expect(found('LAW_VERSION_BOUNDARY_WITHOUT_CASE', { law })).toHaveLength(2)
    const joinedOn = (from: string): LawCase => ({
      ...(cases[0] as LawCase),
      id: from,
      title: from,
      given: { memberships: [{ kind: 'full', from }] },
      on: '2024-05-05',
    })
    const both = [...cases, joinedOn('2019-12-31'), joinedOn('2020-01-01')]
    expect(found('LAW_VERSION_BOUNDARY_WITHOUT_CASE', { law, cases: both })).toEqual([])
  })

  it('an amount whose date has not come is told for the day asked about', () => {
    const law = lawOf(
      amountNorm({
        ...written,
        chosenBy: earliestOf('memberships', dateFact('from'), is('kind', 'full')),
        appliesWhen: not(some('memberships', is('kind', 'guest'))),
        versions: [
          { ...first, body: 150 },
          { ...second, body: 1000 },
        ],
      }),
    )
    const asked = (on: string, value: number): LawCase => ({
      id: on,
      title: on,
      source: 'expert',
      given: { memberships: [] },
      on,
      expect: { 'club/row': { value } },
    })
    const both = [asked('2019-12-31', 150), asked('2020-01-01', 1000)]
    expect(codes({ law, cases: both })).not.toContain('LAW_VERSION_BOUNDARY_WITHOUT_CASE')
    expect(codes({ law, cases: both })).not.toContain('LAW_CASE_FAILS')
    expect(codes({ law, cases: both.slice(1) })).toContain('LAW_VERSION_BOUNDARY_WITHOUT_CASE')
  })
})

describe('ids', () => {
  it('one id for two clauses that say different things', () => {
    const law = body(any(isMember, clause('club.member', 'rules/1', some('memberships', during()))))
    expect(codes({ law })).toContain('LAW_CLAUSE_DUPLICATE')
    const same = body(
      any(isMember, clause('club.member', 'rules/1', some('memberships', all(is('kind', 'full'), during())))),
    )
    expect(codes({ law: same })).not.toContain('LAW_CLAUSE_DUPLICATE')
  })

  it('one id for two readings with different options, but not for one reading of two things', () => {
    const read = (option: string, that: Criterion) => reading('r', [{ id: option, source: 'rules/1', that }])
    expect(codes({ law: body(any(read('one', member), read('two', member))) })).toContain('LAW_READING_DUPLICATE')
    expect(codes({ law: body(any(read('one', member), read('one', isMember))) })).not.toContain('LAW_READING_DUPLICATE')
  })

  it('two cases with one id or one title', () => {
    const [a, b] = cases as [LawCase, LawCase]
    expect(found('LAW_CASE_DUPLICATE', { cases: [...cases, { ...a, title: 'Another' }] })).toEqual([
      'Two cases have the id "a".',
    ])
    expect(found('LAW_CASE_DUPLICATE', { cases: [...cases, { ...b, id: 'another' }] })).toEqual([
      'Two cases have the title "First day".',
    ])
  })

  it('a step whose last day is a finding that does not exist', () => {
    const law = lawOf(criterionNorm({ ...written, next: { met: [{ id: 's', source: 'rules/1', by: 'club/by' }] } }))
    expect(codes({ law })).toContain('LAW_FINDING_UNKNOWN')
  })
})

describe('lists of evidence', () => {
  const lists = (...evidenceLists: NonNullable<Written['evidenceLists']>) => ({
    law: lawOf(criterionNorm({ ...written, evidenceLists }), criterionNorm({ ...written, id: 'club/fee' })),
  })
  const papers = { papers: ['card'], source: 'rules/1' }

  it('for a clause of the norm or for another norm, open to whom a clause or another norm says', () => {
    const law = lists(
      { proves: 'club.member', anyOf: [papers, { ...papers, when: 'club.long-member' }] },
      { proves: 'club/fee', anyOf: [{ ...papers, when: 'club/fee' }] },
    )
    expect(codes(law)).not.toContain('LAW_CLAUSE_UNKNOWN')
    expect(codes(law)).not.toContain('LAW_SOURCE_UNKNOWN')
  })

  it('for nothing there is, or for the norm itself', () => {
    const unknown = (...evidenceLists: NonNullable<Written['evidenceLists']>) =>
      found('LAW_CLAUSE_UNKNOWN', lists(...evidenceLists))
    expect(unknown({ proves: 'club.members', anyOf: [papers] })[0]).toContain('"club.members"')
    expect(unknown({ proves: 'club/row', anyOf: [papers] })[0]).toContain('"club/row"')
    expect(unknown({ proves: 'club.member', anyOf: [{ ...papers, when: 'club.guest' }] })[0]).toContain('"club.guest"')
  })

  it('without an alternative, or with one without a paper', () => {
    expect(codes(lists({ proves: 'club.member', anyOf: [] }))).toContain('LAW_CLAUSE_UNKNOWN')
    expect(codes(lists({ proves: 'club.member', anyOf: [papers, { ...papers, papers: [] }] }))).toContain(
      'LAW_CLAUSE_UNKNOWN',
    )
  })

  it('with papers that have no words', () => {
    expect(found('LAW_WORDS_MISSING', lists({ proves: 'club.member', anyOf: [papers] }))).toContain(
      'The words for "card" (evidence) are not whole: there are none.',
    )
  })
})

describe('facts', () => {
  const unknown = (that: Criterion) => found('LAW_CONCEPT_UNKNOWN', { law: body(that) })

  it('a misspelt fact, wherever an operator names one', () => {
    expect(unknown(some('membership', during()))[0]).toContain('"membership"')
    expect(unknown(some('memberships', is('kinds', 'full')))[0]).toContain('"memberships[].kinds"')
    expect(unknown(some('memberships', during({ from: 'start' })))[0]).toContain('"memberships[].start"')
    expect(unknown(some('memberships', numberIs('shares', '>', 0)))[0]).toContain('"memberships[].shares"')
    expect(unknown(since(dateFact('birthdate')))[0]).toContain('"birthdate"')
    expect(unknown(since(earliestOf('memberships', dateFact('form'), member)))).toHaveLength(2)
    const amount = amountOf('memberships', {
      where: is('kind', 'full'),
      amount: { field: 'day', daysPerUnit: 1 },
      placed: { over: ['from', 'til'] },
      window: months(3),
    })
    expect(unknown(sumsTo(amount, '>=', 1))).toHaveLength(2)
  })

  it('a fact of the applicant is not one of a record, and may be asked from inside it', () => {
    const adult = since(dateFact('birthDate'))
    expect(unknown(some('memberships', adult))).toHaveLength(1)
    expect(unknown(some('memberships', ofApplicant(adult)))).toEqual([])
  })

  it('a code that cannot be given, an older spelling included', () => {
    const wrong = (...values: (string | boolean)[]) =>
      found('LAW_CODE_UNKNOWN', { law: body(some('memberships', is('kind', ...values))) })
    expect(wrong('full', 'guest')).toEqual([])
    expect(wrong('full', 'gast')[0]).toContain('gast')
    expect(wrong('visitor')[0]).toContain('visitor')
    expect(wrong(true)[0]).toContain('true')
    expect(wrong()[0]).toContain('nothing')
    expect(found('LAW_CODE_UNKNOWN', { law: body(some('memberships', is('paid', 'yes'))) })).toHaveLength(1)
  })

  it('a fact of another kind than the operator needs, and a limit in another unit', () => {
    const kind = (that: Criterion) => found('LAW_FIELD_WRONG_KIND', { law: body(that) })
    expect(kind(some('birthDate', during()))).toHaveLength(1)
    expect(kind(some('memberships', is('from', 'x')))).toHaveLength(1)
    expect(kind(some('memberships', since(dateFact('paid'))))).toHaveLength(1)
    expect(kind(some('memberships', numberIs('kind', '>', 1)))).toHaveLength(1)
    expect(kind(some('memberships', numberIs('share', '>=', 1)))).toEqual([])
    expect(kind(some('memberships', numberIs('share', '>=', 50)))[0]).toContain('0 to 1 share')
  })
})

describe('cases', () => {
  const failing = (changed: Partial<LawCase>) =>
    found('LAW_CASE_FAILS', { cases: cases.map((each) => (each.id === 'a' ? { ...each, ...changed } : each)) })

  it('another outcome, and each other thing a case may name', () => {
    const expecting = (expected: object) => failing({ expect: { 'club/row': expected } })
    expect(failing({ expect: { 'club/row': 'not-met' } })[1]).toContain('outcome is met; expected was not-met')
    expect(expecting({ since: '2019-01-01', versions: ['V1'], missing: [], readings: [], openPoints: [] })).toEqual([])
    expect(expecting({ since: '2019-01-02' })[1]).toContain('since is 2019-01-01')
    expect(expecting({ until: '2020-01-01' })[1]).toContain('until is absent')
    expect(expecting({ value: 3 })[1]).toContain('value is absent')
    expect(expecting({ reason: 'open-law' })[1]).toContain('reason is absent')
    expect(expecting({ versions: ['V2'] })[1]).toContain('versions is V1')
    expect(expecting({ missing: ['/birthDate'] })[1]).toContain('missing is none')
    expect(expecting({ readings: ['r'] })[1]).toContain('readings is none')
    expect(expecting({ readings: { r: { one: 'met', two: 3 } } })[1]).toContain('expected was r/one: met, r/two: 3')
    expect(expecting({ openPoints: ['o'] })[1]).toContain('openPoints is none')
    expect(expecting({ judgements: ['j'] })[1]).toContain('judgements is none')
    expect(expecting({ information: ['i'] })[1]).toContain('information is none')
  })

  it('facts that are refused, a finding or a day that is none, and a case that expects nothing', () => {
    expect(failing({ given: { member: true } })[1]).toContain('FACT_UNKNOWN_KEY')
    expect(failing({ expect: { 'club/swim': 'met' } })[1]).toContain('FINDING_UNKNOWN')
    expect(failing({ on: '2019-02-30' })[1]).toContain('DAY_INVALID')
    expect(failing({ expect: {} })[1]).toContain('expects nothing')
  })

  it('information that the applied version carries', () => {
    const law = versions({ ...first, information: [{ id: 'i', source: 'rules/1' }] }, second)
    const informed = { ...(cases[0] as LawCase), expect: { 'club/row': { information: ['i'] } } }
    expect(found('LAW_CASE_FAILS', { law, cases: [informed] })).toEqual([])
  })
})

describe('coverage', () => {
  const lacking = (law: Law, some: readonly LawCase[] = cases) => found('LAW_CLAUSE_WITHOUT_CASE', { law, cases: some })

  it('a clause that no case decides on one side', () => {
    expect(
      lacking(
        whole.law,
        cases.filter((each) => each.id !== 'c'),
      ),
    ).toEqual(['No case is decided by the clause "club.member" because it fails.'])
    expect(
      lacking(
        whole.law,
        cases.filter((each) => each.id !== 'b'),
      ),
    ).toEqual(['No case is decided by the clause "club.long-member" because it holds.'])
  })

  it('a side that an unread text takes away is not asked for, but the open point must be seen', () => {
    const open = clause('club.open', 'rules/1', openPoint('o', { source: 'rules/1', guard: member }))
    const law = body(open)
    expect(lacking(law, cases.slice(2))).toEqual([])
    expect(lacking(law, cases.slice(0, 1))).toEqual(['No case is decided by the clause "club.open" because it fails.'])
    expect(found('LAW_OPEN_POINT_WITHOUT_CASE', { law, cases: cases.slice(2) })).toHaveLength(1)
    expect(found('LAW_OPEN_POINT_WITHOUT_CASE', { law, cases: cases.slice(0, 1) })).toEqual([])
  })

  it('a judgement leaves a clause open, and that must be seen', () => {
    const law = body(clause('club.judged', 'rules/1', judgement('j', { authority: 'club', source: 'rules/1' })))
    expect(lacking(law, [])).toEqual(['No case is decided by the clause "club.judged" because it is open.'])
    expect(lacking(law, cases.slice(0, 1))).toEqual([])
  })
})

describe('readings', () => {
  const law = body(
    any(
      isMember,
      reading('club.guests', [
        { id: 'in', source: 'rules/1', that: some('memberships', is('kind', 'guest')) },
        { id: 'out', source: 'rules/1', that: member },
      ]),
      openPoint('club.open', { source: 'rules/1', guard: member }),
    ),
  )
  const file = (text: string) => ({ readings: [{ path: 'club/readings.md', text }] })

  it('a reading or an open point without its reasons', () => {
    const undocumented = (text: string) => found('LAW_READING_UNDOCUMENTED', { law, ...file(text) })
    expect(undocumented('# Readings\n`club.guests` and `club.open`.')).toEqual([])
    expect(undocumented('# Readings\n`club.guests`.')).toEqual(['The open point "club.open" stands in no readings.md.'])
    expect(undocumented('`club.guests-of-honour` and club.open-air')).toHaveLength(2)
  })

  it('a conflict that nobody settled or called contested', () => {
    const conflicts = [{ notes: 'club', belongs: (path: string) => path.includes('/club/'), numbers: ['C-1', 'C-11'] }]
    const unsettled = (text: string) => found('LAW_CONFLICT_UNSETTLED', { conflicts, ...file(text) })
    expect(unsettled('')).toHaveLength(2)
    expect(unsettled('## C-1 Boats\nSettled: yes.\n## C-11 Oars\nContested.')).toEqual([])
    expect(unsettled('## C-1 Boats\nSettled: yes.\n## C-11 Oars\nPerhaps.')).toHaveLength(1)
    expect(unsettled('## C-11 Oars\nSettled.')).toEqual(['No readings.md speaks of it.'])
    const elsewhere = { readings: [{ path: 'other/readings.md', text: '## C-1, C-11\nSettled.' }] }
    expect(found('LAW_CONFLICT_UNSETTLED', { conflicts, ...elsewhere })).toHaveLength(2)
  })
})

describe('words', () => {
  it('an id of the law without words, an empty sentence, and words for nothing', () => {
    const withWords = (law: Partial<LawWords>) => ({ words: { ...whole.words, law: { ...lawWords, ...law } } })
    expect(found('LAW_WORDS_MISSING', withWords({ versions: { V1: 'before' } }))).toHaveLength(1)
    expect(found('LAW_WORDS_MISSING', withWords({ versions: { V1: 'before', V2: ' ' } }))).toHaveLength(1)
    expect(found('LAW_WORDS_SPARE', withWords({ evidence: { card: 'your card' } }))).toHaveLength(1)
  })

  it('every kind of id: clause, version, reading and option, open point, judgement, information, step, evidence', () => {
    const law = lawOf(
      criterionNorm({
        ...written,
        next: { met: [{ id: 's', source: 'rules/1' }] },
        evidence: [{ id: 'e', source: 'rules/1' }],
        versions: [
          {
            ...first,
            id: 'V9',
            information: [{ id: 'i', source: 'rules/1' }],
            body: any(
              clause('club.new', 'rules/1', member),
              reading('r', [{ id: 'one', source: 'rules/1', that: member }]),
              openPoint('o', { source: 'rules/1', guard: member }),
              judgement('j', { authority: 'club', source: 'rules/1' }),
            ),
          },
        ],
      }),
    )
    const parts = found('LAW_WORDS_MISSING', { law }).map((each) => /\((\w+)\)|option/u.exec(each)?.[0])
    expect(new Set(parts)).toEqual(
      new Set([
        '(clauses)',
        '(evidence)',
        '(information)',
        '(judgements)',
        '(openPoints)',
        '(readings)',
        '(steps)',
        '(versions)',
        'option',
      ]),
    )
  })

  it('a fact that cannot be asked for: no words, no question, no label for a field, a code or "none"', () => {
    const gaps = (changed: Partial<ConceptsWords[string]>) =>
      found('LAW_CONCEPT_WITHOUT_WORDS', {
        words: {
          ...whole.words,
          concepts: {
            ...conceptWords,
            memberships: { ...(conceptWords.memberships as ConceptsWords[string]), ...changed },
          },
        },
      })
    expect(gaps({})).toEqual([])
    expect(gaps({ question: '' })).toEqual(['Its question is missing.'])
    expect(gaps({ none: '' })).toHaveLength(1)
    expect(gaps({ codes: { kind: { full: 'Full' } } })).toEqual(['The code "guest" of "kind" has no label.'])
    expect(gaps({ codes: { kind: { full: 'Full', guest: 'Guest', ghost: 'Ghost' } } })).toHaveLength(1)
    expect(gaps({ fields: { kind: { label: 'Kind' } } })).toHaveLength(4)
    const { memberships: _, ...others } = conceptWords
    expect(codes({ words: { ...whole.words, concepts: others } })).toEqual(['LAW_CONCEPT_WITHOUT_WORDS'])
  })

  it('a sentence that a language lacks; a whole subject only where every subject is wanted', () => {
    const french = (words: object, untranslated: readonly string[] = []) => [
      { language: 'fr', words: { ...words }, untranslated },
    ]
    const english = { site: { yes: 'Yes', list: ['a'], deep: { er: 'Deeper' } } }
    const missing = (words: object, untranslated?: readonly string[], everySubject = false) =>
      checkTranslations(english, french(words, untranslated), { everySubject }).flatMap((each) => each.found)
    expect(missing({ site: { yes: 'Oui', list: ['a', 'b'], deep: { er: 'Plus profond' } } })).toEqual([])
    expect(missing({ site: { yes: 'Oui', list: [], deep: {} } })).toEqual([
      '2 sentences are missing: site.list, site.deep.er.',
    ])
    expect(missing({}, ['site'])).toEqual([])
    expect(missing({}, ['site'], true)).toEqual(['The subject "site" is not translated.'])
  })
})

describe('offices and worked cases', () => {
  it('an office that names no page', () => {
    const office = { id: 'boat-house', sources: [] } as unknown as Office
    expect(codes({ offices: [office] })).toEqual(['LAW_OFFICE_WITHOUT_SOURCE'])
  })

  it('a worked case that no case stands for, and an excuse that is not needed', () => {
    const worked = cases.map((each) => (each.id === 'a' ? { ...each, worked: 'club 1, club 3' } : each))
    const gaps = (workedCases: readonly string[], notWorked: { readonly [number: string]: string } = {}) =>
      checkLaw({ ...whole, cases: worked, workedCases, notWorked }).problems.map((each) => each.where)
    expect(gaps(['club 1', 'club 3'])).toEqual([])
    expect(gaps(['club 1', 'club 5'])).toEqual(['club 5'])
    expect(gaps(['club 1', 'club 5'], { 'club 5': 'Not modelled.' })).toEqual([])
    expect(gaps(['club 1'], { 'club 1': 'Not modelled.' })).toEqual(['club 1'])
  })
})
