import type { ProgrammeRegion } from './municipality.ts'

/** What nobody has found yet. It is never left empty and never guessed: a door says that it is not known. */
export type Unknown = 'unknown'

export const unknown: Unknown = 'unknown'

/** Any text. Written this way so that the literal `unknown` stays visible beside it in a type. */
type Text = string & Record<never, never>

/** A text that is known, or the word that says it is not. */
export type KnownText = Text | Unknown

/**
 * - `bapa`: reception office for newcomers of the French-speaking side of Brussels;
 * - `bon`: reception office of the Flemish agency in Brussels;
 * - `cri`: regional integration centre in Wallonia;
 * - `agency`: integration agency in Flanders;
 * - `reference-centre`: the centre of the German-speaking Community;
 * - `sanctioning-authority`: decides on fines;
 * - `immigration-office`: federal, decides on residence.
 */
export type OfficeKind =
  | 'bapa'
  | 'bon'
  | 'cri'
  | 'agency'
  | 'reference-centre'
  | 'sanctioning-authority'
  | 'immigration-office'

/**
 * Where an office is competent.
 *
 * - `whole`: everywhere in the programme's area, beside the other offices of that area;
 * - `municipalities`: exactly these NIS codes (codes of merged municipalities included);
 * - `partly-known`: somewhere in these municipalities; `certain` are those that a source puts there.
 * - `federal`: the whole country.
 */
export type OfficeArea =
  | { readonly kind: 'federal' }
  | { readonly kind: 'whole'; readonly programmeRegion: ProgrammeRegion }
  | {
      readonly kind: 'municipalities'
      readonly nis: readonly string[]
      /** `stated` by a source, or `inferred` because no other office is left for them. */
      readonly basis: 'stated' | 'inferred'
    }
  | { readonly kind: 'partly-known'; readonly nis: readonly string[]; readonly certain: readonly string[] }

export interface Address {
  readonly street: KnownText
  readonly postcode: KnownText
  readonly locality: string
}

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** Open on these days between two times of day, `HH:MM`. */
export interface OpeningHours {
  readonly days: readonly Weekday[]
  readonly from: string
  readonly until: string
  readonly notInSchoolHolidays?: true
}

/** A field of an office that a page was read for. */
export type OfficeField =
  | 'area'
  | 'address'
  | 'telephone'
  | 'email'
  | 'website'
  | 'walkIn'
  | 'byAppointment'
  | 'contactLanguages'
  | 'courseLanguages'
  | 'name'

/** A page about an office: what it was read for, when, and of what year it is where that is known. */
export interface OfficeSource {
  readonly url: string
  readonly readOn: string
  readonly gives: readonly OfficeField[]
  /** The year the page speaks of, where it is old enough to matter. Absent = the page gives no date. */
  readonly stateOf?: string
}

/**
 * An office (CPSV-AP: PublicOrganization, with its Channel). No person is named. Telephone numbers are written as the
 * country writes them, for display.
 */
export interface Office {
  readonly id: string
  /** The official name, in the office's own language. */
  readonly name: string
  readonly alsoNamed: readonly string[]
  readonly kind: OfficeKind
  readonly area: OfficeArea
  readonly address: Address | Unknown
  readonly telephone: KnownText
  readonly email: KnownText
  readonly website: KnownText
  /** Without an appointment. An empty list = one can only come by appointment. */
  readonly walkIn: readonly OpeningHours[] | Unknown
  readonly byAppointment: readonly OpeningHours[] | Unknown
  /** Languages in which one can speak with the office, ISO 639. There may be more than a source names. */
  readonly contactLanguages: readonly string[] | Unknown
  /** Languages in which the course on living in Belgium is given, ISO 639. */
  readonly courseLanguages: readonly string[] | Unknown
  readonly sources: readonly OfficeSource[]
  /** The day somebody checked the entry with the office itself. Reading a stored page does not count. */
  readonly lastVerified: KnownText
}
