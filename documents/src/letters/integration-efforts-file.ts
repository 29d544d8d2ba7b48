import { type LetterKind, placeAndDateFields, recipientField, senderFields } from './letter-kind.ts'

const papers = ['programme', 'work', 'studies', 'training', 'language', 'associations', 'ties'] as const

/** A file of evidence of integration efforts: a letter on top, and an index of the papers under it. */
export const integrationEffortsFile: LetterKind = {
  id: 'integration-efforts-file',
  subject: 'residence',
  languages: ['fr', 'nl', 'de'],
  fields: [
    ...senderFields,
    recipientField,
    { id: 'reference', kind: 'line' },
    { id: 'card', kind: 'line', required: true },
    ...papers.map((id) => ({ id, kind: 'lines' }) as const),
    { id: 'remarks', kind: 'text' },
    ...placeAndDateFields,
  ],
  body: [
    { say: 'greeting' },
    { say: 'opening' },
    { say: 'reference', if: 'reference' },
    { say: 'index' },
    { index: papers },
    { say: 'weigh-ties', if: 'ties' },
    { say: 'remarks-follow', if: 'remarks' },
    { typed: 'remarks' },
    { say: 'judged-as-a-whole' },
    { say: 'closing' },
    { signature: 'signature', name: 'name' },
  ],
  after: [
    'belgium/residence/integration-efforts/monitored',
    'belgium/residence/integration-efforts/prove-at-first-renewal',
    'belgium/residence/integration-efforts/stay-at-risk',
  ],
}
