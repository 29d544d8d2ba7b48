import { formatDay, type Node, parseDay } from '@parcours/engine'
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
  deadline,
  during,
  earlierOf,
  earliestOf,
  fallsWithin,
  firstTime,
  fixedDay,
  is,
  isIfTold,
  lasting,
  lastTime,
  laterBy,
  laterOf,
  latestOf,
  longestStretch,
  never,
  not,
  notAfter,
  nthDay,
  numberIs,
  openPoint,
  reading,
  reduced,
  since,
  some,
  sum,
  sumsTo,
  withinLast,
} from '@parcours/engine/authoring'
import { belgianHolidays } from '../calendar/index.ts'
import type { Change, Place } from './change.ts'
import type { ByVersion, NodeKind, NodeKinds } from './node-kinds.ts'
import { periodChanges } from './period-changes.ts'
import { joinVersions } from './rebuild.ts'

/** Lists longer than this, and codes from a register, are tables, gone through from end to end by tests of their own: no single code is taken away. */
const longestListOfCodes = 12

const FIRST_DAY = '1800-01-01'
/** No later day can be asked about. */
const LAST_DAY = '2299-12-31'

type Changes = { readonly [K in NodeKind]: (node: NodeKinds[K], place: Place) => readonly Change[] }

const CHANGES: Changes = {
  all: (node) => [
    ...(node.of.length > 1 ? [{ what: 'all → any', instead: () => any(...node.of) }] : []),
    ...node.of.map((each, i) => ({ what: `without ${i + 1}: ${name(each)}`, instead: () => all(...but(node.of, i)) })),
  ],
  any: (node) => [
    ...(node.of.length > 1 ? [{ what: 'any → all', instead: () => all(...node.of) }] : []),
    ...node.of.map((each, i) => ({ what: `without ${i + 1}: ${name(each)}`, instead: () => any(...but(node.of, i)) })),
  ],
  not: (node) => [{ what: 'not left out', instead: () => node.of }],
  always: (node) => [
    { what: node.value ? 'always → never' : 'never → always', instead: () => (node.value ? never : always) },
  ],
  clause: (node) => [{ what: 'negated', instead: () => clause(node.id, node.source, not(node.that)) }],
  applicant: (node) => [{ what: 'asked of the record, not of the applicant', instead: () => node.of }],
  since: (node) => [
    { what: 'since → whenever it comes', instead: () => fallsWithin(node.moment, {}) },
    // The moments that say a day or a period themselves are moved there.
    ...(['fixed-day', 'later-by'].includes(node.moment.kind)
      ? []
      : [{ what: 'since → only after', instead: () => since(laterBy(node.moment, { months: 0, days: 1 })) }]),
  ],
  during: (node) => {
    const [from, until] = [node.from.join('.'), node.until.join('.')]
    const { absentFrom } = node
    const other = absentFrom === 'unknown' ? 'since-ever' : 'unknown'
    return [
      { what: `${from} and ${until} changed round`, instead: () => during({ from: until, until: from, absentFrom }) },
      { what: `${until} not looked at`, instead: () => during({ from, until: 'nothing', absentFrom }) },
      {
        what: `untold: ${absentFrom} → ${other}`,
        instead: () => during({ from, until, absentFrom: other }),
        untold: node.from,
      },
    ]
  },
  'falls-within': (node) => [
    ...dayChanges(node.from).map(({ what, day }) => ({
      what: `from ${what}`,
      instead: () => fallsWithin(node.moment, { from: day, until: node.until }),
    })),
    ...dayChanges(node.until).map(({ what, day }) => ({
      what: `until ${what}`,
      instead: () => fallsWithin(node.moment, { from: node.from, until: day }),
    })),
  ],
  'held-at': (node) => [{ what: 'held at the moment → holds', instead: () => node.that }],
  is: (node, place) => {
    const { field, values } = node
    const write = node.whereAbsent ? isIfTold : is
    const path = field.join('.')
    const isTable = values.length > longestListOfCodes || place.isTable(field)
    const tried = isTable ? [] : values.map((_, i) => i)
    const added = place.otherCodes(field, values)[0]
    return [
      ...(typeof values[0] === 'boolean'
        ? [{ what: `${values[0]} → ${!values[0]}`, instead: () => write(path, !values[0]) }]
        : tried.map((i) => ({ what: `without ${values[i]}`, instead: () => write(path, ...but(values, i)) }))),
      ...(added === undefined ? [] : [{ what: `with ${added}`, instead: () => write(path, ...values, added) }]),
      {
        what: `untold: ${node.whereAbsent ? 'no → unknown' : 'unknown → no'}`,
        instead: () => (node.whereAbsent ? is : isIfTold)(path, ...values),
        untold: field,
      },
    ]
  },
  'number-is': (node, place) => {
    const { comparison, limit } = node
    const path = node.field.join('.')
    const step = place.stepOf(node.field)
    return [
      { what: `${comparison} → ${other(comparison)}`, instead: () => numberIs(path, other(comparison), limit) },
      ...[limit + step, limit - step].map((moved) => ({
        what: `${limit} → ${round(moved)}`,
        instead: () => numberIs(path, comparison, round(moved)),
      })),
    ]
  },
  judgement: () => [
    { what: 'judged already: yes', instead: () => always },
    { what: 'judged already: no', instead: () => never },
  ],
  'open-point': (node) => [
    { what: 'open point left out', instead: () => never },
    { what: 'open for everybody', instead: () => openPoint(node.id, { source: node.source, guard: always }) },
  ],
  reading: (node) =>
    node.options.map((option, i) => ({
      what: `without the reading ${option.id}`,
      instead: () => (node.options.length > 1 ? reading(node.id, but(node.options, i)) : never),
    })),
  reform: (node) => [
    { what: 'as if never announced', instead: () => node.inForce },
    { what: 'as if adopted', instead: () => node.ifAdopted },
  ],
  some: (node) => {
    const path = node.list.join('.')
    return [
      node.whereAbsent
        ? { what: 'untold: none → unknown', instead: () => some(path, node.that), untold: node.list }
        : { what: 'untold: unknown → none', instead: () => some(path, node.that, 'if-given'), untold: node.list },
    ]
  },
  lasting: (node) => {
    const { that, comparison, period, counting, monthEnd } = node
    const counted = counting === 'day-included' ? 'days-before' : 'day-included'
    const end = monthEnd === 'last-day' ? 'next-day' : 'last-day'
    return [
      {
        what: `${comparison} → ${comparison === '>=' ? '>' : '>='}`,
        instead: () => lasting(that, comparison === '>=' ? '>' : '>=', period, node),
      },
      ...periodChanges(period).map((each) => ({
        what: each.what,
        instead: () => lasting(that, comparison, each.period, node),
      })),
      {
        what: `${counting} → ${counted}`,
        instead: () => lasting(that, comparison, period, { counting: counted, monthEnd }),
      },
      ...(period.months === 0
        ? []
        : [
            {
              what: `month end: ${monthEnd} → ${end}`,
              instead: () => lasting(that, comparison, period, { counting, monthEnd: end }),
            },
          ]),
      { what: 'however short', instead: () => that },
    ]
  },
  accumulates: (node) => {
    const { that, comparison, period, window } = node
    return [
      {
        what: `${comparison} → ${other(comparison)}`,
        instead: () => accumulates(that, other(comparison), period, window),
      },
      ...periodChanges(period).map((each) => ({
        what: each.what,
        instead: () => accumulates(that, comparison, each.period, window),
      })),
      ...windowChanges(window).map((each) => ({
        what: `in the last ${each.what}`,
        instead: () => accumulates(that, comparison, period, each.period),
      })),
      ...(window === 'all-time'
        ? []
        : [{ what: 'however long ago', instead: () => accumulates(that, comparison, period) }]),
    ]
  },
  'longest-stretch': (node) => {
    const { that, comparison, period, window } = node
    return [
      {
        what: `${comparison} → ${other(comparison)}`,
        instead: () => longestStretch(that, other(comparison), period, window),
      },
      ...periodChanges(period).map((each) => ({
        what: each.what,
        instead: () => longestStretch(that, comparison, each.period, window),
      })),
      ...windowChanges(window).map((each) => ({
        what: `in the last ${each.what}`,
        instead: () => longestStretch(that, comparison, period, each.period),
      })),
      {
        what: 'longest stretch → all days together',
        instead: () => accumulates(that, comparison, period, window),
      },
    ]
  },
  'within-last': (node) => {
    const { that, period, monthEnd } = node
    return [
      ...periodChanges(period).map((each) => ({
        what: each.what,
        instead: () => withinLast(each.period, that, monthEnd),
      })),
      { what: 'only now', instead: () => that },
    ]
  },
  'sums-to': (node) => {
    const { quantity, comparison, limit } = node
    return [
      { what: `${comparison} → ${other(comparison)}`, instead: () => sumsTo(quantity, other(comparison), limit) },
      ...[limit + 1, limit - 1].map((moved) => ({
        what: `${limit} → ${moved}`,
        instead: () => sumsTo(quantity, comparison, moved),
      })),
    ]
  },
  'not-after': (node) => {
    const { first, second } = node
    return [
      { what: 'changed round', instead: () => notAfter(second, first) },
      { what: 'not after → before', instead: () => all(node, not(notAfter(second, first))) },
    ]
  },
  'by-version': (node) => [...boundaryChanges(node), ...chooserChanges(node)],
  bounded: (node) => [
    ...(node.notBefore
      ? [
          {
            what: 'without its earliest day',
            instead: () => bounded(node.moment, node.notAfter ? { notAfter: node.notAfter } : {}),
          },
        ]
      : []),
    ...(node.notAfter
      ? [
          {
            what: 'without its last day',
            instead: () => bounded(node.moment, node.notBefore ? { notBefore: node.notBefore } : {}),
          },
        ]
      : []),
  ],
  chosen: (node) =>
    node.cases.map((each, i) => ({
      what: `without case ${i + 1}: ${name(each.when)}`,
      instead: () => chosen(node.at, but(node.cases, i)),
    })),
  'date-fact': (node) => {
    const happens = node.happens === 'surely' || node.happens === 'maybe' ? 'if-given' : 'maybe'
    return [
      {
        what: `untold: ${node.happens} → ${happens}`,
        instead: () => dateFact(node.field.join('.'), happens),
        untold: node.field,
      },
    ]
  },
  'day-in-year-of': ({ moment, day }) =>
    dayChanges(`2001-${day}`).map((each) => ({
      what: `${day} → ${each.day.slice(5)}`,
      instead: () => dayInYearOf(moment, each.day.slice(5)),
    })),
  deadline: (node) => {
    const { term, pausedWhile, ...rest } = node
    const paused = pausedWhile ? { pausedWhile } : {}
    const calendar = node.calendar ?? { id: 'BE', holidays: belgianHolidays }
    const terms =
      'workingDays' in term
        ? [
            ...[term.workingDays + 1, term.workingDays - 1].map((workingDays) => ({
              what: `${term.workingDays} working days → ${workingDays}`,
              term: { workingDays },
            })),
            { what: 'working days → calendar days', term: { months: 0, days: term.workingDays } },
          ]
        : [
            ...periodChanges(term).map(({ what, period }) => ({ what, term: period })),
            ...(term.months === 0 ? [{ what: 'days → working days', term: { workingDays: term.days } }] : []),
          ]
    const rolls = node.endOfTerm === 'next-working-day'
    const monthEnd = node.monthEnd === 'last-day' ? 'next-day' : 'last-day'
    return [
      ...terms.map((each) => ({
        what: each.what,
        instead: () => deadline({ ...rest, ...paused, calendar, term: each.term }),
      })),
      ...('workingDays' in term
        ? []
        : [
            {
              what: rolls ? 'ends on a Sunday all the same' : 'moved to the next working day',
              instead: () =>
                deadline({ ...rest, ...paused, calendar, term, endOfTerm: rolls ? 'as-is' : 'next-working-day' }),
            },
          ]),
      ...('months' in term && term.months > 0
        ? [
            {
              what: `month end: ${node.monthEnd} → ${monthEnd}`,
              instead: () => deadline({ ...rest, ...paused, term, monthEnd } as Parameters<typeof deadline>[0]),
            },
          ]
        : []),
      ...(pausedWhile ? [{ what: 'without the pause', instead: () => deadline({ ...rest, term }) }] : []),
    ]
  },
  'earlier-of': (node) => [
    ...(node.of.length > 1 ? [{ what: 'earlier → later', instead: () => laterOf(...node.of) }] : []),
    ...dropped(node.of).map(({ what, rest }) => ({ what, instead: () => earlierOf(...rest) })),
  ],
  'later-of': (node) => [
    ...(node.of.length > 1 ? [{ what: 'later → earlier', instead: () => earlierOf(...node.of) }] : []),
    ...dropped(node.of).map(({ what, rest }) => ({ what, instead: () => laterOf(...rest) })),
  ],
  'first-time': (node) => [{ what: 'first time → last time', instead: () => lastTime(node.that) }],
  'last-time': (node) => [{ what: 'last time → first time', instead: () => firstTime(node.that) }],
  'fixed-day': (node) => dayChanges(node.day).map(({ what, day }) => ({ what, instead: () => fixedDay(day) })),
  'later-by': (node) =>
    periodChanges(node.period).map(({ what, period }) => ({
      what,
      instead: () => laterBy(node.moment, period, node.monthEnd),
    })),
  'nth-day': ({ count, that }) =>
    typeof count === 'number'
      ? [count + 1, count - 1].map((moved) => ({ what: `day ${count} → ${moved}`, instead: () => nthDay(moved, that) }))
      : [{ what: 'as if nothing were taken off', instead: () => nthDay(count.whole, that) }],
  'of-records': (node) => [
    {
      what: node.which === 'earliest' ? 'earliest → latest' : 'latest → earliest',
      instead: () => (node.which === 'earliest' ? latestOf : earliestOf)(node.list.join('.'), node.moment, node.where),
    },
  ],
  'open-date': () => [{ what: 'as if read: 1 January 2020', instead: () => fixedDay('2020-01-01') }],
  'amount-of-records': (node) => {
    const { amount, window } = node
    const list = node.list.join('.')
    return [
      {
        what: `${node.times} times → ${node.times + 1}`,
        instead: () => amountOf(list, { ...node, times: node.times + 1 }),
      },
      ...windowChanges(window).map((each) => ({
        what: `in the last ${each.what}`,
        instead: () => amountOf(list, { ...node, window: each.period }),
      })),
      ...(window === 'all-time'
        ? []
        : [{ what: 'however long ago', instead: () => amountOf(list, { ...node, window: 'all-time' }) }]),
      ...('field' in amount && amount.most !== undefined
        ? [
            {
              what: `at most ${amount.most} → any number`,
              instead: () =>
                amountOf(list, { ...node, amount: { field: amount.field, daysPerUnit: amount.daysPerUnit } }),
            },
          ]
        : []),
    ]
  },
  reduced: (node) => {
    const by = { list: node.list.join('.'), field: node.field, reductions: node.reductions }
    const changed = (i: number, part: Partial<(typeof node.reductions)[number]>) => () =>
      reduced(node.whole, {
        ...by,
        reductions: node.reductions.map((each, j) => (j === i ? { ...each, ...part } : each)),
      })
    return [
      ...[node.whole + 1, node.whole - 1].map((whole) => ({
        what: `${node.whole} → ${whole}`,
        instead: () => reduced(whole, by),
      })),
      ...node.reductions.flatMap(({ when, share, least }, i) => [
        {
          what: `without reduction ${i + 1}: ${name(when)}`,
          instead: () => reduced(node.whole, { ...by, reductions: but(node.reductions, i) }),
        },
        { what: `share ${share} → ${round(share / 2)}`, instead: changed(i, { share: round(share / 2) }) },
        { what: `at least ${least} → ${least + 1}`, instead: changed(i, { least: least + 1 }) },
        { what: `at least ${least} → ${least - 1}`, instead: changed(i, { least: least - 1 }) },
      ]),
    ]
  },
  sum: (node) => dropped(node.of).map(({ what, rest }) => ({ what, instead: () => sum(...rest) })),
}

