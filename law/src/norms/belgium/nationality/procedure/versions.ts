import { clause, firstTime, type Information, type MomentNode, never, type Version } from '@parcours/engine/authoring'
import { sources } from './sources.ts'

const lastVerified = '2026-11-22'

/** Until 2013 there were other declarations, with another procedure. */
const noSuchTerm: MomentNode = firstTime(clause('nationality.since-2013', sources.law2012.id, never))

/** The two wordings of a term by the day on which it starts: none before 2013, and the present one. */
export function termSince2013(present: {
  readonly body: MomentNode
  readonly sources: readonly string[]
  readonly information?: readonly Information[]
}): readonly Version<MomentNode>[] {
  return [
    {
      id: 'NP0',
      from: '1800-01-01',
      until: '2013-01-01',
      sources: [sources.law2012.id],
      lastVerified,
      body: noSuchTerm,
    },
    { id: 'NP1', from: '2013-01-01', lastVerified, ...present },
  ]
}
