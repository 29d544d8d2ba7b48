import { findMunicipality, successorOn } from './find-municipality.ts'
import type { Municipality, ProgrammeRegion } from './municipality.ts'
import type { Office } from './office.ts'
import { offices } from './offices.ts'

/** An office that is, or may be, competent for a municipality. */
export interface CompetentOffice {
  readonly office: Office
  /** `false` = the sources do not say which of several offices this municipality belongs to; it may be this one. */
  readonly areaKnown: boolean
}

/**
 * - `free`: the person chooses among the offices, and the language too (Brussels);
 * - `assigned`: there is one office for this municipality;
 * - `ask-municipality`: several are possible; the municipality's letter names the right one, so ask there.
 */
export type OfficeChoice = 'free' | 'assigned' | 'ask-municipality'

/** Who is competent for a municipality: for the programme, for fines where known, and for residence. */
export interface OfficesFor {
  /** The municipality on that day: what a merged one has become. */
  readonly municipality: Municipality
  readonly programmeRegion: ProgrammeRegion
  readonly choice: OfficeChoice
  /** Where to enrol. */
  readonly programme: readonly CompetentOffice[]
  /** Who decides on fines; empty = not known. */
  readonly sanctions: readonly CompetentOffice[]
  /** Who decides on residence, for the whole country. */
  readonly residence: readonly CompetentOffice[]
}

/**
 * The offices competent for a municipality (NIS code) on a day (`YYYY-MM-DD`); `undefined` for an unknown code.
 *
 * The day settles what the municipality is after a merger. The offices themselves are those known today: the sources do
 * not say when each began.
 */
export function officesFor(nis: string, day: string): OfficesFor | undefined {
  const found = findMunicipality(nis)
  if (found === undefined) return undefined
  const municipality = successorOn(found, day)
  const competent = offices.flatMap((office) => competence(office, municipality))
  const settled = competent.some(({ office, areaKnown }) => areaKnown && office.area.kind === 'partly-known')
  const programme = competent.filter(({ office, areaKnown }) => isReception(office) && (areaKnown || !settled))
  return {
    municipality,
    programmeRegion: municipality.programmeRegion,
    choice: choiceOf(municipality, programme),
    programme,
    sanctions: competent.filter(({ office }) => office.kind === 'sanctioning-authority'),
    residence: competent.filter(({ office }) => office.kind === 'immigration-office'),
  }
}

function competence(office: Office, { nis, programmeRegion }: Municipality): readonly CompetentOffice[] {
  const { area } = office
  switch (area.kind) {
    case 'federal':
      return [{ office, areaKnown: true }]
    case 'whole':
      return area.programmeRegion === programmeRegion ? [{ office, areaKnown: true }] : []
    case 'municipalities':
      return area.nis.includes(nis) ? [{ office, areaKnown: true }] : []
    case 'partly-known':
      return area.nis.includes(nis) ? [{ office, areaKnown: area.certain.includes(nis) }] : []
  }
}

function isReception({ kind }: Office): boolean {
  return kind !== 'sanctioning-authority' && kind !== 'immigration-office'
}

function choiceOf({ programmeRegion }: Municipality, programme: readonly CompetentOffice[]): OfficeChoice {
  if (programmeRegion === 'brussels') return 'free'
  return programme.length === 1 && programme.every(({ areaKnown }) => areaKnown) ? 'assigned' : 'ask-municipality'
}
