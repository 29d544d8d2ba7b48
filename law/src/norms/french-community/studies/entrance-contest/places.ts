/** The two courses of study that the contest opens. */
export const branches = ['medicine', 'dentistry'] as const
export type Branch = (typeof branches)[number]

/** How the number of places was reached, in a year for which it is known: graduates wanted, and the share who leave. */
export interface PlacesBasis {
  /** Numbers for practising that will be there when these students finish. */
  readonly quota: number
  readonly graduatingIn: number
  /** Share of those who begin that are expected not to finish, 0 to 1. */
  readonly attrition: number
  /** Id of the passage, in `sources.ts` of this folder. */
  readonly source: string
}

/** How many candidates one contest admits to one branch. */
export interface ContestPlaces {
  /** Year of the contest, in August before the academic year of the same number: 2025 is for 2025-2026. */
  readonly year: number
  readonly branch: Branch
  readonly places: number
  /** At most so many of them are not residents. As published: `nonResidentCap(places)` gives the same. */
  readonly nonResidents: number
  /** Ids of passages in `sources.ts` of this folder. */
  readonly sources: readonly string[]
  readonly basis?: PlacesBasis
}

/** The contests whose places have been read. A year that is not here is open: nothing is carried over from another year. */
export const contestPlaces: readonly ContestPlaces[] = Object.freeze([
  {
    year: 2023,
    branch: 'medicine',
    places: 1366,
    nonResidents: 204,
    sources: ['contest-results-2023'],
    basis: { quota: 929, graduatingIn: 2029, attrition: 0.32, source: 'contest-attrition-2023' },
  },
  {
    year: 2023,
    branch: 'dentistry',
    places: 177,
    nonResidents: 26,
    sources: ['contest-results-2023'],
    basis: { quota: 106, graduatingIn: 2028, attrition: 0.4, source: 'contest-attrition-2023' },
  },
  { year: 2024, branch: 'medicine', places: 1346, nonResidents: 201, sources: ['contest-results-2024'] },
  { year: 2024, branch: 'dentistry', places: 174, nonResidents: 26, sources: ['contest-results-2024'] },
  {
    year: 2025,
    branch: 'medicine',
    places: 1462,
    nonResidents: 219,
    sources: ['contest-results-2025', 'contest-press-2025'],
  },
  {
    year: 2025,
    branch: 'dentistry',
    places: 186,
    nonResidents: 27,
    sources: ['contest-results-2025', 'contest-press-2025'],
  },
])

/** The places of one contest; undefined where no page was found that names them. */
export function placesOf(year: number, branch: Branch): ContestPlaces | undefined {
  return contestPlaces.find((each) => each.year === year && each.branch === branch)
}

/** The first year in which the contest was held. Before it there was an exam without a number of places. */
export const firstContest = 2023

/** Not more than 15 in 100 places of a branch go to candidates who are not residents. */
export const nonResidentPercent = 15

/** Not more than this share of those who passed the exam until 2022, in percent. */
export const nonResidentPercentOfExam = 30

/** The most non-residents that a number of places allows: 15 percent of it, rounded down. Whole numbers only. */
export function nonResidentCap(places: number): number {
  return Math.floor((places * nonResidentPercent) / 100)
}

/**
 * The places that lead to a number of graduates, where a share of those who begin leaves: rounded to the nearest whole
 * number. Reproduces the numbers of 2023.
 */
export function placesFor({ quota, attrition }: Pick<PlacesBasis, 'quota' | 'attrition'>): number {
  return Math.round(quota / (1 - attrition))
}

/** Highest total mark that can be reached. */
export const highestMark = 160
