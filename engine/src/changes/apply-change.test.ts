import { describe, expect, it } from 'vitest'
import { applyChange } from './apply-change.ts'
import type { LifeChange } from './life-change.ts'

const today = { ahead: 'P0D' }
const yesterday = { ago: 'P1D' }

const move: LifeChange = {
  id: 'move',
  asks: { kind: 'municipality', first: '44021' },
  edits: [
    {
      concept: 'homes',
      end: { until: 'until', fields: { until: yesterday, endedBy: 'move' } },
      add: { town: { chosen: true }, from: today },
      keep: ['register'],
    },
  ],
}
const home = { register: 'foreigners', town: '21004', from: '2020-01-01' }

describe('a change of life', () => {
  it('ends what still runs the day before and begins the new row on the day', () => {
    expect(applyChange(move, { homes: [home], other: true }, '2026-03-01')).toEqual({
      can: 'try',
      on: '2026-03-01',
      facts: {
        homes: [
          { ...home, until: '2026-02-28', endedBy: 'move' },
          { register: 'foreigners', town: '44021', from: '2026-03-01' },
        ],
        other: true,
      },
    })
  })

  it('takes what the person chose', () => {
    const changed = applyChange(move, { homes: [] }, '2026-03-01', '92094')
    expect(changed).toMatchObject({ facts: { homes: [{ town: '92094', from: '2026-03-01' }] } })
  })

  it('leaves rows that have ended, and the facts handed in, as they are', () => {
    const over = { ...home, until: '2021-12-31' }
    const given = { homes: [over] }
    const changed = applyChange(move, given, '2026-03-01')
    expect(changed).toMatchObject({ facts: { homes: [over, { from: '2026-03-01' }] } })
    expect(given).toEqual({ homes: [over] })
  })

  it('takes the place of a row that begins on the day itself, and ends one that began the day before', () => {
    const begun = (from: string) => applyChange(move, { homes: [{ ...home, from }] }, '2026-03-01')
    expect(begun('2026-03-01')).toMatchObject({ facts: { homes: { length: 1 } } })
    expect(begun('2026-02-28')).toMatchObject({ facts: { homes: [{ until: '2026-02-28' }, {}] } })
  })

  it('adds nothing to a list that was not told: it would then say that it is all', () => {
    expect(applyChange(move, {}, '2026-03-01')).toEqual({ can: 'tell-first', concept: 'homes' })
  })

  it('refuses a day that is none', () => {
    expect(applyChange(move, { homes: [] }, '2026-02-30')).toEqual({ can: 'not' })
  })

  it('lets a field follow from what was there', () => {
    const card: LifeChange = {
      id: 'card',
      edits: [
        {
          concept: 'cards',
          end: { until: 'until', fields: { until: yesterday } },
          add: { type: 'B', from: today },
          follows: { field: 'type', by: { EU: 'EU+' } },
        },
        { concept: 'unlimitedSince', set: today },
      ],
    }
    const after = (type: string) => applyChange(card, { cards: [{ type, from: '2020-01-01' }] }, '2026-03-01')
    expect(after('EU')).toMatchObject({ facts: { cards: [{ type: 'EU' }, { type: 'EU+', from: '2026-03-01' }] } })
    expect(after('A')).toMatchObject({
      facts: { cards: [{ type: 'A' }, { type: 'B', from: '2026-03-01' }], unlimitedSince: '2026-03-01' },
    })
  })

  it('is not offered to whom it has happened already', () => {
    const marry: LifeChange = {
      id: 'marry',
      notWhile: { concept: 'family', has: { relation: 'spouse' }, endedBy: 'endedOn' },
      edits: [{ concept: 'family', add: { relation: 'spouse', marriedOn: today } }],
    }
    const married = { relation: 'spouse', marriedOn: '2020-01-01' }
    expect(applyChange(marry, { family: [married] }, '2026-03-01')).toEqual({ can: 'not' })
    const widowed = { ...married, endedOn: '2024-01-01' }
    expect(applyChange(marry, { family: [widowed] }, '2026-03-01')).toMatchObject({ can: 'try' })
  })
})

describe('a birthday', () => {
  const turn25: LifeChange = { id: 'turn-25', birthday: 25, edits: [] }
  const asked = (birthDate: unknown, on: string) => applyChange(turn25, { birthDate }, on)

  it('is another day with the same facts', () => {
    expect(asked('2001-03-02', '2026-03-01')).toEqual({
      can: 'try',
      on: '2026-03-02',
      facts: { birthDate: '2001-03-02' },
    })
  })

  it('is over on the day itself', () => {
    expect(asked('2001-03-02', '2026-03-02')).toEqual({ can: 'not' })
  })

  it('needs the whole date of birth', () => {
    expect(asked('2001-03', '2026-03-01')).toEqual({ can: 'tell-first', concept: 'birthDate' })
    expect(asked(undefined, '2026-03-01')).toEqual({ can: 'tell-first', concept: 'birthDate' })
  })
})
