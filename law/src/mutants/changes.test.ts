import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { childrenOf, type Node } from '@parcours/engine'
import {
  accumulates,
  all,
  always,
  amountOf,
  any,
  bounded,
  chosen,
  clause,
  dateFact,
  dayInYearOf,
  days,
  deadline,
  during,
  earlierOf,
  earliestOf,
  fallsWithin,
  firstTime,
  fixedDay,
  heldAt,
  is,
  judgement,
  lasting,
  lastTime,
  laterBy,
  laterOf,
  longestStretch,
  months,
  not,
  notAfter,
  nthDay,
  numberIs,
  ofApplicant,
  openDate,
  openPoint,
  reading,
  reduced,
  reform,
  since,
  some,
  sum,
  sumsTo,
  withinLast,
  years,
} from '@parcours/engine/authoring'
import { describe, expect, it } from 'vitest'
import type { Place } from './change.ts'
import { changedKinds, changesOf } from './changes.ts'
import type { NodeKinds } from './node-kinds.ts'
import { joinVersions, rebuiltKinds, withChildren } from './rebuild.ts'
import { meansAs, writtenAs } from './same-tree.ts'

const place: Place = { otherCodes: () => ['other'], isTable: () => false, stepOf: () => 1 }

const adult = is('adult', true)
const member = some('memberships', during())
const joined = dateFact('joinedOn')
const quantity = amountOf('jobs', {
  where: always,
  amount: { field: 'hours', daysPerUnit: 1, most: 10 },
  placed: { on: 'until' },
  window: years(5),
})
const version = { id: 'V1', from: '1800-01-01', until: '2020-01-01', that: adult }

/** One node of every kind. */
const samples: { readonly [K in keyof NodeKinds]: Node } = {
  accumulates: accumulates(member, '>=', years(3), years(5)),
  all: all(adult, member),
  always,
  any: any(adult, member),
  applicant: ofApplicant(adult),
  'by-version': joinVersions({
    norm: 'club/row',
    chosenBy: joined,
    versions: [version, { id: 'V2', from: '2020-01-01', that: member }],
  }),
  clause: clause('club.adult', 'rules/1', adult),
  during: during(),
  'falls-within': fallsWithin(joined, { from: '2020-01-01', until: '2021-01-01' }),
  'held-at': heldAt(joined, adult),
  is: is('kind', 'full', 'guest'),
  judgement: judgement('club.good-rower', { authority: 'club', source: 'rules/1' }),
  lasting: lasting(member, '>=', months(6)),
  'longest-stretch': longestStretch(member, '>=', months(6), years(5)),
  not: not(adult),
  'not-after': notAfter(joined, fixedDay('2020-01-01')),
  'number-is': numberIs('share', '>=', 5),
  'open-point': openPoint('club.guests', { source: 'rules/1', guard: adult }),
  reading: reading('club.age', [
    { id: 'a', source: 'rules/1', that: adult },
    { id: 'b', source: 'rules/2', that: member },
  ]),
  reform: reform('club.reform', { inForce: adult, ifAdopted: member }),
  since: since(joined),
  some: member,
  'sums-to': sumsTo(quantity, '>=', 5),
  'within-last': withinLast(months(6), member),
  bounded: bounded(joined, { notBefore: fixedDay('2020-01-01') }),
  chosen: chosen(joined, [{ when: adult, moment: joined }]),
  'date-fact': joined,
  'day-in-year-of': dayInYearOf(joined, '08-01'),
  deadline: deadline({ start: joined, term: days(30), endOfTerm: 'as-is', pausedWhile: member }),
  'earlier-of': earlierOf(joined, fixedDay('2020-01-01')),
  'first-time': firstTime(member),
  'fixed-day': fixedDay('2020-01-01'),
  'last-time': lastTime(member),
  'later-by': laterBy(joined, years(18)),
  'later-of': laterOf(joined, fixedDay('2020-01-01')),
  'nth-day': nthDay(156, member),
  'of-records': earliestOf('memberships', dateFact('from'), adult),
  'open-date': openDate('club.start', { source: 'rules/1' }),
  'amount-of-records': quantity,
  reduced: reduced(312, { list: 'jobs', field: 'days', reductions: [{ when: adult, share: 0.5, least: 156 }] }),
  sum: sum(
    quantity,
    amountOf('jobs', { where: adult, amount: { each: 1 }, placed: { on: 'until' }, window: 'all-time' }),
  ),
}

