import { describe, expect, it } from 'vitest'
import { readDate } from './read-date.ts'

describe('a typed date', () => {
  it.each([
    ['2021-03-07', '2021-03-07'],
    ['2021-3-7', '2021-03-07'],
    ['7/3/2021', '2021-03-07'],
    ['07.03.2021', '2021-03-07'],
    ['7 3 2021', '2021-03-07'],
    ['٧/٣/٢٠٢١', '2021-03-07'],
    ['3/2021', '2021-03'],
    ['2021-03', '2021-03'],
    ['2021', '2021'],
    [' 2021 ', '2021'],
    ['31/2/2021', '2021-02-31'],
  ])('%s is %s; whether there is such a day is for the engine to say', (typed, written) => {
    expect(readDate(typed)).toBe(written)
  })

  it.each(['', 'yesterday', '7/3/21', '1/2/3/2021', '20210307', '12'])('%j is none', (typed) => {
    expect(readDate(typed)).toBeUndefined()
  })
})
