import type { ChecklistItem, PrintedBlock, PrintedDocument } from '../letter/printed-document.ts'
import { LawSentences, type OpinionContext } from '../opinion/opinion-words.ts'
import { alternativesToShow, type ChecklistPart } from './checklist-of.ts'

/** What a checklist is printed with. */
export interface ChecklistOptions {
  /** The way it is for. */
  readonly title: string
  /** Day it is made, `YYYY-MM-DD`. */
  readonly on: string
  /** Ids of papers that are ticked. */
  readonly ticks: readonly string[]
  /** Further sentences, such as the fee. */
  readonly notes: readonly string[]
}

/** A checklist of papers to print or to keep as a PDF, ticks included. */
export function checklistDocument(
  parts: readonly ChecklistPart[],
  context: OpinionContext,
  { title, on, ticks, notes }: ChecklistOptions,
): PrintedDocument {
  const { words } = context
  const text = words.path.checklist
  const sentences = new LawSentences(context)
  const item = (paper: string): ChecklistItem => ({
    text: sentences.evidence(paper),
    ...(ticks.includes(paper) ? { ticked: text.have } : {}),
  })
  const blocks = parts.flatMap((part): readonly PrintedBlock[] => {
    const alternatives = alternativesToShow(part)
    const several = alternatives.length > 1
    return [
      { heading: conditionInWords(part, context), level: 3 },
      ...(several ? [{ text: text.oneOf }] : []),
      ...alternatives.flatMap(({ papers }): readonly PrintedBlock[] => [
        ...(papers.length > 1 ? [{ text: text.together }] : []),
        { checklist: papers.map(item) },
      ]),
    ]
  })
  return {
    title: `${text.title}: ${title}`,
    language: words.untranslated.includes('path') ? 'en' : words.language,
    date: on,
    blocks: [
      { heading: text.conditions },
      ...blocks,
      ...notes.map((note) => ({ text: note })),
      { note: words.opinion.decides },
    ],
  }
}

/** The condition a part of a checklist proves, as a sentence. */
export function conditionInWords({ proves }: ChecklistPart, context: OpinionContext): string {
  const sentences = new LawSentences(context)
  return context.law.normById.has(proves) ? sentences.norm(proves, 'title') : sentences.clause(proves, 'holds')
}
