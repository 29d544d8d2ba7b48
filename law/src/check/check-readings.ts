import type { Law } from '@parcours/engine'
import { isReading, normsById, openPointsOf } from './parts-of-law.ts'
import { type Problem, problem } from './problem.ts'
import { mentions, passagesAbout, type ReadingsFile } from './readings-files.ts'

/** Conflicts between sources that readings.md must say something about, by the folders whose readings speak of them. */
export interface Conflicts {
  /** What the notes they come from are about. */
  readonly notes: string
  /** Whether a readings.md, by its path, belongs to these notes. */
  readonly belongs: (path: string) => boolean
  readonly numbers: readonly string[]
}

const upTo = (last: number): readonly string[] => Array.from({ length: last }, (_, i) => `C-${i + 1}`)

/** The conflicts of the notes this law was taken from, as far as they concern the norms there are. */
export const conflicts: readonly Conflicts[] = [
  {
    notes: 'integration',
    belongs: (path) => !/\/(?:nationality|image|personal-data|french-community|work)\//u.test(path),
    numbers: upTo(21),
  },
  {
    notes: 'nationality',
    belongs: (path) => path.includes('/nationality/'),
    numbers: ['C-01', 'C-02', 'C-03', 'C-04', 'C-05', 'C-06', 'C-07', 'C-08', 'C-09', 'C-10', 'C-11', 'C-20', 'C-21'],
  },
  {
    notes: 'pictures and data',
    belongs: (path) => /\/(?:image|personal-data)\//u.test(path),
    numbers: ['C-17', 'C-19'],
  },
  {
    notes: 'work',
    belongs: (path) => path.includes('/work/'),
    numbers: ['C-02', 'C-12', 'C-13', 'C-14', 'C-15'],
  },
  {
    notes: 'studies',
    belongs: (path) => path.includes('/french-community/'),
    numbers: ['C-16', 'C-18'],
  },
]

/** Every reading and open point has its reasons in a readings.md, and every conflict is called settled or contested. */
export function checkReadings(
  law: Law,
  files: readonly ReadingsFile[],
  wanted: readonly Conflicts[] = conflicts,
): readonly Problem[] {
  const problems: Problem[] = []
  const undocumented = (what: string, id: string, norm: string): void => {
    if (files.some((file) => mentions(file, id))) return
    const found = `The ${what} "${id}" stands in no readings.md.`
    problems.push(problem('LAW_READING_UNDOCUMENTED', norm, found, 'Write there what is unclear, and whom to ask.'))
  }
  for (const [id, { norms }] of normsById(law, isReading)) undocumented('reading', id, norms[0]?.id ?? id)
  const points = new Map(law.norms.flatMap((norm) => openPointsOf(norm).map((point) => [point, norm.id])))
  for (const [point, norm] of points) undocumented('open point', point, norm)

  for (const { notes, belongs, numbers } of wanted) {
    const own = files.filter((file) => belongs(`/${file.path}`))
    for (const number of numbers) {
      const passages = own.flatMap((file) => passagesAbout(file, number))
      if (passages.some((passage) => /\b(settled|contested)\b/iu.test(passage))) continue
      const found =
        passages.length === 0
          ? 'No readings.md speaks of it.'
          : 'A readings.md names it, but does not say whether it is settled or contested.'
      const next = 'Write what each side says, which one governs and why, and "Settled" or "Contested".'
      problems.push(problem('LAW_CONFLICT_UNSETTLED', `${notes} ${number}`, found, next))
    }
  }
  return problems
}
