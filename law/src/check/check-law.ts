import type { Law } from '@parcours/engine'
import type { ReformsWords } from '@parcours/words'
import type { LawCase } from '../case.ts'
import type { Office } from '../places/index.ts'
import type { AnnouncedReform } from '../reforms.ts'
import { checkBoundaries } from './check-boundaries.ts'
import { checkCases } from './check-cases.ts'
import { checkIds } from './check-ids.ts'
import { checkOffices } from './check-offices.ts'
import { type Conflicts, checkReadings, conflicts } from './check-readings.ts'
import { checkReforms } from './check-reforms.ts'
import { checkShapes } from './check-shapes.ts'
import { checkSources } from './check-sources.ts'
import { checkTranslations, type Translated } from './check-translations.ts'
import { checkVersions } from './check-versions.ts'
import { checkWords, type WordsOfLaw } from './check-words.ts'
import { measureCoverage } from './coverage.ts'
import type { Problem } from './problem.ts'
import type { ReadingsFile } from './readings-files.ts'
import { runCase } from './run-cases.ts'
import { checkWorkedCases, notWorked, workedCases } from './worked-cases.ts'

/** All that the check looks at. */
export interface LawToCheck {
  readonly law: Law
  readonly cases: readonly LawCase[]
  readonly readings: readonly ReadingsFile[]
  readonly offices: readonly Office[]
  /** The English words of the law. */
  readonly words: WordsOfLaw
  /** All English words, by subject, and the other languages. */
  readonly english: { readonly [subject: string]: unknown }
  readonly translations: readonly Translated[]
  /** Law that is announced, and its English words. */
  readonly reforms?: { readonly declared: readonly AnnouncedReform[]; readonly words: ReformsWords }
  readonly conflicts?: readonly Conflicts[]
  readonly workedCases?: readonly string[]
  readonly notWorked?: { readonly [number: string]: string }
}

export interface LawReport {
  readonly problems: readonly Problem[]
  readonly summary: LawSummary
}

export interface LawSummary {
  readonly norms: number
  readonly versions: number
  readonly clauses: number
  readonly cases: number
  /** Sides of clauses, and open points, that a case proves, and how many there are. */
  readonly proved: number
  readonly sides: number
  /** Day of the version that was compared with its sources longest ago. */
  readonly oldestLastVerified?: string
  /** Language and subject, where a whole subject is still English. */
  readonly untranslated: readonly string[]
}

/** Holds a body of law against its sources, cases, readings and words. Pure: what lies on disk is handed in. */
export function checkLaw(given: LawToCheck): LawReport {
  const { law, cases, readings } = given
  const runs = cases.map((each) => runCase(law, each))
  const coverage = measureCoverage(law, runs)
  const problems = [
    ...checkSources(law),
    ...checkVersions(law, readings),
    ...checkIds(law, cases),
    ...checkShapes(law),
    ...checkCases(runs),
    ...coverage.problems,
    ...checkBoundaries(law, runs),
    ...checkReadings(law, readings, given.conflicts ?? conflicts),
    ...checkWords(law, given.words),
    ...checkReforms(law, given.reforms?.declared ?? [], given.reforms?.words ?? {}),
    ...checkTranslations(given.english, given.translations),
    ...checkOffices(given.offices),
    ...checkWorkedCases(cases, given.workedCases ?? workedCases, given.notWorked ?? notWorked),
  ]
  const verified = law.norms.flatMap((norm) => norm.versions.map((version) => version.lastVerified)).sort()
  return {
    problems,
    summary: {
      norms: law.norms.length,
      versions: law.norms.reduce((sum, norm) => sum + norm.versions.length, 0),
      clauses: coverage.clauses,
      cases: cases.length,
      proved: coverage.proved,
      sides: coverage.sides,
      ...(verified[0] ? { oldestLastVerified: verified[0] } : {}),
      untranslated: given.translations.flatMap(({ language, untranslated }) =>
        untranslated.map((subject) => `${language} ${subject}`),
      ),
    },
  }
}
