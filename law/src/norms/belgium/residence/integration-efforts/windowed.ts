import { all, any, type Criterion, clause } from '@parcours/engine/authoring'
import { onCard } from './cards.ts'
import { subjectToCondition } from './person.ts'
import { sources } from './sources.ts'

/** Under the condition, and with one of the three cards that have a window. */
export const hasWindow: Criterion = all(
  subjectToCondition,
  clause('federal.card-with-window', sources.windowB.id, any(onCard.A, onCard.B, onCard.F)),
)
