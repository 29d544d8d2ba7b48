import { all, type Criterion, during, is, not, some } from '@parcours/engine/authoring'

/** Has the protection status, recognised by Belgium, on the day. */
export function protectedAs(...kinds: readonly ('refugee' | 'subsidiary' | 'temporary' | 'stateless')[]): Criterion {
  return some('protection', all(is('kind', ...kinds), during()))
}

const everDecided = some('protection', all(is('kind', 'refugee', 'subsidiary'), during()))

/** A request for international protection has been made, has not ended, and no status is held yet. */
export const protectionRequestPending: Criterion = all(
  some('protection', all(is('kind', 'requested'), during({ from: 'requestedOn' }))),
  not(everDecided),
)
