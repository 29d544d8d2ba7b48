import {
  accumulates,
  all,
  always,
  amountNorm,
  amountOf,
  any,
  bounded,
  chosen,
  clause,
  criterionNorm,
  dateFact,
  dateNorm,
  days,
  deadline,
  defineLaw,
  during,
  earlierOf,
  earliestOf,
  fallsWithin,
  firstTime,
  fixedDay,
  heldAt,
  type InformationConcept,
  is,
  judgement,
  type Law,
  lasting,
  lastTime,
  laterBy,
  laterOf,
  latestOf,
  longestStretch,
  months,
  never,
  not,
  notAfter,
  numberIs,
  ofApplicant,
  openPoint,
  reading,
  reform,
  type Source,
  since,
  some,
  sum,
  sumsTo,
  weeks,
  withinLast,
  years,
} from '../authoring.ts'
import { holidays } from './holidays.ts'

// The invented law of the tests: the rules of a rowing club. It uses every operator once, so that no operator is
// tested on real law alone, and nobody mistakes a test for the law.

const period = { from: { kind: 'date' }, until: { kind: 'date' } } as const

/** What the club knows about a member. */
export const clubConcepts: readonly InformationConcept[] = [
  { id: 'birthDate', order: 1, shape: { kind: 'date' }, examples: ['1990-01-01'] },
  {
    id: 'memberships',
    order: 2,
    shape: {
      kind: 'list',
      periods: [['from', 'until']],
      of: {
        kind: 'record',
        fields: {
          kind: { kind: 'code', values: ['full', 'junior', 'guest'], aliases: { youth: 'junior' } },
          ...period,
          sponsor: { kind: 'record', fields: { town: { kind: 'text', names: 'town', pattern: '^[a-z-]{2,30}$' } } },
        },
      },
    },
    examples: [],
  },
  {
    id: 'suspensions',
    order: 3,
    shape: { kind: 'list', periods: [['from', 'until']], of: { kind: 'record', fields: period } },
    examples: [[]],
  },
  { id: 'swims', order: 4, shape: { kind: 'boolean' }, examples: [true, false] },
  {
    id: 'outings',
    order: 5,
    shape: {
      kind: 'list',
      periods: [['from', 'until']],
      of: {
        kind: 'record',
        fields: {
          ...period,
          boat: { kind: 'code', values: ['single', 'four', 'eight'] },
          kilometres: { kind: 'number', unit: 'km', least: 0, most: 10_000 },
          crew: {
            kind: 'list',
            of: { kind: 'record', fields: { rank: { kind: 'number', unit: 'rank', least: 1, most: 9, whole: true } } },
          },
        },
      },
    },
    examples: [[]],
  },
  { id: 'letterOn', order: 6, shape: { kind: 'date', orNever: true }, examples: ['never'] },
  { id: 'paidOn', order: 7, shape: { kind: 'date', orNever: true }, examples: ['never'] },
  {
    id: 'exam',
    order: 8,
    shape: {
      kind: 'record',
      fields: {
        passedOn: { kind: 'date', orNever: true },
        score: { kind: 'number', unit: 'point', least: 0, most: 20 },
      },
    },
    examples: [],
  },
]

const rules: Source = {
  id: 'club-rules',
  title: 'Rules of the rowing club',
  publisher: 'The club',
  article: '1',
  readOn: '2026-01-05',
  says: 'Invented for tests.',
  standing: 'confirmed',
}
const captain: Source = { ...rules, id: 'captain', title: 'The captain reads it so', standing: 'conflicting' }

const born = dateFact('birthDate', 'surely')
const adult = since(laterBy(born, years(18)))
const member = some('memberships', all(during(), is('kind', 'full', 'junior')))
const fullMember = some('memberships', all(during(), is('kind', 'full')))
const suspended = some('suspensions', during())
const joined = earliestOf('memberships', dateFact('from', 'surely'), is('kind', 'full', 'junior'))
const kilometres = amountOf('outings', {
  where: is('boat', 'single', 'four', 'eight'),
  amount: { field: 'kilometres', daysPerUnit: 0.02 },
  placed: { over: ['from', 'until'] },
  window: years(2),
})
const exams = sum(
  amountOf('outings', { where: is('boat', 'single'), amount: { each: 1 }, placed: { on: 'from' }, window: years(1) }),
  amountOf('outings', {
    where: is('boat', 'eight'),
    amount: { daysOfPeriod: true },
    times: 0.5,
    placed: { over: ['from', 'until'] },
    window: 'all-time',
  }),
)

/** Who may race. Before 2020 any adult; from 2020 by membership, training and more. */
const mayRace = criterionNorm({
  id: 'club/racing/admitted',
  subject: 'integration',
  authority: 'club',
  sources: [rules, captain],
  chosenBy: 'day-asked-about',
  versions: [
    {
      id: 'racing-2010',
      from: '2010-01-01',
      until: '2020-01-01',
      sources: ['club-rules'],
      lastVerified: '2026-01-05',
      body: clause('adult', 'club-rules', adult),
    },
    {
      id: 'racing-2020',
      from: '2020-01-01',
      sources: ['club-rules'],
      lastVerified: '2026-01-05',
      body: all(
        clause('adult', 'club-rules', adult),
        clause('two-years', 'club-rules', lasting(fullMember, '>=', years(2))),
        clause('swims', 'club-rules', is('swims', true)),
        clause('not-suspended', 'club-rules', not(suspended)),
        reform('night-rowing', { inForce: always, ifAdopted: clause('lamp', 'captain', never) }),
      ),
    },
  ],
})

