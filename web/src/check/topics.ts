import type { Law } from '@parcours/engine'
import { notAskedFor, subjectsOfALife } from '@parcours/law'

/** The findings a topic is about: whole ids, or beginnings of ids that end in a slash. */
const findingsOf = {
  integration: [
    'brussels/integration/',
    'wallonia/integration/',
    'flanders/integration/',
    'german-community/integration/',
  ],
  nationality: ['belgium/nationality/declaration/'],
  residence: ['belgium/residence/'],
  work: ['belgium/work/'],
  'nationality-procedure': ['belgium/nationality/procedure/'],
  'birth-certificate': ['belgium/nationality/birth-certificate/'],
  minors: ['belgium/nationality/minor/'],
  naturalisation: ['belgium/nationality/naturalisation/'],
  'school-appeal': ['french-community/studies/appeal/'],
  'entrance-contest': ['french-community/studies/entrance-contest/'],
  image: ['belgium/image/'],
  'personal-data': ['belgium/personal-data/'],
} as const satisfies Readonly<Record<string, readonly string[]>>

type OneTopic = keyof typeof findingsOf

/** What a person wants to find out. Part of the address: `check/integration`. */
export type Topic = OneTopic | 'studies' | 'everything'

/** The topics people choose from, in the order in which they are listed. Every finding is in one of them. */
export const topics: readonly Topic[] = [...(Object.keys(findingsOf) as OneTopic[]), 'everything']

/** Addresses of before that still lead somewhere: several topics under one name. */
const joined = { studies: ['school-appeal', 'entrance-contest'] } as const satisfies Record<string, readonly OneTopic[]>

/** Topics that somebody may have to leave before another person sees them. */
const leftQuickly: readonly Topic[] = ['image', 'personal-data']

/** Topics whose findings are ways to the same thing: one that is open is enough. */
const waysToTheSame: readonly Topic[] = ['nationality', 'minors']

/** Findings whose "no" is what somebody came for, not a side remark. */
const noIsAnAnswer: readonly string[] = [
  'belgium/nationality/declaration/',
  'belgium/image/may-be-taken',
  'belgium/image/may-be-published',
  'belgium/image/consent-valid',
]

type Facts = { readonly [concept: string]: unknown }

export function isTopic(text: string): text is Topic {
  return Object.hasOwn(findingsOf, text) || Object.hasOwn(joined, text) || text === 'everything'
}

export function mayHaveToLeave(topic: string): boolean {
  return (leftQuickly as readonly string[]).includes(topic)
}

export function leadsToTheSame(topic: Topic): boolean {
  return waysToTheSame.includes(topic)
}

export function isNoAnAnswer(id: string): boolean {
  return noIsAnAnswer.some((named) => isNamed(named, id))
}

/** The topic a finding answers; undefined for one that no topic names. */
export function topicOf(id: string): Topic | undefined {
  return (Object.keys(findingsOf) as OneTopic[]).find((topic) => isOf(topic, id))
}

function isOf(topic: OneTopic, id: string): boolean {
  return findingsOf[topic].some((named) => isNamed(named, id))
}

function isNamed(named: string, id: string): boolean {
  return named.endsWith('/') ? id.startsWith(named) : id === named
}

/** The findings that answer a topic, in the order of the law. `told` are the facts told so far. */
export function findingsOfTopic(law: Law, topic: Topic, told: Facts = {}): readonly string[] {
  if (topic === 'everything') {
    const left = new Set(notAskedFor(law, told))
    const ofALife: readonly string[] = subjectsOfALife
    return idsOf(law, ({ id, subject }) => ofALife.includes(subject) && !left.has(id))
  }
  const asked = topic === 'studies' ? joined.studies : [topic]
  return idsOf(law, ({ id }) => asked.some((each) => isOf(each, id)))
}

function idsOf(law: Law, wanted: (norm: Law['norms'][number]) => boolean): readonly string[] {
  return law.norms.filter(wanted).map(({ id }) => id)
}
