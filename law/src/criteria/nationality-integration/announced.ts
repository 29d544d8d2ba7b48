import { all, always, type Criterion, not, openPoint, reform } from '@parcours/engine/authoring'
import { sources } from '../../norms/belgium/nationality/sources.ts'

/** Announced: level B1 in the language of the region of residence, no other proof of it, and a test. */
export const citizenshipReform = 'belgium.nationality.citizenship-test-b1'

/** Announced: tax debts that are not disputed, and more grounds of public order, stand in the way. */
export const obstaclesReform = 'belgium.nationality.wider-obstacles'

/** Nothing is known of the form of the test, so whoever switches the reform on gets an open answer. */
const citizenshipTest = reform(citizenshipReform, {
  inForce: always,
  ifAdopted: not(openPoint('nationality.citizenship-test', { source: sources.coalition2025.id, guard: always })),
})

/** Nothing is known of which debts and which facts, so whoever switches the reform on gets an open answer. */
const noWiderObstacle = reform(obstaclesReform, {
  inForce: always,
  ifAdopted: not(openPoint('nationality.wider-obstacles', { source: sources.coalition2025.id, guard: always })),
})

/** What every declaration would ask for on top, if what is announced became law. Asks nothing today. */
export const whatIsAnnounced: Criterion = all(citizenshipTest, noWiderObstacle)
