import type { Day } from '../days/day.ts'
import {
  type Question as Asked,
  type EvaluateOptions,
  findingOf,
  findingsOf,
  getNorm,
  readQuestion,
  startRun,
  truthOfNorm,
} from '../evaluate/evaluate.ts'
import type { Finding, Reason } from '../evaluate/finding.ts'
import type { Run } from '../evaluate/run.ts'
import type { InformationConcept } from '../facts/concept.ts'
import { parseSituation, type Situation, safeParseSituation, situationShape } from '../facts/parse-situation.ts'
import type { Law } from '../norm/law.ts'
import type { Norm } from '../norm/norm.ts'
import { truthAt } from '../timeline/truth.ts'
import { candidatesFor, completeFrom, shapeAt, valueAt, withValue } from './complete.ts'
import { resolveExample } from './resolve-example.ts'

/** A fact worth asking for: there are two ways the unknown facts may be that lead to different outcomes. */
export interface NextQuestion {
  /** Id of the information concept to ask. */
  readonly concept: string
  /** JSON pointers inside it that are missing or imprecise. */
  readonly missing: readonly string[]
  /** Findings that need it. */
  readonly findings: readonly string[]
  /** Clauses, and by them the provisions, that need it. */
  readonly clauses: readonly string[]
  readonly shown: Witness
}

/** Two complete situations that agree with all that was told, differ only in the fact asked for, and end differently. */
export interface Witness {
  readonly finding: string
  readonly first: { readonly situation: unknown; readonly outcome: string }
  readonly second: { readonly situation: unknown; readonly outcome: string }
}

export interface NextQuestionsOptions extends EvaluateOptions {
  /** Concepts not to ask (again): answered with "I don't know" or "I prefer not to say". */
  readonly skip?: readonly string[]
  /** How many questions at most; one is enough for an interview. */
  readonly most?: number
}

/**
 * The questions that can still change an outcome, in the law's own order. Empty when nothing more can be found out.
 * A missing fact for which no two differing completions are found is not asked. Errors as `evaluate`.
 */
export function nextQuestions(law: Law, situation: Situation, options: NextQuestionsOptions): readonly NextQuestion[] {
  const asked = readQuestion(law, options)
  const wanted = wantedFacts(law, findingsOf(law, situation, asked), new Set(options.skip ?? []))
  const questions: NextQuestion[] = []
  for (const want of wanted) {
    if (questions.length >= (options.most ?? Number.POSITIVE_INFINITY)) break
    const shown = findWitness(law, situation, asked, want)
    if (!shown) continue
    questions.push({
      concept: want.concept.id,
      missing: [...want.paths],
      findings: [...want.findings],
      clauses: [...want.clauses],
      shown,
    })
  }
  return questions
}

interface Want {
  readonly concept: InformationConcept
  readonly paths: Set<string>
  readonly findings: Set<string>
  readonly clauses: Set<string>
}

function wantedFacts(law: Law, findings: readonly Finding[], skip: ReadonlySet<string>): readonly Want[] {
  const wants = new Map<string, Want>()
  for (const finding of findings) {
    for (const path of finding.missing) {
      const id = path.split('/')[1] ?? ''
      const concept = law.conceptById.get(id)
      if (!concept || skip.has(id)) continue
      let want = wants.get(id)
      if (!want) {
        want = { concept, paths: new Set(), findings: new Set(), clauses: new Set() }
        wants.set(id, want)
      }
      want.paths.add(path)
      want.findings.add(finding.id)
      for (const reason of finding.because) if (needs(reason, path)) want.clauses.add(reason.clause)
    }
  }
  return [...wants.values()].sort((a, b) => a.concept.order - b.concept.order)
}

function needs(reason: Reason, path: string): boolean {
  return reason.facts.includes(path) || (reason.because ?? []).some((inner) => needs(inner, path))
}

/** So many completions are tried for one fact before it is taken not to matter. */
const MOST_TRIES = 600

/**
 * Two completions that differ only in the fact and lead one of the findings to different outcomes. Every completion is
 * held against all findings that want the fact, so that one which cannot be moved does not use up the tries of the others.
 */
