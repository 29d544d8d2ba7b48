import { type Address, type KnownText, unknown } from './office.ts'

/** The decisions a workshop helps with: the codes of `schoolDecision.level`. */
export type WorkshopLevel = 'secondary' | 'higher' | 'social-promotion'

/** One session on one day. */
export interface WorkshopSession {
  /** `YYYY-MM-DD`. */
  readonly on: string
  /** Times of day, `HH:MM`. */
  readonly from: KnownText
  readonly until: KnownText
  readonly address: Address | 'unknown'
}

/**
 * Workshops in which one learns what an appeal is, its rules, whether it makes sense, how to write it, and when and to whom
 * it is sent (CPSV-AP: PublicService with its Channels). No person is named.
 */
export interface AppealWorkshop {
  readonly id: string
  /** Official name of who gives it. */
  readonly organiser: string
  readonly level: WorkshopLevel
  /** First day of the series, where the page names one. */
  readonly since: KnownText
  /** What it helps with, as ids of `schoolDecision.decision`; the page may say more than the law does. */
  readonly helpsWith: readonly string[]
  /** Its sessions; unknown where the page only points elsewhere for places and days. */
  readonly sessions: readonly WorkshopSession[] | 'unknown'
  /** How one books a place. */
  readonly booking: {
    readonly address: Address
    readonly telephone: string
    /** Times of day, `HH:MM`. The page names no days of the week. */
    readonly hours: { readonly from: string; readonly until: string }
  }
  readonly source: {
    readonly title: string
    readonly publisher: string
    readonly stateOf: string
    readonly readOn: string
  }
  /** The day somebody checked the entry with the organiser itself. Reading a stored page does not count. */
  readonly lastVerified: KnownText
}

const inforJeunes2022 = {
  organiser: 'Infor Jeunes',
  since: '2022-06-22',
  // The page points to other pages for places and days; these were not read.
  sessions: unknown,
  booking: {
    address: { street: 'Chaussée de Louvain 339', postcode: '1030', locality: 'Schaerbeek' },
    telephone: '02/733.11.93',
    hours: { from: '13:00', until: '18:00' },
  },
  source: { title: 'Aide aux recours', publisher: 'Infor Jeunes', stateOf: '2022', readOn: '2026-11-22' },
  lastVerified: unknown,
} as const

/** Workshops that pages were found for. They are of 2022: a door says so, and asks people to call first. */
export const appealWorkshops: readonly AppealWorkshop[] = Object.freeze([
  {
    ...inforJeunes2022,
    id: 'infor-jeunes-2022-secondary',
    level: 'secondary',
    helpsWith: ['fail', 'restricted-pass', 'other-class-council'],
  },
  {
    ...inforJeunes2022,
    id: 'infor-jeunes-2022-higher',
    level: 'higher',
    helpsWith: ['jury-results', 'enrolment-refused'],
  },
  {
    ...inforJeunes2022,
    id: 'infor-jeunes-2022-social-promotion',
    level: 'social-promotion',
    helpsWith: ['unit-refused'],
  },
])

/** The workshops for a kind of school, in the order of the list. */
export function workshopsFor(level: WorkshopLevel): readonly AppealWorkshop[] {
  return appealWorkshops.filter((workshop) => workshop.level === level)
}
