import {
  alternativesToShow,
  checklistOf,
  LawSentences,
  type PrintedBlock,
  type PrintedDocument,
} from '@parcours/documents'
import { evaluate, type Finding, factsUsed } from '@parcours/engine'
import { conceptWords } from '../check/concept-words.ts'
import { describeFact } from '../check/describe-fact.ts'
import type { Visit } from '../check/visit.ts'
import type { PageContext } from '../page-context.ts'
import { fill } from '../text/fill.ts'
import { formatDay } from '../text/format-day.ts'
import { presentedIn } from './looked-at.ts'

const about = 'belgium/residence/integration-efforts/'
const anyEffort = `${about}efforts-shown`
/** Ids of findings that answer for one effort each begin like this. */
const oneEffort = `${anyEffort}/`
const risk = `${about}stay-at-risk`

/** One effort: what shows it, and what proves it. */
export interface EffortPart {
  readonly id: string
  readonly title: string
  readonly headline: string
  readonly outcome: Finding['outcome']
  /** What the person told, where it bears on this effort. */
  readonly told: readonly string[]
  /** Sets of papers; one set is enough. */
  readonly papers: readonly (readonly string[])[]
}

/** What a file on efforts holds, in sentences. */
export interface EffortsFile {
  readonly windows: readonly { readonly id: string; readonly headline: string; readonly stretch?: string }[]
  readonly efforts: readonly EffortPart[]
  /** How many efforts the answers show. */
  readonly shown: number
  readonly weighed: readonly string[]
  readonly limits: readonly { readonly question: string; readonly options: readonly string[] }[]
  readonly findings: readonly Finding[]
}

/** The file on efforts to integrate of one person: windows, each effort with its papers, what is weighed, what is disputed. */
export function effortsFileOf(context: PageContext, visit: Visit): EffortsFile {
  const { law, situation, state } = visit
  const ids = law.norms.filter(({ id }) => id.startsWith(about)).map(({ id }) => id)
  const findings = evaluate(law, situation, { on: state.on, only: ids })
  const presented = presentedIn(context, visit, findings)
  const sentences = new LawSentences(presented.opinion)
  const efforts = findings
    .filter(({ id }) => id.startsWith(oneEffort))
    .map((finding): EffortPart => {
      const { title, headline } = presented.of(finding)
      const lists = checklistOf(law, situation, finding.id, { on: state.on })
      return {
        id: finding.id,
        title,
        headline,
        outcome: finding.outcome,
        told: finding.outcome === 'met' ? toldFor(context, visit, finding) : [],
        papers: lists.flatMap((list) =>
          alternativesToShow(list).map(({ papers }) => papers.map((id) => sentences.evidence(id))),
        ),
      }
    })
  const atRisk = findings.find(({ id }) => id === risk)
  const spoken = atRisk && presented.of(atRisk)
  return {
    windows: findings
      .filter(({ id, outcome }) => !id.startsWith(anyEffort) && id !== risk && outcome !== 'not-met')
      .map((finding) => {
        const { headline, stretch } = presented.of(finding)
        return { id: finding.id, headline, ...(stretch ? { stretch } : {}) }
      }),
    efforts,
    shown: efforts.filter(({ outcome }) => outcome === 'met').length,
    weighed: spoken ? [...spoken.judgements, ...spoken.information].map(({ sentence }) => sentence) : [],
    limits: (spoken?.readings ?? []).map(({ question, options }) => ({
      question,
      options: options.map(({ sentence }) => sentence),
    })),
    findings,
  }
}

/** The facts told that the rule of a finding looks at, as sentences. */
function toldFor(context: PageContext, { law, state }: Visit, { id }: Finding): readonly string[] {
  const norm = law.normById.get(id)
  if (!norm) return []
  const concepts = new Set([...factsUsed([norm])].map((path) => path.split('.')[0]))
  return law.concepts
    .filter((concept) => concepts.has(concept.id) && state.situation[concept.id] !== undefined)
    .flatMap((concept) => {
      const words = conceptWords(context, concept.id)
      const lines = describeFact(concept.shape, state.situation[concept.id], words, words.codes ?? {}, context)
      return lines.map((line) => fill(context.words.opinion.labelled, { label: words.label, value: line }))
    })
}

/** The file as a document to print, with an index and the number of the annex of every set of papers. */
export function printedEfforts(context: PageContext, visit: Visit, file: EffortsFile): PrintedDocument {
  const { path, opinion } = context.words
  const text = path.efforts
  const titles = file.efforts.map(({ title }, at) => fill(text.criterionTitle, { number: at + 1, title }))
  const blocks: PrintedBlock[] = [
    { text: fill(context.words.check.result.onDay, { date: formatDay(visit.state.on, context.language) }) },
    { text: `${text.name}: ____________________________\n${text.dossier}: ____________________________` },
    { heading: text.index },
    { list: [text.windows, ...titles, text.weighed, ...(file.limits.length > 0 ? [text.limits] : [])] },
    { text: summaryOf(context, file) },
    { heading: text.windows },
    { list: file.windows.map(({ headline, stretch }) => [headline, stretch].filter(Boolean).join(' ')) },
    { heading: text.criteria },
  ]
  file.efforts.forEach((effort, at) => {
    blocks.push({ heading: titles[at] as string, level: 3 }, { text: effort.headline })
    if (effort.told.length > 0) blocks.push({ list: effort.told })
    if (effort.papers.length > 0) {
      blocks.push(
        { text: `${text.proof} (${fill(text.annex, { number: at + 1 })})` },
        { checklist: effort.papers.map((set) => ({ text: set.join(' + ') })) },
      )
    }
  })
  if (file.weighed.length > 0) blocks.push({ heading: text.weighed }, { list: file.weighed })
  if (file.limits.length > 0) {
    blocks.push({ heading: text.limits })
    for (const { question, options } of file.limits) blocks.push({ text: question }, { list: options })
  }
  blocks.push({ note: opinion.decides })
  return { title: text.title, language: context.language, date: visit.state.on, blocks }
}

/** How many of the efforts the answers show. */
export function summaryOf(context: PageContext, { shown, efforts }: EffortsFile): string {
  return fill(context.words.path.efforts.ofSix, { number: shown, all: efforts.length })
}
