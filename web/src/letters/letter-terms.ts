import { type LetterAnswers, type LetterKind, letterHolds } from '@parcours/documents'
import { evaluate, type Finding, type Law, safeParseSituation } from '@parcours/engine'

/** The findings that stand beside a letter, from the dates in it; none while a letter names no date for them. */
export function termsOf(law: Law, kind: LetterKind, answers: LetterAnswers, on: string): readonly Finding[] {
  return (kind.terms ?? []).flatMap(({ finding, facts, needs, says = {}, never = [], if: condition }) => {
    if (!law.normById.has(finding) || answers[needs] === undefined || !letterHolds(answers, condition)) return []
    const situation: Record<string, Record<string, unknown>> = {}
    // What was left empty stays unknown.
    const told = Object.entries(facts).map(
      ([path, field]) => [path, answers[field] ?? (never.includes(path) ? 'never' : undefined)] as const,
    )
    for (const [path, value] of [...told, ...Object.entries(says)]) {
      const [concept = '', part = ''] = path.split('.')
      if (value !== undefined) situation[concept] = { ...situation[concept], [part]: value }
    }
    const parsed = safeParseSituation(law.concepts, situation)
    return parsed.ok ? evaluate(law, parsed.situation, { on, only: [finding] }) : []
  })
}
