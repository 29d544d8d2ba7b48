import type { LawCase } from '../../../../case.ts'
import { arrivesOn, newcomer, schaerbeek } from '../newcomer.ts'

const enrolBy = 'brussels/integration/enrol-by'

const received = (on: string) => ({ programme: { obligationCertificateReceivedOn: on } })

export const cases: readonly LawCase[] = [
  {
    id: 'brussels-enrol-by-six-months',
    title: 'Certificate of obligation received on 10 March 2024: registration by 10 September 2024.',
    source: 'expert',
    given: { ...newcomer, ...arrivesOn('2024-03-01'), ...received('2024-03-10') },
    on: '2024-04-01',
    expect: { [enrolBy]: { outcome: 'met', value: '2024-09-10', versions: ['B2'] } },
  },
  {
    id: 'brussels-enrol-by-month-end',
    title: 'Certificate of obligation received on 31 August 2024: registration by 28 February 2025.',
    source: 'expert',
    given: { ...newcomer, ...arrivesOn('2024-08-01'), ...received('2024-08-31') },
    on: '2024-10-01',
    expect: { [enrolBy]: { outcome: 'met', value: '2025-02-28' } },
  },
  {
    id: 'brussels-enrol-by-not-received',
    title: 'Without a certificate of obligation the six months have not begun.',
    source: 'expert',
    given: { ...newcomer, ...arrivesOn('2024-03-01'), programme: { obligationCertificateReceivedOn: 'never' } },
    on: '2024-04-01',
    expect: { [enrolBy]: 'not-met' },
  },
  {
    id: 'brussels-enrol-by-not-told',
    title: 'Nobody said when the certificate of obligation was received.',
    source: 'expert',
    given: { ...newcomer, ...arrivesOn('2024-03-01') },
    on: '2024-04-01',
    expect: {
      [enrolBy]: {
        outcome: 'undetermined',
        reason: 'missing-facts',
        missing: ['/programme/obligationCertificateReceivedOn'],
      },
    },
  },
  {
    id: 'brussels-enrol-by-paused',
    title: 'Two months in Leuven make the six months end two months later.',
    source: 'expert',
    given: {
      ...newcomer,
      registrations: [
        { register: 'foreigners', municipality: schaerbeek, from: '2024-03-01', until: '2024-04-30', endedBy: 'move' },
        { register: 'foreigners', municipality: '24062', from: '2024-05-01', until: '2024-06-30', endedBy: 'move' },
        { register: 'foreigners', municipality: schaerbeek, from: '2024-07-01' },
      ],
      residenceDocuments: [{ type: 'A', from: '2024-03-01', validUntil: '2025-02-28', ground: 'family' }],
      ...received('2024-03-10'),
    },
    on: '2024-08-01',
    expect: { [enrolBy]: { outcome: 'met', value: '2024-11-10' } },
  },
  {
    id: 'brussels-enrol-by-duty-open',
    title: 'Whether a Turkish national is obliged is open; if she is, it is by this day.',
    source: 'expert',
    given: { ...newcomer, nationalities: [{ country: 'TR' }], ...arrivesOn('2024-03-01'), ...received('2024-03-10') },
    on: '2024-04-01',
    expect: { [enrolBy]: { outcome: 'undetermined', reason: 'open-law', value: '2024-09-10' } },
  },
  {
    id: 'brussels-enrol-by-after-illness',
    title: 'Somebody was ill after the certificate came: on which grounds the term is suspended was not read.',
    source: 'expert',
    given: {
      ...newcomer,
      medical: [{ kind: 'programme-impossible', from: '2024-03-20', until: '2024-04-20' }],
      ...arrivesOn('2024-03-01'),
      ...received('2024-03-10'),
    },
    on: '2024-05-01',
    expect: {
      [enrolBy]: {
        outcome: 'undetermined',
        reason: 'open-law',
        value: '2024-09-10',
        openPoints: ['brussels.suspension'],
      },
    },
  },
  ...(
    [
      ['2022-05-31', 'B0', 'not-met'],
      ['2022-06-01', 'B1', 'met'],
      ['2023-12-31', 'B1', 'met'],
      ['2024-01-01', 'B2', 'met'],
    ] as const
  ).map(
    ([first, version, outcome]): LawCase => ({
      id: `brussels-terms-first-registered-${first}`,
      title: `First registered on ${first}: the terms of wording ${version}.`,
      source: 'expert',
      given: {
        ...newcomer,
        ...arrivesOn(first, { validUntil: '2026-12-31' }),
        programme: {
          obligationCertificateReceivedOn: '2024-01-15',
          enrolledOn: '2024-02-15',
          noticeReceivedOn: '2024-08-15',
          interruptions: [],
        },
      },
      on: '2024-03-01',
      expect:
        outcome === 'not-met'
          ? {
              [enrolBy]: outcome,
              'brussels/integration/complete-by': outcome,
              'brussels/integration/notice-comply-by': outcome,
            }
          : {
              [enrolBy]: { value: '2024-07-15', versions: [version] },
              'brussels/integration/complete-by': { value: '2025-08-15', versions: [version] },
              'brussels/integration/notice-comply-by': { value: '2024-10-15', versions: [version] },
            },
    }),
  ),
  ...(
    [
      ['the-day-before', '2024-05-31', { outcome: 'met', value: '2024-09-10' }],
      [
        'from-the-first-day',
        '2024-06-01',
        { outcome: 'undetermined', openPoints: ['brussels.suspension', 'brussels.unread-exemptions'] },
      ],
      ['when-it-is-over', '2024-07-01', { outcome: 'undetermined', openPoints: ['brussels.suspension'] }],
    ] as const
  ).map(
    ([id, on, expected]): LawCase => ({
      id: `brussels-enrol-by-illness-${id}`,
      title: `An illness from 1 to 15 June could suspend the term on a ground that was not read: ${id.replaceAll('-', ' ')}.`,
      source: 'expert',
      given: {
        ...newcomer,
        ...arrivesOn('2024-03-01'),
        medical: [{ kind: 'serious-illness', from: '2024-06-01', until: '2024-06-15' }],
        programme: { obligationCertificateReceivedOn: '2024-03-10' },
      },
      on,
      expect: { 'brussels/integration/enrol-by': expected },
    }),
  ),
]
