import { answerTerms } from './erasure-request.ts'
import { attachmentsField, type LetterKind, placeAndDateFields, recipientField, senderFields } from './letter-kind.ts'

/** Asks a search engine to stop showing results for a name. The pages themselves stay. */
export const searchEngineRequest: LetterKind = {
  id: 'search-engine-request',
  subject: 'personal-data',
  languages: ['fr', 'nl', 'de', 'en'],
  fields: [
    ...senderFields,
    recipientField,
    { id: 'searchedName', kind: 'line', required: true },
    { id: 'webAddresses', kind: 'lines', required: true },
    {
      id: 'circumstances',
      kind: 'choices',
      required: true,
      choices: ['out-of-date', 'wrong', 'unproven', 'private-life', 'no-public-role', 'harmful', 'as-a-child'],
    },
    { id: 'reasons', kind: 'text', required: true },
    { id: 'askedSiteOn', kind: 'date' },
    attachmentsField,
    ...placeAndDateFields,
    { id: 'receivedOn', kind: 'date' },
  ],
  body: [
    { say: 'greeting' },
    { say: 'opening' },
    { listed: 'webAddresses' },
    { say: 'circumstances' },
    { chosen: 'circumstances' },
    { say: 'reasons' },
    { typed: 'reasons' },
    { say: 'asked-site', if: 'askedSiteOn' },
    { say: 'balance' },
    { say: 'term' },
    { say: 'closing' },
    { signature: 'signature', name: 'name' },
    { annexes: [], listed: 'attachments' },
  ],
  terms: answerTerms,
  after: ['belgium/personal-data/search-engine/turn-to', 'belgium/personal-data/search-engine/delisting'],
}
