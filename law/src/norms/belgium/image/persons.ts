import { all, any, type Criterion, dateFact, is, laterBy, since, years } from '@parcours/engine/authoring'
import { ageAtLeast } from '../../../criteria/age.ts'

const birthOfOther = dateFact('picture.personBirthDate', 'surely')

/** The living person in the picture, the user or somebody else, has reached this age. */
export function personAged(age: number): Criterion {
  return any(
    all(is('picture.person', 'me'), ageAtLeast(age)),
    all(is('picture.person', 'someone-else'), since(laterBy(birthOfOther, years(age)))),
  )
}

export const personDied = is('picture.person', 'someone-who-died')

/** Twenty years have passed since the death: the successors need not be asked any more. */
export const diedTwentyYearsAgo = all(personDied, since(laterBy(dateFact('picture.diedOn', 'surely'), years(20))))
