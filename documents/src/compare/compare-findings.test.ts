import { expect, it } from 'vitest'
import { club, oldMember, situationOf } from '../../test/rowing-club.ts'
import { compareFindings } from './compare-findings.ts'

const on = '2024-06-01'

function changesBetween(before: object, after: object, afterOn = on) {
  return compareFindings(
    club,
    { situation: situationOf(before), options: { on } },
    { situation: situationOf(after), options: { on: afterOn } },
  )
}

it('two equal lives have no difference', () => {
  expect(changesBetween(oldMember, { ...oldMember })).toEqual([])
})

it('an outcome that differs is told with both sides', () => {
  const changes = changesBetween(oldMember, { ...oldMember, suspensions: [{ from: '2024-05-01' }] })
  expect(
    changes.map(({ id, parts, before, after }) => [id, parts, before.finding.outcome, after.finding.outcome]),
  ).toEqual([['club/key', ['outcome'], 'met', 'not-met']])
})

it('a date that differs is told', () => {
  const [change, ...more] = changesBetween(oldMember, { ...oldMember, letterOn: '2024-01-11' })
  expect(change).toMatchObject({
    id: 'club/pay-by',
    parts: ['value'],
    before: { finding: { value: '2024-03-10' } },
    after: { finding: { value: '2024-03-11' } },
  })
  expect(more.map(({ id }) => id)).toEqual(['club/unspoken'])
})

it('a last day that differs is told', () => {
  const left = { ...oldMember, memberships: [{ kind: 'full', from: '2020-03-04', until: '2025-01-31' }] }
  expect(changesBetween(oldMember, left).map(({ id, parts }) => [id, parts])).toContainEqual(['club/key', ['until']])
})

it('a right that comes earlier is told, also while it has not come', () => {
  const young = (from: string) => ({ ...oldMember, memberships: [{ kind: 'full', from }] })
  const [change] = changesBetween(young('2023-03-04'), young('2023-02-04'))
  expect(change).toMatchObject({
    parts: ['earliest'],
    before: { earliest: '2025-03-04' },
    after: { earliest: '2025-02-04' },
  })
})

it('another day is another side', () => {
  const young = { ...oldMember, memberships: [{ kind: 'full', from: '2023-03-04' }] }
  const outcomes = changesBetween(young, young, '2025-03-04').map(({ id, parts }) => [id, parts])
  expect(outcomes).toEqual([['club/key', ['outcome']]])
  expect(changesBetween(young, young, '2025-03-03')).toEqual([])
})

it('an answer that stays open is no difference, whatever it is open for', () => {
  const { swims: _, ...open } = oldMember
  const judged = { ...open, swims: false, friend: true, founder: false, junior: false }
  expect(changesBetween(open, judged)).toEqual([])
})
