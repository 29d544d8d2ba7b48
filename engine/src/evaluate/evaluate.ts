import { countAsked } from '../compile/count-asked.ts'
import { type Day, formatDay, parseDay } from '../days/day.ts'
import { inputError } from '../errors/engine-error.ts'
import type { Situation } from '../facts/parse-situation.ts'
import { daysOfVersion } from '../nodes/criterion/by-version.ts'
import type { Criterion } from '../nodes/node.ts'
import { type Reduced, rangeOf } from '../nodes/quantity/reduced.ts'
import type { Law } from '../norm/law.ts'
import type { AmountNorm, CriterionNorm, DateNorm, Norm, Version } from '../norm/norm.ts'
import { type IntervalSet, intersect, stretch } from '../timeline/interval-set.ts'
import { exactDay, type Moment } from '../timeline/moment.ts'
import { type Truth, truthAt } from '../timeline/truth.ts'
import { Reasons, stretchAround } from './collect-reasons.ts'
import { Unknowns } from './collect-unknowns.ts'
import type { Finding, Outcome, ReadingOutcome, Reason, SourceReference, UndeterminedReason } from './finding.ts'
import { Run } from './run.ts'

export interface EvaluateOptions {
  /** The day asked about, `YYYY-MM-DD`. */
  readonly on: string
  /** The day up to which the facts were told; the day asked about where left out. */
  readonly knownOn?: string
  /** Ids of the findings wanted; all where left out. */
  readonly only?: readonly string[]
  /** Ids of announced reforms to treat as law. */
  readonly reforms?: readonly string[]
  /** Contested readings settled by whoever asks: reading id to option id. */
  readonly readings?: { readonly [reading: string]: string }
  /** Judgements an authority gave: judgement id to yes or no. */
  readonly judgements?: { readonly [judgement: string]: boolean }
}

/** Options checked against the law and read. */
export interface Question {
  readonly on: Day
  readonly knownOn: Day
  readonly norms: readonly Norm[]
  readonly reforms: ReadonlySet<string>
  readonly readings: ReadonlyMap<string, string>
  readonly judgements: ReadonlyMap<string, boolean>
}

/**
 * What holds for one person on one day: one finding per norm, in the order of the law.
 * Throws an EngineError for a day that is none, or an id the law does not know.
 */
export function evaluate(law: Law, situation: Situation, options: EvaluateOptions): readonly Finding[] {
  return findingsOf(law, situation, readQuestion(law, options))
}

export function findingsOf(law: Law, situation: Situation, question: Question): readonly Finding[] {
  const run = startRun(situation, question)
  try {
    return question.norms.map((norm) => findingOf(law, norm, run, question, situation))
  } finally {
    run.release()
  }
}

export function startRun(situation: Situation, question: Question): Run {
  return new Run({
    applicant: situation.facts,
    knownOn: question.knownOn,
    reforms: question.reforms,
    readings: question.readings,
    judgements: question.judgements,
  })
}

const NO_REFORMS: ReadonlySet<string> = new Set()
const NO_READINGS: ReadonlyMap<string, string> = new Map()
const NO_JUDGEMENTS: ReadonlyMap<string, boolean> = new Map()

export function readQuestion(law: Law, options: EvaluateOptions): Question {
  const on = readDay(options.on, 'on')
  return {
    on,
    knownOn: options.knownOn === undefined ? on : readDay(options.knownOn, 'knownOn'),
    norms: options.only ? options.only.map((id) => getNorm(law, id)) : law.norms,
    reforms: options.reforms ? readReforms(law, options.reforms) : NO_REFORMS,
    readings: options.readings ? readReadings(law, options.readings) : NO_READINGS,
    judgements: options.judgements ? readJudgements(law, options.judgements) : NO_JUDGEMENTS,
  }
}

/** The day read last: a register is asked about one and the same day. */
let readLast: { readonly text: string; readonly day: Day } | undefined

export function readDay(text: string, path: string): Day {
  if (readLast?.text === text) return readLast.day
  const day = typeof text === 'string' ? parseDay(text) : undefined
  if (day === undefined) throw inputError('DAY_INVALID', path, { expected: 'YYYY-MM-DD' })
  readLast = { text, day }
  return day
}

/** The norm with this id. Throws FINDING_UNKNOWN, with the ids there are. */
export function getNorm(law: Law, id: string): Norm {
  const norm = law.normById.get(id)
  if (!norm) throw inputError('FINDING_UNKNOWN', id, { expected: [...law.normById.keys()] })
  return norm
}

