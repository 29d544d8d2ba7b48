import type { LawCase } from '../../../../case.ts'
import { type Facts, notTelling, resident } from '../persons.ts'

const merit = 'belgium/nationality/naturalisation/merit'
const stateless = 'belgium/nationality/naturalisation/stateless'
const on = '2026-03-01'

function casesOf(id: string) {
  return (name: string, title: string, given: Facts, expected: LawCase['expect'][string], day = on): LawCase => ({
    id: `nationality-${id.replace('belgium/nationality/', '').replace('/', '-')}-${name}`,
    title,
    source: 'expert',
    given,
    on: day,
    expect: { [id]: expected },
  })
}

const favour: LawCase['expect'][string] = {
  outcome: 'undetermined',
  reason: 'judgement',
  judgements: ['nationality.favour-of-the-chamber'],
}
const unread: LawCase['expect'][string] = { outcome: 'undetermined', reason: 'not-modelled' }

/** A scientist with a B card who cannot declare. */
const scientist: Facts = { ...resident, naturalisation: { merit: true, declarationImpossible: true } }
const onMerit = casesOf(merit)
const young = {
  ...scientist,
  birthDate: '2008-03-02',
  naturalisation: { merit: true, declarationImpossible: true, emancipated: false },
}

/** Recognised as stateless, with a B card since 1 March 2024. */
const without: Facts = {
  ...resident,
  nationalities: [],
  protection: [{ kind: 'stateless', from: '2023-05-01' }],
  registrations: [{ register: 'foreigners', municipality: '52011', from: '2024-03-01' }],
  residenceDocuments: [{ type: 'B', from: '2024-03-01' }],
}
const asStateless = casesOf(stateless)

/** Stateless and here since 2010. */
const long: Facts = {
  ...without,
  protection: [{ kind: 'stateless', from: '2010-05-01' }],
  registrations: [{ register: 'foreigners', municipality: '52011', from: '2010-05-01' }],
  residenceDocuments: [{ type: 'B', from: '2010-05-01' }],
}

const toBeGiven = casesOf('belgium/nationality/naturalisation/granted')

