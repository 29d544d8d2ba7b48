import type { LawCase } from '../../../../case.ts'
import { arrivesOn, newcomer, schaerbeek } from '../newcomer.ts'

const notice = 'brussels/integration/notice-comply-by'

export const cases: readonly LawCase[] = [
  {
    id: 'brussels-notice-53',
    title: 'Nothing was delivered by 10 September 2024; the notice received on 20 September gives until 20 November.',
    worked: 'integration 53',
    source: 'expert',
    given: {
      ...newcomer,
      ...arrivesOn('2024-03-01'),
      programme: {
        obligationCertificateReceivedOn: '2024-03-10',
        noticeReceivedOn: '2024-09-20',
        enrolledOn: 'never',
        interruptions: [],
      },
    },
    on: '2024-09-25',
    expect: {
      'brussels/integration/enrol-by': { outcome: 'met', value: '2024-09-10' },
      [notice]: { outcome: 'met', value: '2024-11-20', information: ['brussels.fine', 'brussels.heard-before-fine'] },
    },
  },
  {
    id: 'brussels-notice-none',
    title: 'Without a notice there is no term of two months.',
    source: 'expert',
    given: { ...newcomer, ...arrivesOn('2024-03-01'), programme: { noticeReceivedOn: 'never' } },
    on: '2024-09-25',
    expect: { [notice]: 'not-met' },
  },
  ...(
    [
      ['2024-12-31', '2025-02-28', 'the shorter month ends it'],
      ['2024-12-01', '2025-02-01', 'a Saturday, and it ends there all the same'],
    ] as const
  ).map(
    ([noticeReceivedOn, value, what]): LawCase => ({
      id: `brussels-notice-${noticeReceivedOn}`,
      title: `A notice received on ${noticeReceivedOn} gives until ${value}: ${what}.`,
      source: 'expert',
      given: { ...newcomer, ...arrivesOn('2024-03-01'), programme: { noticeReceivedOn } },
      on: '2025-01-15',
      expect: { [notice]: { outcome: 'met', value } },
    }),
  ),
  {
    id: 'brussels-notice-while-away',
    title: 'A month in Leuven within the two months is added at the end.',
    source: 'expert',
    given: {
      ...newcomer,
      registrations: [
        { register: 'foreigners', municipality: schaerbeek, from: '2024-03-01', until: '2024-09-30', endedBy: 'move' },
        { register: 'foreigners', municipality: '24062', from: '2024-10-01', until: '2024-10-31', endedBy: 'move' },
        { register: 'foreigners', municipality: schaerbeek, from: '2024-11-01' },
      ],
      residenceDocuments: [{ type: 'A', from: '2024-03-01', validUntil: '2025-02-28', ground: 'family' }],
      programme: { noticeReceivedOn: '2024-09-20' },
    },
    on: '2024-11-05',
    expect: { [notice]: { outcome: 'met', value: '2024-12-20' } },
  },
]