describe('every kind of node of the engine', () => {
  const nodes = join(import.meta.dirname, '../../../engine/src/nodes')
  const kinds = globSync('*/*.ts', { cwd: nodes })
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) => readFileSync(join(nodes, path), 'utf8').match(/readonly kind: '[a-z-]+'$/gm) ?? [])
    .map((line) => line.slice("readonly kind: '".length, -1))

  it('is one for which it is known how it can be written wrongly', () => {
    expect(kinds.length).toBeGreaterThan(35)
    expect([...changedKinds].sort()).toEqual(kinds.sort())
    expect([...rebuiltKinds].sort()).toEqual(kinds)
  })

  it.each(Object.entries(samples))(
    '%s: each change builds another node, and the same children the same node',
    (_, node) => {
      const changes = changesOf(node, place)
      expect(changes.length).toBeGreaterThan(0)
      for (const { what, instead } of changes) expect(writtenAs(instead()), what).not.toBe(writtenAs(node))
      expect(writtenAs(withChildren(node, (child) => child))).toBe(writtenAs(node))
      if (childrenOf(node).length === 0) return
      const swapped = withChildren(
        node,
        (child) => (writtenAs(child) === writtenAs(adult) ? never : child) as typeof child,
      )
      expect(childrenOf(swapped)).toHaveLength(childrenOf(node).length)
    },
  )
})

const never = not(always)
const told = (node: Node) => changesOf(node, place).map(({ what }) => what)

describe('changes', () => {
  it('move a period by a day and take it in the other unit', () => {
    expect(told(laterBy(joined, months(6)))).toEqual([
      '6 months → 6 months and 1 day',
      '6 months → 6 months less 1 day',
      '6 months → 180 days',
    ])
    expect(told(laterBy(joined, days(60)))).toContain('60 days → 2 months')
  })

  it('take away each code of a short list and add one', () => {
    expect(told(is('kind', 'full', 'guest'))).toEqual([
      'without full',
      'without guest',
      'with other',
      'untold: unknown → no',
    ])
  })

  it('leave the codes of a register alone but for one more', () => {
    const of = changesOf(is('municipality', '21015', '21004'), { ...place, isTable: () => true })
    expect(of.map(({ what }) => what)).toEqual(['with other', 'untold: unknown → no'])
  })

  it('move no day that stands for "ever"', () => {
    expect(told(fixedDay('2299-12-31'))).toEqual([])
    expect(told(fixedDay('1800-01-01'))).toEqual([])
    expect(told(fixedDay('2020-01-01'))).toEqual(['2020-01-01 → 2020-01-02', '2020-01-01 → 2019-12-31'])
  })
})

describe('trees that mean the same', () => {
  const [a, b, c] = [is('a', true), is('b', true), is('c', true)] as const

  it.each([
    ['the order of operands', all(a, b), all(b, a)],
    ['brackets', all(a, all(b, c)), all(all(a, b), c)],
    ['repetition', any(a, a, b), any(a, b)],
    ['a single operand', any(all(a)), a],
    ['a clause around', clause('x', 'rules/1', a), a],
    ['what is implied', all(a, any(a, b)), a],
    ['two negations', not(not(a)), a],
    ['a negation pushed inwards', not(all(a, b)), any(not(a), not(b))],
    ['what always holds', all(a, always), a],
    ['a moment that must have come for what held then', all(since(joined), heldAt(joined, a)), heldAt(joined, a)],
    [
      'a reading with equal options',
      reading('r', [
        { id: '1', source: 's', that: a },
        { id: '2', source: 't', that: a },
      ]),
      a,
    ],
  ])('differ by %s only', (_, first, second) => {
    expect(meansAs(first)).toBe(meansAs(second))
    expect(meansAs(not(first))).toBe(meansAs(not(second)))
  })

  it('are not taken for the same where they differ', () => {
    const trees = [a, b, not(a), all(a, b), any(a, b), all(a, not(b)), heldAt(joined, a), since(joined), always]
    expect(new Set(trees.map(meansAs)).size).toBe(trees.length)
    expect(meansAs(any(since(joined), heldAt(joined, a)))).not.toBe(meansAs(heldAt(joined, a)))
  })
})
