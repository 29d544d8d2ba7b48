import type { Information, Version } from '@parcours/engine/authoring'
import { sources } from './sources.ts'

const lastVerified = '2026-11-22'

/** The wordings of the Brussels rules, each with what a norm says in it. */
export function wordings<Body>(
  bodies: { readonly B0: Body; readonly B1: Body; readonly B2: Body },
  information: { readonly [version in 'B0' | 'B1' | 'B2']?: readonly Information[] } = {},
): readonly Version<Body>[] {
  const told = (version: 'B0' | 'B1' | 'B2') => (information[version] ? { information: information[version] } : {})
  return [
    {
      id: 'B0',
      from: '1800-01-01',
      until: '2022-06-01',
      sources: [sources.voluntaryUntil2022.id, sources.targetGroup.id],
      lastVerified,
      ...told('B0'),
      body: bodies.B0,
    },
    {
      id: 'B1',
      from: '2022-06-01',
      until: '2024-01-01',
      sources: [sources.ordinance2017.id, sources.targetGroup.id],
      lastVerified,
      ...told('B1'),
      body: bodies.B1,
    },
    {
      id: 'B2',
      from: '2024-01-01',
      sources: [sources.ordinance2023.id, sources.targetGroup.id, sources.agiiBilingual.id],
      lastVerified,
      ...told('B2'),
      body: bodies.B2,
    },
  ]
}
