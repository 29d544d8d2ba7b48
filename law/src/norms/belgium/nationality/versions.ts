import {
  always,
  type Criterion,
  clause,
  type Information,
  never,
  openPoint,
  type Version,
} from '@parcours/engine/authoring'
import { sources } from './sources.ts'

const lastVerified = '2026-11-22'

/** Until 2013 the Code knew other declarations, with other conditions. */
const otherDeclarations = clause('nationality.since-2013', sources.law2012.id, never)

/** Conditions of the first years that were not read: the extra language of the region, which procedures counted. */
const unread = openPoint('nationality.before-july-2018', { source: sources.law2018.id, guard: always })

/**
 * The three wordings of a condition by day of filing: none before 2013; from 2013 conditions that were not all read;
 * since 12 July 2018 the present one.
 */
export function versionsByFilingDay(present: {
  readonly body: Criterion
  readonly sources: readonly string[]
  readonly information?: readonly Information[]
}): readonly Version<Criterion>[] {
  return [
    {
      id: 'N0',
      from: '1800-01-01',
      until: '2013-01-01',
      sources: [sources.law2012.id],
      lastVerified,
      body: otherDeclarations,
    },
    {
      id: 'N1',
      from: '2013-01-01',
      until: '2018-07-12',
      sources: [sources.law2012.id, sources.law2018.id],
      lastVerified,
      body: unread,
    },
    { id: 'N2', from: '2018-07-12', lastVerified, ...present },
  ]
}
