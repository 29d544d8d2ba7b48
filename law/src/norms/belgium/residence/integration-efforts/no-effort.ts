import type { Expected, LawCase } from '../../../../case.ts'
import { effortNormId } from './efforts.ts'

/** An invented person in Brussels since 1 May 2022 of whom all is told, and who has made none of the efforts. */
export const noEffort = {
  work: [],
  studies: [],
  training: [],
  languageProofs: [],
  associations: [],
  integrationCertificates: [],
  registrations: [{ register: 'foreigners', municipality: '21015', from: '2022-05-01' }],
  programme: { enrolledOn: 'never' },
} as const

/** Cases on one effort: the facts that differ from those of the person above, the day, and what comes out. */
export function casesOf(
  effort: string,
  rows: readonly (readonly [id: string, title: string, facts: LawCase['given'], on: string, expected: Expected])[],
): readonly LawCase[] {
  return rows.map(([id, title, facts, on, expected]) => ({
    id: `federal-effort-${effort}-${id}`,
    title,
    source: 'expert',
    given: { ...noEffort, ...facts },
    on,
    expect: { [effortNormId(effort)]: expected },
  }))
}
