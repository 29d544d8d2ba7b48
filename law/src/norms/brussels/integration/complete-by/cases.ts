import type { LawCase } from '../../../../case.ts'
import { arrivesOn, newcomer, schaerbeek } from '../newcomer.ts'

const completeBy = 'brussels/integration/complete-by'

const enrolled = { programme: { enrolledOn: '2024-07-01', interruptions: [] } }
const longStay = [{ type: 'A', from: '2024-05-01', validUntil: '2029-04-30', ground: 'family' }]

export const cases: readonly LawCase[] = [
  {
    id: 'brussels-complete-by-eighteen-months',
    title: 'Registered at the office on 1 July 2024: the programme is completed by 1 January 2026.',
    source: 'expert',
    given: { ...newcomer, ...arrivesOn('2024-05-01'), residenceDocuments: longStay, ...enrolled },
    on: '2024-08-01',
    expect: { [completeBy]: { outcome: 'met', value: '2026-01-01', information: ['brussels.term-stands-still'] } },
  },
  {
    id: 'brussels-complete-by-55',
    title: 'Half a year in Leuven after six months: the twelve months left run from the return, to 1 July 2026.',
    worked: 'integration 55',
    source: 'expert',
    given: {
      ...newcomer,
      registrations: [
        { register: 'foreigners', municipality: schaerbeek, from: '2024-05-01', until: '2024-12-31', endedBy: 'move' },
        { register: 'foreigners', municipality: '24062', from: '2025-01-01', until: '2025-06-30', endedBy: 'move' },
        { register: 'foreigners', municipality: '21005', from: '2025-07-01' },
      ],
      residenceDocuments: longStay,
      ...enrolled,
    },
    on: '2025-07-01',
    expect: {
      'brussels/integration/obliged': { outcome: 'met', since: '2025-07-01' },
      [completeBy]: { outcome: 'met', value: '2026-07-01' },
    },
  },
  {
    id: 'brussels-complete-by-away',
    title: 'While she lives in Leuven there is no last day in Brussels.',
    source: 'expert',
    given: {
      ...newcomer,
      registrations: [
        { register: 'foreigners', municipality: schaerbeek, from: '2024-05-01', until: '2024-12-31', endedBy: 'move' },
        { register: 'foreigners', municipality: '24062', from: '2025-01-01' },
      ],
      residenceDocuments: longStay,
      ...enrolled,
    },
    on: '2025-03-01',
    expect: { [completeBy]: 'not-met' },
  },
  {
    id: 'brussels-complete-by-interruption-in-file',
    title: 'An interruption that stands in the file, of the same half year, leads to the same day.',
    source: 'expert',
    given: {
      ...newcomer,
      ...arrivesOn('2024-05-01'),
      residenceDocuments: longStay,
      programme: { enrolledOn: '2024-07-01', interruptions: [{ from: '2025-01-01', until: '2025-06-30' }] },
    },
    on: '2025-07-01',
    expect: { [completeBy]: { outcome: 'met', value: '2026-07-01' } },
  },
  {
    id: 'brussels-complete-by-not-registered',
    title: 'Whoever has not registered at an office has no last day for completing yet.',
    source: 'expert',
    given: {
      ...newcomer,
      ...arrivesOn('2024-05-01'),
      programme: { enrolledOn: 'never', interruptions: [] },
    },
    on: '2024-08-01',
    expect: { [completeBy]: 'not-met' },
  },
  {
    id: 'brussels-complete-by-completed',
    title: 'With the certificate of completion there is nothing left to complete.',
    source: 'expert',
    given: {
      ...newcomer,
      integrationCertificates: [{ issuer: 'brussels', kind: 'completion', issuedOn: '2025-06-01' }],
      ...arrivesOn('2024-05-01'),
      residenceDocuments: longStay,
      ...enrolled,
    },
    on: '2025-07-01',
    expect: { [completeBy]: 'not-met' },
  },
  {
    id: 'brussels-complete-by-interruptions-not-told',
    title: 'Interruptions are told where there are any: nobody is asked for them.',
    source: 'expert',
    given: {
      ...newcomer,
      ...arrivesOn('2024-05-01'),
      residenceDocuments: longStay,
      programme: { enrolledOn: '2024-07-01' },
    },
    on: '2024-08-01',
    expect: {
      [completeBy]: { outcome: 'met', value: '2026-01-01', missing: [] },
    },
  },
  {
    id: 'brussels-complete-by-end-of-february',
    title: 'Registered at the office on 31 August 2024: eighteen months end on the last day of February.',
    source: 'expert',
    given: {
      ...newcomer,
      ...arrivesOn('2024-05-01'),
      residenceDocuments: longStay,
      programme: { enrolledOn: '2024-08-31', interruptions: [] },
    },
    on: '2024-10-01',
    expect: { [completeBy]: { outcome: 'met', value: '2026-02-28' } },
  },
]