/** The kinds for which it is known how they can be written wrongly. */
export const changedKinds: readonly string[] = Object.keys(CHANGES)

/** Every way in which this one node can be written wrongly, its children left as they are. */
export function changesOf(node: Node, place: Place): readonly Change[] {
  const changes = CHANGES[node.kind as NodeKind] as (node: Node, place: Place) => readonly Change[]
  return changes(node, place)
}

/** The limit between two wordings a day earlier or later, and a last day of all likewise. */
export function movedVersions<V extends { readonly id: string; readonly from: string; readonly until?: string }>(
  versions: readonly V[],
): readonly { readonly what: string; readonly versions: readonly V[] }[] {
  const limits = new Set(versions.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])))
  limits.delete(FIRST_DAY)
  return [...limits].flatMap((limit) =>
    dayChanges(limit).map(({ what, day }) => ({
      what: `wordings change ${what}`,
      versions: versions.map((version) => ({
        ...version,
        ...(version.from === limit ? { from: day } : {}),
        ...(version.until === limit ? { until: day } : {}),
      })),
    })),
  )
}

/** Only the newest wording, for all days. */
export function newestVersion<V extends { readonly from: string; readonly until?: string }>(
  versions: readonly V[],
): readonly V[] {
  const newest = versions.at(-1)
  return newest ? [{ ...newest, from: FIRST_DAY }] : []
}