export const cases: readonly LawCase[] = [
  toBeGiven('merit', 'Whether merit is enough the Chamber decides', scientist, favour),
  toBeGiven('stateless', 'Whether a stateless person is naturalised the Chamber decides', without, favour),
  toBeGiven(
    'nobody',
    'Neither merit nor stateless: nothing to decide',
    { ...resident, naturalisation: { merit: false, declarationImpossible: false } },
    'not-met',
  ),
  toBeGiven(
    '2018-07-12',
    'The Chamber decides on the first day of the wording that was read',
    long,
    favour,
    '2018-07-12',
  ),
  toBeGiven('2018-07-11', 'What the Chamber decided on before was not read', long, unread, '2018-07-11'),
  onMerit('ready', 'Exceptional merit and no way to declare: they may ask', scientist, 'met'),
  onMerit(
    '2018-07-12',
    'Merit on the first day of the wording that was read',
    {
      ...scientist,
      registrations: [{ register: 'foreigners', municipality: '52011', from: '2015-01-01' }],
      residenceDocuments: [{ type: 'B', from: '2015-01-01' }],
    },
    'met',
    '2018-07-12',
  ),
  onMerit('2018-07-11', 'Merit before the wording that was read', scientist, unread, '2018-07-11'),
  onMerit(
    'no-merit',
    'Without exceptional merit',
    { ...scientist, naturalisation: { merit: false, declarationImpossible: true } },
    'not-met',
  ),
  onMerit(
    'declaration-possible',
    'Merit, but a declaration is possible',
    { ...scientist, naturalisation: { merit: true, declarationImpossible: false } },
    'not-met',
  ),
  onMerit('merit-untold', 'Whether there is merit is asked', notTelling('naturalisation', scientist), {
    outcome: 'undetermined',
    reason: 'missing-facts',
  }),
  onMerit(
    'belgian',
    'Who is Belgian needs no naturalisation',
    { ...scientist, nationalities: [{ country: 'BE' }] },
    'not-met',
  ),
  onMerit('on-eighteen', 'Merit on the eighteenth birthday', { ...scientist, birthDate: '2008-03-01' }, 'met'),
  onMerit('under-eighteen', 'Merit a day before the eighteenth birthday', young, 'not-met'),
  onMerit(
    'emancipated',
    'Merit of an emancipated minor',
    { ...young, naturalisation: { merit: true, declarationImpossible: true, emancipated: true } },
    'met',
  ),
  onMerit(
    'a-card',
    'Merit with an A card: whether a stay without an end is needed is contested',
    { ...scientist, residenceDocuments: [{ type: 'A', from: '2020-03-01', ground: 'work' }] },
    { outcome: 'undetermined', reason: 'contested', readings: ['nationality.stay-for-merit'] },
  ),
  onMerit('no-stay', 'Merit without a right to stay', { ...scientist, residenceDocuments: [] }, 'not-met'),
  asStateless('ready', 'Stateless, two years to the day, a B card: they may ask', without, 'met'),
  asStateless('2018-07-12', 'Stateless on the first day of the wording that was read', long, 'met', '2018-07-12'),
  asStateless('2018-07-11', 'Stateless before the wording that was read', long, unread, '2018-07-11'),
  asStateless(
    'day-short',
    'Stateless, a day short of two years',
    { ...without, registrations: [{ register: 'foreigners', municipality: '52011', from: '2024-03-02' }] },
    'not-met',
  ),
  asStateless(
    'day-more',
    'Stateless, two years and a day',
    {
      ...without,
      registrations: [{ register: 'foreigners', municipality: '52011', from: '2024-02-29' }],
      residenceDocuments: [{ type: 'B', from: '2024-02-29' }],
    },
    'met',
  ),
  asStateless(
    'a-card',
    'Stateless with an A card',
    { ...without, residenceDocuments: [{ type: 'A', from: '2020-03-01', ground: 'humanitarian' }] },
    'not-met',
  ),
  asStateless(
    'refugee',
    'A refugee is no stateless person',
    { ...without, protection: [{ kind: 'refugee', requestedOn: '2023-01-05', from: '2023-05-01' }] },
    'not-met',
  ),
  asStateless(
    'recognised-today',
    'Recognised as stateless on the day',
    { ...without, protection: [{ kind: 'stateless', from: on }] },
    'met',
  ),
  asStateless(
    'no-longer',
    'Recognised as stateless until the day before',
    { ...without, protection: [{ kind: 'stateless', from: '2023-05-01', until: '2026-02-28' }] },
    'not-met',
  ),
  asStateless('on-eighteen', 'Stateless on the eighteenth birthday', { ...without, birthDate: '2008-03-01' }, 'met'),
  asStateless(
    'under-eighteen',
    'Stateless a day before the eighteenth birthday',
    { ...without, birthDate: '2008-03-02' },
    'not-met',
  ),
  asStateless(
    'belgian',
    'Stateless once, Belgian now',
    { ...without, nationalities: [{ country: 'BE', from: '2025-01-01' }] },
    'not-met',
  ),
  asStateless(
    'absent-146',
    'Stateless and away for 146 days',
    { ...without, absences: [{ from: '2025-01-01', until: '2025-05-26' }] },
    'met',
  ),
  asStateless(
    'absent-147',
    'Stateless and away for 147 days',
    { ...without, absences: [{ from: '2025-01-01', until: '2025-05-27' }] },
    'not-met',
  ),

  asStateless(
    'absent-long-ago',
    'Stateless, away for 146 days in the last two years and as long before',
    {
      ...long,
      absences: [
        { from: '2022-01-01', until: '2022-05-26' },
        { from: '2025-01-01', until: '2025-05-26' },
      ],
    },
    'met',
  ),
]
