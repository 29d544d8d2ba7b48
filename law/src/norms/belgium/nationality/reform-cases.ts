import type { LawCase } from '../../../case.ts'
import { citizenshipReform, obstaclesReform } from '../../../criteria/nationality-integration/announced.ts'
import { type Facts, resident, walloonCertificate } from './persons.ts'

const fiveYears = 'belgium/nationality/declaration/five-years'

/** Every condition of today is fulfilled, and level B1 of the language of the region too. */
const readyWithB1: Facts = {
  ...resident,
  work: [{ kind: 'employee', country: 'BE', from: '2020-06-01', days: 1400 }],
  integrationCertificates: [walloonCertificate],
  languageProofs: [{ language: 'fr', level: 'B1', oral: true, written: true, issuedOn: '2024-06-20' }],
}

/** The announced law: never part of an answer unless it is switched on by name. */
export const reformCases: readonly LawCase[] = [
  {
    id: 'nationality-reform-off',
    title: 'Nothing that is announced stands in the way of a declaration today',
    source: 'expert',
    given: readyWithB1,
    on: '2026-11-22',
    expect: { [fiveYears]: 'met' },
  },
  {
    id: 'nationality-reform-obstacles',
    title: 'Which debts and facts would stand in the way is unknown under the announced obstacles',
    source: 'expert',
    given: readyWithB1,
    on: '2026-11-22',
    reforms: [obstaclesReform],
    expect: {
      [fiveYears]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['nationality.wider-obstacles'] },
    },
  },
  {
    id: 'nationality-reform-both',
    title: 'With both reforms the test and the obstacles are open',
    source: 'expert',
    given: readyWithB1,
    on: '2026-11-22',
    reforms: [citizenshipReform, obstaclesReform],
    expect: {
      [fiveYears]: {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['nationality.citizenship-test', 'nationality.wider-obstacles'],
      },
    },
  },
  {
    id: 'nationality-reform-obstacles-a2',
    title: 'The announced obstacles alone leave the level of the language as it is',
    source: 'expert',
    given: { ...readyWithB1, languageProofs: [] },
    on: '2026-11-22',
    reforms: [obstaclesReform],
    expect: { 'belgium/nationality/declaration/language': 'met' },
  },
]
