import type { Law, Norm } from '@parcours/engine'

/** The page with the papers for a declaration of nationality, under `letters/`. */
export const papersPage = 'nationality-papers'

/** The ways to become Belgian whose papers the law lists, in the order of the law. */
export function routesWithPapers(law: Law): readonly Norm[] {
  return law.norms.filter(
    ({ subject, nature, evidenceLists = [] }) =>
      subject === 'nationality' && nature === 'right' && evidenceLists.length > 0,
  )
}
