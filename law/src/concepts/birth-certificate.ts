import type { InformationConcept } from '@parcours/engine'
import { record, yesOrNo } from './shapes.ts'

/** Which papers about the birth can be had. */
export const birthCertificateConcepts: readonly InformationConcept[] = [
  {
    id: 'birthCertificate',
    order: 220,
    shape: record({ obtainable: yesOrNo, consularAttestation: yesOrNo, notorietyAct: yesOrNo }),
    examples: [
      { obtainable: true, consularAttestation: true, notorietyAct: true },
      { obtainable: false, consularAttestation: false, notorietyAct: true },
      { obtainable: false, consularAttestation: false, notorietyAct: false },
    ],
  },
]
