import type { InformationConcept } from '@parcours/engine'
import { becomingBelgianConcepts } from './becoming-belgian.ts'
import { birthCertificateConcepts } from './birth-certificate.ts'
import { educationConcepts } from './education.ts'
import { familyConcepts } from './family.ts'
import { imageAndDataConcepts } from './image-and-data.ts'
import { personConcepts } from './person.ts'
import { procedureConcepts } from './procedures.ts'
import { residenceConcepts } from './residence.ts'
import { workAndStudiesConcepts } from './work-and-studies.ts'
import { workSeekingConcepts } from './work-seeking.ts'

/** Every fact that may be asked for: the keys of a situation. */
export const concepts: readonly InformationConcept[] = Object.freeze([
  ...personConcepts,
  ...becomingBelgianConcepts,
  ...birthCertificateConcepts,
  ...residenceConcepts,
  ...familyConcepts,
  ...workAndStudiesConcepts,
  ...workSeekingConcepts,
  ...procedureConcepts,
  ...educationConcepts,
  ...imageAndDataConcepts,
])
