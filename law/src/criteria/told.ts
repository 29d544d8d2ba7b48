import { type Criterion, dateFact, fallsWithin } from '@parcours/engine/authoring'

/** A date was told in this field of the record, however roughly. */
export function told(field: string): Criterion {
  return fallsWithin(dateFact(field, 'if-given'), {})
}
