import type { InformationConcept } from '@parcours/engine'
import { code, country, date, list, yesOrNo } from './shapes.ts'

/** Relatives, seen from the applicant: `relation` says what that person is to the applicant. */
export const familyConcepts: readonly InformationConcept[] = [
  {
    id: 'family',
    order: 60,
    shape: list(
      {
        relation: code('spouse', 'registered-partner', 'child', 'parent', 'parent-in-law', 'child-in-law'),
        nationalities: list({ country, from: date, until: date }),
        birthDate: date,
        emancipated: yesOrNo,
        marriedOn: date,
        endedOn: date,
        livingTogether: list({ from: date, until: date }),
        partnershipEqualToMarriage: yesOrNo,
        usedFreeMovement: yesOrNo,
        dependent: yesOrNo,
        protection: code('refugee', 'subsidiary', 'temporary', 'stateless', 'none'),
        residence: code('limited', 'unlimited', 'temporary-kind', 'single-permit', 'withdrawal-agreement', 'none'),
      },
      [['marriedOn', 'endedOn']],
    ),
    examples: [
      [],
      [{ relation: 'spouse', nationalities: [{ country: 'FR' }], marriedOn: { ago: 'P3Y' } }],
      [
        {
          relation: 'spouse',
          nationalities: [{ country: 'BE' }],
          marriedOn: { ago: 'P3Y' },
          usedFreeMovement: false,
        },
      ],
    ],
  },
]
