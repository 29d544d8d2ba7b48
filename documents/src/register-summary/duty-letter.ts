import type { Finding, Outcome } from '@parcours/engine'
import type { PrintedBlock, PrintedDocument } from '../letter/printed-document.ts'
import { localeOf, type OpinionContext } from '../opinion/opinion-words.ts'
import { findingsNamedBy, presentFinding } from '../opinion/present-finding.ts'
import { fill } from '../sentences/fill.ts'
import { formatDay } from '../sentences/format-day.ts'

/** What the result of a screening says of one person on one day. */
export interface LetterFinding {
  readonly id: string
  readonly on: string
  readonly outcome: Outcome
  readonly since?: string
  readonly until?: string
  readonly value?: string | number
  /** The first of the last days for what comes next. */
  readonly deadline?: string
}

export interface DutyLetterOptions {
  /** Who writes, line by line: an office, its address, how to reach it. */
  readonly sender?: readonly string[]
}

/**
 * A letter to somebody who has a duty: what it is, what to do, and by when. A register of facts holds no names, so the
 * letter is addressed by the person's number in it. Undefined where no duty is met.
 */
export function dutyLetter(
  person: string,
  findings: readonly LetterFinding[],
  context: OpinionContext,
  { sender }: DutyLetterOptions = {},
): PrintedDocument | undefined {
  const duties = findings.filter(
    ({ id, outcome }) => outcome === 'met' && context.law.normById.get(id)?.nature === 'duty',
  )
  const [first] = duties
  if (!first) return undefined
  const { words } = context
  const { letter } = words.registerSummary
  const locale = localeOf(words, 'registerSummary')
  const known = findings.map(asFinding)
  const signed = sender?.[0]
  return {
    title: letter.title,
    language: words.untranslated.includes('registerSummary') ? 'en' : words.language,
    date: first.on,
    ...(sender && sender.length > 0 ? { sender } : {}),
    recipient: [fill(letter.reference, { person })],
    placeAndDate: formatDay(first.on, locale),
    blocks: [
      { text: letter.greeting },
      { text: fill(letter.opening, { date: formatDay(first.on, locale) }) },
      ...duties.flatMap((duty) => blocksOf(duty, known, context, locale)),
      { text: letter.mistake },
      { text: letter.help },
      signed === undefined ? { text: letter.closing } : { signature: { label: letter.closing, name: signed } },
      { note: words.opinion.decides },
    ],
  }
}

function blocksOf(
  duty: LetterFinding,
  known: readonly Finding[],
  context: OpinionContext,
  locale: string,
): readonly PrintedBlock[] {
  const { letter } = context.words.registerSummary
  const norm = context.law.normById.get(duty.id)
  const named = norm ? findingsNamedBy(norm) : []
  // The result holds the first of the last days. Where only one is meant, it is that one.
  const [only] = named
  const others =
    only !== undefined && named.length === 1 && duty.deadline !== undefined && !known.some(({ id }) => id === only)
      ? [...known, asFinding({ id: only, on: duty.on, outcome: 'met', value: duty.deadline })]
      : known
  const passed = duty.deadline !== undefined && duty.deadline < duty.on
  const { title, headline, steps } = presentFinding(asFinding(duty), context, others)
  return [
    { heading: title },
    { text: headline },
    ...(duty.deadline === undefined
      ? []
      : [{ text: fill(passed ? letter.lastDayPassed : letter.lastDay, { date: formatDay(duty.deadline, locale) }) }]),
    ...(steps.length === 0
      ? []
      : [{ heading: letter.toDo, level: 3 as const }, { list: steps.map((step) => step.sentence) }]),
  ]
}

/** A finding of which only the answer is known. */
function asFinding({ id, on, outcome, since, until, value }: LetterFinding): Finding {
  return {
    id,
    on,
    outcome,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(value === undefined ? {} : { value }),
    versions: [],
    because: [],
    missing: [],
    readings: [],
    openPoints: [],
    judgements: [],
    sources: [],
  }
}
