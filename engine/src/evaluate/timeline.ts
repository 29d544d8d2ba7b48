import { BEGIN, type Day, END, formatDay } from '../days/day.ts'
import { inputError } from '../errors/engine-error.ts'
import type { Situation } from '../facts/parse-situation.ts'
import { daysOfVersion } from '../nodes/criterion/by-version.ts'
import type { Law } from '../norm/law.ts'
import { firstDay, intersect, stretch } from '../timeline/interval-set.ts'
import { type EvaluateOptions, findingOf, getNorm, readDay, readQuestion, startRun, truthOfNorm } from './evaluate.ts'
import type { Finding, Outcome, UndeterminedReason } from './finding.ts'

/** A stretch of days with one outcome; `from` and `until` are its first and last day inside the stretch asked about. */
export interface TimelineStretch {
  readonly from: string
  readonly until: string
  readonly outcome: Outcome
  /** Why undetermined, on the first day of the stretch. */
  readonly reason?: UndeterminedReason
  readonly value?: number | string
}

export interface TimelineOptions extends Omit<EvaluateOptions, 'on' | 'only'> {
  /** First and last day of the stretch asked about, `YYYY-MM-DD`. */
  readonly from: string
  readonly until: string
  /** The day up to which the facts were told. There is no clock to take it from. */
  readonly knownOn: string
}

/**
 * One finding over a stretch of days, as stretches of equal outcome. The cost grows with the changes, not with the days.
 * Throws an EngineError for a day that is none, a reversed stretch or an unknown finding.
 */
export function timeline(
  law: Law,
  situation: Situation,
  id: string,
  options: TimelineOptions,
): readonly TimelineStretch[] {
  const norm = getNorm(law, id)
  const first = readDay(options.from, 'from')
  const last = readDay(options.until, 'until')
  if (last < first) throw inputError('STRETCH_REVERSED', 'until')
  const question = readQuestion(law, { ...options, on: options.from, only: [id] })
  const run = startRun(situation, question)
  try {
    const truth = truthOfNorm(norm, run)
    const changes = new Set<Day>([first])
    const add = (day: Day): void => {
      if (day > first && day <= last) changes.add(day)
    }
    for (const day of truth.surely) add(day)
    for (const day of truth.possibly) add(day)
    // An amount changes with its versions; of the other norms the tree already knows.
    if (norm.kind === 'amount') for (const version of norm.versions) for (const day of daysOfVersion(version)) add(day)
    const starts = [...changes].sort((a, b) => a - b)
    const stretches: { from: Day; until: Day; finding: Finding }[] = []
    starts.forEach((from, i) => {
      const finding = findingOf(law, norm, run, { ...question, on: from })
      const until = (starts[i + 1] ?? last + 1) - 1
      const before = stretches.at(-1)
      if (before && sameAnswer(before.finding, finding)) before.until = until
      else stretches.push({ from, until, finding })
    })
    return stretches.map(({ from, until, finding }) => stretchOf(finding, from, until))
  } finally {
    run.release()
  }
}

function sameAnswer(a: Finding, b: Finding): boolean {
  return a.outcome === b.outcome && a.reason === b.reason && a.value === b.value
}

function stretchOf(finding: Finding, from: Day, until: Day): TimelineStretch {
  return {
    from: formatDay(from),
    until: formatDay(until),
    outcome: finding.outcome,
    ...(finding.reason ? { reason: finding.reason } : {}),
    ...(finding.value === undefined ? {} : { value: finding.value }),
  }
}

export interface EarliestDay {
  /** First day, from the day asked about on, on which the norm is met if the facts stay as told. */
  readonly surely?: string
  /** First day on which it could be met, whatever the unknown facts are. */
  readonly possibly?: string
}

/** From when at the earliest a norm is met, looking from the day asked about on; today's facts go on as they are. */
export function earliestDay(
  law: Law,
  situation: Situation,
  id: string,
  options: Omit<EvaluateOptions, 'only'>,
): EarliestDay {
  const norm = getNorm(law, id)
  const question = readQuestion(law, { ...options, only: [id] })
  const run = startRun(situation, question)
  try {
    const truth = truthOfNorm(norm, run)
    const onwards = stretch(question.on, END)
    const surely = firstDay(intersect(truth.surely, onwards))
    const possibly = firstDay(intersect(truth.possibly, onwards))
    return {
      ...(surely < END && surely > BEGIN ? { surely: formatDay(surely) } : {}),
      ...(possibly < END && possibly > BEGIN ? { possibly: formatDay(possibly) } : {}),
    }
  } finally {
    run.release()
  }
}
