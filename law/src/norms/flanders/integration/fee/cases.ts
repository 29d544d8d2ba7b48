import type { LawCase } from '../../../../case.ts'
import { newcomer } from '../persons.ts'

const fee = 'flanders/integration/fee'
const signed = (conventionSignedOn: string, over: LawCase['given'] = {}) =>
  newcomer('2023-06-01', { programme: { conventionSignedOn }, ...over })

export const cases: readonly LawCase[] = [
  {
    id: 'fla-fee-last-free-day',
    title: 'A contract signed on 31 August 2023 costs nothing.',
    source: 'expert',
    given: signed('2023-08-31'),
    on: '2024-03-01',
    expect: { [fee]: { outcome: 'met', value: 0, versions: ['flanders-free'] } },
  },
  {
    id: 'fla-fee-first-day',
    title: 'A contract signed on 1 September 2023 costs four times 90 euro.',
    source: 'expert',
    given: signed('2023-09-01'),
    on: '2024-03-01',
    expect: {
      [fee]: {
        outcome: 'met',
        value: 360,
        versions: ['flanders-four-times-90'],
        information: ['flanders.four-times-90', 'flanders.social-corrections'],
      },
    },
  },
  {
    id: 'fla-fee-not-signed',
    title: 'Who has not signed yet is told the fee of a contract signed that day.',
    source: 'expert',
    given: signed('never'),
    on: '2024-03-01',
    expect: { [fee]: { outcome: 'met', value: 360 } },
  },
  {
    id: 'fla-fee-month-of-contract',
    title: 'Where only the year of the contract is known, the day of the contract is what is missing.',
    source: 'expert',
    given: signed('2023'),
    on: '2024-03-01',
    expect: { [fee]: { outcome: 'undetermined', missing: ['/programme/conventionSignedOn'] } },
  },
  {
    id: 'fla-fee-brussels',
    title: 'Someone registered in Brussels does not pay the Flemish fee.',
    source: 'expert',
    given: signed('2024-01-10', {
      registrations: [{ register: 'foreigners', municipality: '21004', from: '2023-06-01' }],
    }),
    on: '2024-03-01',
    expect: { [fee]: 'not-met' },
  },
]
