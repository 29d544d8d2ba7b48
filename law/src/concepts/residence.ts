import type { InformationConcept, Shape } from '@parcours/engine'
import { municipalities } from '../places/index.ts'
import { code, country, date, dateOrNever, list } from './shapes.ts'

/** NIS code of a municipality that exists or existed since 2020. */
const municipality: Shape = Object.freeze({
  kind: 'text',
  names: 'municipality',
  pattern: '^\\d{5}$',
  known: new Set(municipalities.map((each) => each.nis)),
})

/** Older letters of cards, read as today's. */
const cardAliases = Object.freeze({ C: 'K', D: 'L', E: 'EU', 'E+': 'EU+' })

export const residenceDocumentTypes = Object.freeze([
  'A',
  'B',
  'EU',
  'EU+',
  'F',
  'F+',
  'H',
  'K',
  'L',
  'M',
  'I',
  'J',
  'orange',
  'annex-4',
  'annex-7bis',
  'annex-8',
  'annex-8bis',
  'annex-15',
  'annex-19',
  'annex-19ter',
  'annex-25',
  'annex-25quinquies',
  'annex-26',
  'annex-26quinquies',
  'annex-56',
  'special',
])

/** Why a document was given; the last five say why an annex 15 was. */
const residenceGrounds = Object.freeze([
  'work',
  'study',
  'family',
  'au-pair',
  'working-holiday',
  'humanitarian',
  'medical',
  'trafficking',
  'asylum',
  'awaiting-f-plus',
  'document-not-deliverable',
  'renewal-pending',
  'establishment-pending',
  'first-arrival',
])

