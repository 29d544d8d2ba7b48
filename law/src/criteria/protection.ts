import { all, any, type Criterion, during, is, not, some } from '@parcours/engine/authoring'
import { told } from './told.ts'

/** Has the protection status, recognised by Belgium, on the day. */
export function protectedAs(...kinds: readonly ('refugee' | 'subsidiary' | 'temporary' | 'stateless')[]): Criterion {
  return some('protection', all(is('kind', ...kinds), during()))
}

const everDecided = some('protection', all(is('kind', 'refugee', 'subsidiary'), during()))

/** The request of this record runs: from the day it was made, or from the first day told where that is all that was told. */
export const requested: Criterion = all(
  is('kind', 'requested'),
  any(during({ from: 'requestedOn' }), all(told('from'), during())),
)

/** A request for international protection has been made, has not ended, and no status is held yet. */
export const protectionRequestPending: Criterion = all(some('protection', requested), not(everDecided))
