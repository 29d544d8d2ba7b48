import { evaluate, parseSituation } from '@parcours/engine'
import { describe, expect, it } from 'vitest'
import { belgianLaw, cases } from '../index.ts'

// More often than it takes until the engine writes a norm out as JavaScript.
const OFTEN = 302

describe('a norm that is asked often', () => {
  it('answers the last time what it answered the first time', () => {
    for (const { id } of belgianLaw.norms) {
      const worked = cases.find(({ expect: expected }) => Object.hasOwn(expected, id)) ?? cases[0]
      if (!worked) throw new Error('There are no cases.')
      const situation = parseSituation(belgianLaw.concepts, worked.given)
      const ask = (): string => JSON.stringify(evaluate(belgianLaw, situation, { on: worked.on, only: [id] }))
      const first = ask()
      for (let time = 2; time < OFTEN; time += 1) ask()
      expect(ask(), id).toBe(first)
    }
  })
})
