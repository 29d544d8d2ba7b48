import { attachmentsField, type LetterKind, placeAndDateFields, recipientField, senderFields } from './letter-kind.ts'

/** Second step, to the board outside the school, after the school has kept to its decision. */
export const schoolAppealExternal: LetterKind = {
  id: 'school-appeal-external',
  subject: 'studies',
  languages: ['fr'],
  fields: [
    { id: 'level', kind: 'choice', required: true, choices: ['secondary', 'social-promotion', 'enrolment'] },
    ...senderFields,
    { id: 'pupil', kind: 'line' },
    recipientField,
    { id: 'school', kind: 'lines', required: true },
    { id: 'studies', kind: 'line', required: true },
    { id: 'decision', kind: 'line', required: true },
    { id: 'internalAppealOn', kind: 'date' },
    { id: 'internalDecisionToldOn', kind: 'date', required: true },
    { id: 'reasons', kind: 'text', required: true },
    attachmentsField,
    ...placeAndDateFields,
  ],
  body: [
    { say: 'greeting' },
    { say: 'opening-for-pupil', if: 'pupil' },
    { say: 'opening', if: 'not pupil' },
    { listed: 'school' },
    { say: 'internal-appeal', if: 'internalAppealOn' },
    { say: 'internal-decision' },
    { say: 'reasons' },
    { typed: 'reasons' },
    { say: 'request-secondary', if: 'level=secondary' },
    { say: 'request-social-promotion', if: 'level=social-promotion' },
    { say: 'request-enrolment', if: 'level=enrolment' },
    { say: 'copy-to-head', if: 'not level=enrolment' },
    { say: 'closing' },
    { signature: 'signature', name: 'name' },
    { annexes: ['annex-decision', 'annex-internal-appeal', 'annex-internal-decision'], listed: 'attachments' },
  ],
}
