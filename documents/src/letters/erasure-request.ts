import { attachmentsField, type LetterKind, placeAndDateFields, recipientField, senderFields } from './letter-kind.ts'

/** The term to answer, counted from the day the request arrived. */
export const answerTerm = {
  finding: 'belgium/personal-data/erasure/answer-by',
  facts: { 'dataRequest.receivedOn': 'receivedOn', 'dataRequest.extensionToldOn': 'extensionToldOn' },
} as const

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
    { id: 'extensionToldOn', kind: 'date' },
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
  terms: [answerTerm],
}
