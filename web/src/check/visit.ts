import { withoutOpen } from '@parcours/documents'
import {
  evaluate,
  type Finding,
  type InformationConcept,
  type Law,
  nextQuestions,
  type Situation,
  safeParseSituation,
} from '@parcours/engine'
import { quietFindings } from '@parcours/law'
import type { VNode } from 'preact'
import type { PageContext } from '../page-context.ts'
import type { CheckState } from './check-state.ts'
import { findingsOfTopic, type Topic } from './topics.ts'

/** One request of the check: who asks what, and what was told so far, read and checked. */
export interface Visit {
  readonly context: PageContext
  readonly law: Law
  readonly topic: Topic
  /** The page that answers at this address: the result, the path, a comparison. */
  readonly answer: (visit: Visit) => VNode
  readonly state: CheckState
  readonly situation: Situation
  /** Today, read at the door; the day asked about may be another one. */
  readonly today: string
}

/** The visit with another state. The facts in it must be readable: they come from a form that was checked. */
export function withState(visit: Visit, state: CheckState): Visit {
  if (state.situation === visit.state.situation) return { ...visit, state }
  const parsed = safeParseSituation(visit.law.concepts, state.situation)
  return parsed.ok ? { ...visit, state, situation: parsed.situation } : visit
}

/** What holds for the person on the day asked about, as far as the topic goes. */
export function findingsFor({ law, situation, state, topic }: Visit): readonly Finding[] {
  const asked = findingsOfTopic(law, topic, state.situation)
  const quiet = topic === 'everything' ? quietFindings(law, state.situation) : []
  const findings = evaluate(law, situation, { on: state.on, only: [...asked, ...quiet] })
  return withoutOpen(findings, quiet)
}

/** Why a fact is asked for. */
export interface Asking {
  readonly concept: InformationConcept
  /** JSON pointers of what is missing. */
  readonly missing: readonly string[]
  /** Findings that need it, and the clauses in them that do. */
  readonly findings: readonly string[]
  readonly clauses: readonly string[]
}

/** The next fact worth asking for; undefined when nothing more can be found out. */
export function nextAsking({ law, situation, state, topic }: Visit): Asking | undefined {
  const only = findingsOfTopic(law, topic, state.situation)
  const [question] = nextQuestions(law, situation, { on: state.on, only, skip: state.skipped, most: 1 })
  const concept = question && law.conceptById.get(question.concept)
  return concept && { concept, missing: question.missing, findings: question.findings, clauses: question.clauses }
}

/** Why a fact is asked for that the person came to change: the clauses that would not be known without it. */
export function askingAgain(visit: Visit, concept: InformationConcept): Asking {
  const needs = (pointer: string): boolean => pointer.split('/')[1] === concept.id
  const asking = findingsFor(withoutFact(visit, concept.id)).filter((finding) => finding.missing.some(needs))
  const clauses = asking.flatMap((finding) =>
    finding.because.filter((reason) => reason.facts.some(needs)).map((reason) => reason.clause),
  )
  const missing = findingsFor(visit).flatMap((finding) => finding.missing.filter(needs))
  return {
    concept,
    missing: [...new Set(missing)],
    findings: asking.map((finding) => finding.id),
    clauses: [...new Set(clauses)],
  }
}

/** The visit as if one fact had not been told. */
function withoutFact(visit: Visit, concept: string): Visit {
  if (visit.state.situation[concept] === undefined) return visit
  const { [concept]: _told, ...situation } = visit.state.situation
  return withState(visit, { ...visit.state, situation })
}
