import { all, type Criterion, days, during, isIfTold, not, some, withinLast } from '@parcours/engine/authoring'
import { registeredAnywhere } from '../registered.ts'

/**
 * The day after an entry ended because the person was struck off, or because the right to stay was lost. Told where it was
 * so: an entry that another one follows is a move or a change of register otherwise.
 */
const struckOff = some(
  'registrations',
  all(isIfTold('endedBy', 'struck-off', 'right-lost'), not(during()), withinLast(days(1), during())),
)

/**
 * Main residence in Belgium: entered in one of the registers. Being struck off breaks it, also where a new entry follows
 * the next day.
 */
export const mainResidence: Criterion = all(registeredAnywhere, not(struckOff))
