import { defineLaw, type Law } from '@parcours/engine/authoring'
import { concepts } from './concepts/index.ts'
import { norms } from './norms/index.ts'
import { profiles } from './profiles.ts'

/** The law of integration, residence and nationality in Belgium, as far as it has been read. */
export const belgianLaw: Law = defineLaw({ version: '2026.11.22', concepts, norms, profiles })

export * from './calendar/index.ts'
export type { Expected, LawCase } from './case.ts'
export { concepts } from './concepts/index.ts'
export * from './contest/index.ts'
export { searchMeasure } from './norms/belgium/work/insertion-period/search-measure.ts'
export { cases } from './norms/index.ts'
export * from './places/index.ts'
export { notAskedFor, notRaised, quietFindings } from './raised-by-events.ts'
export { type AnnouncedReform, reforms } from './reforms.ts'
export { findingSchema } from './schema/finding-schema.ts'
export { type Describe, type JsonSchema, situationSchema } from './schema/situation-schema.ts'
export { isSubject, type Subject, subjects, subjectsOfALife, subjectsOfAnEvent } from './subjects.ts'
export { lifeChanges } from './what-if/life-changes.ts'
export { settledForLife } from './what-if/settled-for-life.ts'
