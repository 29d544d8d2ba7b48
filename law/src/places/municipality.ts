/** Which integration programme a municipality belongs to. It follows from its language area, not from its region. */
export type ProgrammeRegion = 'wallonia' | 'brussels' | 'flanders' | 'german-community'

export type Region = 'wallonia' | 'brussels' | 'flanders'

/** The language area; `bilingual` is French and Dutch, in the nineteen municipalities of Brussels. */
export type LanguageArea = 'fr' | 'nl' | 'de' | 'bilingual'

export type Province =
  | 'antwerp'
  | 'flemish-brabant'
  | 'walloon-brabant'
  | 'west-flanders'
  | 'east-flanders'
  | 'hainaut'
  | 'liege'
  | 'limburg'
  | 'luxembourg'
  | 'namur'

/** A Belgian municipality that existed on 1 January 2020 or later. Days are `YYYY-MM-DD` and compare as text. */
export interface Municipality {
  /** The code of the national statistics office, five digits, such as `21015`. */
  readonly nis: string
  /** French and Dutch as the source has them; German for the nine municipalities where it is the official name. */
  readonly names: { readonly fr: string; readonly nl: string; readonly de?: string }
  readonly region: Region
  /** Absent in Brussels, which lies in no province. */
  readonly province?: Province
  /** The administrative district (arrondissement), by its French name. */
  readonly district: string
  readonly languageArea: LanguageArea
  readonly programmeRegion: ProgrammeRegion
  /** First day. Absent = it existed already on 1 January 2020; the sources say nothing about earlier. */
  readonly validFrom?: string
  /** The first day on which it no longer exists. Absent = it still exists. */
  readonly validUntil?: string
  /** The NIS code of the municipality it became part of. Set exactly when `validUntil` is. */
  readonly successor?: string
}
