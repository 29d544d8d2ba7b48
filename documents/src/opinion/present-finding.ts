import type { Finding, Norm, Outcome, Reason } from '@parcours/engine'
import { fill } from '../sentences/fill.ts'
import { formatAmount } from '../sentences/format-amount.ts'
import { formatDay } from '../sentences/format-day.ts'
import { factInWords, factsAsText } from './facts-in-words.ts'
import { LawSentences, localeOf, type OpinionContext, own } from './opinion-words.ts'
import type {
  Line,
  MissingLine,
  Presentation,
  ReadingLine,
  ReasonLine,
  SourceLine,
  StepLine,
  ValueInWords,
} from './presentation.ts'
import { SourceList } from './source-list.ts'
import { stretchInWords } from './stretch-in-words.ts'

/**
 * A finding as sentences. `others` are further findings of the same person on the same day: the last day of a step is
 * the date of one of them. A sentence that is missing in the words never stops it.
 */
export function presentFinding(
  finding: Finding,
  context: OpinionContext,
  others: readonly Finding[] = [],
): Presentation {
  return new Presenter(finding, context, others, new SourceList(context)).present('whole')
}

/**
 * Several findings of one person on one page, briefly. What is met keeps its steps and reasons; what is open keeps its
 * steps, questions, readings and, where no fact is missing, its open points; what is not met keeps its sentence. Sources
 * are numbered through the whole page, and `sources` lists those that are named.
 */
export function presentOverview(
  findings: readonly Finding[],
  context: OpinionContext,
  others: readonly Finding[] = [],
): { readonly shown: readonly Presentation[]; readonly sources: readonly SourceLine[] } {
  const sources = new SourceList(context)
  const shown = findings.map((finding) => new Presenter(finding, context, others, sources).present('brief'))
  return { shown, sources: sources.lines }
}

/** Ids of the findings whose dates the next steps of this norm name. */
export function findingsNamedBy(norm: Norm): readonly string[] {
  const steps = [...(norm.next?.met ?? []), ...(norm.next?.notMet ?? []), ...(norm.next?.undetermined ?? [])]
  return [...new Set(steps.flatMap((step) => (step.by === undefined ? [] : [step.by])))]
}

const SIDES = { met: 'met', 'not-met': 'notMet', undetermined: 'undetermined' } as const

class Presenter {
  private readonly finding: Finding
  private readonly context: OpinionContext
  private readonly others: readonly Finding[]
  private readonly sentences: LawSentences
  private readonly sources: SourceList
  private readonly cited = new Set<number>()
  private readonly locale: string

  constructor(finding: Finding, context: OpinionContext, others: readonly Finding[], sources: SourceList) {
    this.finding = finding
    this.context = context
    this.others = others
    this.sentences = new LawSentences(context)
    this.sources = sources
    this.locale = localeOf(context.words, 'law')
  }

  present(extent: 'whole' | 'brief'): Presentation {
    const { finding, context } = this
    const { words, law } = context
    const norm = law.normById.get(finding.id)
    const value = this.value(finding.value)
    const { outcome } = finding
    // Since when something is not known helps nobody; of a date, the date counts and not since when it concerns somebody.
    const stretch =
      norm?.kind === 'criterion' && outcome !== 'undetermined' ? stretchInWords(finding, words) : undefined
    const brief = extent === 'brief'
    // In the order in which a reader meets them, so that sources are numbered from the top.
    const steps = !norm || (brief && outcome === 'not-met') ? [] : this.steps(norm)
    const reasons = brief && outcome !== 'met' ? [] : finding.because.map((reason) => this.reason(reason))
    const readings = this.readings()
    const beside = brief || outcome === 'not-met' ? undefined : norm
    const openPoints = brief && finding.reason === 'missing-facts' ? [] : finding.openPoints
    const information = beside ? this.information(beside) : []
    const evidence = (beside?.evidence ?? []).map(({ id, source }) =>
      this.line(id, this.sentences.evidence(id), source),
    )
    if (!brief) this.cite(...finding.sources.map((source) => source.id))
    return {
      id: finding.id,
      outcome: finding.outcome,
      ...(finding.reason ? { reason: finding.reason } : {}),
      title: this.sentences.norm(finding.id, 'title'),
      question: this.sentences.norm(finding.id, 'question'),
      headline: this.headline(finding.outcome, value),
      ...(finding.reason ? { because: words.opinion.undetermined[finding.reason] } : {}),
      ...(stretch ? { stretch } : {}),
      ...(value ? { value } : {}),
      steps,
      reasons,
      missing: missingLines(finding.missing, context),
      readings,
      openPoints: openPoints.map((id) => ({
        id,
        says: this.sentences.openPoint(id, 'says'),
        ask: this.sentences.openPoint(id, 'ask'),
      })),
      judgements: finding.judgements.map((id) => ({ id, sentence: this.sentences.judgement(id) })),
      information,
      evidence,
      sources: this.sources.lines.filter(({ number }) => this.cited.has(number)),
    }
  }

