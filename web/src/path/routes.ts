import type { Law } from '@parcours/engine'

/** Ids of the ways to become Belgian: the rights of the subject that say how each condition is proved. */
export function waysToNationality(law: Law): readonly string[] {
  return law.norms
    .filter(({ subject, nature, evidenceLists }) => subject === 'nationality' && nature === 'right' && evidenceLists)
    .map(({ id }) => id)
}

/** What a way is called in an address: the last part of its id. */
export function nameOfWay(id: string): string {
  return id.split('/').at(-1) ?? id
}