function boundaryChanges(node: ByVersion): readonly Change[] {
  return movedVersions(node.versions).map(({ what, versions }) => ({
    what,
    instead: () => joinVersions({ ...node, versions }),
  }))
}

function chooserChanges(node: ByVersion): readonly Change[] {
  const { chosenBy, versions } = node
  return [
    ...(versions.length > 1
      ? [
          {
            what: 'newest wording for everybody',
            instead: () => joinVersions({ ...node, versions: newestVersion(versions) }),
          },
        ]
      : []),
    ...(chosenBy === 'day-asked-about'
      ? []
      : [
          {
            what: 'wording chosen by the day asked about',
            instead: () => joinVersions({ ...node, chosenBy: 'day-asked-about' }),
          },
        ]),
  ]
}

/** A day earlier and a day later; nothing for the ends of all timelines, which stand for "ever". */
function dayChanges(text: string): readonly { readonly what: string; readonly day: string }[] {
  const day = parseDay(text)
  if (day === undefined || text === FIRST_DAY || text >= LAST_DAY) return []
  return [day + 1, day - 1].map((moved) => ({ what: `${text} → ${formatDay(moved)}`, day: formatDay(moved) }))
}

function windowChanges(window: Parameters<typeof accumulates>[3]): ReturnType<typeof periodChanges> {
  if (window === undefined || window === 'all-time') return []
  return periodChanges(window)
}

