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
      [
        {
          relation: 'spouse',
          nationalities: [{ country: 'FR' }],
          marriedOn: { ago: 'P3Y' },
          dependent: false,
          protection: 'none',
          residence: 'limited',
        },
      ],
      [
        {
          relation: 'spouse',
          nationalities: [{ country: 'BE' }],
          marriedOn: { ago: 'P3Y' },
          livingTogether: [{ from: { ago: 'P3Y' } }],
          usedFreeMovement: false,
          dependent: false,
          protection: 'none',
          residence: 'none',
        },
      ],
      [
        {
          relation: 'spouse',
          nationalities: [{ country: 'BE' }],
          marriedOn: { ago: 'P3Y' },
          livingTogether: [],
          usedFreeMovement: true,
          dependent: false,
          protection: 'none',
          residence: 'none',
        },
      ],
      [
        {
          relation: 'spouse',
          nationalities: [{ country: 'MA' }],
          marriedOn: { ago: 'P3Y' },
          dependent: false,
          protection: 'none',
          residence: 'single-permit',
        },
      ],
      [
        {
          relation: 'spouse',
          nationalities: [{ country: 'MA' }],
          marriedOn: { ago: 'P3Y' },
          dependent: false,
          protection: 'none',
          residence: 'temporary-kind',
        },
      ],
      [
        {
          relation: 'spouse',
          nationalities: [{ country: 'GB' }],
          marriedOn: { ago: 'P3Y' },
          dependent: false,
          protection: 'none',
          residence: 'withdrawal-agreement',
        },
      ],
      [
        {
          relation: 'spouse',
          nationalities: [{ country: 'UA' }],
          marriedOn: { ago: 'P3Y' },
          dependent: false,
          protection: 'temporary',
          residence: 'limited',
        },
      ],
      [
        {
          relation: 'spouse',
          nationalities: [{ country: 'SY' }],
          marriedOn: { ago: 'P3Y' },
          dependent: false,
          protection: 'refugee',
          residence: 'limited',
        },
      ],
      [
        {
          relation: 'spouse',
          nationalities: [{ country: 'TR' }],
          marriedOn: { ago: 'P3Y' },
          dependent: false,
          protection: 'none',
          residence: 'unlimited',
        },
      ],
      [
        {
          relation: 'registered-partner',
          nationalities: [{ country: 'DE' }],
          marriedOn: { ago: 'P3Y' },
          partnershipEqualToMarriage: true,
          dependent: false,
          protection: 'none',
          residence: 'limited',
        },
      ],
      [
        {
          relation: 'parent',
          nationalities: [{ country: 'FR' }],
          birthDate: { ago: 'P55Y' },
          dependent: true,
          protection: 'none',
          residence: 'limited',
        },
      ],
      [
        {
          relation: 'parent',
          nationalities: [{ country: 'MA' }, { country: 'BE', from: { ago: 'P1Y' } }],
          birthDate: { ago: 'P40Y' },
          dependent: true,
          protection: 'none',
          residence: 'unlimited',
        },
      ],
      [
        {
          relation: 'child',
          nationalities: [{ country: 'FR' }],
          birthDate: { ago: 'P25Y' },
          dependent: true,
          protection: 'none',
          residence: 'limited',
        },
      ],
      [
        {
          relation: 'child',
          nationalities: [{ country: 'BE' }],
          birthDate: { ago: 'P5Y' },
          dependent: false,
          protection: 'none',
          residence: 'none',
        },
      ],
      [
        {
          relation: 'child',
          nationalities: [{ country: 'BE' }],
          birthDate: { ago: 'P17Y' },
          emancipated: true,
          dependent: false,
          protection: 'none',
          residence: 'none',
        },
      ],
      [
        {
          relation: 'child',
          nationalities: [{ country: 'FR' }],
          birthDate: { ago: 'P5Y' },
          dependent: false,
          protection: 'none',
          residence: 'limited',
        },
      ],
    ],
  },
]
