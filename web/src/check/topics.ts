import type { Law } from '@parcours/engine'
import { subjectsOfALife } from '@parcours/law'

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

/**
 * What only an event raises, within the subjects of every life: nobody is asked about it, and it is shown when that
 * event was told. The last step of a path may be a date, and `never` tells that there was none.
 */
const onlyWhenTold: readonly { readonly topic: OneTopic; readonly told: readonly string[] }[] = [
  { topic: 'nationality-procedure', told: ['declaration', 'filedOn'] },
  { topic: 'birth-certificate', told: ['birthCertificate'] },
  { topic: 'naturalisation', told: ['naturalisation'] },
  { topic: 'minors', told: ['childhood'] },
]

/** Of these, what is settled by other answers is shown all the same: what somebody is matters, asked or not. */
const shownWhenSettled: readonly OneTopic[] = ['minors']

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
    const left = onlyWhenTold.filter((each) => !isTold(told, each.told)).map((each) => each.topic)
    const ofALife: readonly string[] = subjectsOfALife
    return idsOf(law, ({ id, subject }) => ofALife.includes(subject) && !left.some((each) => isOf(each, id)))
  }
  const asked = topic === 'studies' ? joined.studies : [topic]
  return idsOf(law, ({ id }) => asked.some((each) => isOf(each, id)))
}

/**
 * The findings nobody is asked about in a whole life, which other answers may settle all the same. Until they do, a
 * person who did not raise them need not hear of them.
 */
export function quietFindings(law: Law, told: Facts): readonly string[] {
  const quiet = onlyWhenTold.filter((each) => shownWhenSettled.includes(each.topic) && !isTold(told, each.told))
  return idsOf(law, ({ id }) => quiet.some((each) => isOf(each.topic, id)))
}

/** The findings of an event nobody has told of: a whole life is looked at without them. */
export function notRaised(law: Law, told: Facts): readonly string[] {
  const left = onlyWhenTold.filter((each) => !shownWhenSettled.includes(each.topic) && !isTold(told, each.told))
  return idsOf(law, ({ id }) => left.some((each) => isOf(each.topic, id)))
}

function idsOf(law: Law, wanted: (norm: Law['norms'][number]) => boolean): readonly string[] {
  return law.norms.filter(wanted).map(({ id }) => id)
}

function isTold(facts: Facts, path: readonly string[]): boolean {
  let at: unknown = facts
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false
    at = (at as Facts)[step]
  }
  return at !== undefined && at !== 'never'
}
