import { all, any, type Criterion, fixedDay, not, openPoint, reading, since } from '@parcours/engine/authoring'
import { routeSources } from '../../norms/belgium/nationality/sources-of-routes.ts'
import { ageAtLeast } from '../age.ts'

/** Legal pension age, and the first day on which it was higher. */
const ages: readonly { readonly age: number; readonly until: string }[] = Object.freeze([
  { age: 65, until: '2025-02-01' },
  { age: 66, until: '2030-02-01' },
])

/** What it is from 2030 on was not read; whoever is this old has reached it in any case. */
const HIGHEST = 67

const pensionLaw: Criterion = any(
  ...ages.map(({ age, until }) => all(ageAtLeast(age), not(since(fixedDay(until))))),
  ageAtLeast(HIGHEST),
  openPoint('nationality.pension-age-from-2030', { source: routeSources.pensionAge66.id, guard: ageAtLeast(66) }),
)

/** Has reached the pension age: 65 as older pages say, or the age of pension law on the day of filing. */
export const pensionAgeReached: Criterion = reading('nationality.pension-age', [
  { id: 'sixty-five', source: routeSources.pensionAge65.id, that: ageAtLeast(65) },
  { id: 'pension-law', source: routeSources.pensionAge66.id, that: pensionLaw },
])
