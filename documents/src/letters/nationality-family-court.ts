import { attachmentsField, type LetterKind, placeAndDateFields, recipientField, senderFields } from './letter-kind.ts'

/** After a negative opinion of the prosecutor: asks the registrar to send the file to the family court. */
export const nationalityFamilyCourt: LetterKind = {
  id: 'nationality-family-court',
  subject: 'nationality',
  languages: ['fr', 'nl', 'de'],
  fields: [
    ...senderFields,
    recipientField,
    { id: 'declarationOn', kind: 'date', required: true },
    { id: 'opinionReceivedOn', kind: 'date', required: true },
    { id: 'reference', kind: 'line' },
    { id: 'observations', kind: 'text' },
    attachmentsField,
    ...placeAndDateFields,
  ],
  body: [
    { say: 'registered' },
    { say: 'greeting' },
    { say: 'declaration' },
    { say: 'opinion' },
    { say: 'reference', if: 'reference' },
    { say: 'request' },
    { say: 'observations', if: 'observations' },
    { typed: 'observations' },
    { say: 'confirmation' },
    { say: 'closing' },
    { signature: 'signature', name: 'name' },
    { annexes: ['annex-opinion'], listed: 'attachments' },
  ],
  terms: [
    {
      finding: 'belgium/nationality/procedure/ask-court-by',
      needs: 'opinionReceivedOn',
      facts: {
        'declaration.filedOn': 'declarationOn',
        'declaration.negativeOpinionReceivedOn': 'opinionReceivedOn',
      },
    },
  ],
  after: ['belgium/nationality/procedure/ask-court-by'],
}
