import type { LawWords } from './law-words.ts'

/** The sentences of the whole law, by id, from those of its parts. */
export function joinLawWords(parts: readonly LawWords[]): LawWords {
  const joined = <Kind extends keyof LawWords>(kind: Kind): LawWords[Kind] =>
    Object.assign({}, ...parts.map((part) => part[kind])) as LawWords[Kind]
  return {
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
}
