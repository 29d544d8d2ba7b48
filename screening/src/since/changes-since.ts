import type { Outcome } from '@parcours/engine'
import { comparePersons } from '../read/person-order.ts'
import type { ResultFinding, ResultOfPerson } from './read-result.ts'

/** What of an answer is not as it was. */
export type ChangedPart = 'outcome' | 'value' | 'deadline' | 'since' | 'until'

/**
 * Why an answer is not as it was, as far as two results can tell. `law`: another wording applies, or another law was
 * screened with (only JSON Lines tell). `told`: facts were missing and are not any more: told, or not needed. `withdrawn`:
 * facts are missing now. `clauses`: other clauses decide. `day`: nothing but the days asked about lies between them, as far as is seen. `facts`: none of
 * this is seen: the facts are others, or the law.
 */
export type ChangeCause = 'law' | 'told' | 'withdrawn' | 'clauses' | 'day' | 'facts'

/** One answer of one person that is not as it was in the earlier result. */
export interface ResultChange {
  readonly person: string
  readonly finding: string
  readonly parts: readonly ChangedPart[]
  readonly before: Side
  readonly after: Side
  readonly cause: ChangeCause
  /** Clauses that decided before and do not any more, and the other way round. */
  readonly clausesGone: readonly string[]
  readonly clausesNew: readonly string[]
  /** Facts that were missing and are not any more, and the other way round. */
  readonly told: readonly string[]
  readonly missing: readonly string[]
}

export type Side = Pick<
  ResultFinding,
  'on' | 'outcome' | 'reason' | 'value' | 'deadline' | 'since' | 'until' | 'inWords'
>

/** Somebody who is in one of two results only. */
export interface PersonChange {
  readonly person: string
  readonly came: boolean
  /** Ids of the findings that are met. */
  readonly met: readonly string[]
}

export type SinceEvent =
  | { readonly kind: 'answer'; readonly change: ResultChange }
  | { readonly kind: 'person'; readonly change: PersonChange }

/**
 * Goes through two results in the order of persons and tells every answer that is not the same, and everybody who is in
 * one of them only. Answers that only one of the results was asked for are left out.
 */
export async function* changesSince(
  before: AsyncIterable<ResultOfPerson>,
  after: AsyncIterable<ResultOfPerson>,
): AsyncGenerator<SinceEvent> {
  const [earlier, later] = [before[Symbol.asyncIterator](), after[Symbol.asyncIterator]()]
  try {
    let [a, b] = [await next(earlier), await next(later)]
    while (a || b) {
      const order = !a ? 1 : !b ? -1 : comparePersons(a.person, b.person)
      if (a && b && order === 0) {
        for (const change of changesOf(a, b)) yield { kind: 'answer', change }
        ;[a, b] = [await next(earlier), await next(later)]
      } else if (a && order < 0) {
        yield { kind: 'person', change: personOf(a, false) }
        a = await next(earlier)
      } else if (b) {
        yield { kind: 'person', change: personOf(b, true) }
        b = await next(later)
      }
    }
  } finally {
    await earlier.return?.()
    await later.return?.()
  }
}

async function next(iterator: AsyncIterator<ResultOfPerson>): Promise<ResultOfPerson | undefined> {
  const { value, done } = await iterator.next()
  return done ? undefined : (value as ResultOfPerson)
}

function personOf({ person, findings }: ResultOfPerson, came: boolean): PersonChange {
  return { person, came, met: findings.filter(({ outcome }) => outcome === 'met').map(({ id }) => id) }
}

/** The answers of one person that are not as they were, in the order of the later result. */
export function changesOf(before: ResultOfPerson, after: ResultOfPerson): readonly ResultChange[] {
  const earlier = new Map(before.findings.map((finding) => [finding.id, finding]))
  return after.findings.flatMap((finding) => {
    const was = earlier.get(finding.id)
    const change = was && changeOf(after.person, was, finding)
    return change ? [change] : []
  })
}

function changeOf(person: string, before: ResultFinding, after: ResultFinding): ResultChange | undefined {
  const parts = changedParts(before, after)
  if (parts.length === 0) return undefined
  const clausesGone = without(before.clauses, after.clauses)
  const clausesNew = without(after.clauses, before.clauses)
  const told = without(before.missing, after.missing)
  const missing = without(after.missing, before.missing)
  return {
    person,
    finding: after.id,
    parts,
    before: sideOf(before),
    after: sideOf(after),
    cause: causeOf(before, after, told.length > 0, missing.length > 0, clausesGone.length + clausesNew.length > 0),
    clausesGone,
    clausesNew,
    told,
    missing,
  }
}

/** Since when something is not so, or not known, is nothing to act on. */
function changedParts(before: ResultFinding, after: ResultFinding): readonly ChangedPart[] {
  const parts: ChangedPart[] = []
  const both = (outcome: Outcome): boolean => before.outcome === outcome && after.outcome === outcome
  if (before.outcome !== after.outcome) parts.push('outcome')
  if (before.value !== after.value) parts.push('value')
  if (before.deadline !== after.deadline) parts.push('deadline')
  // On another day, stretches slide along with the windows of the law.
  if (both('met') && before.on === after.on) {
    if (before.since !== after.since) parts.push('since')
    if (before.until !== after.until) parts.push('until')
  }
  return parts
}

function causeOf(
  before: ResultFinding,
  after: ResultFinding,
  told: boolean,
  missing: boolean,
  clauses: boolean,
): ChangeCause {
  if (before.versions && after.versions && before.versions.join() !== after.versions.join()) {
    // Where nothing was known, no wording was applied.
    if (before.versions.length > 0 && after.versions.length > 0) return 'law'
  }
  if (before.outcome === 'undetermined' && after.outcome !== 'undetermined' && told) return 'told'
  if (before.outcome !== 'undetermined' && after.outcome === 'undetermined' && missing) return 'withdrawn'
  if (clauses) return 'clauses'
  return before.on === after.on ? 'facts' : 'day'
}

function sideOf({ on, outcome, reason, value, deadline, since, until, inWords }: ResultFinding): Side {
  return {
    on,
    outcome,
    ...(reason === undefined ? {} : { reason }),
    ...(value === undefined ? {} : { value }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    inWords,
  }
}

function without(list: readonly string[], others: readonly string[]): readonly string[] {
  return list.filter((each) => !others.includes(each))
}
