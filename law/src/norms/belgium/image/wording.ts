import type { Criterion, Information, Version } from '@parcours/engine/authoring'
import { sources } from './sources.ts'

/** What goes with every answer about a picture. */
const always: readonly Information[] = [
  { id: 'image.two-agreements', source: sources.portrait.id },
  { id: 'image.also-personal-data', source: sources.withParents.id },
  { id: 'image.court-decides', source: sources.consentPage.id },
]

/** The one wording we have read, of the day on which the pages we read begin to speak. */
export function wording(body: Criterion, information: readonly Information[] = []): readonly Version<Criterion>[] {
  return [
    {
      id: 'IMG',
      from: '2018-05-25',
      sources: Object.values(sources).map((source) => source.id),
      lastVerified: '2026-11-22',
      information: [...always, ...information],
      body,
    },
  ]
}