  /** The sentence of the outcome; a value that the sentence does not name itself is added. */
  private headline(outcome: Outcome, value: ValueInWords | undefined): string {
    const { words } = this.context
    const sentence = this.sentences.norm(this.finding.id, SIDES[outcome])
    if (!value) return fill(sentence, { date: words.opinion.dateNotKnown, value: words.opinion.dateNotKnown })
    const filled = fill(sentence, { date: value.text, value: value.text, amount: value.text })
    if (filled !== sentence) return filled
    const { date, dateIfConcerned, amount, amountIfNow } = words.opinion.values
    const certain = outcome === 'met'
    const added = value.kind === 'amount' ? (certain ? amount : amountIfNow) : certain ? date : dateIfConcerned
    return `${sentence} ${fill(added, { value: value.text })}`
  }

  private unit(): 'day' | undefined {
    const norm = this.context.law.normById.get(this.finding.id)
    return norm?.kind === 'amount' ? norm.unit : undefined
  }

  private value(of: number | string | undefined): ValueInWords | undefined {
    if (of === undefined) return undefined
    return typeof of === 'number'
      ? { kind: 'amount', of, text: formatAmount(of, this.locale, this.unit()) }
      : { kind: 'date', of, text: formatDay(of, this.locale) }
  }

  private steps(norm: Norm): readonly StepLine[] {
    const steps = norm.next?.[SIDES[this.finding.outcome]] ?? []
    // In the order of the law: a paper to ask for comes before the office that wants to see it.
    return steps.map((step): StepLine => {
      const dated = step.by === undefined ? undefined : [this.finding, ...this.others].find(({ id }) => id === step.by)
      const by = typeof dated?.value === 'string' ? dated.value : undefined
      const byText = by === undefined ? undefined : formatDay(by, this.locale)
      const date = byText ?? this.context.words.opinion.dateNotKnown
      return {
        ...this.line(step.id, fill(this.sentences.step(step.id), { date }), step.source),
        ...(by === undefined || byText === undefined ? {} : { by, byText }),
      }
    })
  }

  private reason(reason: Reason): ReasonLine {
    const { words } = this.context
    const { clause, outcome, since, until } = reason
    const stretch = outcome === 'unknown' ? undefined : stretchInWords(reason, words)
    const told = factsAsText(reason.facts, this.context)
    return {
      ...this.line(clause, this.sentences.clause(clause, outcome === 'false' ? 'fails' : 'holds'), reason.source),
      outcome,
      ...(since ? { since } : {}),
      ...(until ? { until } : {}),
      ...(stretch ? { stretch } : {}),
      facts: reason.facts.map((pointer) => factInWords(pointer, this.context)),
      ...(told ? { toldUs: fill(words.opinion.toldUs, { facts: told }) } : {}),
      because: (reason.because ?? []).map((inner) => this.reason(inner)),
    }
  }

  private readings(): readonly ReadingLine[] {
    return this.finding.readings.map(({ id, options }) => ({
      id,
      question: this.sentences.reading(id),
      options: options.map((option) => ({
        id: option.id,
        sentence: this.sentences.option(id, option.id),
        outcome: option.outcome,
        headline: this.headline(option.outcome, this.value(option.value)),
        sources: this.cite(option.source),
      })),
    }))
  }

  private information(norm: Norm): readonly Line[] {
    const seen = new Map<string, Line>()
    for (const version of norm.versions) {
      if (!this.finding.versions.includes(version.id)) continue
      for (const { id, source } of version.information ?? []) {
        if (!seen.has(id)) seen.set(id, this.line(id, this.sentences.information(id), source))
      }
    }
    return [...seen.values()]
  }

  private line(id: string, sentence: string, source: string): Line {
    return { id, sentence, sources: this.cite(source) }
  }

  private cite(...ids: readonly string[]): readonly number[] {
    const numbers = this.sources.cite(...ids)
    for (const number of numbers) this.cited.add(number)
    return numbers
  }
}

/** Missing facts as questions: one per fact, in the order given, with the parts that are missing of what was told. */
export function missingLines(pointers: readonly string[], context: OpinionContext): readonly MissingLine[] {
  const { words } = context
  const byConcept = Map.groupBy(pointers, (pointer) => pointer.split('/')[1] ?? '')
  return [...byConcept].map(([concept, paths]) => {
    const spoken = own(words.concepts as OpinionConcepts, concept)
    const told = hasFact(context.given, concept)
    const details = told ? paths.filter((path) => path !== `/${concept}`).map((path) => factInWords(path, context)) : []
    const text = details
      .map(({ label, field }) => (field ? fill(words.opinion.labelled, { label, value: field }) : label))
      .join('; ')
    return {
      concept,
      question: spoken?.question ?? concept,
      help: spoken?.help ?? '',
      details,
      ...(text ? { detailsText: fill(words.opinion.detailsMissing, { details: text }) } : {}),
    }
  })
}

type OpinionConcepts = { readonly [concept: string]: { readonly question: string; readonly help: string } }

function hasFact(given: unknown, concept: string): boolean {
  return typeof given === 'object' && given !== null && Object.hasOwn(given, concept)
}
