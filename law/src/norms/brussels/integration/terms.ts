import { type Criterion, clause, dateFact, not, openPoint, since, some } from '@parcours/engine/authoring'
import { domiciledIn } from '../../../criteria/registered.ts'
import { sources } from './sources.ts'

/** Lives elsewhere, or has lost the right to stay: no longer in the register of a Brussels municipality. */
export const awayFromBrussels: Criterion = not(domiciledIn('brussels'))

/** No illness since which a term may have been suspended on a ground that was not read. */
export const noSuspensionNotRead: Criterion = clause(
  'brussels.no-suspension-not-read',
  sources.agiiStart.id,
  not(
    openPoint('brussels.suspension', {
      source: sources.agiiStart.id,
      // The grounds of arts 24 to 27 of the order of 2024 were not found; illness and disability are the likely ones.
      guard: some('medical', since(dateFact('from'))),
    }),
  ),
)