/** Where and by which right the person lives in Belgium, and lived before. */
export const residenceConcepts: readonly InformationConcept[] = [
  {
    id: 'registrations',
    order: 30,
    shape: list({
      register: code('foreigners', 'population', 'waiting'),
      municipality,
      from: date,
      until: date,
      endedBy: code('move', 'departure', 'struck-off', 'right-lost'),
    }),
    examples: [
      [],
      [{ register: 'foreigners', municipality: '21015', from: { ago: 'P6M' } }],
      [{ register: 'foreigners', municipality: '44021', from: { ago: 'P6M' } }],
      [{ register: 'foreigners', municipality: '92094', from: { ago: 'P6M' } }],
      [{ register: 'foreigners', municipality: '63023', from: { ago: 'P6M' } }],
      [{ register: 'foreigners', municipality: '21015', from: { ago: 'P6Y' } }],
      [{ register: 'population', municipality: '44021', from: { ago: 'P6M' } }],
      [{ register: 'waiting', municipality: '92094', from: { ago: 'P6M' } }],
      [
        { register: 'foreigners', municipality: '21015', from: { ago: 'P2Y' }, until: { ago: 'P6M' }, endedBy: 'move' },
        { register: 'foreigners', municipality: '44021', from: { ago: 'P6M' } },
      ],
      [
        {
          register: 'foreigners',
          municipality: '21015',
          from: { ago: 'P8Y' },
          until: { ago: 'P2Y' },
          endedBy: 'struck-off',
        },
        { register: 'foreigners', municipality: '21015', from: { ago: 'P1Y' } },
      ],
    ],
  },
  {
    id: 'residenceDocuments',
    order: 40,
    shape: list(
      {
        type: { kind: 'code', values: residenceDocumentTypes, aliases: cardAliases },
        orderedOn: date,
        from: date,
        until: date,
        validUntil: date,
        ground: { kind: 'code', values: residenceGrounds },
        renewalRequestedOn: date,
        specialCard: { kind: 'boolean' },
      },
      [
        ['from', 'until'],
        ['from', 'validUntil'],
      ],
    ),
    examples: [
      [],
      [{ type: 'A', orderedOn: { ago: 'P6M' }, from: { ago: 'P6M' }, validUntil: { ahead: 'P6M' }, ground: 'family' }],
      [{ type: 'A', orderedOn: { ago: 'P6M' }, from: { ago: 'P6M' }, validUntil: { ahead: 'P6M' }, ground: 'work' }],
      [{ type: 'A', orderedOn: { ago: 'P6M' }, from: { ago: 'P6M' }, validUntil: { ahead: 'P6M' }, ground: 'study' }],
      [{ type: 'A', orderedOn: { ago: 'P6M' }, from: { ago: 'P6M' }, validUntil: { ahead: 'P6M' }, ground: 'au-pair' }],
      [{ type: 'A', orderedOn: { ago: 'P6M' }, from: { ago: 'P6M' }, validUntil: { ago: 'P4M' }, ground: 'family' }],
      [{ type: 'F', orderedOn: { ago: 'P6M' }, from: { ago: 'P6M' }, validUntil: { ahead: 'P4Y' }, ground: 'family' }],
      [{ type: 'K', orderedOn: { ago: 'P6M' }, from: { ago: 'P6M' }, validUntil: { ahead: 'P4Y' } }],
      [{ type: 'M', orderedOn: { ago: 'P6M' }, from: { ago: 'P6M' }, validUntil: { ahead: 'P4Y' } }],
      [{ type: 'J', orderedOn: { ago: 'P6M' }, from: { ago: 'P6M' }, validUntil: { ahead: 'P6M' }, ground: 'work' }],
      [{ type: 'EU', orderedOn: { ago: 'P6M' }, from: { ago: 'P6M' }, validUntil: { ahead: 'P4Y' } }],
      [
        {
          type: 'special',
          orderedOn: { ago: 'P6M' },
          from: { ago: 'P6M' },
          validUntil: { ahead: 'P4Y' },
          specialCard: true,
        },
      ],
      [
        {
          type: 'annex-15',
          orderedOn: { ago: 'P6M' },
          from: { ago: 'P6M' },
          validUntil: { ahead: 'P1M' },
          ground: 'first-arrival',
        },
      ],
      [
        {
          type: 'orange',
          from: { ago: 'P6Y' },
          until: { ago: 'P5Y6M' },
          validUntil: { ago: 'P5Y6M' },
          ground: 'family',
        },
        {
          type: 'F',
          orderedOn: { ago: 'P5Y6M' },
          from: { ago: 'P5Y6M' },
          validUntil: { ahead: 'P1M' },
          ground: 'family',
        },
      ],
      [{ type: 'B', orderedOn: { ago: 'P6Y' }, from: { ago: 'P6Y' }, validUntil: { ahead: 'P1Y' } }],
      [{ type: 'A', orderedOn: { ago: 'P6Y' }, from: { ago: 'P6Y' }, validUntil: { ahead: 'P1Y' }, ground: 'family' }],
      [{ type: 'A', orderedOn: { ago: 'P6Y' }, from: { ago: 'P6Y' }, validUntil: { ahead: 'P1Y' }, ground: 'work' }],
      [
        {
          type: 'A',
          orderedOn: { ago: 'P6Y' },
          from: { ago: 'P6Y' },
          until: { ago: 'P2Y' },
          validUntil: { ago: 'P2Y' },
          ground: 'work',
          renewalRequestedOn: { ago: 'P2Y1M' },
        },
        {
          type: 'annex-15',
          from: { ago: 'P2Y' },
          until: { ago: 'P1Y10M' },
          validUntil: { ago: 'P1Y10M' },
          ground: 'renewal-pending',
        },
        { type: 'B', orderedOn: { ago: 'P1Y10M' }, from: { ago: 'P1Y10M' }, validUntil: { ahead: 'P3Y' } },
      ],
      [
        { type: 'annex-19ter', from: { ago: 'P5Y6M' }, until: { ago: 'P5Y' }, validUntil: { ago: 'P5Y' } },
        { type: 'F', orderedOn: { ago: 'P5Y' }, from: { ago: 'P5Y' }, validUntil: { ahead: 'P1M' }, ground: 'family' },
      ],
    ],
  },
  {
    id: 'protection',
    order: 50,
    shape: list({
      kind: code('refugee', 'subsidiary', 'temporary', 'stateless', 'requested'),
      requestedOn: date,
      from: date,
      until: date,
    }),
    examples: [
      [],
      [{ kind: 'refugee', requestedOn: { ago: 'P3Y' }, from: { ago: 'P1Y' } }],
      [{ kind: 'subsidiary', requestedOn: { ago: 'P3Y' }, from: { ago: 'P1Y' } }],
      [{ kind: 'temporary', from: { ago: 'P1Y' } }],
      [{ kind: 'stateless', from: { ago: 'P1Y' } }],
      [{ kind: 'requested', requestedOn: { ago: 'P6M' }, from: { ago: 'P6M' } }],
    ],
  },
  {
    id: 'longTermResidentOf',
    order: 350,
    shape: list({ country, from: date, until: date }),
    examples: [[], [{ country: 'IT', from: { ago: 'P3Y' } }], [{ country: 'ES', from: { ago: 'P3Y' } }]],
  },
  {
    id: 'absences',
    order: 400,
    shape: list({ from: date, until: date }),
    examples: [
      [],
      [{ from: { ago: 'P2Y' }, until: { ago: 'P1Y' } }],
      [{ from: { ago: 'P2Y' }, until: { ago: 'P1Y11M' } }],
    ],
  },
  {
    id: 'residenceApplications',
    order: 360,
    shape: list({
      submittedOn: date,
      at: code('post', 'municipality'),
      // `art-10-1-4` is article 10, paragraph 1, 4°; `-free-movement` says that the Belgian in the family used it.
      basis: {
        kind: 'text',
        names: 'legal basis',
        pattern: '^(protection|stateless|art-[0-9]+(bis|ter|quater|quinquies)?(-[0-9]+)*(-free-movement)?)$',
      },
    }),
    examples: [
      [],
      [{ submittedOn: { ago: 'P2Y' }, at: 'municipality', basis: 'art-10' }],
      [{ submittedOn: { ago: 'P2Y' }, at: 'post', basis: 'art-58' }],
      [{ submittedOn: { ago: 'P2Y' }, at: 'municipality', basis: 'art-40ter' }],
      [{ submittedOn: { ago: 'P6Y' }, at: 'municipality', basis: 'art-40bis' }],
      [{ submittedOn: { ago: 'P2Y' }, at: 'post', basis: 'art-61-34' }],
      [{ submittedOn: { ago: 'P2Y' }, at: 'post', basis: 'art-10bis' }],
    ],
  },
  { id: 'firstAuthorisationOn', order: 370, shape: dateOrNever, examples: [{ ago: 'P2Y' }, { ago: 'P7Y' }, 'never'] },
  { id: 'firstRenewalRequestedOn', order: 380, shape: dateOrNever, examples: ['never', { ago: 'P1Y' }] },
  { id: 'unlimitedSince', order: 375, shape: dateOrNever, examples: ['never', { ago: 'P2Y' }] },
]
