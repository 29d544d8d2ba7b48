import type { LawCase } from '../../../../case.ts'
import { newcomer, permit, places } from '../invented-newcomer.ts'

const enrolBy = 'wallonia/integration/enrol-by'
const on = '2024-03-01'

export const cases: readonly LawCase[] = [
  {
    id: 'wallonia-three-months-to-come',
    title: 'Who registers in Namur on 15 January 2024 must come to the centre by 15 April 2024',
    source: 'official-example',
    given: newcomer('2024-01-15'),
    on,
    expect: { [enrolBy]: { outcome: 'met', value: '2024-04-15' } },
  },
  {
    id: 'wallonia-three-months-to-come-month-end',
    title: 'Three months from 30 November end on the last day of February',
    source: 'expert',
    given: newcomer('2023-11-30'),
    on,
    expect: { [enrolBy]: { outcome: 'met', value: '2024-02-29' } },
  },
  {
    id: 'wallonia-three-months-from-registration-not-from-card',
    title: 'The three months run from registration, though the card was ordered and came later',
    source: 'expert',
    given: newcomer('2024-01-15', { residenceDocuments: [permit('2024-02-01', '2024-02-20')] }),
    on,
    expect: { [enrolBy]: { outcome: 'met', value: '2024-04-15' } },
  },
  {
    id: 'wallonia-permit-ordered-a-day-under-three-months-after-registration',
    title: 'A permit ordered one day before three months of registration leaves the count at registration',
    source: 'expert',
    given: newcomer('2023-10-15', { residenceDocuments: [permit('2024-01-14')] }),
    on,
    expect: { [enrolBy]: { outcome: 'met', value: '2024-01-15' } },
  },
  {
    id: 'wallonia-permit-ordered-three-months-after-registration',
    title: 'A first permit ordered three months after registration starts the three months itself',
    source: 'expert',
    given: newcomer('2023-10-15', { residenceDocuments: [permit('2024-01-15')] }),
    on,
    expect: { [enrolBy]: { outcome: 'met', value: '2024-04-15' } },
  },
  {
    id: 'wallonia-permit-ordered-a-year-after-registration',
    title: 'Somebody regularised after a year in the register counts from the order of the first permit',
    source: 'expert',
    given: newcomer('2023-01-10', { residenceDocuments: [permit('2024-02-05', '2024-02-25')] }),
    on,
    expect: { [enrolBy]: { outcome: 'met', value: '2024-05-05' } },
  },
  {
    id: 'wallonia-mover-from-brussels-counts-from-namur',
    title: 'Who moves from Brussels to Namur has three months from registering in Namur',
    source: 'expert',
    given: newcomer('2024-02-10', {
      registrations: [
        { register: 'foreigners', municipality: places.brussels, from: '2023-05-01', until: '2024-02-09' },
        { register: 'foreigners', municipality: places.namur, from: '2024-02-10' },
      ],
      residenceDocuments: [permit('2023-05-01')],
    }),
    on,
    expect: { [enrolBy]: { outcome: 'met', value: '2024-05-10' } },
  },
  {
    id: 'wallonia-free-from-coming',
    title: 'Who is freed has no day by which to come',
    source: 'expert',
    given: newcomer('2024-01-15', { nationalities: [{ country: 'TR' }] }),
    on,
    expect: { [enrolBy]: 'not-met' },
  },
  {
    id: 'wallonia-come-by-if-it-concerns-you',
    title: 'Who did not speak of work still learns by when to come, if it concerns them',
    source: 'expert',
    given: Object.fromEntries(Object.entries(newcomer('2024-01-15')).filter(([fact]) => fact !== 'work')),
    on,
    expect: {
      [enrolBy]: { outcome: 'undetermined', reason: 'missing-facts', missing: ['/work'], value: '2024-04-15' },
    },
  },
  {
    id: 'wallonia-come-by-order-not-told',
    title: 'Without the day of the order, a card held since registration is enough to count',
    source: 'expert',
    given: newcomer('2024-01-15', {
      residenceDocuments: [{ type: 'A', ground: 'family', from: '2024-01-20', validUntil: '2025-01-19' }],
    }),
    on,
    expect: { [enrolBy]: { outcome: 'met', value: '2024-04-15' } },
  },
]