function readReforms(law: Law, ids: readonly string[]): ReadonlySet<string> {
  for (const id of ids)
    if (!law.reformIds.has(id)) throw inputError('REFORM_UNKNOWN', id, { expected: [...law.reformIds] })
  return new Set(ids)
}

function readReadings(law: Law, chosen: { readonly [reading: string]: string }): ReadonlyMap<string, string> {
  for (const [id, option] of Object.entries(chosen)) {
    const known = law.readingById.get(id)
    if (!known) throw inputError('READING_UNKNOWN', id, { expected: [...law.readingById.keys()] })
    if (!known.options.some((each) => each.id === option)) {
      throw inputError('READING_UNKNOWN', `${id}/${option}`, { expected: known.options.map((each) => each.id) })
    }
  }
  return new Map(Object.entries(chosen))
}

function readJudgements(law: Law, given: { readonly [judgement: string]: boolean }): ReadonlyMap<string, boolean> {
  for (const id of Object.keys(given)) {
    if (!law.judgementIds.has(id)) throw inputError('JUDGEMENT_UNKNOWN', id, { expected: [...law.judgementIds] })
  }
  return new Map(Object.entries(given))
}

/** The finding of one norm. `situation` is needed only to say what each contested reading leads to. */
export function findingOf(law: Law, norm: Norm, run: Run, question: Question, situation?: Situation): Finding {
  countAsked(norm)
  switch (norm.kind) {
    case 'criterion':
      return criterionFinding(law, norm, run, question, situation)
    case 'date':
      return dateFinding(law, norm, run, question, situation)
    case 'amount':
      return amountFinding(law, norm, run, question, situation)
  }
}

const OUTCOMES: { readonly [truth in 'true' | 'false' | 'unknown']: Outcome } = {
  true: 'met',
  false: 'not-met',
  unknown: 'undetermined',
}

function criterionFinding(law: Law, norm: CriterionNorm, run: Run, question: Question, situation?: Situation): Finding {
  const truth = run.truth(norm.holdsWhen, run.applicant)
  const outcome = OUTCOMES[truthAt(truth, question.on)]
  const around = stretchAround(truth, question.on)
  if (outcome !== 'undetermined') {
    const reasons = reasonsFor(norm.holdsWhen, run, question.on)
    return settled(law, norm, question, outcome, around, reasons)
  }
  const unknowns = new Unknowns(run)
  unknowns.criterion(norm.holdsWhen, run.applicant, [question.on, question.on + 1])
  return undetermined(law, norm, question, around, unknowns, situation)
}

function dateFinding(law: Law, norm: DateNorm, run: Run, question: Question, situation?: Situation): Finding {
  const applies = run.truth(norm.appliesWhen, run.applicant)
  const concerned = truthAt(applies, question.on)
  const around = stretchAround(applies, question.on)
  if (concerned === 'false') {
    return settled(law, norm, question, 'not-met', around, reasonsFor(norm.appliesWhen, run, question.on))
  }
  const date = run.moment(norm.date, run.applicant)
  const reasons = new Reasons(run)
  if (date.days.length === 0) {
    reasons.moment(norm.date, run.applicant)
    return settled(law, norm, question, 'not-met', {}, reasons)
  }
  const day = exactDay(date)
  if (day !== undefined && concerned === 'true') {
    reasons.criterion(norm.appliesWhen, run.applicant, question.on)
    reasons.moment(norm.date, run.applicant)
    for (const version of versionsFor(norm, run)) reasons.version(norm.id, version)
    return settled(law, norm, question, 'met', around, reasons, formatDay(day))
  }
  const unknowns = new Unknowns(run)
  if (concerned === 'unknown') unknowns.criterion(norm.appliesWhen, run.applicant, [question.on, question.on + 1])
  if (day === undefined) unknowns.moment(norm.date, run.applicant)
  // Which wording it is under may be known although the day is not.
  const [version, ...others] = versionsFor(norm, run)
  if (version !== undefined && others.length === 0) unknowns.version(norm.id, version)
  return undetermined(law, norm, question, around, unknowns, situation, day === undefined ? undefined : formatDay(day))
}

