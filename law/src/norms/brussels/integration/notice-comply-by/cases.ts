import type { LawCase } from '../../../../case.ts'
import { arrivesOn, newcomer } from '../newcomer.ts'

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
]