function findWitness(law: Law, situation: Situation, asked: Asked, want: Want): Witness | undefined {
  const { concept } = want
  const donors = donorsOn(law, asked.on)
  const norms = [...want.findings].map((id) => getNorm(law, id))
  let tries = 0
  for (const donor of donors.profiles) {
    const base = completeFrom(situationShape(law.concepts), situation.given, donor) as { [key: string]: unknown }
    const { [concept.id]: _own, ...others } = base
    const around = safeParseSituation(law.concepts, others)
    if (!around.ok) continue
    const seen = norms.map(() => new Map<string, unknown>())
    for (const variant of variants(law, situation, base, want, donors, asked.on)) {
      tries += 1
      if (tries > MOST_TRIES) return undefined
      const value = variant[concept.id]
      const parsed = value === undefined ? around : safeParseSituation(law.concepts, { [concept.id]: value })
      if (!parsed.ok) continue
      const own = value === undefined ? undefined : parsed.situation.facts.fields[concept.id]
      const facts = { at: '', fields: { ...around.situation.facts.fields, [concept.id]: own } }
      const run = startRun({ facts, given: variant }, asked)
      try {
        for (const [at, norm] of norms.entries()) {
          const outcome = outcomeOf(norm, run, asked)
          if (outcome === undefined) continue
          const outcomes = seen[at] as Map<string, unknown>
          for (const [other, otherSituation] of outcomes) {
            if (other === outcome) continue
            return {
              finding: norm.id,
              first: { situation: otherSituation, outcome: other },
              second: { situation: variant, outcome },
            }
          }
          outcomes.set(outcome, variant)
        }
      } finally {
        run.release()
      }
    }
  }
  return undefined

  /** The outcome as one text; undefined where facts are missing even from a complete life. */
  function outcomeOf(norm: Norm, run: Run, question: Asked): string | undefined {
    if (norm.kind === 'criterion') {
      // What a criterion rests on is of no interest here, only whether it is settled.
      const truth = truthAt(truthOfNorm(norm, run), question.on)
      if (truth !== 'unknown') return truth === 'true' ? 'met' : 'not-met'
    }
    const { outcome, reason, value } = findingOf(law, norm, run, question)
    if (reason === 'missing-facts') return undefined
    return [outcome, ...(reason ? [reason] : []), ...(value === undefined ? [] : [String(value)])].join(' ')
  }
}

/** The base life with one value after the other in the place of what is missing. */
function* variants(
  law: Law,
  situation: Situation,
  base: { readonly [key: string]: unknown },
  want: Want,
  donors: Donors,
  on: Day,
): Generator<{ readonly [key: string]: unknown }> {
  const { concept } = want
  const others = donors.values.get(concept.id) ?? []
  const told = (situation.given as { [key: string]: unknown })[concept.id]
  yield base
  if (told === undefined) {
    for (const value of others) yield { ...base, [concept.id]: value }
    // A record is asked part by part, so each of its parts may also be what makes the difference.
    if (concept.shape.kind !== 'record') return
  }
  for (const path of want.paths) {
    const at = shapeAt(situationShape(law.concepts), path)
    if (!at) continue
    const field = at.steps.filter((step) => !/^\d+$/.test(step))
    const seen = others.flatMap((value) => valuesUnder(value, field.slice(1)))
    for (const value of candidatesFor(at.shape, valueAt(situation.given, at.steps), seen, on)) {
      yield withValue(base, at.steps, value) as { readonly [key: string]: unknown }
    }
  }
  if (told === undefined) return
  for (const value of others) yield { ...base, [concept.id]: completeFrom(concept.shape, told, value) }
}

function valuesUnder(value: unknown, fields: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesUnder(each, fields))
  if (fields.length === 0) return [value]
  if (typeof value !== 'object' || value === null) return []
  const next = (value as { [key: string]: unknown })[fields[0] as string]
  return next === undefined ? [] : valuesUnder(next, fields.slice(1))
}

interface Donors {
  readonly profiles: readonly { readonly [concept: string]: unknown }[]
  /** All sample values of a concept, without repeats. */
  readonly values: ReadonlyMap<string, readonly unknown[]>
}

const donorsByLaw = new WeakMap<Law, Map<Day, Donors>>()

function donorsOn(law: Law, on: Day): Donors {
  let byDay = donorsByLaw.get(law)
  if (!byDay) {
    byDay = new Map()
    donorsByLaw.set(law, byDay)
  }
  const known = byDay.get(on)
  if (known) return known
  const profiles = law.profiles.map((profile) => resolveExample(profile.facts, on) as { [concept: string]: unknown })
  const values = new Map<string, readonly unknown[]>()
  for (const concept of law.concepts) {
    const all = [
      ...concept.examples.map((example) => resolveExample(example, on)),
      ...profiles.map((profile) => profile[concept.id]).filter((value) => value !== undefined),
    ]
    values.set(concept.id, [...new Map(all.map((value) => [JSON.stringify(value), value])).values()])
  }
  const donors = { profiles, values }
  // One day is asked about at a time; a few are kept for a server that is asked about several.
  if (byDay.size > 16) byDay.clear()
  byDay.set(on, donors)
  return donors
}

/** A situation with one more answer. Throws as `parseSituation` where the answer is not one. */
export function answer(law: Law, situation: Situation, concept: string, value: unknown): Situation {
  return parseSituation(law.concepts, { ...(situation.given as object), [concept]: value })
}
