import { env } from 'node:process'

/** How many rounds a proof has: fewer in every build, more under `npm run proofs:large`. */
export function proofSize(usual: number, large: number): number {
  return env.PARCOURS_PROOFS === 'large' ? large : usual
}
