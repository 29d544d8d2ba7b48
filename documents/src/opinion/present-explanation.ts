import type { Change, Explanation, Step } from '@parcours/engine'
import { LawSentences, type OpinionContext } from './opinion-words.ts'
import type { ChangeLine, ExplanationInWords, ExplanationLine } from './presentation.ts'
import { SourceList } from './source-list.ts'
import { stretchInWords } from './stretch-in-words.ts'

/** The whole reasoning of a finding as sentences: every clause looked at, and what would have to be otherwise. */
export function presentExplanation({ steps, change }: Explanation, context: OpinionContext): ExplanationInWords {
  const sentences = new LawSentences(context)
  const sources = new SourceList(context)
  const { words } = context

  function explained(step: Step): ExplanationLine {
    const stretch = step.outcome === 'unknown' ? undefined : stretchInWords(step, words)
    return {
      kind: step.kind,
      outcome: step.outcome,
      sentence: sentenceOf(step),
      ...(stretch && step.kind === 'clause' ? { stretch } : {}),
      sources: step.source === undefined ? [] : sources.cite(step.source),
      parts: step.parts.map(explained),
    }
  }

  function sentenceOf({ kind, id = '', outcome }: Step): string {
    switch (kind) {
      case 'clause':
        return sentences.clause(id, outcome === 'false' ? 'fails' : 'holds')
      case 'reading':
        return sentences.reading(id)
      case 'option': {
        const cut = id.lastIndexOf('/')
        return sentences.option(id.slice(0, cut), id.slice(cut + 1))
      }
      case 'version':
        return sentences.version(id)
      case 'all':
      case 'any':
      case 'not':
        return words.opinion.steps[kind]
    }
  }

  function changed(each: Change): ChangeLine {
    if (each.kind === 'clause') {
      const sentence = sentences.clause(each.clause, each.to ? 'holds' : 'fails')
      return { kind: 'clause', sentence, sources: sources.cite(each.source), of: [] }
    }
    return { kind: each.kind, sentence: words.opinion.change[each.kind], sources: [], of: each.of.map(changed) }
  }

  const lines = steps.map(explained)
  return { lines, ...(change ? { change: changed(change) } : {}), sources: sources.lines }
}
