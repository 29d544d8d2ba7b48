import { type Criterion, dateFact, laterBy, not, since, years } from '@parcours/engine/authoring'

const birth = dateFact('birthDate', 'surely')

/** From the birthday on which the person turns this age. Born on 29 February: 28 February in other years. */
export function ageAtLeast(age: number): Criterion {
  return since(laterBy(birth, years(age)))
}

export function youngerThan(age: number): Criterion {
  return not(ageAtLeast(age))
}
