import type { Information } from '@parcours/engine/authoring'
import { sources } from './sources.ts'

/** What counts as an effort, and that the list is not closed. */
export const whatCounts: readonly Information[] = [
  { id: 'federal.what-counts', source: sources.criteria.id },
  { id: 'federal.list-not-closed', source: sources.criteria.id },
  { id: 'federal.regional-certificate-counts', source: sources.otherGround.id },
]

/** What can follow from a lack of efforts, and what is weighed before. */
export const whatCanFollow: readonly Information[] = [
  { id: 'federal.stay-never-lost-by-itself', source: sources.decision.id },
  { id: 'federal.office-may-end-stay', source: sources.decision.id },
  { id: 'federal.perhaps-only-with-other-ground', source: sources.otherGround.id },
  { id: 'federal.what-is-weighed', source: sources.decision.id },
  { id: 'federal.accepted-by-the-court', source: sources.court.id },
]

export const apartFromRegions: Information = { id: 'federal.apart-from-regions', source: sources.otherGround.id }
