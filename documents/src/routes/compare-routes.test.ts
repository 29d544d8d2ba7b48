import { defineLaw, type Law, type LifeChange, parseSituation } from '@parcours/engine'
import { all, any, clause, criterionNorm, during, is, type Source, some } from '@parcours/engine/authoring'
import { wordsFor } from '@parcours/words'
import { describe, expect, it } from 'vitest'
import { checklistDocument } from './checklist-document.ts'
import { alternativesToShow, checklistOf, isProved } from './checklist-of.ts'
import { bringsForward, compareRoutes } from './compare-routes.ts'

// Two invented ways to become captain: by years on the water, and by being born on a boat.

const source: Source = {
  id: 'rules',
  title: 'Rules',
  publisher: 'The club',
  readOn: '2026-01-05',
  says: 'Invented.',
  standing: 'confirmed',
}
const swims = clause('captain.swims', 'rules', is('swims', true))
const licence = clause('captain.licence', 'rules', some('licences', during()))
const bornOnBoat = clause('captain.born-on-boat', 'rules', is('bornOnBoat', true))

function way(id: string, ...parts: Parameters<typeof all>): ReturnType<typeof criterionNorm> {
  return criterionNorm({
    id,
    subject: 'integration',
    nature: 'right',
    authority: 'club',
    sources: [source],
    chosenBy: 'day-asked-about',
    versions: [
      { id: `${id}-1`, from: '1900-01-01', sources: ['rules'], lastVerified: '2026-01-05', body: all(...parts) },
    ],
    evidenceLists: [
      { proves: 'captain.swims', anyOf: [{ papers: ['badge'], source: 'rules' }] },
      {
        proves: 'captain.licence',
        anyOf: [
          { papers: ['licence'], source: 'rules', when: 'captain.licence' },
          { papers: ['licence'], source: 'rules', when: 'captain.swims' },
          { papers: ['letter', 'stamp'], source: 'rules', when: 'captain.born-on-boat' },
        ],
      },
    ],
  })
}

const club: Law = defineLaw({
  version: 'captains',
  norms: [way('captain/years', swims, licence), way('captain/birth', swims, bornOnBoat, any(licence, bornOnBoat))],
  concepts: [
    { id: 'swims', order: 1, shape: { kind: 'boolean' }, examples: [true] },
    { id: 'bornOnBoat', order: 2, shape: { kind: 'boolean' }, examples: [true] },
    {
      id: 'licences',
      order: 3,
      shape: {
        kind: 'list',
        periods: [['from', 'until']],
        of: { kind: 'record', fields: { from: { kind: 'date' }, until: { kind: 'date' } } },
      },
      examples: [[]],
    },
  ],
})
const ids = ['captain/years', 'captain/birth']
const on = '2026-03-01'
const situation = (given: object) => parseSituation(club.concepts, given)
const compared = (given: object, forLife: readonly string[] = []) =>
  compareRoutes(club, situation(given), ids, { on }, forLife)

describe('ways side by side', () => {
  it('say when each opens', () => {
    const { routes } = compared({ swims: true, bornOnBoat: false, licences: [{ from: '2027-01-01' }] })
    expect(routes.map(({ opens }) => opens)).toEqual([{ kind: 'on', day: '2027-01-01' }, { kind: 'never' }])
    expect(compared({ swims: true, licences: [{ from: '2020-01-01' }] }).routes[0]?.opens).toEqual({
      kind: 'open',
      since: '2020-01-01',
    })
    expect(compared({ swims: true }).routes[0]?.opens).toEqual({ kind: 'unclear' })
    const { routes: later } = compared({ licences: [{ from: '2027-01-01' }] })
    expect(later[0]?.opens).toEqual({ kind: 'possibly', day: '2027-01-01' })
  })

  it('put the one that opens first in front', () => {
    const both = { swims: true, bornOnBoat: true, licences: [{ from: '2027-01-01' }] }
    expect(compared(both).byOpening).toEqual(['captain/birth', 'captain/years'])
    expect(compared({ ...both, bornOnBoat: false }).byOpening).toEqual(['captain/years', 'captain/birth'])
  })

  it('count the conditions that are shown; one of several counts as one', () => {
    const { routes } = compared({ swims: true, bornOnBoat: false, licences: [{ from: '2020-01-01' }] })
    expect(routes.map(({ shown, conditions }) => [shown, conditions.length])).toEqual([
      [2, 2],
      [2, 3],
    ])
    expect(routes[1]?.conditions[2]?.clauses).toEqual(['captain.licence', 'captain.born-on-boat'])
  })

  it('put the one with the fewest open conditions in front, of those in sight', () => {
    expect(compared({ swims: true, bornOnBoat: true }).byProof).toEqual(['captain/birth', 'captain/years'])
    expect(compared({ swims: true, bornOnBoat: false, licences: [] }).byProof).toHaveLength(2)
  })

  it('leave out what no change can open', () => {
    const forLife = ['captain.born-on-boat']
    const { byProof, routes } = compared({ swims: true, bornOnBoat: false, licences: [] }, forLife)
    expect(byProof).toEqual(['captain/years'])
    expect(routes.map(({ reachable }) => reachable)).toEqual([true, false])
    expect(compared({ swims: true, licences: [] }, forLife).byProof).toHaveLength(2)
  })

  it('is not in sight if it opens in twenty years', () => {
    const [years] = compared({ swims: true, licences: [{ from: '2041-03-02' }] }).routes
    expect(years?.inSight).toBe(false)
    expect(compared({ swims: true, licences: [{ from: '2041-03-01' }] }).routes[0]?.inSight).toBe(true)
  })

  it('say how many papers it takes at least', () => {
    expect(compared({ swims: true, bornOnBoat: true }).routes[0]?.papers).toBe(2)
  })
})

