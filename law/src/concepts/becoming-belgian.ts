import type { InformationConcept } from '@parcours/engine'
import { dateOrNever, record, yesOrNo } from './shapes.ts'

/** What only children, and who asks for naturalisation, are asked. */
export const becomingBelgianConcepts: readonly InformationConcept[] = [
  {
    id: 'childhood',
    order: 205,
    shape: record({
      belgianParentBornInBelgium: yesOrNo,
      parentBornInBelgiumLivedThere: yesOrNo,
      parentsHereForTenYears: yesOrNo,
      otherNationalityByRegistering: yesOrNo,
      foundling: yesOrNo,
      adoptedOn: dateOrNever,
      declaredOn: dateOrNever,
    }),
    examples: [
      {
        belgianParentBornInBelgium: false,
        parentBornInBelgiumLivedThere: false,
        parentsHereForTenYears: false,
        otherNationalityByRegistering: true,
        foundling: false,
        adoptedOn: 'never',
        declaredOn: 'never',
      },
      {
        belgianParentBornInBelgium: true,
        parentBornInBelgiumLivedThere: true,
        parentsHereForTenYears: true,
        otherNationalityByRegistering: false,
        foundling: false,
        adoptedOn: { ago: 'P1Y' },
        declaredOn: { ago: 'P6M' },
      },
      {
        belgianParentBornInBelgium: false,
        parentBornInBelgiumLivedThere: false,
        parentsHereForTenYears: true,
        otherNationalityByRegistering: false,
        foundling: true,
        adoptedOn: 'never',
        declaredOn: { ago: 'P15Y' },
      },
    ],
  },
  {
    id: 'naturalisation',
    order: 540,
    shape: record({ merit: yesOrNo, declarationImpossible: yesOrNo, emancipated: yesOrNo }),
    examples: [
      { merit: false, declarationImpossible: false, emancipated: false },
      { merit: true, declarationImpossible: true, emancipated: false },
      { merit: true, declarationImpossible: true, emancipated: true },
    ],
  },
]
