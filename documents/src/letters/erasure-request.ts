import {
  attachmentsField,
  type LetterKind,
  type LetterTerm,
  placeAndDateFields,
  recipientField,
  senderFields,
} from './letter-kind.ts'

/** The days by which an answer must come, counted from the day the request arrived. */
export const answerTerms: readonly LetterTerm[] = [
  'belgium/personal-data/erasure/answer-by',
  'belgium/personal-data/erasure/answer-by-if-extended',
].map((finding) => ({ finding, needs: 'receivedOn', facts: { 'dataRequest.receivedOn': 'receivedOn' } }))

/** Asks a site, a company or an office to erase data. */
export const erasureRequest: LetterKind = {
  id: 'erasure-request',
  subject: 'personal-data',
  languages: ['fr', 'nl', 'de', 'en'],
  fields: [
    ...senderFields,
    recipientField,
    { id: 'data', kind: 'text', required: true },
    { id: 'webAddresses', kind: 'lines' },
    {
      id: 'grounds',
      kind: 'choices',
      required: true,
      choices: ['no-longer-needed', 'consent-withdrawn', 'objection', 'marketing', 'unlawful', 'legal-duty', 'child'],
    },
    { id: 'reasons', kind: 'text' },
    attachmentsField,
    ...placeAndDateFields,
    { id: 'receivedOn', kind: 'date' },
  ],
  body: [
    { say: 'greeting' },
    { say: 'opening' },
    { typed: 'data' },
    { say: 'addresses', if: 'webAddresses' },
    { listed: 'webAddresses' },
    { say: 'grounds' },
    { chosen: 'grounds' },
    { say: 'reasons', if: 'reasons' },
    { typed: 'reasons' },
    { say: 'others' },
    { say: 'term' },
    { say: 'refusal' },
    { say: 'identity' },
    { say: 'closing' },
    { signature: 'signature', name: 'name' },
    { annexes: [], listed: 'attachments' },
  ],
  terms: answerTerms,
  after: ['belgium/personal-data/erasure/right', 'belgium/personal-data/objection/right'],
}
