import { always, dateFact, type Information, latestOf, type Version } from '@parcours/engine/authoring'
import { orNewestWording } from '../../../../criteria/newest-wording.ts'
import { sources } from './sources.ts'

const lastVerified = '2026-11-22'

/** The day of the latest application for a stay: the law in force on that day governs. */
export const lastApplication = orNewestWording(latestOf('residenceApplications', dateFact('submittedOn'), always))

/** The wordings of the condition: none for earlier applications, art. 1/2 from 26 January 2017. */
export function wordings<Body>(body: Body, information: readonly Information[] = []): readonly Version<Body>[] {
  return [
    {
      id: 'X0',
      from: '1800-01-01',
      until: '2017-01-26',
      sources: [sources.start.id],
      lastVerified,
      body,
    },
    {
      id: 'X1',
      from: '2017-01-26',
      sources: [sources.scope.id, sources.start.id],
      lastVerified,
      ...(information.length > 0 ? { information } : {}),
      body,
    },
  ]
}
