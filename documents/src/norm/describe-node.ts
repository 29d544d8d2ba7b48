import type { Node } from '@parcours/engine'
import { shapeOfFields, valueInWords } from '../opinion/facts-in-words.ts'
import { LawSentences, localeOf, type OpinionContext, own } from '../opinion/opinion-words.ts'
import { fill } from '../sentences/fill.ts'
import { formatDay } from '../sentences/format-day.ts'
import { formatDayOfYear } from '../sentences/format-day-of-year.ts'
import { formatPeriod, type Period } from '../sentences/format-period.ts'
import type {
  AmountData,
  ByVersionData,
  DeadlineData,
  FallsWithinData,
  LengthData,
  NodeData,
  ReadingData,
} from './node-data.ts'
import { dayBefore, formatVersionDays } from './version-days.ts'

/** A piece of a norm read aloud: a sentence, and the pieces it is made of. */
export interface NodeInWords {
  readonly sentence: string
  /** Only of a clause: its id and the source passage it gives effect to. */
  readonly clause?: string
  readonly source?: string
  /** Only of a whole norm that another one leans on: its id, so that a reader can be led there instead. */
  readonly norm?: string
  readonly parts: readonly NodeInWords[]
}

/** The tree of a norm, or a part of it, in words. A kind of node that is not known here is named, not left out. */
export function describeNode(node: Node, context: OpinionContext): NodeInWords {
  return new Reader(context).read(node, [])
}

class Reader {
  private readonly context: OpinionContext
  private readonly sentences: LawSentences
  private readonly locale: string

  constructor(context: OpinionContext) {
    this.context = context
    this.sentences = new LawSentences(context)
    this.locale = localeOf(context.words, 'tree')
  }

