import { type Criterion, type Information, type MomentNode, openDate, type Version } from '@parcours/engine/authoring'
import { sources } from './sources.ts'

/** The General Data Protection Regulation applies since 25 May 2018; there has been one wording since. */
export function wording(body: Criterion, information: readonly Information[] = []): readonly Version<Criterion>[] {
  return [since2018(body, information)]
}

/** The same for a term: of requests from before, nobody here has read how long an answer may take. */
export function termWording(
  term: MomentNode,
  information: readonly Information[] = [],
): readonly Version<MomentNode>[] {
  return [
    {
      id: 'GDPR-before',
      from: '1800-01-01',
      until: '2018-05-25',
      sources: [sources.answer.id],
      lastVerified: '2026-11-22',
      body: openDate('data.before-gdpr', { source: sources.answer.id }),
    },
    since2018(term, information),
  ]
}

function since2018<Body>(body: Body, information: readonly Information[]): Version<Body> {
  return {
    id: 'GDPR',
    from: '2018-05-25',
    sources: Object.values(sources).map((source) => source.id),
    lastVerified: '2026-11-22',
    information,
    body,
  }
}
