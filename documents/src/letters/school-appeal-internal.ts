import { attachmentsField, type LetterKind, placeAndDateFields, recipientField, senderFields } from './letter-kind.ts'

/** First step against a decision of a school, a college or evening classes of the French Community. */
export const schoolAppealInternal: LetterKind = {
  id: 'school-appeal-internal',
  subject: 'studies',
  languages: ['fr'],
  fields: [
    { id: 'level', kind: 'choice', required: true, choices: ['secondary', 'higher', 'social-promotion'] },
    ...senderFields,
    { id: 'pupil', kind: 'line' },
    recipientField,
    { id: 'studies', kind: 'line', required: true },
    { id: 'decision', kind: 'line', required: true },
    { id: 'decisionToldOn', kind: 'date', required: true },
    { id: 'reasons', kind: 'text', required: true },
    attachmentsField,
    ...placeAndDateFields,
  ],
  body: [
    { say: 'greeting' },
    { say: 'opening-for-pupil', if: 'pupil' },
    { say: 'opening', if: 'not pupil' },
    { say: 'decision' },
    { say: 'conciliation', if: 'level=secondary' },
    { say: 'irregularity', if: 'level=higher' },
    { say: 'irregularity', if: 'level=social-promotion' },
    { say: 'reasons' },
    { typed: 'reasons' },
    { say: 'request' },
    { say: 'answer' },
    { say: 'closing' },
    { signature: 'signature', name: 'name' },
    { annexes: ['annex-decision'], listed: 'attachments' },
  ],
}
