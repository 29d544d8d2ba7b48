import { all, any, type Criterion, fixedDay, not, openPoint, reading, since } from '@parcours/engine/authoring'
import { routeSources } from '../../norms/belgium/nationality/sources-of-routes.ts'
import { ageAtLeast } from '../age.ts'

/** Legal pension age by day. What it is from 2030 on was not read. */
const ages: readonly { readonly from: string; readonly until: string; readonly age: number }[] = Object.freeze([
  { from: '1800-01-01', until: '2025-02-01', age: 65 },
  { from: '2025-02-01', until: '2030-02-01', age: 66 },
])

/** From this day on the pension age is announced to be higher; whoever is this old has reached it in any case. */
const unreadSince = since(fixedDay('2030-02-01'))
const HIGHEST = 67

const pensionLaw: Criterion = any(
  ...ages.map(({ from, until, age }) => all(ageAtLeast(age), since(fixedDay(from)), not(since(fixedDay(until))))),
  ageAtLeast(HIGHEST),
  openPoint('nationality.pension-age-from-2030', {
    source: routeSources.pensionAge66.id,
    guard: all(unreadSince, ageAtLeast(66)),
  }),
)

/** Has reached the pension age: 65 as older pages say, or the age of pension law on the day of filing. */
export const pensionAgeReached: Criterion = reading('nationality.pension-age', [
  { id: 'sixty-five', source: routeSources.pensionAge65.id, that: ageAtLeast(65) },
  { id: 'pension-law', source: routeSources.pensionAge66.id, that: pensionLaw },
])
