import { all, any, type Criterion, dateFact, is, isIfTold, not, since, some } from '@parcours/engine/authoring'

/** Levels of the European framework, from the lowest. */
const LEVELS = Object.freeze(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const)

/** For speaking and for writing. A certificate is, unless it names one of the two: then the other must be told as well. */
const speakingAndWriting: Criterion = any(
  all(is('oral', true), is('written', true)),
  all(not(isIfTold('oral', true, false)), not(isIfTold('written', true, false))),
)

/** Has a certificate of one of these languages at this level or above, for speaking and for writing. */
export function languageCertificate(least: (typeof LEVELS)[number], ...languages: readonly string[]): Criterion {
  return some(
    'languageProofs',
    all(
      is('language', languages),
      is('level', LEVELS.slice(LEVELS.indexOf(least))),
      speakingAndWriting,
      since(dateFact('issuedOn')),
    ),
  )
}
