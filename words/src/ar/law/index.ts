import type { LawWords } from '../../law-words.ts'
import { brusselsIntegration } from './brussels-integration.ts'
import { flandersIntegration } from './flanders-integration.ts'
import { germanCommunityIntegration } from './german-community-integration.ts'
import { integrationEfforts } from './integration-efforts.ts'
import { nationality } from './nationality.ts'
import { walloniaIntegration } from './wallonia-integration.ts'

/** The sentences of each part of the law. A new part is one import and one entry here. */
const parts: readonly LawWords[] = [
  brusselsIntegration,
  walloniaIntegration,
  flandersIntegration,
  germanCommunityIntegration,
  integrationEfforts,
  nationality,
]

/** The sentences of the whole law, by id. */
export const law: LawWords = {
  norms: joined('norms'),
  versions: joined('versions'),
  clauses: joined('clauses'),
  readings: joined('readings'),
  openPoints: joined('openPoints'),
  judgements: joined('judgements'),
  information: joined('information'),
  steps: joined('steps'),
  evidence: joined('evidence'),
}

function joined<Kind extends keyof LawWords>(kind: Kind): LawWords[Kind] {
  return Object.assign({}, ...parts.map((part) => part[kind])) as LawWords[Kind]
}
