import { citizenshipReform, obstaclesReform } from './criteria/nationality-integration/announced.ts'
import { sources } from './norms/belgium/nationality/sources.ts'
import { sources as flemish } from './norms/flanders/integration/sources.ts'

/** Law that is announced and not in force: what pages list under "if this became law". Never part of an answer by itself. */
export interface AnnouncedReform {
  /** As `evaluate` takes it in `reforms`. Words under this id in `reforms` of the words. */
  readonly id: string
  /** How far it has come. A reform that becomes law is a version of its norms instead. */
  readonly status: 'announced' | 'adopted-not-in-force'
  /** Day of the announcement. */
  readonly since: string
  /** Day on which somebody last looked whether it has become law. */
  readonly lastVerified: string
  /** Ids of the sources that announce it. */
  readonly sources: readonly string[]
}

/** Every reform that can be switched on. */
export const reforms: readonly AnnouncedReform[] = Object.freeze([
  {
    id: citizenshipReform,
    status: 'announced',
    since: '2025-01-31',
    lastVerified: '2026-11-22',
    sources: [sources.coalition2025.id],
  },
  {
    id: obstaclesReform,
    status: 'announced',
    since: '2025-01-31',
    lastVerified: '2026-11-22',
    sources: [sources.coalition2025.id],
  },
  {
    id: 'flanders.fee-exemptions-2026',
    status: 'announced',
    since: '2026-06-04',
    lastVerified: '2026-11-22',
    sources: [flemish.announced2026.id],
  },
])
