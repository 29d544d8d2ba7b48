import type { Expected, LawCase } from '../../../../case.ts'
import { type Facts, resident } from '../persons.ts'

// The legal stay of the years before filing, document by document, and what breaks it.

const id = 'belgium/nationality/declaration/five-years/residence'
const on = '2026-03-01'

function row(name: string, title: string, given: Facts, expected: Expected, day = on): LawCase {
  return {
    id: `nationality-legal-stay-${name}`,
    title,
    source: 'expert',
    given: { ...resident, ...given },
    on: day,
    expect: { [id]: expected },
  }
}

const contested = (reading: string): Expected => ({
  outcome: 'undetermined',
  reason: 'contested',
  readings: [`nationality.${reading}`],
  openPoints: [],
})
const hole = contested('hole-between-permits')
const open: Expected = { outcome: 'undetermined', reason: 'open-law', openPoints: ['nationality.family-of-belgian'] }

const entry = (from: string, more: Facts = {}) => ({ register: 'foreigners', municipality: '52011', from, ...more })
const document = (type: string, from: string, until?: string, more: Facts = {}): Facts => ({
  type,
  from,
  ...(until ? { until, validUntil: until } : {}),
  ...more,
})
const documents = (...list: readonly Facts[]): Facts => ({ residenceDocuments: list })
const secondA = document('A', '2021-10-01', '2025-02-28', { ground: 'work' })
const lastB = document('B', '2025-03-01')

const struckOff: readonly LawCase[] = [
  ...['struck-off', 'right-lost'].flatMap((endedBy) => [
    row(
      `${endedBy}-long-ago`,
      `An entry that ended long ago (${endedBy}) breaks nothing today`,
      {
        registrations: [entry('2010-01-01', { until: '2012-12-31', endedBy }), entry('2020-03-01')],
      },
      'met',
    ),
    row(
      `${endedBy}-one-day`,
      `A new entry on the very next day (${endedBy}): five years count from the day after`,
      {
        registrations: [entry('2020-03-01', { until: '2021-02-27', endedBy }), entry('2021-02-28')],
      },
      { outcome: 'met', since: '2026-03-01' },
    ),
    row(
      `${endedBy}-to-come`,
      `An entry that will end in June (${endedBy}) still counts today`,
      {
        registrations: [entry('2020-03-01', { until: '2026-06-30', endedBy })],
      },
      'met',
    ),
  ]),
]

const annex15: readonly LawCase[] = [
  row(
    'annex-15-ended',
    'After an annex 15 that ended there is a hole before the next card',
    documents(
      document('A', '2020-03-01', '2021-06-30', { ground: 'work' }),
      document('annex-15', '2021-07-01', '2021-08-31', { ground: 'renewal-pending' }),
      secondA,
      lastB,
    ),
    hole,
  ),
  row(
    'annex-15-family',
    'An annex 15 on another ground leaves a hole',
    documents(
      document('A', '2020-03-01', '2021-06-30', { ground: 'work' }),
      document('annex-15', '2021-07-01', '2021-09-30', { ground: 'family' }),
      secondA,
      lastB,
    ),
    hole,
  ),
  row(
    'i-card-long-ago',
    'A card for a transfer inside a company long ago does not matter for a hole today',
    documents(
      document('I', '2015-01-01', '2015-12-31'),
      document('A', '2020-03-01', '2021-06-30', { ground: 'work' }),
      secondA,
      lastB,
    ),
    hole,
  ),
]

const renewal = (more: Facts) => document('A', '2020-03-01', '2021-06-30', { ground: 'work', ...more })

