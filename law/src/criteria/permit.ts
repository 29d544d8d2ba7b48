import {
  all,
  any,
  type Criterion,
  dateFact,
  during,
  fallsWithin,
  is,
  isIfTold,
  laterBy,
  months,
  not,
  notAfter,
  ofApplicant,
  some,
} from '@parcours/engine/authoring'
import { protectedAs } from './protection.ts'

/** Documents of a stay without an end, and cards that are given for a longer stay only: never for three months or less. */
const longByNature = Object.freeze([
  'B',
  'K',
  'L',
  'EU',
  'EU+',
  'F',
  'F+',
  'H',
  'I',
  'J',
  'M',
  'annex-7bis',
  'annex-8',
  'annex-8bis',
])

/** The orange card, and the form on which it was given before. */
export const immatriculation: readonly string[] = Object.freeze(['orange', 'annex-4'])

const overThreeMonthsIn = laterBy(dateFact('from'), months(3))

/**
 * The document of this record allows a stay of more than three months: by its kind, or, for an A card or an orange card,
 * by the last day printed on it, so that exactly three months end the day before the same date three months later. Where
 * nobody told that day, a document that was held for longer was also valid for longer.
 */
export const validForMoreThanThreeMonths: Criterion = any(
  is('type', longByNature),
  all(
    is('type', 'A', immatriculation),
    any(
      notAfter(overThreeMonthsIn, dateFact('validUntil')),
      all(
        not(fallsWithin(dateFact('validUntil', 'if-given'), {})),
        notAfter(overThreeMonthsIn, dateFact('until', 'still-to-come')),
      ),
    ),
  ),
)

/** Holds a document that allows a stay of more than three months. */
export const permitOverThreeMonths: Criterion = some('residenceDocuments', all(validForMoreThanThreeMonths, during()))

/** Holds a document of one of these types. */
export function holdsDocument(...types: readonly (string | readonly string[])[]): Criterion {
  return some('residenceDocuments', all(is('type', ...types), during()))
}

const protectedThen = ofApplicant(protectedAs('refugee', 'subsidiary', 'temporary'))

/**
 * The A card of this record was given on one of these grounds. Where its ground was not told: the card of a person under
 * protection was not.
 */
function cardOnGround(...grounds: readonly string[]): Criterion {
  return all(is('type', 'A'), any(isIfTold('ground', ...grounds), all(is('ground', ...grounds), not(protectedThen))))
}

/** The document of this record was given for work: a single permit on an A card, a blue card, a transfer inside a company. */
const forWork: Criterion = any(is('type', 'H', 'I', 'J'), cardOnGround('work'))

/** The card of this record was given for a stay as au pair or for a working holiday. */
export const asAuPairOrOnWorkingHoliday: Criterion = cardOnGround('au-pair', 'working-holiday')

/** Holds an A card given on one of these grounds. */
export function holdsCardOnGround(...grounds: readonly string[]): Criterion {
  return some('residenceDocuments', all(cardOnGround(...grounds), during()))
}

/** Holds a document given for work. */
export const holdsWorkDocument: Criterion = some('residenceDocuments', all(forWork, during()))

/** Holds a document given on one of these grounds. */
export function holdsDocumentOnGround(...grounds: readonly string[]): Criterion {
  return some('residenceDocuments', all(is('ground', ...grounds), during()))
}