function versionsFor(norm: DateNorm, run: Run): readonly string[] {
  if (norm.chosenBy === 'day-asked-about') return norm.versions.map((version) => version.id)
  const chooser = run.moment(norm.chosenBy, run.applicant)
  return norm.versions
    .filter((version) => intersect(daysOfVersion(version), chooser.days).length > 0)
    .map((version) => version.id)
}

function amountFinding(law: Law, norm: AmountNorm, run: Run, question: Question, situation?: Situation): Finding {
  const applies = run.truth(norm.appliesWhen, run.applicant)
  const concerned = truthAt(applies, question.on)
  if (concerned === 'false') {
    return settled(
      law,
      norm,
      question,
      'not-met',
      stretchAround(applies, question.on),
      reasonsFor(norm.appliesWhen, run, question.on),
    )
  }
  // Said not to have happened yet: the amount as if it happened on the day asked about.
  const said = norm.chosenBy === 'day-asked-about' ? undefined : run.moment(norm.chosenBy, run.applicant)
  const asked = stretch(question.on, question.on + 1)
  const candidates = !said || said.days.length === 0 ? asked : said.days
  const versions = norm.versions.filter((version) => intersect(daysOfVersion(version), candidates).length > 0)
  const amounts = new Set(versions.map((version) => amountUnder(version, run)))
  const [amount] = amounts
  const known = amounts.size === 1 && amount !== undefined && !Number.isNaN(amount)
  if (known && concerned === 'true') {
    const reasons = new Reasons(run)
    reasons.criterion(norm.appliesWhen, run.applicant, question.on)
    if (norm.chosenBy !== 'day-asked-about' && said?.surely) reasons.moment(norm.chosenBy, run.applicant)
    for (const version of versions) reasons.version(norm.id, version.id)
    for (const { body } of versions) if (typeof body !== 'number') reasons.quantity(body, run.applicant)
    const own = versions[0] as Version<unknown>
    const bySaidDate = said?.surely && said.days.length > 0
    return settled(law, norm, question, 'met', bySaidDate ? {} : spanOf(own), reasons, amount)
  }
  const unknowns = new Unknowns(run)
  if (concerned === 'unknown') unknowns.criterion(norm.appliesWhen, run.applicant, [question.on, question.on + 1])
  for (const version of versions) unknowns.version(norm.id, version.id)
  for (const { body } of versions) if (typeof body !== 'number') unknowns.quantity(body, run.applicant, asked)
  if (versions.length === 0) unknowns.notModelled(norm.id)
  else if (amounts.size > 1 && norm.chosenBy !== 'day-asked-about') unknowns.moment(norm.chosenBy, run.applicant)
  else if (!known) for (const point of norm.openPoints ?? []) unknowns.openPoint(point.id)
  return undetermined(law, norm, question, {}, unknowns, situation, known ? amount : amountIfOn(norm, asked, said, run))
}

/** Where nobody said whether it has happened: what it would be on the day asked about. Unknown stays undetermined. */
function amountIfOn(norm: AmountNorm, asked: IntervalSet, said: Moment | undefined, run: Run): number | undefined {
  if (!said || said.surely) return undefined
  const version = norm.versions.find((each) => intersect(daysOfVersion(each), asked).length > 0)
  const amount = version && amountUnder(version, run)
  return amount !== undefined && !Number.isNaN(amount) ? amount : undefined
}

/** The amount of a wording; `NaN` where the law's own is not known, undefined where the facts leave it open. */
function amountUnder({ body }: Version<number | Reduced>, run: Run): number | undefined {
  if (typeof body === 'number') return body
  const [least, greatest] = rangeOf(body, run, run.applicant)
  return least === greatest ? least : undefined
}

function spanOf(version: Version<unknown>): { since?: string; until?: string } {
  const days = daysOfVersion(version)
  return {
    since: version.from,
    ...(version.until === undefined ? {} : { until: formatDay((days[1] as Day) - 1) }),
  }
}

function reasonsFor(root: Criterion, run: Run, on: Day): Reasons {
  const reasons = new Reasons(run)
  reasons.criterion(root, run.applicant, on)
  return reasons
}

const NONE: readonly never[] = Object.freeze([])