const renewals: readonly LawCase[] = [
  row(
    'renewal-in-time',
    'The renewal was asked for in time: the stay goes on until the next card',
    documents(renewal({ renewalRequestedOn: '2021-06-15' }), secondA, lastB),
    'met',
  ),
  row(
    'renewal-on-the-last-day',
    'Asked for on the last day, it is in time',
    documents(renewal({ renewalRequestedOn: '2021-06-30' }), secondA, lastB),
    'met',
  ),
  row(
    'renewal-a-day-late',
    'Asked for a day late, it leaves a hole',
    documents(renewal({ renewalRequestedOn: '2021-07-01' }), secondA, lastB),
    hole,
  ),
  row(
    'renewal-after-the-printed-day',
    'Asked for after the printed last day of a card that was kept longer, it leaves a hole',
    documents(renewal({ until: '2021-08-31', renewalRequestedOn: '2021-07-15' }), secondA, lastB),
    hole,
  ),
  row(
    'renewal-covers-nothing-before',
    'A renewal asked for in time says nothing of the time before the card',
    documents(
      document('A', '2021-06-01', '2022-05-31', { ground: 'work', renewalRequestedOn: '2022-05-01' }),
      document('A', '2022-06-01', '2025-02-28', { ground: 'work' }),
      lastB,
    ),
    'not-met',
  ),
  row(
    'renewal-covers-nothing-after',
    'A renewal asked for in time says nothing of a later hole',
    documents(
      renewal({ renewalRequestedOn: '2021-06-15' }),
      document('A', '2021-10-01', '2022-12-31', { ground: 'work' }),
      document('B', '2023-04-01'),
    ),
    hole,
  ),
  row(
    'renewal-pending',
    'Nothing followed the last card so far: no legal stay is shown since',
    documents(document('A', '2020-03-01', '2025-12-31', { ground: 'work', renewalRequestedOn: '2025-12-01' })),
    'not-met',
  ),
  row(
    'last-card-ended',
    'The last card ended two months ago',
    documents(document('A', '2020-03-01', '2025-12-31', { ground: 'work' })),
    'not-met',
  ),
]

const holes: readonly LawCase[] = [
  ...['special', 'orange', 'annex-4'].map((type) =>
    row(
      `hole-on-${type}`,
      `Between two cards somebody held ${type}: that is no hole but another stay`,
      documents(renewal({}), document(type, '2021-07-01', '2021-09-30', { ground: 'humanitarian' }), secondA, lastB),
      'not-met',
    ),
  ),
  row(
    'hole-on-annex-15-of-arrival',
    'An annex 15 of somebody who has just arrived leaves a hole between two cards',
    documents(
      renewal({}),
      document('annex-15', '2021-07-01', '2021-09-30', { ground: 'first-arrival' }),
      secondA,
      lastB,
    ),
    hole,
  ),
  row(
    'hole-special-long-ago',
    'A special card long ago does not matter for a hole today',
    documents(document('special', '2010-01-01', '2012-12-31'), renewal({}), secondA, lastB),
    hole,
  ),
]

// Procedures that count because they ended well. Registered on 1 April 2020; the card follows in January 2022.

const registered = (from = '2020-04-01') => ({ registrations: [entry(from)] })
const cardOf2022 = (type: string, more: Facts = {}) => document(type, '2022-01-10', undefined, more)
const recognised = { kind: 'refugee', from: '2022-01-10' }

const refugees: readonly LawCase[] = [
  row(
    'refugee-from-request',
    'A recognised refugee whose record says when protection was asked for',
    {
      ...registered(),
      protection: [{ ...recognised, requestedOn: '2020-04-01' }],
      ...documents(document('B', '2022-01-20')),
    },
    'met',
  ),
  row(
    'refugee-from-recognition',
    'Recognised since 2020; the day of the request was not told and does not matter',
    {
      ...registered(),
      protection: [{ kind: 'refugee', from: '2020-04-01' }],
      ...documents(document('B', '2022-01-20')),
    },
    'met',
  ),
  row(
    'refugee-two-records',
    'The request stands in a record of its own',
    {
      ...registered(),
      protection: [{ kind: 'requested', requestedOn: '2020-04-01' }, recognised],
      ...documents(document('B', '2022-01-20')),
    },
    'met',
  ),
  row(
    'refugee-asked-later',
    'Registered in 2019, asked for protection in June 2021 only',
    {
      ...registered('2019-01-01'),
      protection: [
        { kind: 'requested', requestedOn: '2021-06-01' },
        { ...recognised, requestedOn: '2021-06-01' },
      ],
      ...documents(document('B', '2022-01-20')),
    },
    'not-met',
  ),
  row(
    'refugee-no-longer',
    'The status was withdrawn for some weeks without any document',
    {
      ...registered(),
      protection: [
        { kind: 'requested', requestedOn: '2020-04-01' },
        { ...recognised, until: '2023-06-30' },
      ],
      ...documents(document('B', '2023-09-01')),
    },
    'not-met',
  ),
  row(
    'refugee-after-subsidiary',
    'First subsidiary protection, then the status of refugee, on one request',
    {
      ...registered(),
      protection: [
        { kind: 'requested', requestedOn: '2020-04-01' },
        { kind: 'subsidiary', from: '2021-01-01', until: '2022-01-09' },
        recognised,
      ],
      ...documents(document('B', '2022-01-20')),
    },
    'met',
  ),
  ...['orange', 'annex-4', 'annex-25', 'annex-25quinquies', 'annex-26', 'annex-26quinquies'].map((type) =>
    row(
      `refugee-on-${type}`,
      `A recognised refugee who held ${type} during the procedure`,
      {
        ...registered(),
        protection: [recognised],
        ...documents(document(type, '2020-04-01', '2022-01-19', { ground: 'asylum' }), document('B', '2022-01-20')),
      },
      'met',
    ),
  ),
  row(
    'refugee-on-paper-before',
    'A paper of the procedure that ended long before the recognition',
    {
      ...registered(),
      protection: [{ ...recognised, requestedOn: '2021-06-01' }],
      ...documents(document('orange', '2019-01-01', '2019-06-30', { ground: 'asylum' }), document('B', '2022-01-20')),
    },
    'not-met',
  ),
  row(
    'refugee-on-another-paper',
    'Another paper than those of the procedure',
    {
      ...registered(),
      protection: [{ ...recognised, requestedOn: '2021-06-01' }],
      ...documents(
        document('annex-15', '2020-04-01', '2022-01-19', { ground: 'first-arrival' }),
        document('B', '2022-01-20'),
      ),
    },
    'not-met',
  ),
]