function dropped<N extends Node>(of: readonly N[]): readonly { readonly what: string; readonly rest: readonly N[] }[] {
  if (of.length < 2) return []
  return of.map((each, i) => ({ what: `without ${i + 1}: ${name(each)}`, rest: but(of, i) }))
}

function but<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, i) => i !== index)
}

const OTHER = { '>=': '>', '>': '>=', '<=': '<', '<': '<=' } as const

function other(comparison: keyof typeof OTHER): keyof typeof OTHER {
  return OTHER[comparison]
}

/** Keeps 0.1 + 0.2 from being told as 0.30000000000000004. */
function round(number: number): number {
  return Math.round(number * 1e6) / 1e6
}

type Named = Node & {
  readonly id?: string
  readonly field?: readonly string[]
  readonly list?: readonly string[]
  readonly values?: readonly (string | boolean)[]
  readonly of?: Node | readonly Node[]
}

/** A node in a few words: its id, or its kind and what it looks at. */
export function name(node: Node): string {
  const { kind, id, field, list, values, of } = node as Named
  if (kind === 'not' && of && !Array.isArray(of)) return `not ${name(of as Node)}`
  if (id !== undefined) return id
  if (list) return `${kind} ${list.join('.')}`
  if (!field) return kind
  const told = values ? ` ${values.length > 3 ? `${values[0]}…` : values.join('|')}` : ''
  return `${field.join('.')}${told}`
}
