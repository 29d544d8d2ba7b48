import type { LawCase } from '../../../case.ts'

type Facts = LawCase['given']

/** Invented: an adult from Ghana with a family permit, entered in Eupen on this day. */
export function newcomer(from: string, over: Facts = {}): Facts {
  return {
    birthDate: '1988-01-10',
    nationalities: [{ country: 'GH' }],
    birthPlace: { country: 'GH' },
    registrations: [{ register: 'foreigners', municipality: '63023', from }],
    residenceDocuments: [
      { type: 'A', from, validUntil: `${Number(from.slice(0, 4)) + 1}${from.slice(4, 7)}-15`, ground: 'family' },
    ],
    family: [],
    protection: [],
    studies: [],
    medical: [],
    integrationCertificates: [],
    ...over,
  }
}

/** Invented: asked for asylum on this day and waits in Eupen. */
export function asylumApplicant(requestedOn: string): Facts {
  return newcomer(requestedOn, {
    registrations: [{ register: 'waiting', municipality: '63023', from: requestedOn }],
    residenceDocuments: [
      { type: 'orange', from: requestedOn, validUntil: `${Number(requestedOn.slice(0, 4)) + 1}-12-31` },
    ],
    protection: [{ kind: 'requested', requestedOn }],
  })
}

const openTerm = (id: string) => ({ outcome: 'undetermined', reason: 'open-law', openPoints: [id] }) as const

/** Obliged; the terms are in articles nobody has read. */
export const obliged: LawCase['expect'] = {
  'german-community/integration/obliged': { outcome: 'met', versions: ['G1'] },
  'german-community/integration/enrol-by': openTerm('german-community.term-to-enrol'),
  'german-community/integration/complete-by': openTerm('german-community.term-to-complete'),
}

/** Not obliged, and so under no term. */
export const notObliged: LawCase['expect'] = {
  'german-community/integration/obliged': 'not-met',
  'german-community/integration/enrol-by': 'not-met',
  'german-community/integration/complete-by': 'not-met',
}