const application = (basis: string, submittedOn = '2020-04-01'): Facts => ({
  residenceApplications: [{ basis, submittedOn }],
})

const applications: readonly LawCase[] = [
  ...(
    [
      ['art-40', 'met'],
      ['art-40bis', 'met'],
      ['art-40ter-free-movement', 'met'],
      ['art-40ter', open],
      ['protection', 'not-met'],
    ] as const
  ).map(([basis, expected]) =>
    row(
      `application-${basis}`,
      `An application of 2020 (${basis}) that led to an F card in 2022`,
      {
        ...registered(),
        ...application(basis),
        ...documents(cardOf2022('F')),
      },
      expected,
    ),
  ),
  ...['EU', 'EU+', 'F+', 'annex-8', 'annex-8bis'].map((type) =>
    row(
      `application-to-${type}`,
      `An application of 2020 that led to ${type} in 2022`,
      {
        ...registered(),
        ...application('art-40'),
        ...documents(cardOf2022(type)),
      },
      'met',
    ),
  ),
  ...['art-40', 'art-40ter'].flatMap((basis) => [
    row(
      `application-later-${basis}`,
      `Registered in 2019 without a document; applied in June 2021 (${basis})`,
      {
        ...registered('2019-01-01'),
        ...application(basis, '2021-06-01'),
        ...documents(cardOf2022('F')),
      },
      'not-met',
    ),
    row(
      `application-hole-after-${basis}`,
      `The card it led to ended, and a hole followed (${basis})`,
      {
        ...registered(),
        ...application(basis),
        ...documents(document('F', '2020-06-01', '2022-12-31'), document('B', '2023-06-01')),
      },
      basis === 'art-40' ? hole : { outcome: 'undetermined', reason: 'contested' },
    ),
    row(
      `application-without-card-${basis}`,
      `The application led to no such card (${basis})`,
      {
        ...registered(),
        ...application(basis),
        ...documents(cardOf2022('A', { ground: 'work' })),
      },
      'not-met',
    ),
  ]),
  row(
    'application-second',
    'Had an F card years ago, left, and applied again',
    {
      ...registered(),
      ...application('art-40bis'),
      ...documents(document('F', '2014-01-01', '2016-12-31'), cardOf2022('F')),
    },
    'met',
  ),
]

const receipts: readonly LawCase[] = [
  ...['annex-19', 'annex-19ter'].map((type) =>
    row(
      `receipt-${type}`,
      `Held ${type} until the card of January 2022`,
      {
        ...registered(),
        ...documents(document(type, '2020-04-01', '2022-01-09'), cardOf2022('EU')),
      },
      'met',
    ),
  ),
  row(
    'receipt-ended',
    'The receipt ended long before the card',
    {
      ...registered(),
      ...documents(document('annex-19', '2020-04-01', '2020-06-30'), cardOf2022('EU')),
    },
    'not-met',
  ),
  row(
    'receipt-of-refused',
    'The card came before the receipt, and none after it',
    {
      ...registered(),
      ...documents(
        document('EU', '2014-01-01', '2016-12-31'),
        document('annex-19', '2020-04-01', '2022-01-09'),
        cardOf2022('A', { ground: 'work' }),
      ),
    },
    { outcome: 'undetermined', reason: 'contested' },
  ),
]

const spouse = (country: string, more: Facts = {}) => ({
  family: [{ relation: 'spouse', nationalities: [{ country }], marriedOn: '2015-06-01', ...more }],
})
const orange = (more: Facts = {}) => document('orange', '2020-04-01', '2022-01-09', { ground: 'family', ...more })