function settled(
  law: Law,
  norm: Norm,
  question: Question,
  outcome: Outcome,
  around: { since?: string; until?: string },
  reasons: Reasons,
  value?: number | string,
): Finding {
  const finding: { -readonly [K in keyof Finding]?: Finding[K] } = { id: norm.id, on: formatDay(question.on), outcome }
  if (around.since !== undefined) finding.since = around.since
  if (around.until !== undefined) finding.until = around.until
  if (value !== undefined) finding.value = value
  finding.versions = reasons.versions
  finding.because = reasons.because
  finding.missing = NONE
  finding.readings = NONE
  finding.openPoints = NONE
  finding.judgements = NONE
  finding.sources = sourcesOf(law, norm, reasons.versions, reasons.because)
  return finding as Finding
}

function undetermined(
  law: Law,
  norm: Norm,
  question: Question,
  around: { since?: string; until?: string },
  unknowns: Unknowns,
  situation: Situation | undefined,
  value?: number | string,
): Finding {
  const missing = inOrderOfQuestions(law, unknowns.missingFacts)
  const because: Reason[] = [...unknowns.clauses.values()].map(({ clause, missing: inside }) => ({
    clause: clause.id,
    source: clause.source,
    outcome: 'unknown',
    facts: [...inside].sort(),
  }))
  because.sort((a, b) => (a.clause < b.clause ? -1 : 1))
  const versions = [...unknowns.versions]
  return {
    id: norm.id,
    on: formatDay(question.on),
    outcome: 'undetermined',
    reason: primaryReason(unknowns),
    ...around,
    ...(value === undefined ? {} : { value }),
    versions,
    because,
    missing,
    readings: situation ? readingOutcomes(law, norm, question, situation, unknowns.readings) : NONE,
    openPoints: [...unknowns.openPoints].sort(),
    judgements: [...unknowns.judgements].sort(),
    sources: sourcesOf(law, norm, versions, because),
  }
}

function primaryReason(unknowns: Unknowns): UndeterminedReason {
  if (unknowns.decisiveFacts.size > 0) return 'missing-facts'
  if (unknowns.readings.size > 0) return 'contested'
  if (unknowns.openPoints.size > 0) return 'open-law'
  if (unknowns.judgements.size > 0) return 'judgement'
  return 'not-modelled'
}

function inOrderOfQuestions(law: Law, paths: ReadonlySet<string>): readonly string[] {
  const order = (path: string): number =>
    law.conceptById.get(path.split('/')[1] ?? '')?.order ?? Number.MAX_SAFE_INTEGER
  return [...paths].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1))
}

/** What each option of a contested reading leads to, the other readings left as they are. */
function readingOutcomes(
  law: Law,
  norm: Norm,
  question: Question,
  situation: Situation,
  contested: ReadonlySet<string>,
): readonly ReadingOutcome[] {
  if (contested.size === 0) return NONE
  return [...contested].sort().map((id) => ({
    id,
    options: (law.readingById.get(id)?.options ?? []).map((option) => {
      const readings = new Map(question.readings).set(id, option.id)
      const { outcome, reason, value } = outcomeUnder(law, norm, situation, { ...question, readings })
      return {
        id: option.id,
        source: option.source,
        outcome,
        ...(reason ? { reason } : {}),
        ...(value === undefined ? {} : { value }),
      }
    }),
  }))
}

/** Without the other readings' own options: each would ask for the rest again. */
function outcomeUnder(law: Law, norm: Norm, situation: Situation, question: Question): Finding {
  const run = startRun(situation, question)
  try {
    return findingOf(law, norm, run, question)
  } finally {
    run.release()
  }
}

function sourcesOf(
  law: Law,
  norm: Norm,
  versions: readonly string[],
  because: readonly Reason[],
): readonly SourceReference[] {
  const sources: SourceReference[] = []
  for (const reason of because) addSources(law, reason, sources)
  for (const version of norm.versions) {
    if (versions.includes(version.id)) for (const id of version.sources) addSource(law, id, sources)
  }
  return sources
}

function addSources(law: Law, reason: Reason, sources: SourceReference[]): void {
  addSource(law, reason.source, sources)
  if (reason.because) for (const inner of reason.because) addSources(law, inner, sources)
}

function addSource(law: Law, id: string, sources: SourceReference[]): void {
  const source = law.sourceById.get(id)
  if (source && !sources.includes(source)) sources.push(source)
}

/** The truth of a norm over all days: of a requirement itself, of a date or an amount whether it concerns the person. */
export function truthOfNorm(norm: Norm, run: Run): Truth {
  return run.truth(norm.kind === 'criterion' ? norm.holdsWhen : norm.appliesWhen, run.applicant)
}
