import { allNodesOf, type Node } from '@parcours/engine'
import * as authoring from '@parcours/engine/authoring'
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
  latestOf,
  longestStretch,
  months,
  never,
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
  weeks,
  withinLast,
  years,
} from '@parcours/engine/authoring'
import { wordsFor } from '@parcours/words'
import { describe, expect, it } from 'vitest'
import { club, clubWords } from '../../test/rowing-club.ts'
import { describeNode, type NodeInWords } from './describe-node.ts'

const context = { law: club, words: clubWords }
const member = some('memberships', all(during(), is('kind', 'full', 'guest')))
const letter = dateFact('letterOn')
const swims = is('swims', true)

function read(node: Node, words = clubWords): string {
  const print = (each: NodeInWords, depth: number): string =>
    [`${'  '.repeat(depth)}${each.sentence}`, ...each.parts.map((part) => print(part, depth + 1))].join('\n')
  return print(describeNode(node, { ...context, words }), 0)
}

describe('the tree of a norm in words', () => {
  it('names lists, fields and codes as the questions do', () => {
    expect(read(lasting(member, '>=', years(2)))).toBe(
      [
        'Without a break for at least 2 years:',
        '  Under “Your memberships” there is one for which:',
        '    All of these:',
        '      It runs on that day (“From” to “Until”).',
        '      “Kind” is Full member or Guest.',
      ].join('\n'),
    )
  })

  it('reads a term with what stops it and what happens on a holiday', () => {
    const term = deadline({
      start: letter,
      term: { workingDays: 1 },
      pausedWhile: swims,
      endOfTerm: 'next-working-day',
      calendar: { name: 'none', holidaysOf: () => [] } as never,
    })
    expect(read(term)).toBe(
      [
        '1 working day after this day:',
        '  “The letter”',
        '  The clock stands still while:',
        '    “Swimming” is yes.',
        '  If that is a Saturday, a Sunday or a holiday, the next working day counts.',
      ].join('\n'),
    )
    expect(read(deadline({ start: letter, term: weeks(2), endOfTerm: 'as-is' }))).toBe(
      '2 weeks after this day:\n  “The letter”',
    )
  })

  it('reads a day of the year of another day, and a number of days of which some are taken off', () => {
    expect(read(dayInYearOf(letter, '08-01'))).toBe('1 August of the year of this day:\n  “The letter”')
    const less = reduced(30, { list: 'outings', field: 'km', reductions: [{ when: swims, share: 0.5, least: 10 }] })
    expect(read(nthDay(less, swims)).split('\n')[0]).toBe(
      'The day on which this has held for 30 days, Sundays not counted:',
    )
    expect(read(less)).toContain('at least 10 must be left')
  })

  it('says the last day of a range, not the first day after it', () => {
    expect(read(fallsWithin(letter, { from: '2022-06-01', until: '2024-01-01' }))).toContain(
      'This day lies from 1 June 2022 to 31 December 2023:',
    )
    expect(read(fallsWithin(letter, { from: '2022-06-01' }))).toContain('This day is 1 June 2022 or later:')
    expect(read(fallsWithin(letter, { until: '2024-01-01' }))).toContain('This day is 31 December 2023 or earlier:')
    expect(read(fallsWithin(letter, {}))).toContain('There is such a day:')
  })

  it('keeps the id and the source of a clause', () => {
    expect(describeNode(clause('club.swims', 'rules-4', swims), context)).toEqual({
      sentence: 'You can swim.',
      clause: 'club.swims',
      source: 'rules-4',
      parts: [{ sentence: '“Swimming” is yes.', parts: [] }],
    })
  })

  it('lists versions with their first and last days', () => {
    const text = read(club.normById.get('club/key')?.['holdsWhen' as never] as unknown as Node)
    expect(text).toContain('The day you ask about decides which wording applies.')
    expect(text).toContain('Two years of membership (from 1 January 2020)')
  })

  it('names the norm that a whole rule belongs to, so that a reader can be led to its page', () => {
    const rule = club.normById.get('club/key')?.['holdsWhen' as never] as unknown as Node
    expect(describeNode(rule, context).norm).toBe('club/key')
    expect(describeNode(swims, context)).not.toHaveProperty('norm')
  })

  it('writes small factors to the fifth decimal', () => {
    expect(read(sumsTo(sum(), '>=', 0.13125))).toContain('0.13125')
  })

  it('counts names where there are too many to read', () => {
    const town = (count: number) => is('town', ...Array.from({ length: count }, (_, i) => `T${i}`))
    const law = { ...club, conceptById: new Map([['town', { id: 'town', shape: { kind: 'text', names: 'town' } }]]) }
    const values = (count: number) => describeNode(town(count), { ...context, law: law as never }).sentence
    expect(values(6)).toBe('“town” is T0, T1, T2, T3, T4 or T5.')
    expect(values(19)).toBe('“town” is T0, T1, T2, T3, T4 or one of 14 more.')
  })

  it('leaves out a day at the end of time', () => {
    expect(read(earlierOf(letter, fixedDay('2299-12-31')))).toBe('“The letter”')
    expect(read(earlierOf(letter, fixedDay('2040-12-31')))).toContain('31 December 2040')
  })

  it('uses the field names where nobody has written words', () => {
    expect(read(some('boats', numberIs('seats', '>', 3)))).toBe(
      'Under “boats” there is one for which:\n  “boats.seats” is more than 3.',
    )
  })

  it('is written as the language writes numbers and lists', () => {
    const french = { ...wordsFor('fr'), untranslated: [] }
    expect(read(sumsTo(sum(), '>=', 1234.5), french)).toContain('1\u202f234,5')
  })
})

