import type { Expected, LawCase } from '../../../case.ts'

/** Invented persons of the Flemish cases, and what one answer about them means for the others. */
type Facts = LawCase['given']

const nothingElse: Facts = {
  family: [],
  protection: [],
  studies: [],
  medical: [],
  integrationCertificates: [],
  languageProofs: [],
}

/** An adult from Ghana with a family permit of some years, entered in Aalst on this day. */
export function newcomer(from: string, over: Facts = {}): Facts {
  return {
    birthDate: '1994-05-01',
    nationalities: [{ country: 'GH' }],
    birthPlace: { country: 'GH' },
    parentsBirthplace: [{ country: 'GH' }],
    registrations: [{ register: 'foreigners', municipality: '41002', from }],
    residenceDocuments: [permit(from)],
    ...nothingElse,
    ...over,
  }
}

export function permit(from: string, ground = 'family'): Facts {
  const year = Number(from.slice(0, 4)) + 1
  return { type: 'A', from, validUntil: `${year}${from.slice(4, 7)}-15`, ground }
}

/** First entered elsewhere in Belgium, until this last day, then in Aalst. */
export function mover(first: string, last: string, then: string, municipality = '21004', over: Facts = {}): Facts {
  return newcomer(first, {
    registrations: [
      { register: 'foreigners', municipality, from: first, until: last, endedBy: 'move' },
      { register: 'foreigners', municipality: '41002', from: then },
    ],
    ...over,
  })
}

/** A Belgian and Canadian born in Canada, as was a parent, first entered in Mortsel on this day, aged 18. */
export function belgianNewcomer(from: string, over: Facts = {}): Facts {
  return {
    birthDate: '2005-08-20',
    nationalities: [{ country: 'BE' }, { country: 'CA' }],
    birthPlace: { country: 'CA' },
    parentsBirthplace: [{ country: 'CA' }, { country: 'BE' }],
    registrations: [{ register: 'population', municipality: '11029', from }],
    residenceDocuments: [],
    ...nothingElse,
    ...over,
  }
}

/** Asked for asylum and waits in Bruges. */
export function asylumApplicant(requestedOn: string, over: Facts = {}): Facts {
  return {
    birthDate: '1996-02-02',
    nationalities: [{ country: 'SY' }],
    birthPlace: { country: 'SY' },
    parentsBirthplace: [{ country: 'SY' }],
    registrations: [{ register: 'waiting', municipality: '31005', from: requestedOn }],
    residenceDocuments: [
      { type: 'orange', from: requestedOn, validUntil: `${Number(requestedOn.slice(0, 4)) + 1}-12-31` },
    ],
    ...nothingElse,
    protection: [{ kind: 'requested', requestedOn }],
    ...over,
  }
}

/** Obliged, and so under every term that depends on the duty. */
export function obligedWith(enrolBy: string, more: Expected = 'met'): LawCase['expect'] {
  return {
    'flanders/integration/obliged': more,
    'flanders/integration/enrol-by': { outcome: 'met', value: enrolBy },
    'flanders/integration/complete-by': {
      outcome: 'undetermined',
      reason: 'open-law',
      openPoints: ['flanders.term-to-complete'],
    },
    'flanders/integration/dutch-b1-by': 'not-met',
  }
}

/** Not obliged, and so under none of the terms. */
export const notObliged: LawCase['expect'] = {
  'flanders/integration/obliged': 'not-met',
  'flanders/integration/enrol-by': 'not-met',
  'flanders/integration/complete-by': 'not-met',
  'flanders/integration/register-for-work-by': 'not-met',
  'flanders/integration/dutch-b1-by': 'not-met',
}

/** Whether the duty exists is open in law for this person. */
export function open(...openPoints: string[]): LawCase['expect'] {
  return { 'flanders/integration/obliged': { outcome: 'undetermined', reason: 'open-law', openPoints } }
}
