import {
  all,
  any,
  type Criterion,
  dateFact,
  during,
  is,
  laterBy,
  months,
  notAfter,
  some,
} from '@parcours/engine/authoring'

/** Documents that prove a right of residence without an end: always for more than three months. */
const unlimitedTypes = Object.freeze(['B', 'K', 'L', 'EU+', 'F+', 'annex-7bis', 'annex-8', 'annex-8bis'])
/** Documents of limited stay, for more than three months where they are valid for longer than that. */
const limitedTypes = Object.freeze(['A', 'EU', 'F', 'H', 'M', 'I', 'J', 'orange'])

/**
 * The document of this record allows a stay of more than three months. `validUntil` is the last day printed on it, so
 * exactly three months end the day before the same date three months later.
 */
export const validForMoreThanThreeMonths: Criterion = any(
  is('type', unlimitedTypes),
  all(is('type', limitedTypes), notAfter(laterBy(dateFact('from'), months(3)), dateFact('validUntil'))),
)

/** Holds a document that allows a stay of more than three months. */
export const permitOverThreeMonths: Criterion = some('residenceDocuments', all(validForMoreThanThreeMonths, during()))

/** Holds a document of one of these types. */
export function holdsDocument(...types: readonly (string | readonly string[])[]): Criterion {
  return some('residenceDocuments', all(is('type', ...types), during()))
}

/** Holds a document given on one of these grounds. */
export function holdsDocumentOnGround(...grounds: readonly string[]): Criterion {
  return some('residenceDocuments', all(is('ground', ...grounds), during()))
}
