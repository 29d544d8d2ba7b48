import { describe, expect, it } from 'vitest'
import { always, lacking, resting } from '../../proofs/single-node.ts'
import { is } from '../criterion/is.ts'
import { sumsTo } from '../criterion/sums-to.ts'
import { reduced } from './reduced.ts'

const rest = reduced(310, {
  list: 'stays',
  field: 'units',
  reductions: [
    { when: is('swims', true), share: 1, least: 0 },
    { when: is('colour', 'red'), share: 0.5, least: 155 },
  ],
})

/** The number, where it is known; the range where it is not. */
function number(facts: object): string {
  const least = (limit: number) => always(sumsTo(rest, '>=', limit), facts)
  const numbers = Array.from({ length: 311 }, (_, i) => i)
  const sure = numbers.findLast((limit) => least(limit) === 'true')
  const possible = numbers.findLast((limit) => least(limit) !== 'false')
  return sure === possible ? `${sure}` : `${sure} to ${possible}`
}

const stays = (...units: (number | undefined)[]) => units.map((each) => (each === undefined ? {} : { units: each }))

describe('a number with something taken off', () => {
  it('is whole where nothing is taken off, whatever the records say', () => {
    expect(number({ swims: false, colour: 'blue' })).toBe('310')
  })

  it('is less by what the records say, and not less than nothing', () => {
    expect([0, 1, 309, 310, 311].map((units) => number({ swims: true, stays: stays(units) }))).toEqual([
      '310',
      '309',
      '1',
      '0',
      '0',
    ])
    expect(number({ swims: true, stays: stays(100, 60) })).toBe('150')
    expect(number({ swims: true, stays: [] })).toBe('310')
  })

  it('is less by a share, a half day left counting whole, and keeps what must be left', () => {
    const failed = (units: number) => number({ swims: false, colour: 'red', stays: stays(units) })
    expect([171, 309, 310, 311, 340].map(failed)).toEqual(['225', '156', '155', '155', '155'])
  })

  it('lies between what it can be where a fact is not known', () => {
    expect(number({ swims: true })).toBe('0 to 310')
    expect(number({ swims: true, stays: stays(undefined) })).toBe('0 to 310')
    expect(number({ swims: true, stays: stays(100, undefined, 60) })).toBe('0 to 150')
    expect(number({ swims: true, stays: stays(310, undefined) })).toBe('0')
    expect(number({ stays: stays(100), colour: 'red' })).toBe('210 to 260')
    expect(number({ swims: false, stays: stays(100) })).toBe('260 to 310')
  })

  it('says which fact is missing, and which it rests on', () => {
    expect(lacking(sumsTo(rest, '>=', 200), { swims: true, stays: stays(undefined) }, '2026-01-01')).toEqual([
      '/stays/0/units',
    ])
    expect(lacking(sumsTo(rest, '>=', 200), { swims: true }, '2026-01-01')).toEqual(['/stays'])
    expect(lacking(sumsTo(rest, '>=', 200), { swims: false, stays: stays(300) }, '2026-01-01')).toEqual(['/colour'])
    expect(resting(sumsTo(rest, '>=', 200), { swims: true, stays: stays(20) }, '2026-01-01')).toEqual([
      '/stays',
      '/swims',
    ])
  })
})
