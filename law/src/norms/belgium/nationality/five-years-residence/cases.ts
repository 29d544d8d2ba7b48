import type { LawCase } from '../../../../case.ts'
import { type Facts, notTelling, resident } from '../persons.ts'

const id = 'belgium/nationality/declaration/five-years/residence'

const foreigner = (from: string, more: object = {}) => ({
  register: 'foreigners',
  municipality: '52011',
  from,
  ...more,
})

const one = (
  name: string,
  title: string,
  given: Facts,
  on: string,
  expected: LawCase['expect'][string],
  worked?: string,
): LawCase => ({
  id: `nationality-residence-${name}`,
  title,
  ...(worked ? { worked } : {}),
  source: worked ? 'official-example' : 'expert',
  given,
  on,
  expect: { [id]: expected },
})

const from2021: Facts = {
  ...resident,
  registrations: [foreigner('2021-05-12')],
  residenceDocuments: [
    { type: 'A', from: '2021-05-12', until: '2025-05-11', ground: 'family' },
    { type: 'B', from: '2025-05-12' },
  ],
}

const absent = (...absences: object[]): Facts => ({ ...resident, absences })

/** Asked for protection on 10 January 2020; an A card from May 2021; a B card from February 2025. */
const afterAsylum = (decision: object): Facts => ({
  ...resident,
  protection: [{ kind: 'requested', requestedOn: '2020-01-10' }, decision],
  registrations: [
    { register: 'waiting', municipality: '21004', from: '2020-01-10', until: '2021-03-31', endedBy: 'move' },
    foreigner('2021-04-01'),
  ],
  residenceDocuments: [
    { type: 'annex-26', from: '2020-01-10', until: '2020-02-14' },
    { type: 'orange', from: '2020-02-15', until: '2021-04-30' },
    { type: 'A', from: '2021-05-01', until: '2025-01-31', ground: 'asylum' },
    { type: 'B', from: '2025-02-01' },
  ],
})

/** A student who came on 5 September 2021 and had the card on 2 November; later a worker with a B card. */
const student = (annexGround: string): Facts => ({
  ...resident,
  registrations: [foreigner('2021-09-05')],
  residenceDocuments: [
    { type: 'annex-15', from: '2021-09-05', until: '2021-11-01', ground: annexGround },
    { type: 'A', from: '2021-11-02', until: '2026-03-31', ground: 'study' },
    { type: 'B', from: '2026-04-01' },
  ],
})

/** Cards until 31 October 2023 and again from 10 January 2024; what lies between is said apart. */
const withHole = (registrations: object[], between: object[] = []): Facts => ({
  ...resident,
  registrations,
  residenceDocuments: [
    { type: 'A', from: '2021-11-02', until: '2023-10-31', validUntil: '2023-10-31', ground: 'study' },
    ...between,
    { type: 'A', from: '2024-01-10', until: '2026-03-31', ground: 'work' },
    { type: 'B', from: '2026-04-01' },
  ],
})

/** Orange card from 12 March 2018, F card from 20 September 2018. */
const reunited = (basis: string, later: object[]): Facts => ({
  ...resident,
  registrations: [foreigner('2018-03-12')],
  residenceApplications: [{ submittedOn: '2018-03-12', at: 'municipality', basis }],
  residenceDocuments: [{ type: 'orange', from: '2018-03-12', until: '2018-09-19', ground: 'family' }, ...later],
})
const fCard = [{ type: 'F', from: '2018-09-20' }]

