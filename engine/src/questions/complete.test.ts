import { describe, expect, it } from 'vitest'
import { parseDay } from '../days/day.ts'
import type { RecordShape } from '../facts/concept.ts'
import { candidatesFor, completeFrom, shapeAt, withValue } from './complete.ts'

const shape: RecordShape = {
  kind: 'record',
  fields: {
    born: { kind: 'date' },
    jobs: {
      kind: 'list',
      of: {
        kind: 'record',
        fields: { kind: { kind: 'code', values: ['cook', 'driver'] }, from: { kind: 'date' }, until: { kind: 'date' } },
      },
    },
  },
}
const on = parseDay('2026-11-22') as number

describe('completing what was told from another life', () => {
  it('keeps everything told', () => {
    expect(completeFrom(shape, { born: '1990-01-01' }, { born: '1970-01-01', jobs: [] })).toEqual({
      born: '1990-01-01',
      jobs: [],
    })
  })

  it('fills the untold fields of a row, but never an end that was left open', () => {
    const told = { jobs: [{ kind: 'cook' }] }
    const donor = { born: '1970-01-01', jobs: [{ kind: 'driver', from: '2020-01-01', until: '2021-01-01' }] }
    expect(completeFrom(shape, told, donor)).toEqual({
      born: '1970-01-01',
      jobs: [{ kind: 'cook', from: '2020-01-01' }],
    })
  })

  it('leaves a list that is known to be empty empty', () => {
    expect(completeFrom(shape, { jobs: [] }, { jobs: [{ kind: 'cook' }] })).toEqual({ jobs: [] })
  })
})

describe('the place a JSON pointer names', () => {
  it('is found through rows', () => {
    expect(shapeAt(shape, '/jobs/0/kind')?.shape.kind).toBe('code')
  })

  it('is nothing where the pointer leads nowhere', () => {
    expect(shapeAt(shape, '/jobs/0/salary')).toBeUndefined()
  })

  it('is filled without touching the rest', () => {
    const before = { born: '1990-01-01', jobs: [{ kind: 'cook' }, { kind: 'driver' }] }
    expect(withValue(before, ['jobs', '1', 'kind'], 'cook')).toEqual({
      born: '1990-01-01',
      jobs: [{ kind: 'cook' }, { kind: 'cook' }],
    })
    expect(before.jobs[1]).toEqual({ kind: 'driver' })
  })
})

describe('values that a fact could have', () => {
  it('are the ends of the time an imprecise date leaves', () => {
    expect(candidatesFor({ kind: 'date' }, '2024-02', [], on)).toEqual(['2024-02-01', '2024-02-29'])
  })

  it('are all codes of a code', () => {
    expect(candidatesFor({ kind: 'code', values: ['a', 'b'] }, undefined, [], on)).toEqual(['a', 'b'])
  })

  it('are none where the fact was told exactly', () => {
    expect(candidatesFor({ kind: 'number', unit: 'days', least: 0, most: 10 }, 3, [1, 2], on)).toEqual([])
  })
})
