import { type LetterKind, placeAndDateFields, recipientField, senderFields } from './letter-kind.ts'

/** Taking back the consent to pictures. No reason is needed. */
export const pictureConsentWithdrawal: LetterKind = {
  id: 'picture-consent-withdrawal',
  subject: 'image',
  languages: ['fr', 'nl', 'de', 'en'],
  fields: [
    ...senderFields,
    { id: 'child', kind: 'line' },
    recipientField,
    { id: 'pictures', kind: 'text', required: true },
    { id: 'consentOn', kind: 'date' },
    { id: 'places', kind: 'lines' },
    ...placeAndDateFields,
  ],
  body: [
    { say: 'greeting' },
    { say: 'opening-for-child', if: 'child' },
    { say: 'opening', if: 'not child' },
    { typed: 'pictures' },
    { say: 'consent-on', if: 'consentOn' },
    { say: 'request' },
    { say: 'places', if: 'places' },
    { listed: 'places' },
    { say: 'others' },
    { say: 'answer' },
    { say: 'closing' },
    { signature: 'signature', name: 'name' },
  ],
  after: ['belgium/image/may-be-published', 'belgium/image/consent-valid'],
}
