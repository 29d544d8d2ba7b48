import type { LifeChange } from '@parcours/engine'

const today = { ahead: 'P0D' }
const yesterday = { ago: 'P1D' }
const chosen = { chosen: true }

/** Languages a declaration or a programme asks for. */
const nationalLanguages = ['fr', 'nl', 'de']

const workAt = (share: number): LifeChange['edits'] => [
  {
    concept: 'work',
    end: { until: 'until', fields: { until: yesterday } },
    add: { kind: 'employee', country: 'BE', from: today, share },
    keep: ['kind', 'country', 'mainActivity'],
  },
]

const languageAt = (level: string): LifeChange['edits'] => [
  {
    concept: 'languageProofs',
    add: { language: chosen, level, oral: true, written: true, issuedOn: today },
  },
]

/** The changes people ask about most, in the order in which they are offered. */
export const lifeChanges: readonly LifeChange[] = Object.freeze([
  {
    id: 'move',
    // Ghent: for most people the programme of another Region.
    asks: { kind: 'municipality', first: '44021' },
    edits: [
      {
        concept: 'registrations',
        end: { until: 'until', fields: { until: yesterday, endedBy: 'move' } },
        add: { municipality: chosen, from: today },
        keep: ['register'],
      },
    ],
  },
  {
    id: 'marry-belgian',
    notWhile: { concept: 'family', has: { relation: 'spouse' }, endedBy: 'endedOn' },
    edits: [
      {
        concept: 'family',
        add: {
          relation: 'spouse',
          nationalities: [{ country: 'BE' }],
          marriedOn: today,
          livingTogether: [{ from: today }],
        },
      },
    ],
  },
  { id: 'work-half-time', edits: workAt(0.5) },
  { id: 'work-full-time', edits: workAt(1) },
  {
    id: 'unlimited-card',
    edits: [
      {
        concept: 'residenceDocuments',
        end: { until: 'until', fields: { until: yesterday } },
        add: { type: 'B', orderedOn: today, from: today },
        // Citizens of the Union and relatives of Belgians have cards of their own.
        follows: { field: 'type', by: { EU: 'EU+', F: 'F+' } },
      },
      { concept: 'unlimitedSince', set: today },
    ],
  },
  { id: 'language-a2', asks: { kind: 'language', choices: nationalLanguages, first: 'fr' }, edits: languageAt('A2') },
  { id: 'language-b1', asks: { kind: 'language', choices: nationalLanguages, first: 'fr' }, edits: languageAt('B1') },
  { id: 'turn-18', birthday: 18, edits: [] },
  { id: 'turn-25', birthday: 25, edits: [] },
  { id: 'turn-65', birthday: 65, edits: [] },
])
