import type { Office } from '../places/index.ts'
import { type Problem, problem } from './problem.ts'

/** Offices that no page is named for. */
export function checkOffices(offices: readonly Office[]): readonly Problem[] {
  return offices
    .filter((office) => office.sources.length === 0)
    .map((office) =>
      problem(
        'LAW_OFFICE_WITHOUT_SOURCE',
        office.id,
        'It names no page that its data come from.',
        'Add the page and the day it was read.',
      ),
    )
}
