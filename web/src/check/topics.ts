import type { Law } from '@parcours/engine'
import { isSubject, type Subject, subjects, subjectsOfALife } from '@parcours/law'

/** What a person wants to find out. Part of the address: `check/integration`. */
export type Topic = Subject | 'everything'
export const topics: readonly Topic[] = [...subjects, 'everything']

export function isTopic(text: string): text is Topic {
  return text === 'everything' || isSubject(text)
}

/** The findings that answer a topic: those the law files under that subject. */
export function findingsOfTopic(law: Law, topic: Topic): readonly string[] {
  const asked: readonly string[] = topic === 'everything' ? subjectsOfALife : [topic]
  return law.norms.filter((norm) => asked.includes(norm.subject)).map((norm) => norm.id)
}
