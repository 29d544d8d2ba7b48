import type { LawCase } from '../../../../case.ts'
import { newcomer } from '../persons.ts'

const correction = 'flanders/integration/fee-correction'
const reforms = ['flanders.fee-exemptions-2026']
const lone = newcomer('2026-03-01', { birthDate: '2009-01-01' })

export const cases: readonly LawCase[] = [
  {
    id: 'fla-correction-agency',
    title: 'Whether somebody pays less for social reasons is for the agency to judge.',
    source: 'expert',
    given: newcomer('2026-03-01'),
    on: '2026-07-01',
    expect: {
      [correction]: { outcome: 'undetermined', reason: 'judgement', judgements: ['flanders.social-correction'] },
    },
  },
  {
    id: 'fla-correction-reform-adult',
    title: 'Under the announced reform an adult in Flanders pays in full.',
    source: 'expert',
    given: newcomer('2026-03-01'),
    on: '2026-07-01',
    reforms,
    expect: { [correction]: 'not-met' },
  },
  {
    id: 'fla-correction-reform-minor',
    title: 'Under the announced reform an unaccompanied minor stays free.',
    source: 'expert',
    given: lone,
    on: '2026-07-01',
    reforms,
    expect: { [correction]: 'met' },
  },
  {
    id: 'fla-correction-reform-minor-with-parent',
    title: 'Under the announced reform a minor with a parent is not freed.',
    source: 'expert',
    given: { ...lone, family: [{ relation: 'parent', nationalities: [{ country: 'GH' }] }] },
    on: '2026-07-01',
    reforms,
    expect: { [correction]: 'not-met' },
  },
  {
    id: 'fla-correction-reform-turns-18',
    title: 'Under the announced reform the exemption ends on the 18th birthday.',
    source: 'expert',
    given: lone,
    on: '2027-01-01',
    reforms,
    expect: { [correction]: { outcome: 'not-met', since: '2027-01-01' } },
  },
  {
    id: 'fla-correction-reform-last-day-of-17',
    title: 'Under the announced reform the exemption lasts to the day before the 18th birthday.',
    source: 'expert',
    given: lone,
    on: '2026-12-31',
    reforms,
    expect: { [correction]: 'met' },
  },
  {
    id: 'fla-correction-before-fees',
    title: 'On 31 August 2023 there was no fee to reduce.',
    source: 'expert',
    given: newcomer('2023-03-01'),
    on: '2023-08-31',
    expect: { [correction]: 'not-met' },
  },
  {
    id: 'fla-correction-first-fees',
    title: 'From 1 September 2023 the agency judges whether somebody pays less.',
    source: 'expert',
    given: newcomer('2023-03-01'),
    on: '2023-09-01',
    expect: { [correction]: { outcome: 'undetermined', reason: 'judgement' } },
  },
  {
    id: 'fla-correction-brussels',
    title: 'In Brussels there is no Flemish fee to reduce.',
    source: 'expert',
    given: newcomer('2026-03-01', {
      registrations: [{ register: 'foreigners', municipality: '21004', from: '2026-03-01' }],
    }),
    on: '2026-07-01',
    expect: { [correction]: 'not-met' },
  },
]
