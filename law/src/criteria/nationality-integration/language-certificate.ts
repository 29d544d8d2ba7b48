import { all, type Criterion, dateFact, is, since, some } from '@parcours/engine/authoring'

/** Levels of the European framework, from the lowest. */
const LEVELS = Object.freeze(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const)

/** Has a certificate of one of these languages at this level or above, for speaking and for writing. */
export function languageCertificate(least: (typeof LEVELS)[number], ...languages: readonly string[]): Criterion {
  return some(
    'languageProofs',
    all(
      is('language', languages),
      is('level', LEVELS.slice(LEVELS.indexOf(least))),
      is('oral', true),
      is('written', true),
      since(dateFact('issuedOn')),
    ),
  )
}
