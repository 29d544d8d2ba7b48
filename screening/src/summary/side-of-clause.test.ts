import { evaluate, parseSituation, type Reason } from '@parcours/engine'
import { belgianLaw } from '@parcours/law'
import { expect, it } from 'vitest'
import { syntheticPerson } from '../generate/generate-register.ts'
import { sideOfClause } from './side-of-clause.ts'

const all = (reasons: readonly Reason[]): readonly Reason[] =>
  reasons.flatMap((reason) => [reason, ...all(reason.because ?? [])])

it('the side of a clause that its place and the answer tell is the one that the engine found', () => {
  const on = '2026-06-30'
  const shares = { unknown: 0.05, imprecise: 0.05, contradictory: 0 }
  let [told, untold] = [0, 0]
  for (let index = 0; index < 150; index += 1) {
    const { given } = syntheticPerson(index, { seed: 'sides', on, shares })
    const situation = parseSituation(belgianLaw.concepts, given)
    for (const { id, outcome, because } of evaluate(belgianLaw, situation, { on })) {
      if (outcome === 'undetermined') continue
      const norm = belgianLaw.normById.get(id)
      for (const reason of all(because)) {
        const side = norm && sideOfClause(norm, reason.clause, outcome)
        if (side === undefined) untold += 1
        else {
          told += 1
          expect(side, `${id} ${reason.clause}`).toBe(reason.outcome === 'false' ? 'fails' : 'holds')
        }
      }
    }
  }
  expect(told).toBeGreaterThan(5 * untold)
})
