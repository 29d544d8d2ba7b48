import { always, openDate, openPoint } from '@parcours/engine/authoring'
import { reformDay } from './period.ts'
import { sources } from './sources.ts'

export const lastVerified = '2026-11-22'

/** What all norms on the insertion period have in common. */
export const federal = { subject: 'work', authority: 'belgium-onem' } as const

export const before2012 = { from: '1800-01-01', until: '2012-01-01', lastVerified } as const
export const days310 = { from: '2012-01-01', until: reformDay, lastVerified } as const
export const days156 = { from: reformDay, lastVerified } as const
export const everSince = { from: '1800-01-01', lastVerified } as const

/** The waiting time of the years before 2012 had other lengths and conditions, which were not read. */
export const waitingTime = openPoint('insertion.waiting-time', { source: sources.firstRight.id, guard: always })
export const waitingTimeDate = openDate('insertion.waiting-time', { source: sources.firstRight.id })
export const waitingTimePoint = { id: 'insertion.waiting-time', ask: 'ONEM' } as const
