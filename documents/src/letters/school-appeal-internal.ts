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
    {
      id: 'decisionKind',
      kind: 'choice',
      choices: ['fail', 'restricted-pass', 'other-class-council', 'jury-results', 'enrolment-refused', 'unit-refused'],
    },
    { id: 'decisionToldOn', kind: 'date', required: true },
    { id: 'copySeenOn', kind: 'date' },
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
  terms: (['secondary', 'higher', 'social-promotion'] as const).map((level) => ({
    if: `level=${level}`,
    finding: `french-community/studies/appeal/${level}-internal-by`,
    needs: 'decisionToldOn',
    facts: {
      'schoolDecision.level': 'level',
      'schoolDecision.decision': 'decisionKind',
      'schoolDecision.notifiedOn': 'decisionToldOn',
      'schoolDecision.copyConsultedOn': 'copySeenOn',
    },
    never: ['schoolDecision.copyConsultedOn'],
    // The letter complains about one, except in secondary school, where the rule does not ask.
    says: { 'schoolDecision.irregularity': true },
  })),
  after: ['french-community/studies/appeal/allowed'],
}
