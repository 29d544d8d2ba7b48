import { describe, expect, it } from 'vitest'
import { runCase } from '../check/run-cases.ts'
import { belgianLaw } from '../index.ts'
import { cases } from './index.ts'

describe('the cases of the law', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(0)
  })

  it.each(cases.map((each) => [each.title, each.on, each] as const))('%s (on %s)', (_title, _on, each) => {
    expect(runCase(belgianLaw, each).failures).toEqual([])
  })
})
