import { type Law, parseSituation, type Situation } from '@parcours/engine'
import type { CheckState } from './check-state.ts'

/** The facts told so far, as the engine reads them. They were checked when the form arrived. */
export function situationOf(law: Law, state: CheckState): Situation {
  return parseSituation(law.concepts, state.situation)
}
