/** Somebody who sat the contest for one branch. */
export interface Candidate {
  /** What tells candidates apart: a number, never a name. */
  readonly id: string
  /** Total mark. The more the better; equal numbers are a tie. */
  readonly mark: number
  readonly resident: boolean
}

/**
 * - `admitted`: has a place, however ties are broken;
 * - `undecided`: shares a mark with others, and not all of them can have a place: a tie nobody has broken;
 * - `over-cap`: high enough for a place, but the places for non-residents are all taken by better marks;
 * - `no-place`: all places are taken by better marks.
 */
export type ContestResult = 'admitted' | 'undecided' | 'over-cap' | 'no-place'

export interface RankedCandidate extends Candidate {
  /** 1 for the best; candidates with the same mark have the same rank, and the next rank is left out. */
  readonly rank: number
  readonly result: ContestResult
}

/** A tie that decides who gets a place: nothing here breaks it. */
export interface OpenTie {
  readonly mark: number
  readonly rank: number
  /** What it lies across: the last place of all, or the last place for non-residents. */
  readonly across: 'last-place' | 'non-resident-cap'
  /** Ids of those it concerns, in the order of ids. */
  readonly candidates: readonly string[]
  /** Places there are for them: fewer than candidates. */
  readonly places: number
  /** How many of these places go to non-residents: at least and at most, as the tie is broken. */
  readonly nonResidents: { readonly least: number; readonly most: number }
  /** By how many the limit would be passed if all of them were admitted. */
  readonly tooManyIfAll: number
}

export interface ContestRanking {
  readonly places: number
  readonly nonResidentCap: number
  /** Best mark first; within a mark by id. */
  readonly candidates: readonly RankedCandidate[]
  readonly openTies: readonly OpenTie[]
  /** Places given for certain, those of an open tie not counted. */
  readonly admitted: { readonly all: number; readonly nonResidents: number }
  /** Places that stay empty, because there are too few candidates who may have them. */
  readonly empty: number
}

/** The limits of one contest: whole numbers, not below zero. */
export interface ContestLimits {
  readonly places: number
  readonly nonResidentCap: number
}

/**
 * Ranks candidates by mark and gives the places of one branch, never more of them than there are and never more to
 * non-residents than the limit, whose share is passed on to the next residents. There is no lowest mark. The order of
 * the input is irrelevant. A tie across the last place, or across the last place for non-residents, is left open.
 * Throws RangeError for limits or marks that are no such numbers, and for an id that stands twice.
 */
export function rankCandidates(candidates: readonly Candidate[], limits: ContestLimits): ContestRanking {
  checkLimits(limits)
  checkCandidates(candidates)
  const sorted = [...candidates].sort((a, b) => b.mark - a.mark || compareIds(a.id, b.id))
  const ranked: RankedCandidate[] = []
  const openTies: OpenTie[] = []
  let left = limits.places
  let leftForNonResidents = limits.nonResidentCap
  let all = 0
  let nonResidents = 0
  for (let first = 0; first < sorted.length; ) {
    const mark = (sorted[first] as Candidate).mark
    let next = first
    while (next < sorted.length && (sorted[next] as Candidate).mark === mark) next += 1
    const tied = sorted.slice(first, next)
    const outcome = placesForTied(tied, left, leftForNonResidents)
    for (const candidate of tied) {
      const result = candidate.resident ? outcome.residents : outcome.nonResidents
      ranked.push(Object.freeze({ ...candidate, rank: first + 1, result }))
      if (result !== 'admitted') continue
      all += 1
      if (!candidate.resident) nonResidents += 1
    }
    if (outcome.tie) openTies.push(Object.freeze({ mark, rank: first + 1, ...outcome.tie }))
    left -= outcome.taken
    leftForNonResidents -= outcome.takenByNonResidents
    first = next
  }
  return Object.freeze({
    places: limits.places,
    nonResidentCap: limits.nonResidentCap,
    candidates: Object.freeze(ranked),
    openTies: Object.freeze(openTies),
    admitted: Object.freeze({ all, nonResidents }),
    empty: left,
  })
}

interface TiedOutcome {
  readonly residents: ContestResult
  readonly nonResidents: ContestResult
  /** Places the group takes, however its tie is broken. */
  readonly taken: number
  /** At most so many of them by non-residents: certain as long as places are left afterwards. */
  readonly takenByNonResidents: number
  readonly tie?: Omit<OpenTie, 'mark' | 'rank'>
}

/** What becomes of candidates with the same mark: the same of all residents, and the same of all non-residents. */
function placesForTied(tied: readonly Candidate[], left: number, leftForNonResidents: number): TiedOutcome {
  const foreign = tied.filter(({ resident }) => !resident)
  const residents = tied.length - foreign.length
  if (left === 0) return { residents: 'no-place', nonResidents: 'no-place', taken: 0, takenByNonResidents: 0 }
  const most = Math.min(foreign.length, leftForNonResidents)
  const overCap = foreign.length > leftForNonResidents
  if (residents + most <= left) {
    const taken = { taken: residents + most, takenByNonResidents: most }
    if (!overCap) return { residents: 'admitted', nonResidents: 'admitted', ...taken }
    if (most === 0) return { residents: 'admitted', nonResidents: 'over-cap', ...taken }
    return {
      residents: 'admitted',
      nonResidents: 'undecided',
      ...taken,
      tie: {
        across: 'non-resident-cap',
        candidates: foreign.map(({ id }) => id),
        places: most,
        nonResidents: { least: most, most },
        tooManyIfAll: foreign.length - most,
      },
    }
  }
  // More of them may have a place than there are places: nobody in the group is sure of one, nobody is out.
  const inQuestion = most === 0 ? tied.filter(({ resident }) => resident) : tied
  return {
    residents: 'undecided',
    nonResidents: most === 0 ? 'over-cap' : 'undecided',
    taken: left,
    takenByNonResidents: Math.min(most, left),
    tie: {
      across: 'last-place',
      candidates: inQuestion.map(({ id }) => id),
      places: left,
      nonResidents: { least: Math.max(0, left - residents), most: Math.min(most, left) },
      tooManyIfAll: inQuestion.length - left,
    },
  }
}

/** By UTF-16 code unit: the same on every machine, whatever its language. */
function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function checkLimits({ places, nonResidentCap }: ContestLimits): void {
  for (const limit of [places, nonResidentCap]) {
    if (!Number.isSafeInteger(limit) || limit < 0) throw new RangeError('Places are counted in whole numbers from 0.')
  }
}

function checkCandidates(candidates: readonly Candidate[]): void {
  const seen = new Set<string>()
  for (const { id, mark } of candidates) {
    if (!Number.isFinite(mark)) throw new RangeError('A mark is a number.')
    if (seen.has(id)) throw new RangeError('A candidate stands twice.')
    seen.add(id)
  }
}
