import type { InformationConcept } from '@parcours/engine'
import { familyConcepts } from './family.ts'
import { personConcepts } from './person.ts'
import { procedureConcepts } from './procedures.ts'
import { residenceConcepts } from './residence.ts'
import { workAndStudiesConcepts } from './work-and-studies.ts'

/** Every fact that may be asked for: the keys of a situation. */
export const concepts: readonly InformationConcept[] = Object.freeze([
  ...personConcepts,
  ...residenceConcepts,
  ...familyConcepts,
  ...workAndStudiesConcepts,
  ...procedureConcepts,
])