  /** `at` is the list whose records the node looks at; empty for the person. */
  read(node: Node, at: readonly string[]): NodeInWords {
    const data = node as unknown as NodeData
    const { criteria, moments, quantities } = this.context.words.tree
    const inner = (each: Node, where = at) => this.read(each, where)
    switch (data.kind) {
      case 'all':
      case 'any': {
        const of = data.of as readonly Node[]
        return of.length === 1
          ? inner(of[0] as Node)
          : line(
              criteria[data.kind],
              of.map((each) => inner(each)),
            )
      }
      case 'not':
        return line(criteria.not, [inner(data.of)])
      case 'applicant':
        return line(criteria.applicant, [inner(data.of, [])])
      case 'always':
        return line(data.value ? criteria.always : criteria.never)
      case 'clause':
        return {
          sentence: this.sentences.clause(data.id, 'holds'),
          clause: data.id,
          source: data.source,
          parts: [inner(data.that)],
        }
      case 'some': {
        const list = [...at, ...data.list]
        return line(fill(criteria.some, { list: this.label(list) }), [inner(data.that, list)])
      }
      case 'is':
        return line(fill(criteria.is, this.codes(at, data.field, data.values)))
      case 'number-is': {
        const limit = this.compared(data.comparison, this.number(data.limit))
        return line(fill(criteria['number-is'], { field: this.label([...at, ...data.field]), limit }))
      }
      case 'during': {
        const field = (name: 'from' | 'until') => this.label([...at, ...data[name]])
        return line(fill(criteria.during, { from: field('from'), until: field('until') }))
      }
      case 'since':
        return line(criteria.since, [inner(data.moment)])
      case 'held-at':
        return line(criteria['held-at'], [inner(data.moment), inner(data.that)])
      case 'lasting':
        return line(fill(criteria.lasting, this.length(data)), [inner(data.that)])
      case 'accumulates':
      case 'longest-stretch':
        return line(fill(criteria[data.kind], this.length(data)), [inner(data.that)])
      case 'within-last':
        return line(fill(criteria['within-last'], { period: this.period(data.period) }), [inner(data.that)])
      case 'sums-to': {
        const limit = this.compared(data.comparison, this.number(data.limit))
        return line(fill(criteria['sums-to'], { limit }), [inner(data.quantity)])
      }
      case 'not-after':
        return line(criteria['not-after'], [inner(data.first), inner(data.second)])
      case 'falls-within':
        return this.fallsWithin(data, at)
      case 'reading':
        return this.reading(data, at)
      case 'reform':
        return line(criteria.reform, [
          line(criteria.inForce, [inner(data.inForce)]),
          line(criteria.ifAdopted, [inner(data.ifAdopted)]),
        ])
      case 'open-point':
        return line(
          fill(criteria['open-point'], {
            says: this.sentences.openPoint(data.id, 'says'),
            ask: this.sentences.openPoint(data.id, 'ask'),
          }),
          [line(criteria.guard, [inner(data.guard)])],
        )
      case 'judgement':
        return line(fill(criteria.judgement, { sentence: this.sentences.judgement(data.id) }))
      case 'by-version':
        return this.byVersion(data, at)
      case 'date-fact':
        return line(fill(moments['date-fact'], { field: this.label([...at, ...data.field]) }))
      case 'deadline':
        return this.deadline(data, at)
      case 'first-time':
      case 'last-time':
        return line(moments[data.kind], [inner(data.that)])
      case 'later-by':
        return line(fill(moments['later-by'], { period: this.period(data.period) }), [inner(data.moment)])
      case 'day-in-year-of':
        return line(fill(moments['day-in-year-of'], { day: formatDayOfYear(data.day, this.locale) }), [
          inner(data.moment),
        ])
      case 'nth-day': {
        const fixed = typeof data.count === 'number'
        const count = this.number(fixed ? (data.count as number) : (data.count as { whole: number }).whole)
        return line(fill(moments['nth-day'], { count }), [
          inner(data.that),
          ...(fixed ? [] : [inner(data.count as Node)]),
        ])
      }
      case 'reduced': {
        const list = [...at, ...data.list]
        const names = { list: this.label(list), field: this.label([...list, data.field]) }
        return line(
          fill(quantities.reduced, { whole: this.number(data.whole) }),
          data.reductions.map(({ when, share, least }) =>
            line(fill(quantities.reduction, { ...names, share: this.number(share), least: this.number(least) }), [
              inner(when),
            ]),
          ),
        )
      }
      case 'earlier-of': {
        // A day at the end of time only says what happens if none of the others comes.
        const of = data.of.filter((each) => !isEndOfTime(each))
        const [only, ...others] = of
        if (only && others.length === 0) return inner(only)
        return line(
          moments['earlier-of'],
          of.map((each) => inner(each)),
        )
      }
      case 'later-of':
        return line(
          moments[data.kind],
          data.of.map((each) => inner(each)),
        )
      case 'fixed-day':
        return line(fill(moments['fixed-day'], { day: formatDay(data.day, this.locale) }))
      case 'bounded':
        return line(moments.bounded, [
          inner(data.moment),
          ...(data.notBefore ? [line(moments.notBefore, [inner(data.notBefore)])] : []),
          ...(data.notAfter ? [line(moments.notAfter, [inner(data.notAfter)])] : []),
        ])
      case 'chosen':
        return line(
          moments.chosen,
          data.cases.flatMap(({ when, moment }) => [
            line(moments.when, [inner(when), line(moments.at, [inner(data.at)])]),
            line(moments.thenOn, [inner(moment)]),
          ]),
        )
      case 'of-records': {
        const list = [...at, ...data.list]
        return line(fill(moments[data.which], { list: this.label(list) }), [
          inner(data.moment, list),
          line(moments.where, [inner(data.where, list)]),
        ])
      }
      case 'open-date':
        return line(moments['open-date'])
      case 'sum':
        return line(
          quantities.sum,
          data.of.map((each) => inner(each)),
        )
      case 'amount-of-records':
        return this.amount(data, at)
      default:
        return line((data as Node).kind)
    }
  }

  private fallsWithin(data: FallsWithinData, at: readonly string[]): NodeInWords {
    const { criteria } = this.context.words.tree
    const moment = [this.read(data.moment, at)]
    // A bound that was left out is stored as the first or last day there is.
    const bounded = { from: data.from > '1850', until: data.until < '2300' }
    const days = {
      from: formatDay(data.from, this.locale),
      until: formatDay(dayBefore(data.until), this.locale),
    }
    const key = bounded.from
      ? bounded.until
        ? 'falls-within'
        : 'falls-within-from'
      : bounded.until
        ? 'falls-within-until'
        : 'falls-within-ever'
    return line(fill(criteria[key], days), moment)
  }

  private reading(data: ReadingData, at: readonly string[]): NodeInWords {
    const question = this.sentences.reading(data.id)
    return line(
      fill(this.context.words.tree.criteria.reading, { question }),
      data.options.map((option) => ({
        sentence: this.sentences.option(data.id, option.id),
        source: option.source,
        parts: [this.read(option.that, at)],
      })),
    )
  }

