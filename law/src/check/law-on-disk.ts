import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { languages, wordsFor } from '@parcours/words'
import { belgianLaw, cases, offices, reforms } from '../index.ts'
import type { LawToCheck } from './check-law.ts'
import type { WordsOfLaw } from './check-words.ts'
import type { ReadingsFile } from './readings-files.ts'

const normsFolder = join(dirname(import.meta.dirname), 'norms')

function readReadings(): readonly ReadingsFile[] {
  return globSync('**/readings.md', { cwd: normsFolder })
    .sort()
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(normsFolder, path), 'utf8'),
    }))
}

/** The law of this repository with all that it is checked against. Reads the readings.md files. */
export function lawOnDisk(): LawToCheck {
  const english = wordsFor('en')
  const others = languages.filter((language) => language !== 'en').map(wordsFor)
  const { language: _, untranslated: __, ...subjects } = english
  const words: WordsOfLaw = { law: english.law, concepts: english.concepts }
  return {
    law: belgianLaw,
    cases,
    readings: readReadings(),
    offices,
    words,
    reforms: { declared: reforms, words: english.reforms },
    english: subjects,
    translations: others.map((spoken) => ({
      language: spoken.language,
      words: { ...spoken },
      untranslated: spoken.untranslated,
    })),
  }
}
