/** An invented person about whom everything the Brussels rules ask is known, and to whom no exemption applies. */
export const newcomer = {
  birthDate: '1990-05-14',
  nationalities: [{ country: 'MA' }],
  family: [],
  protection: [],
  longTermResidentOf: [],
  studies: [],
  work: [],
  medical: [],
  integrationCertificates: [],
} as const

/** Schaerbeek. */
export const schaerbeek = '21015'

/** In the register of foreigners of Schaerbeek from this day, with an A card of one year given for family reasons. */
export function arrivesOn(from: string, document: { readonly [field: string]: string } = {}) {
  const validUntil = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`
  return {
    registrations: [{ register: 'foreigners', municipality: schaerbeek, from }],
    residenceDocuments: [{ type: 'A', from, validUntil, ground: 'family', ...document }],
  }
}