describe('what brings the day forward', () => {
  const getLicence: LifeChange = { id: 'licence', edits: [{ concept: 'licences', add: { from: { ahead: 'P0D' } } }] }
  const birthday: LifeChange = { id: 'birthday', birthday: 30, edits: [] }
  const forward = (given: object) => {
    const [route] = compared(given).routes
    return route ? bringsForward(club, situation(given), route, [birthday, getLicence], { on }) : []
  }

  it('is a change after which the first day is earlier', () => {
    expect(forward({ swims: true, licences: [{ from: '2027-01-01' }] })).toEqual([
      { change: 'licence', day: on, certain: true },
    ])
    expect(forward({ licences: [] })).toEqual([{ change: 'licence', day: on, certain: false }])
  })

  it('is nothing where the way is open, where the change does not help, or where it cannot be tried', () => {
    expect(forward({ swims: true, licences: [{ from: '2020-01-01' }] })).toEqual([])
    expect(forward({ swims: false, licences: [] })).toEqual([])
    expect(forward({ swims: true })).toEqual([])
  })
})

describe('a checklist', () => {
  const list = (given: object) => checklistOf(club, situation(given), 'captain/years', { on })

  it('says which conditions are shown and which papers are open', () => {
    const [first, second] = list({ swims: true, licences: [] })
    expect(first).toMatchObject({ proves: 'captain.swims', outcome: 'true', anyOf: [{ open: 'yes' }] })
    expect(second).toMatchObject({
      outcome: 'false',
      anyOf: [{ open: 'no' }, { open: 'yes' }, { open: 'perhaps' }],
    })
  })

  it('shows the same papers once, and all of them where none is open', () => {
    const [, second] = list({ swims: true, licences: [] })
    expect(second && alternativesToShow(second).map(({ papers, open }) => [papers, open])).toEqual([
      [['licence'], 'yes'],
      [['letter', 'stamp'], 'perhaps'],
    ])
    const closed = { proves: 'x', outcome: 'false', anyOf: [{ papers: ['a'], source: 's', open: 'no' }] } as const
    expect(alternativesToShow(closed)).toHaveLength(1)
  })

  it('is proved with all papers of one alternative', () => {
    const [, second] = list({})
    expect(second && isProved(second, ['letter'])).toBe(false)
    expect(second && isProved(second, ['letter', 'stamp'])).toBe(true)
  })

  it('is empty for a norm that names no papers, and prints its ticks', () => {
    expect(checklistOf({ ...club, normById: new Map() }, situation({}), 'captain/years', { on })).toEqual([])
    const printed = checklistDocument(
      list({ swims: true }),
      { law: club, words: wordsFor('en') },
      { title: 'Captain', on, ticks: ['badge'], notes: ['A note.'] },
    )
    const items = printed.blocks.flatMap((block) => ('checklist' in block ? block.checklist : []))
    expect(items.filter(({ ticked }) => ticked !== undefined)).toHaveLength(1)
    expect(printed.blocks).toContainEqual({ text: 'A note.' })
  })
})
