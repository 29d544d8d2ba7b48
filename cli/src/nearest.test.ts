import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

describe('the nearest word', () => {
  it.each([
    ['chek', 'check'],
    ['chekc', 'check'],
    ['Check', 'check'],
    ['timline', 'timeline'],
  ])('%s means %s', (typed, meant) => {
    expect(nearest(typed, ['check', 'explain', 'timeline'])).toBe(meant)
  })

  it('is nothing where no word is near', () => {
    expect(nearest('zzzzzz', ['check', 'explain'])).toBeUndefined()
    expect(nearest('', ['check'])).toBeUndefined()
    expect(nearest('x', [])).toBeUndefined()
  })

  it('is the only one that holds a part of it', () => {
    const ids = ['brussels/integration/enrol-by', 'belgium/nationality/declaration/fee']
    expect(nearest('enrol-by', ids)).toBe('brussels/integration/enrol-by')
    expect(nearest('integration', [...ids, 'wallonia/integration/obliged'])).toBeUndefined()
  })

  it('takes no longer for a word without end', () => {
    const start = process.hrtime.bigint()
    nearest('x'.repeat(1_000_000), ['check', 'x'.repeat(200)])
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(200)
  })
})
