import type { LetterAnswers, LetterKind } from '@parcours/documents'
import { evaluate, type Finding, type Law, safeParseSituation } from '@parcours/engine'

/** The findings that stand beside a letter, from the dates in it; none while a letter names no date for them. */
export function termsOf(law: Law, kind: LetterKind, answers: LetterAnswers, on: string): readonly Finding[] {
  return (kind.terms ?? []).flatMap(({ finding, facts, needs }) => {
    if (!law.normById.has(finding) || answers[needs] === undefined) return []
    const situation: Record<string, Record<string, unknown>> = {}
    for (const [path, field] of Object.entries(facts)) {
      const [concept = '', part = ''] = path.split('.')
      // What was left empty stays unknown.
      if (answers[field] !== undefined) situation[concept] = { ...situation[concept], [part]: answers[field] }
    }
    const parsed = safeParseSituation(law.concepts, situation)
    return parsed.ok ? evaluate(law, parsed.situation, { on, only: [finding] }) : []
  })
}