const orangeCards: readonly LawCase[] = [
  row(
    'orange-union',
    'The spouse of a French citizen on an orange card, then an F card',
    {
      ...registered(),
      ...spouse('FR'),
      ...documents(orange(), cardOf2022('F')),
    },
    'met',
  ),
  row(
    'orange-moved',
    'The spouse of a Belgian who lived with them abroad, on an orange card, then an F card',
    {
      ...registered(),
      ...spouse('BE', { usedFreeMovement: true }),
      ...documents(orange(), cardOf2022('F')),
    },
    'met',
  ),
  row(
    'orange-belgian',
    'The spouse of another Belgian on an orange card, then an F card: nobody has read whether it counts',
    {
      ...registered(),
      ...spouse('BE', { usedFreeMovement: false }),
      ...documents(orange(), cardOf2022('F')),
    },
    open,
  ),
  row(
    'orange-nobody',
    'An orange card for family, then an F card, and no such family',
    {
      ...registered(),
      family: [],
      ...documents(orange(), cardOf2022('F')),
    },
    'not-met',
  ),
  row(
    'orange-other-ground',
    'An orange card on another ground',
    {
      ...registered(),
      ...spouse('FR'),
      ...documents(orange({ ground: 'humanitarian' }), cardOf2022('F')),
    },
    'not-met',
  ),
  row(
    'orange-other-paper',
    'An annex 25 is no orange card',
    {
      ...registered(),
      ...spouse('FR'),
      ...documents(orange({ type: 'annex-25' }), cardOf2022('F')),
    },
    'not-met',
  ),
  row(
    'orange-ended',
    'The orange card ended long before the F card',
    {
      ...registered(),
      ...spouse('FR'),
      ...documents(orange({ until: '2020-06-30', validUntil: '2020-06-30' }), cardOf2022('F')),
    },
    'not-met',
  ),
  row(
    'orange-refused',
    'An F card came before the orange card, and none after it',
    {
      ...registered(),
      ...spouse('FR'),
      ...documents(document('F', '2014-01-01', '2016-12-31'), orange(), cardOf2022('A', { ground: 'work' })),
    },
    'not-met',
  ),
]

// Absences. Two of the longest kind are 368 days together, more than a fifth of five years.

const twoLong = [
  { from: '2022-07-01', until: '2022-12-31' },
  { from: '2023-07-01', until: '2023-12-31' },
]

const absences: readonly LawCase[] = [
  row(
    'third-absence-goes-on',
    'A third absence that still goes on',
    {
      absences: [...twoLong, { from: '2025-12-01' }],
    },
    'not-met',
  ),
  row(
    'third-absence-known-to-end',
    'A third absence that goes on until the end of the month',
    {
      absences: [...twoLong, { from: '2025-12-01', until: '2026-03-31' }],
    },
    'not-met',
  ),
  row(
    'third-absence-begins-today',
    'A third absence that begins today',
    {
      absences: [...twoLong, { from: '2026-03-01', until: '2026-03-31' }],
    },
    'met',
  ),
  row(
    'second-absence-goes-on',
    'One absence of six months, and a second one that goes on',
    {
      absences: [
        { from: '2022-07-01', until: '2022-12-31' },
        { from: '2025-09-02', until: '2026-03-01' },
      ],
    },
    'met',
  ),
  row(
    'absence-ended-yesterday',
    'The second of two absences of six months ended yesterday',
    {
      absences: [
        { from: '2022-07-01', until: '2022-12-31' },
        { from: '2025-09-01', until: '2026-02-28' },
      ],
    },
    'met',
  ),
  row('two-absences', 'Two absences of six months each', { absences: twoLong }, 'met'),
  row(
    'third-absence-in-the-window',
    'A third absence that ended on the first day of the five years',
    {
      absences: [...twoLong, { from: '2021-02-20', until: '2021-03-01' }],
    },
    'not-met',
  ),
  row(
    'third-absence-before-the-window',
    'A third absence that ended a day before the five years',
    {
      absences: [...twoLong, { from: '2021-02-20', until: '2021-02-28' }],
    },
    'met',
  ),
]

/** Every document, every procedure and every break, one at a time. */
export const casesOfLegalStay: readonly LawCase[] = [
  ...struckOff,
  ...annex15,
  ...renewals,
  ...holes,
  ...refugees,
  ...applications,
  ...receipts,
  ...orangeCards,
  ...absences,
]