  private byVersion(data: ByVersionData, at: readonly string[]): NodeInWords {
    const { criteria } = this.context.words.tree
    const { chosenBy, versions, norm } = data
    const sentence = chosenBy === 'day-asked-about' ? criteria.chosenByDay : criteria.chosenByMoment
    const parts = [
      ...(chosenBy === 'day-asked-about' ? [] : [this.read(chosenBy, at)]),
      ...versions.map((version) =>
        line(
          fill(criteria.version, {
            version: this.sentences.version(version.id),
            days: formatVersionDays(version, this.context.words),
          }),
          [this.read(version.that, at)],
        ),
      ),
    ]
    return { sentence, norm, parts }
  }

  private deadline(data: DeadlineData, at: readonly string[]): NodeInWords {
    const { moments, workingDays } = this.context.words.tree
    const { term } = data
    const text =
      'workingDays' in term
        ? fill(
            new Intl.PluralRules(this.locale).select(term.workingDays) === 'one' ? workingDays.one : workingDays.other,
            {
              count: this.number(term.workingDays),
            },
          )
        : this.period(term)
    return line(fill(moments.deadline, { term: text }), [
      this.read(data.start, at),
      ...(data.pausedWhile ? [line(moments.pausedWhile, [this.read(data.pausedWhile, at)])] : []),
      ...(data.endOfTerm === 'as-is' ? [] : [line(moments[data.endOfTerm])]),
    ])
  }

  private amount(data: AmountData, at: readonly string[]): NodeInWords {
    const { quantities } = this.context.words.tree
    const list = [...at, ...data.list]
    const { amount, times } = data
    const kind = 'field' in amount ? 'field' : 'each' in amount ? 'each' : 'days'
    const values = {
      list: this.label(list),
      window: this.window(data.window),
      field: 'field' in amount ? this.label([...list, amount.field]) : '',
    }
    return line(fill(quantities[kind], values), [
      this.read(data.where, list),
      ...(times === 1 ? [] : [line(fill(quantities.times, { factor: this.number(times) }))]),
    ])
  }

  private length(data: LengthData): { readonly limit: string; readonly window: string } {
    return {
      limit: this.compared(data.comparison, this.period(data.period)),
      window: data.window === undefined ? '' : this.window(data.window),
    }
  }

  private window(window: Period | 'all-time'): string {
    const { allTime, inWindow } = this.context.words.tree
    return window === 'all-time' ? allTime : fill(inWindow, { period: this.period(window) })
  }

  private compared(comparison: '>=' | '>' | '<=' | '<', limit: string): string {
    return fill(this.context.words.tree.comparisons[comparison], { limit })
  }

  private period(period: Period): string {
    return formatPeriod(period, this.locale) ?? this.context.words.tree.nothing
  }

  private number(value: number): string {
    // Factors such as 52.5 days for 400 hours need more than the three decimals of everyday numbers.
    return new Intl.NumberFormat(this.locale, { maximumFractionDigits: 5 }).format(value)
  }

  /** The label of a field, as the questions call it; the names of the fields where no words are written. */
  private label(path: readonly string[]): string {
    const concept = own(this.context.words.concepts as Labelled, path[0] ?? '')
    let words: Labels | undefined = concept
    for (const step of path.slice(1)) words = own(words?.fields, step)
    return words?.label ?? path.join('.')
  }

  private codes(at: readonly string[], field: readonly string[], values: readonly (string | boolean)[]) {
    const path = [...at, ...field]
    const shape = shapeOfFields(this.context.law, path)
    const codes = own(this.context.words.concepts as Labelled, path[0] ?? '')?.codes
    const texts = values.map((value) =>
      shape
        ? (valueInWords(value, shape, own(codes, path.slice(1).join('.')), this.context) ?? String(value))
        : String(value),
    )
    const several = shape?.kind === 'text' && texts.length > MOST_NAMES
    const { andMore } = this.context.words.tree
    const shown = several
      ? [...texts.slice(0, MOST_NAMES - 1), fill(andMore, { count: texts.length - MOST_NAMES + 1 })]
      : texts
    return { field: this.label(path), values: new Intl.ListFormat(this.locale, { type: 'disjunction' }).format(shown) }
  }
}

function isEndOfTime(node: Node): boolean {
  const data = node as unknown as NodeData
  return data.kind === 'fixed-day' && data.day >= '2299'
}

/** More names than this are counted: nobody reads all municipalities of a region. */
const MOST_NAMES = 6

interface Labels {
  readonly label: string
  readonly fields?: { readonly [field: string]: Labels }
}

type Labelled = {
  readonly [concept: string]: Labels & {
    readonly codes?: { readonly [field: string]: { readonly [code: string]: string } }
  }
}

function line(sentence: string, parts: readonly NodeInWords[] = []): NodeInWords {
  return { sentence, parts }
}
