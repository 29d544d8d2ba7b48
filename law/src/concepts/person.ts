import type { InformationConcept } from '@parcours/engine'
import { code, country, date, list, record, yesOrNo } from './shapes.ts'

/** Who the person is: birth, nationality, capacity, health. */
export const personConcepts: readonly InformationConcept[] = [
  {
    id: 'birthDate',
    order: 20,
    shape: date,
    examples: [{ ago: 'P30Y' }, { ago: 'P16Y' }, { ago: 'P66Y' }, { ago: 'P18Y' }, { ago: 'P65Y6M' }, { ago: 'P20Y' }],
  },
  {
    id: 'nationalities',
    order: 10,
    shape: list({ country, from: date, until: date }),
    examples: [
      [{ country: 'MA' }],
      [{ country: 'FR' }],
      [{ country: 'BE' }],
      [{ country: 'TR' }],
      [{ country: 'CH' }],
      [],
      [
        { country: 'MA', until: { ago: 'P1Y' } },
        { country: 'FR', from: { ago: 'P1Y' } },
      ],
    ],
  },
  {
    id: 'birthPlace',
    order: 200,
    shape: record({ country, region: { kind: 'text', names: 'region', pattern: '^.{1,80}$' } }),
    examples: [
      { country: 'MA' },
      { country: 'BE' },
      { country: 'AO', region: 'Cabinda' },
      { country: 'AO', region: 'Luanda' },
      { country: 'AF' },
    ],
  },
  {
    id: 'parentsBirthplace',
    order: 210,
    shape: list({ country }),
    examples: [[{ country: 'MA' }], [{ country: 'BE' }, { country: 'BE' }], [{ country: 'BE' }, { country: 'MA' }]],
  },
  {
    id: 'seriousPersonalFacts',
    order: 500,
    shape: yesOrNo,
    examples: [false, true],
  },
  {
    id: 'medical',
    order: 330,
    shape: list({
      kind: code('programme-impossible', 'serious-illness', 'invalidity', 'disability'),
      from: date,
      until: date,
      rate: { kind: 'number', unit: 'percent', least: 0, most: 100 },
      preventsWork: yesOrNo,
    }),
    examples: [
      [],
      [{ kind: 'programme-impossible', from: { ago: 'P3Y' } }],
      [{ kind: 'serious-illness', from: { ago: 'P3Y' } }],
      [{ kind: 'disability', from: { ago: 'P6Y' }, preventsWork: true }],
      [{ kind: 'disability', from: { ago: 'P6Y' }, preventsWork: false }],
      [{ kind: 'invalidity', from: { ago: 'P6Y' }, rate: 66 }],
    ],
  },
  {
    id: 'legalCapacity',
    order: 340,
    shape: list({ kind: code('protected-adult'), from: date, until: date }),
    examples: [[], [{ kind: 'protected-adult', from: { ago: 'P3Y' } }]],
  },
]
