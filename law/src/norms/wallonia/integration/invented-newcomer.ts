type Facts = { readonly [concept: string]: unknown }

/** NIS codes of the places in which the invented persons live. */
export const places = {
  namur: '92094',
  mons: '53053',
  verviers: '63079',
  laLouviere: '58001',
  eupen: '63023',
  brussels: '21004',
  ghent: '44021',
} as const

/** Everything a waiver could rest on is known not to be there. */
const nothingThatFrees: Facts = {
  family: [],
  protection: [],
  integrationCertificates: [],
  longTermResidentOf: [],
  work: [],
  studies: [],
  teaching: [],
  training: [],
  medical: [],
}

/** An A card for family members, ordered on one day and there on another; printed as valid for a year unless told otherwise. */
export function permit(orderedOn: string, from: string = orderedOn, validUntil?: string): Facts {
  const nextYear = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`
  return { type: 'A', ground: 'family', orderedOn, from, validUntil: validUntil ?? nextYear }
}

/** Somebody of 33 from Congo who came from abroad to Namur and ordered a permit on the day of registration. */
export function newcomer(arrivedOn: string, otherwise: Facts = {}): Facts {
  return {
    ...nothingThatFrees,
    birthDate: '1990-05-10',
    nationalities: [{ country: 'CD' }],
    registrations: [{ register: 'foreigners', municipality: places.namur, from: arrivedOn }],
    residenceDocuments: [permit(arrivedOn)],
    ...otherwise,
  }
}
