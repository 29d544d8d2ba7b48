import { factsUsed, type Law } from '@parcours/engine'

/**
 * The findings a path looks at: those of the subjects that concern everybody, and those of further subjects of which the
 * person has told something that no other subject asks for.
 */
export function findingsOfPath(law: Law, given: unknown, always: readonly string[]): readonly string[] {
  const told = new Set(typeof given === 'object' && given !== null ? Object.keys(given) : [])
  const wanted = law.norms.filter(
    ({ subject }) => always.includes(subject) || ownConcepts(law, subject, always).some((concept) => told.has(concept)),
  )
  return wanted.map(({ id }) => id)
}

const known = new WeakMap<Law, Map<string, readonly string[]>>()

/** The concepts that only this one of the further subjects asks for. */
function ownConcepts(law: Law, subject: string, always: readonly string[]): readonly string[] {
  const bySubject = known.get(law) ?? new Map<string, readonly string[]>()
  known.set(law, bySubject)
  const key = `${always.join(' ')}/${subject}`
  let own = bySubject.get(key)
  if (!own) {
    const conceptsOf = (wanted: (each: string) => boolean): ReadonlySet<string> =>
      new Set([...factsUsed(law.norms.filter((norm) => wanted(norm.subject)))].map((path) => path.split('.')[0] ?? ''))
    const others = conceptsOf((each) => each !== subject && always.includes(each))
    own = [...conceptsOf((each) => each === subject)].filter((concept) => !others.has(concept))
    bySubject.set(key, own)
  }
  return own
}
