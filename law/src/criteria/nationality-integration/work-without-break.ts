import {
  all,
  any,
  type Criterion,
  clause,
  during,
  is,
  lasting,
  not,
  openPoint,
  some,
  years,
} from '@parcours/engine/authoring'
import { sources } from '../../norms/belgium/nationality/sources.ts'

/** Work in Belgium as employee, civil servant, or self-employed in main activity. */
const countedWork: Criterion = all(
  is('country', 'BE'),
  any(is('kind', 'employee', 'civil-servant'), all(is('kind', 'self-employed'), is('mainActivity', true))),
)

/** A contract or activity runs. Parental, maternity and sickness leave do not end it; a day between two contracts does. */
const working = some('work', all(countedWork, during()))

const workingAndNotOnUnpaidLeave = some(
  'work',
  all(countedWork, during(), not(some('leave', all(is('kind', 'unpaid'), during()), 'if-given'))),
)

/**
 * Five years of work without a break, just before the day: proves language, social integration and economic
 * participation at once. The period is five years for every route.
 */
export const workWithoutBreak: Criterion = clause(
  'nationality.work-without-break',
  sources.fiveYearsPage.id,
  any(
    lasting(workingAndNotOnUnpaidLeave, '>=', years(5)),
    openPoint('nationality.unpaid-leave', {
      source: sources.unpaidLeave.id,
      guard: lasting(working, '>=', years(5)),
    }),
  ),
)