export const cases: readonly LawCase[] = [
  one('day-before', 'One day short of five years is not five years', resident, '2025-02-28', {
    outcome: 'not-met',
    until: '2025-02-28',
  }),
  one(
    'a-then-b',
    'Five years covered by A cards and then a B card',
    resident,
    '2025-03-01',
    {
      outcome: 'met',
      since: '2025-03-01',
    },
    'W-09',
  ),
  one('day-after', 'Five years and a day', resident, '2025-03-02', 'met'),
  one('29-day-before', 'Registered on 12 May 2021, files on 11 May 2026', from2021, '2026-05-11', 'not-met'),
  one(
    '29',
    'Registered on 12 May 2021, files on 12 May 2026: exactly five years',
    from2021,
    '2026-05-12',
    'met',
    'W-29',
  ),
  one('29-day-after', 'Registered on 12 May 2021, files on 13 May 2026', from2021, '2026-05-13', 'met'),
  one(
    'leap-day',
    'Five years from 29 February end on 28 February',
    {
      ...resident,
      registrations: [foreigner('2020-02-29')],
      residenceDocuments: [{ type: 'F', from: '2020-02-29' }],
    },
    '2025-02-28',
    { outcome: 'met', since: '2025-02-28' },
  ),
  one(
    'card-after-registration',
    'The years begin with the card where the entry in the register is older',
    { ...resident, registrations: [foreigner('2019-12-01')] },
    '2025-02-28',
    { outcome: 'not-met', until: '2025-02-28' },
  ),
  one(
    'registration-after-card',
    'The years begin with the entry in the register where the card is older',
    { ...resident, registrations: [foreigner('2020-04-01')] },
    '2025-03-31',
    { outcome: 'not-met', until: '2025-03-31' },
  ),
  one(
    'h-in-the-past',
    'A blue card counts for the years before',
    {
      ...resident,
      residenceDocuments: [
        { type: 'H', from: '2020-03-01', until: '2025-02-28' },
        { type: 'B', from: '2025-03-01' },
      ],
    },
    '2025-03-01',
    'met',
    'W-11',
  ),
  one(
    'change-from-a-to-f',
    'A change from an A card to an F card does not start the years again',
    {
      ...resident,
      residenceDocuments: [
        { type: 'A', from: '2020-03-01', until: '2023-06-30', ground: 'work' },
        { type: 'F', from: '2023-07-01' },
      ],
    },
    '2025-03-01',
    'met',
  ),
  one(
    'moved-house',
    'A move from one municipality to another changes nothing',
    {
      ...resident,
      registrations: [
        foreigner('2020-03-01', { until: '2022-07-31', endedBy: 'move' }),
        { register: 'foreigners', municipality: '21004', from: '2022-08-01' },
      ],
    },
    '2025-03-01',
    'met',
  ),
  one(
    'how-it-ended-not-told',
    'Where an entry ended and another began the next day, it is taken for a move',
    {
      ...resident,
      registrations: [
        foreigner('2020-03-01', { until: '2022-07-31' }),
        { register: 'foreigners', municipality: '21004', from: '2022-08-01' },
      ],
    },
    '2025-03-01',
    { outcome: 'met', missing: [] },
  ),

  one(
    'renewal-asked-in-time',
    'Weeks between two cards count where the renewal was asked on the last day of the first',
    {
      ...resident,
      residenceDocuments: [
        { type: 'A', from: '2020-03-01', until: '2022-10-31', renewalRequestedOn: '2022-10-31' },
        { type: 'A', from: '2023-01-15', until: '2025-02-28' },
        { type: 'B', from: '2025-03-01' },
      ],
    },
    '2025-03-01',
    { outcome: 'met', since: '2025-03-01' },
  ),
  one(
    'renewal-asked-in-time-annex-15',
    'The annex 15 of those weeks counts without its ground being told',
    {
      ...resident,
      residenceDocuments: [
        { type: 'A', from: '2020-03-01', until: '2022-10-31', renewalRequestedOn: '2022-10-01' },
        { type: 'annex-15', from: '2022-11-01', until: '2023-01-14' },
        { type: 'A', from: '2023-01-15', until: '2025-02-28' },
        { type: 'B', from: '2025-03-01' },
      ],
    },
    '2025-03-01',
    'met',
  ),
  one(
    'renewal-asked-a-day-late',
    'Asked a day after the card had ended, the weeks without a card are disputed',
    {
      ...resident,
      residenceDocuments: [
        { type: 'A', from: '2020-03-01', until: '2022-10-31', renewalRequestedOn: '2022-11-01' },
        { type: 'A', from: '2023-01-15', until: '2025-02-28' },
        { type: 'B', from: '2025-03-01' },
      ],
    },
    '2025-03-01',
    { outcome: 'undetermined', reason: 'contested', readings: ['nationality.hole-between-permits'] },
  ),
  one(
    'orange-card-of-french-husband-alone',
    'An orange card for joining a French husband counts once the F card is there, also without the application',
    {
      ...resident,
      family: [{ relation: 'spouse', nationalities: [{ country: 'FR' }], marriedOn: '2019-06-01' }],
      residenceDocuments: [
        { type: 'orange', from: '2020-03-01', until: '2020-08-31', ground: 'family' },
        { type: 'F', from: '2020-09-01' },
      ],
    },
    '2025-03-01',
    { outcome: 'met', since: '2025-03-01' },
  ),
  one(
    'orange-card-of-belgian-husband-alone',
    'Whether an orange card for joining a Belgian husband counts nobody has read',
    {
      ...resident,
      family: [
        { relation: 'spouse', nationalities: [{ country: 'BE' }], marriedOn: '2019-06-01', usedFreeMovement: false },
      ],
      residenceDocuments: [
        { type: 'orange', from: '2020-03-01', until: '2020-08-31', ground: 'family' },
        { type: 'F', from: '2020-09-01' },
      ],
    },
    '2025-03-01',
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['nationality.family-of-belgian'] },
  ),
  one(
    'orange-card-of-refused-family',
    'An orange card for joining a French husband that led to no F card does not count',
    {
      ...resident,
      family: [{ relation: 'spouse', nationalities: [{ country: 'FR' }], marriedOn: '2019-06-01' }],
      residenceDocuments: [
        { type: 'orange', from: '2020-03-01', until: '2020-08-31', ground: 'family' },
        { type: 'A', from: '2020-09-01', until: '2025-02-28', ground: 'humanitarian' },
        { type: 'B', from: '2025-03-01' },
      ],
    },
    '2025-03-01',
    'not-met',
  ),

  // Absences
  one(
    'two-absences-of-six-long-months',
    'Two absences of exactly six months are a year together, however long the months are',
    absent({ from: '2021-07-01', until: '2021-12-31' }, { from: '2023-07-01', until: '2023-12-31' }),
    '2025-03-01',
    'met',
  ),
  one(
    'two-absences-of-six-long-months-and-a-day',
    'With one more day abroad they are more than a year',
    absent(
      { from: '2021-07-01', until: '2021-12-31' },
      { from: '2022-08-01', until: '2022-08-01' },
      { from: '2023-07-01', until: '2023-12-31' },
    ),
    '2025-03-01',
    'not-met',
  ),
  one(
    'absence-six-months-less-a-day',
    'An absence of one day less than six months does not interrupt',
    absent({ from: '2022-01-01', until: '2022-06-29' }),
    '2025-03-01',
    'met',
  ),
  one(
    'absence-six-months',
    'An absence of exactly six months does not interrupt',
    absent({ from: '2022-01-01', until: '2022-06-30' }),
    '2025-03-01',
    'met',
  ),
  one(
    'absence-six-months-and-a-day',
    'An absence of six months and one day interrupts',
    absent({ from: '2022-01-01', until: '2022-07-01' }),
    '2025-03-01',
    'not-met',
    'W-13',
  ),
  one(
    'absence-restart-day-before',
    'After too long an absence five years must pass again: the day before they have',
    absent({ from: '2022-01-01', until: '2022-07-01' }),
    '2027-07-01',
    { outcome: 'not-met', until: '2027-07-01' },
  ),
  one(
    'absence-restart',
    'After too long an absence five years must pass again: the day on which they have',
    absent({ from: '2022-01-01', until: '2022-07-01' }),
    '2027-07-02',
    { outcome: 'met', since: '2027-07-02' },
  ),
  one(
    'absence-before',
    'Too long an absence before the five years is without effect',
    {
      ...resident,
      registrations: [foreigner('2015-03-01')],
      residenceDocuments: [{ type: 'F', from: '2015-03-01' }],
      absences: [{ from: '2018-01-01', until: '2018-12-31' }],
    },
    '2025-03-01',
    'met',
  ),
  one(
    'absences-a-year-less-a-day',
    'Two absences that add up to a year less a day are allowed',
    absent({ from: '2021-01-01', until: '2021-06-30' }, { from: '2022-07-01', until: '2022-12-30' }),
    '2025-03-01',
    'met',
  ),
  one(
    'absences-a-year',
    'Two absences that add up to exactly a year are allowed',
    absent({ from: '2021-01-01', until: '2021-06-30' }, { from: '2022-07-01', until: '2022-12-31' }),
    '2025-03-01',
    'met',
  ),
  one(
    'absences-a-year-and-a-day',
    'Three absences that add up to a year and a day are too much, though each is short',
    absent(
      { from: '2021-01-01', until: '2021-06-30' },
      { from: '2022-07-01', until: '2022-12-31' },
      { from: '2024-08-05', until: '2024-08-05' },
    ),
    '2025-03-01',
    'not-met',
  ),
  one(
    'absences-roll-out',
    'Absences that have left the last five years no longer add up',
    absent(
      { from: '2021-01-01', until: '2021-06-30' },
      { from: '2022-07-01', until: '2022-12-31' },
      { from: '2024-08-05', until: '2024-08-05' },
    ),
    '2026-01-02',
    { outcome: 'met', since: '2026-01-02' },
  ),
  one(
    'absences-unknown',
    'Who does not tell the absences gets the question',
    notTelling('absences', resident),
    '2025-03-01',
    { outcome: 'undetermined', reason: 'missing-facts', missing: ['/absences'] },
  ),

  // Protection
  one(
    'refugee-day-before',
    'A recognised refugee, the day before five years from the request',
    afterAsylum({ kind: 'refugee', from: '2021-03-01' }),
    '2025-01-09',
    { outcome: 'not-met', until: '2025-01-09' },
  ),
  one(
    'refugee',
    'For a recognised refugee the years count from the request for protection',
    afterAsylum({ kind: 'refugee', from: '2021-03-01' }),
    '2025-01-10',
    { outcome: 'met', since: '2025-01-10' },
    'W-17',
  ),
  one(
    'refugee-one-row',
    'The day of the request may also stand with the recognition',
    {
      ...afterAsylum({}),
      protection: [{ kind: 'refugee', requestedOn: '2020-01-10', from: '2021-03-01' }],
    },
    '2025-01-10',
    { outcome: 'met', since: '2025-01-10' },
  ),
  one(
    'subsidiary-day-before',
    'With subsidiary protection the procedure does not count: the day before five years of the A card',
    afterAsylum({ kind: 'subsidiary', from: '2021-03-01' }),
    '2026-04-30',
    { outcome: 'not-met', until: '2026-04-30' },
  ),
  one(
    'subsidiary',
    'With subsidiary protection the years count from the A card',
    afterAsylum({ kind: 'subsidiary', from: '2021-03-01' }),
    '2026-05-01',
    { outcome: 'met', since: '2026-05-01' },
    'W-19',
  ),

  // Annex 15
  one(
    'student-day-before',
    'A student with an annex 15 on arrival: five years of the card are not over',
    student('first-arrival'),
    '2026-11-01',
    { outcome: 'not-met', until: '2026-11-01' },
  ),
  one(
    'student',
    'A student with an annex 15 on arrival: the years count from the card',
    student('first-arrival'),
    '2026-11-02',
    { outcome: 'met', since: '2026-11-02' },
    'W-21',
  ),
  ...['awaiting-f-plus', 'document-not-deliverable', 'renewal-pending', 'establishment-pending'].map((ground) =>
    one(`annex-15-${ground}`, `An annex 15 given on the ground ${ground} counts`, student(ground), '2026-09-05', {
      outcome: 'met',
      since: '2026-09-05',
    }),
  ),
  one(
    'annex-15-unknown',
    'Why an annex 15 was given is asked where it matters',
    {
      ...student('first-arrival'),
      residenceDocuments: [
        { type: 'annex-15', from: '2021-09-05', until: '2021-11-01' },
        { type: 'A', from: '2021-11-02', until: '2026-03-31', ground: 'study' },
        { type: 'B', from: '2026-04-01' },
      ],
    },
    '2026-10-01',
    { outcome: 'undetermined', missing: ['/residenceDocuments/0/ground'] },
  ),

  // Renewal and holes
  one(
    'renewal-in-time',
    'Renewal asked in time, annex 15 until the new card: no interruption',
    withHole(
      [foreigner('2021-11-02')],
      [
        {
          type: 'annex-15',
          from: '2023-11-01',
          until: '2024-01-09',
          ground: 'renewal-pending',
          renewalRequestedOn: '2023-10-31',
        },
      ],
    ),
    '2026-11-02',
    { outcome: 'met', since: '2026-11-02' },
  ),
  one(
    'renewal-too-late',
    'Renewal asked on 20 November, after the card had ended: struck off, and the years begin again',
    withHole([foreigner('2021-11-02', { until: '2023-10-31', endedBy: 'struck-off' }), foreigner('2024-01-10')]),
    '2026-11-02',
    { outcome: 'not-met', readings: [] },
    'W-23',
  ),
  one(
    'hole-while-registered',
    'A hole between two cards while the entry in the register went on: sources disagree',
    withHole([foreigner('2021-11-02')]),
    '2026-11-02',
    { outcome: 'undetermined', reason: 'contested', readings: ['nationality.hole-between-permits'] },
  ),
  one(
    'hole-long-ago',
    'A hole between two cards more than five years ago no longer matters',
    withHole([foreigner('2021-11-02')]),
    '2029-01-10',
    'met',
  ),
  one(
    'struck-off-next-day',
    'Struck off interrupts, also where the new entry is of the next day',
    {
      ...resident,
      registrations: [foreigner('2020-03-01', { until: '2022-07-31', endedBy: 'struck-off' }), foreigner('2022-08-01')],
    },
    '2025-03-01',
    'not-met',
  ),
  one(
    'right-lost-next-day',
    'A lost right to stay interrupts, also where the new entry is of the next day',
    {
      ...resident,
      registrations: [foreigner('2020-03-01', { until: '2022-07-31', endedBy: 'right-lost' }), foreigner('2022-08-01')],
    },
    '2027-08-01',
    'not-met',
  ),
  one(
    'left-and-came-back',
    'Who left the register and came back begins again on the day of return',
    {
      ...resident,
      registrations: [foreigner('2020-03-01', { until: '2022-07-31', endedBy: 'departure' }), foreigner('2022-09-01')],
    },
    '2027-09-01',
    { outcome: 'met', since: '2027-09-01' },
  ),

  // Family of EU citizens and of Belgians
  one(
    'reunited-day-before',
    'Orange card in March 2018, then F card: the day before five years from the application',
    reunited('art-40bis', fCard),
    '2023-03-11',
    { outcome: 'not-met', until: '2023-03-11' },
  ),
  one(
    'reunited',
    'Orange card in March 2018, then F card as family of an EU citizen: the years count from March',
    reunited('art-40bis', fCard),
    '2023-03-12',
    { outcome: 'met', since: '2023-03-12' },
    'W-25',
  ),
  one(
    'reunited-with-belgian',
    'The same as family of a Belgian: whether the orange card counts has not been read',
    reunited('art-40ter', fCard),
    '2023-03-12',
    { outcome: 'undetermined', reason: 'open-law', openPoints: ['nationality.family-of-belgian'] },
  ),
  one(
    'reunited-with-belgian-from-the-card',
    'As family of a Belgian the years from the F card count in any case',
    reunited('art-40ter', fCard),
    '2023-09-20',
    'met',
  ),
  one(
    'reunion-refused',
    'An application that was refused never counts',
    reunited('art-40bis', [{ type: 'A', from: '2018-09-20', ground: 'humanitarian' }]),
    '2023-09-19',
    'not-met',
  ),
  one(
    'annex-19ter-granted',
    'An annex 19ter counts where the card followed',
    {
      ...reunited('art-40ter', fCard),
      residenceDocuments: [{ type: 'annex-19ter', from: '2018-03-12', until: '2018-09-19' }, ...fCard],
    },
    '2023-03-12',
    'met',
  ),
  one(
    'annex-19-refused',
    'An annex 19 does not count where no card or paper followed',
    {
      ...reunited('art-40', []),
      residenceDocuments: [
        { type: 'annex-19', from: '2018-03-12', until: '2018-09-19' },
        { type: 'A', from: '2018-09-20', ground: 'work' },
      ],
    },
    '2023-09-19',
    'not-met',
  ),

  // Documents that never count, or are disputed
  one(
    'special-card',
    'Ten years with a special card of an EU official do not count; one year with an EU card does',
    {
      ...resident,
      registrations: [{ register: 'population', municipality: '21004', from: '2015-03-01' }],
      residenceDocuments: [
        { type: 'special', from: '2015-03-01', until: '2025-02-28', specialCard: true },
        { type: 'EU', from: '2025-03-01' },
      ],
    },
    '2026-03-01',
    { outcome: 'not-met', until: '2030-02-28' },
    'W-27',
  ),
  one(
    'i-card',
    'Years with an I card: sources disagree whether the list of documents is complete',
    {
      ...resident,
      residenceDocuments: [
        { type: 'I', from: '2020-03-01', until: '2023-02-28' },
        { type: 'A', from: '2023-03-01', ground: 'work' },
      ],
    },
    '2025-03-01',
    { outcome: 'undetermined', reason: 'contested', readings: ['nationality.list-of-documents'] },
  ),
  one(
    'student-years-count',
    'Three years as a student and two as a worker, all on A cards, are five years',
    {
      ...resident,
      residenceDocuments: [
        { type: 'A', from: '2020-03-01', until: '2023-02-28', ground: 'study' },
        { type: 'A', from: '2023-03-01', ground: 'work' },
      ],
    },
    '2025-03-01',
    'met',
    'W-31',
  ),

  // What is not told
  one('nothing-known', 'Of somebody of whom nothing is known nothing is said', {}, '2025-03-01', {
    outcome: 'undetermined',
    reason: 'missing-facts',
    missing: ['/registrations', '/residenceDocuments', '/protection', '/family', '/residenceApplications', '/absences'],
  }),
  one(
    'registered-since-four-years',
    'Registered for four years: not five, whatever else is unknown',
    { registrations: [foreigner('2021-03-01')] },
    '2025-03-01',
    'not-met',
  ),
  one(
    'imprecise-start',
    'Registered some time in 2020: in March 2025 nobody can tell',
    {
      ...resident,
      registrations: [foreigner('2020')],
      residenceDocuments: [{ type: 'F', from: '2020' }],
    },
    '2025-03-01',
    'undetermined',
  ),
  one(
    'imprecise-start-over',
    'Registered some time in 2020: from the end of 2025 it is five years in any case',
    {
      ...resident,
      registrations: [foreigner('2020')],
      residenceDocuments: [{ type: 'F', from: '2020' }],
    },
    '2025-12-31',
    'met',
  ),
]