/** Who is an honorary member: long, faithful, examined; the captain may wave somebody through. */
const honorary = criterionNorm({
  id: 'club/honorary/admitted',
  subject: 'integration',
  authority: 'club',
  sources: [rules, captain],
  chosenBy: joined,
  versions: [
    {
      id: 'honorary-1990',
      from: '1990-01-01',
      sources: ['club-rules'],
      lastVerified: '2026-01-05',
      body: any(
        all(
          clause(
            'ten-years',
            'club-rules',
            reading('junior-years', [
              { id: 'count', source: 'captain', that: accumulates(member, '>=', years(10)) },
              { id: 'do-not-count', source: 'club-rules', that: accumulates(fullMember, '>=', years(10)) },
            ]),
          ),
          clause('no-long-break', 'club-rules', longestStretch(suspended, '<=', months(6), years(5))),
          clause('joined-as-adult', 'club-rules', heldAt(joined, adult)),
          clause('early-enough', 'club-rules', notAfter(joined, dateFact('exam.passedOn'))),
          clause('score', 'club-rules', numberIs('exam.score', '>=', 12)),
        ),
        all(
          clause('rowed-far', 'club-rules', sumsTo(kilometres, '>=', 1000)),
          clause('rowed-often', 'club-rules', sumsTo(exams, '>', 3)),
          clause(
            'with-the-first-crew',
            'club-rules',
            withinLast(
              years(3),
              some('outings', all(during(), ofApplicant(is('swims', true)), some('crew', numberIs('rank', '<=', 1)))),
            ),
          ),
          clause('exam-in-time', 'club-rules', fallsWithin(dateFact('exam.passedOn'), { from: '2015-01-01' })),
        ),
        clause('waved-through', 'captain', judgement('captains-wave', { authority: 'club', source: 'captain' })),
        clause(
          'founders',
          'captain',
          openPoint('founders', {
            source: 'captain',
            guard: not(since(laterBy(born, years(60)))),
          }),
        ),
      ),
    },
  ],
})

/** By when the fee is due after the letter: working days at first, months later; the clock stands still in a suspension. */
const payBy = dateNorm({
  id: 'club/fee/pay-by',
  subject: 'integration',
  authority: 'club',
  sources: [rules],
  chosenBy: dateFact('letterOn'),
  appliesWhen: clause('is-member', 'club-rules', member),
  versions: [
    {
      id: 'pay-2010',
      from: '2010-01-01',
      until: '2022-01-01',
      sources: ['club-rules'],
      lastVerified: '2026-01-05',
      body: deadline({
        start: dateFact('letterOn'),
        term: { workingDays: 10 },
        endOfTerm: 'next-working-day',
        calendar: holidays,
      }),
    },
    {
      id: 'pay-2022',
      from: '2022-01-01',
      sources: ['club-rules'],
      lastVerified: '2026-01-05',
      body: deadline({
        start: dateFact('letterOn'),
        term: months(2),
        pausedWhile: suspended,
        endOfTerm: 'next-working-day',
        calendar: holidays,
      }),
    },
  ],
})

/** When a trial period ends; nobody needs it, but it uses the moments the other norms do not. */
const trialUntil = dateNorm({
  id: 'club/trial/until',
  subject: 'integration',
  authority: 'club',
  sources: [rules],
  chosenBy: 'day-asked-about',
  appliesWhen: always,
  versions: [
    {
      id: 'trial-2010',
      from: '2010-01-01',
      sources: ['club-rules'],
      lastVerified: '2026-01-05',
      body: laterOf(
        chosen(joined, [
          { when: adult, moment: laterBy(joined, months(3)) },
          { when: always, moment: earlierOf(laterBy(joined, years(1)), laterBy(born, years(18))) },
        ]),
        bounded(dateFact('paidOn'), { notBefore: joined, notAfter: laterBy(joined, weeks(52)) }),
        earlierOf(firstTime(suspended), lastTime(suspended), fixedDay('2040-01-01')),
        laterBy(latestOf('outings', dateFact('from', 'surely'), always), days(1)),
      ),
    },
  ],
})

/** What membership costs, by the day of payment. */
const fee = amountNorm({
  id: 'club/fee/amount',
  subject: 'integration',
  authority: 'club',
  sources: [rules],
  chosenBy: dateFact('paidOn'),
  appliesWhen: clause('is-member', 'club-rules', member),
  openPoints: [{ id: 'fee-of-2024', ask: 'club' }],
  versions: [
    {
      id: 'fee-2010',
      from: '2010-01-01',
      until: '2020-01-01',
      sources: ['club-rules'],
      lastVerified: '2026-01-05',
      body: 100,
    },
    {
      id: 'fee-2020',
      from: '2020-01-01',
      until: '2024-01-01',
      sources: ['club-rules'],
      lastVerified: '2026-01-05',
      body: 125.5,
    },
    {
      id: 'fee-2024',
      from: '2024-01-01',
      until: '2025-01-01',
      sources: ['club-rules'],
      lastVerified: '2026-01-05',
      body: Number.NaN,
    },
  ],
})

export const club: Law = defineLaw({
  version: 'club-1',
  concepts: clubConcepts,
  norms: [mayRace, honorary, payBy, trialUntil, fee],
})
