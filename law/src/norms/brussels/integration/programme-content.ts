import type { Information } from '@parcours/engine/authoring'
import { sources } from './sources.ts'

const parts: readonly Information[] = [
  { id: 'brussels.reception', source: sources.content.id },
  { id: 'brussels.rights-and-duties-10h', source: sources.content.id },
  { id: 'brussels.citizenship-50h', source: sources.content.id },
  { id: 'brussels.language-if-needed', source: sources.content.id },
  { id: 'brussels.follow-up', source: sources.content.id },
  { id: 'brussels.release-from-a-part', source: sources.ordinance2023.id },
  { id: 'brussels.free-of-charge', source: sources.vivalis.id },
  { id: 'brussels.free-choice-of-office', source: sources.agiiStart.id },
]

const untilEnd2023: Information = { id: 'brussels.language-by-office-until-2023', source: sources.agiiStart.id }

const from2024: readonly Information[] = [
  { id: 'brussels.both-languages-from-2024', source: sources.agiiBilingual.id },
  { id: 'brussels.level-a2-from-2024', source: sources.agiiLevel.id },
  { id: 'brussels.level-a2-spoken-from-2024', source: sources.agiiLevel.id },
]

/**
 * What the programme consists of. Language and level follow the day of registration at the office, which for the wording
 * of 2022 can lie on either side of 1 January 2024.
 */
export const programmeContent = {
  B0: [{ id: 'brussels.two-voluntary-tracks', source: sources.voluntaryTracks.id }, untilEnd2023],
  B1: [...parts, untilEnd2023, ...from2024],
  B2: [...parts, ...from2024],
} as const satisfies Record<string, readonly Information[]>

/** What follows when the certificates do not come in time. */
export const sanction: readonly Information[] = [
  { id: 'brussels.notice-of-two-months', source: sources.sanctions.id },
  { id: 'brussels.fine', source: sources.sanctions.id },
  { id: 'brussels.heard-before-fine', source: sources.hearing.id },
  { id: 'brussels.repeat-and-appeal-not-read', source: sources.ordinance2023.id },
]