describe('every operator', () => {
  const source = 'rules-4'
  const amount = amountOf('outings', { where: swims, amount: { each: 1 }, placed: { on: 'from' }, window: years(1) })
  const nodes: readonly Node[] = [
    all(swims, always, never, any(swims, not(ofApplicant(swims)))),
    since(bounded(letter, { notBefore: fixedDay('2020-01-01'), notAfter: laterBy(letter, days(3)) })),
    heldAt(earlierOf(letter, firstTime(swims)), longestStretch(member, '<', months(18), years(5))),
    withinLast(months(3), accumulates(member, '<=', days(10), 'all-time' as never)),
    sumsTo(
      sum(
        amount,
        amountOf('outings', {
          where: swims,
          amount: { field: 'km', daysPerUnit: 1 },
          times: 2,
          placed: { over: ['from', 'until'] },
          window: 'all-time',
        }),
        amountOf('outings', {
          where: swims,
          amount: { daysOfPeriod: true },
          placed: { over: ['from', 'until'] },
          window: 'all-time',
        }),
      ),
      '>=',
      2,
    ),
    notAfter(laterOf(letter, lastTime(swims)), openDate('later', { source })),
    since(chosen(letter, [{ when: swims, moment: letter }])),
    since(dayInYearOf(letter, '08-01')),
    since(nthDay(20, swims)),
    since(
      nthDay(
        reduced(30, { list: 'outings', field: 'km', reductions: [{ when: swims, share: 0.5, least: 10 }] }),
        swims,
      ),
    ),
    since(earliestOf('memberships', dateFact('from'), is('kind', 'full'))),
    since(latestOf('memberships', dateFact('from'), is('kind', 'full'))),
    reading('club.juniors', [{ id: 'count', source, that: swims }]),
    reform('night-rowing', { inForce: always, ifAdopted: never }),
    openPoint('club.founders', { source, guard: swims }),
    judgement('club.wave', { authority: 'club', source }),
    numberIs('rank', '<', 3),
    fallsWithin(letter, { from: '2020-01-01' }),
    lasting(member, '>', months(1)),
    clause('club.swims', source, swims),
    deadline({ start: letter, term: months(1), endOfTerm: 'as-is' }),
  ]

  it('has a sentence of its own, without a gap to fill in', () => {
    const seen = new Set<string>()
    for (const root of nodes) {
      for (const node of allNodesOf(root)) seen.add(node.kind)
      const text = read(root)
      for (const kind of seen) expect(text.split('\n').map((each) => each.trim())).not.toContain(kind)
      expect(text).not.toMatch(/[{}]/)
      expect(text).not.toContain('undefined')
    }
    // As many kinds as there are files of operators, versions apart: those are made by norms.
    expect(seen.size).toBeGreaterThanOrEqual(37)
    expect(Object.keys(authoring).length).toBeGreaterThan(seen.size - 2)
  })

  it('that is new and unknown here is named instead of left out', () => {
    expect(describeNode({ kind: 'brand-new' } as never, context).sentence).toBe('brand-new')
  })
})
