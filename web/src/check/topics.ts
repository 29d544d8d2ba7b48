import type { Law } from '@parcours/engine'

/** What a person wants to find out. Part of the address: `check/integration`. */
export const topics = ['integration', 'nationality', 'residence', 'everything'] as const
export type Topic = (typeof topics)[number]

export function isTopic(text: string): text is Topic {
  return (topics as readonly string[]).includes(text)
}

/** The findings that answer a topic: those the law files under that subject. */
export function findingsOfTopic(law: Law, topic: Topic): readonly string[] {
  const norms = topic === 'everything' ? law.norms : law.norms.filter((norm) => norm.subject === topic)
  return norms.map((norm) => norm.id)
}
