import type { Law } from '@parcours/engine'
import type { ReformsWords } from '@parcours/words'
import type { AnnouncedReform } from '../reforms.ts'
import { type Problem, problem } from './problem.ts'

/** Announced law in a norm that is not declared, declared and in no norm, without its source, or without words. */
export function checkReforms(law: Law, reforms: readonly AnnouncedReform[], words: ReformsWords): readonly Problem[] {
  const declared = new Set(reforms.map(({ id }) => id))
  const problems: Problem[] = []
  for (const id of law.reformIds) {
    if (declared.has(id)) continue
    const next = 'Declare it in law/src/reforms.ts with its state and its sources, or correct the id.'
    problems.push(problem('LAW_REFORM_UNKNOWN', id, 'A norm knows this reform, but it is declared nowhere.', next))
  }
  for (const { id, sources } of reforms) {
    if (!law.reformIds.has(id)) {
      const next = 'Write it into the norms it would change, or take it off the list.'
      problems.push(problem('LAW_REFORM_UNKNOWN', id, 'It is declared, but no norm knows it.', next))
    }
    if (sources.length === 0) {
      problems.push(problem('LAW_SOURCE_UNKNOWN', id, 'The reform names no source.', 'Name who announces it.'))
    }
    for (const source of sources) {
      if (law.sourceById.has(source)) continue
      const found = `The reform cites "${source}", which no norm has among its sources.`
      problems.push(problem('LAW_SOURCE_UNKNOWN', id, found, 'Add the passage to sources.ts, or correct the id.'))
    }
    const own = Object.hasOwn(words, id) ? words[id] : undefined
    const whole = own && [own.title, own.state, ...own.changes].every((text) => text.trim() !== '')
    if (whole && own.changes.length > 0) continue
    const next = 'Write its title, its state and what would change in words/src/en/reforms.ts, then in every language.'
    problems.push(problem('LAW_WORDS_MISSING', id, 'The words for the reform are not whole.', next))
  }
  for (const id of Object.keys(words)) {
    if (declared.has(id)) continue
    const found = `There are words for the reform "${id}", which is not declared.`
    problems.push(problem('LAW_WORDS_SPARE', id, found, 'Remove them, or correct the id.'))
  }
  return problems
}
