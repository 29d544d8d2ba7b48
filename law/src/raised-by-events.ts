import type { Law } from '@parcours/engine'

interface RaisedByEvent {
  /** How the ids of the findings begin. */
  readonly findings: string
  /** The fact that tells of the event: a concept, or a field in it. The last step may be a date; `never` tells of none. */
  readonly told: readonly string[]
  /** What other answers settle is shown all the same: what somebody is matters, asked or not. */
  readonly shownWhenSettled?: true
}

/** What only an event raises, within the subjects of every life: nobody is asked about it until it was told. */
const raisedByEvents: readonly RaisedByEvent[] = [
  { findings: 'belgium/nationality/procedure/', told: ['declaration', 'filedOn'] },
  { findings: 'belgium/nationality/birth-certificate/', told: ['birthCertificate'] },
  { findings: 'belgium/nationality/naturalisation/', told: ['naturalisation'] },
  { findings: 'belgium/nationality/minor/', told: ['childhood'], shownWhenSettled: true },
]

type Facts = { readonly [concept: string]: unknown }

/** The findings that nobody is asked about in a whole life, as nobody told of the event that raises them. */
export function notAskedFor(law: Law, told: Facts): readonly string[] {
  return idsOf(law, told, () => true)
}

/**
 * Of these, the findings that other answers may settle all the same. Until they do, a person who did not raise them need
 * not hear of them.
 */
export function quietFindings(law: Law, told: Facts): readonly string[] {
  return idsOf(law, told, (event) => event.shownWhenSettled === true)
}

/** Of these, the findings that a whole life is looked at without. */
export function notRaised(law: Law, told: Facts): readonly string[] {
  return idsOf(law, told, (event) => event.shownWhenSettled !== true)
}

function idsOf(law: Law, told: Facts, wanted: (event: RaisedByEvent) => boolean): readonly string[] {
  const events = raisedByEvents.filter((event) => wanted(event) && !isTold(told, event.told))
  return law.norms.filter(({ id }) => events.some(({ findings }) => id.startsWith(findings))).map(({ id }) => id)
}

function isTold(facts: Facts, path: readonly string[]): boolean {
  let at: unknown = facts
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false
    at = (at as Facts)[step]
  }
  return at !== undefined && at !== 'never'
}
