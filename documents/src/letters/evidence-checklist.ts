import type { EvidenceList, Law, Norm } from '@parcours/engine'
import type { SpokenWords } from '@parcours/words'
import type { PrintedBlock, PrintedDocument } from '../letter/printed-document.ts'
import { LawSentences } from '../opinion/opinion-words.ts'

/** One condition of a norm, and what can prove it. */
export interface EvidenceGroup {
  /** The condition in words. */
  readonly condition: string
  /** One of these is enough, and all the papers of it are needed. */
  readonly anyOf: readonly (readonly EvidencePaper[])[]
}

/** A paper that proves something, by its id in the law. */
export interface EvidencePaper {
  readonly id: string
  readonly text: string
}

/** The papers of a norm by condition, in words. Alternatives that ask for the same papers are shown once. */
export function evidenceOf(law: Law, norm: Norm, words: SpokenWords): readonly EvidenceGroup[] {
  const sentences = new LawSentences({ words })
  return (norm.evidenceLists ?? []).map((list) => ({
    condition: law.normById.has(list.proves)
      ? sentences.norm(list.proves, 'title')
      : sentences.clause(list.proves, 'holds'),
    anyOf: distinctPapers(list).map((papers) => papers.map((id) => ({ id, text: sentences.evidence(id) }))),
  }))
}

/** The papers of a norm as a list to tick, print and keep. `have` are ids of papers that are there already. */
export function evidenceChecklist(
  law: Law,
  norm: Norm,
  words: SpokenWords,
  { have, date }: { readonly have: readonly string[]; readonly date: string },
): PrintedDocument {
  const { papers } = words.letters
  const item = ({ id, text }: EvidencePaper) => (have.includes(id) ? { text, ticked: papers.haveLabel } : { text })
  const blocks = evidenceOf(law, norm, words).flatMap(({ condition, anyOf }): readonly PrintedBlock[] => {
    // Alternatives of one paper each make one list; those of several papers stand apart.
    const single = anyOf.flatMap((each) => (each.length === 1 ? each : []))
    const several = anyOf.filter((each) => each.length > 1)
    return [
      { heading: condition },
      ...(anyOf.length > 1 ? [{ text: papers.oneIsEnough }] : []),
      ...(single.length > 0 ? [{ checklist: single.map(item) }] : []),
      ...several.flatMap((each) => [{ text: papers.together }, { checklist: each.map(item) }]),
    ]
  })
  const title = new LawSentences({ words }).norm(norm.id, 'title')
  const language = words.untranslated.some((subject) => subject === 'letters' || subject === 'law')
    ? 'en'
    : words.language
  return { title, language, date, blocks: [{ text: papers.instruction }, ...blocks] }
}

function distinctPapers({ anyOf }: EvidenceList): readonly (readonly string[])[] {
  const seen = new Map(anyOf.map(({ papers }) => [papers.join(' '), papers]))
  return [...seen.values()]
}
