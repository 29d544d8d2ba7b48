import { LawSentences } from '@parcours/documents'
import type { ReasonsInWords } from '@parcours/screening'
import type { SpokenWords } from '@parcours/words'

/** The reasons of a finding in one text: why it is open, or the sentence of each clause that decided it. */
export function reasonsInWords(words: SpokenWords): ReasonsInWords {
  const sentences = new LawSentences({ words })
  return ({ reason, because }) =>
    reason === undefined
      ? because
          .map(({ clause, outcome }) => sentences.clause(clause, outcome === 'false' ? 'fails' : 'holds'))
          .join(' ')
      : words.opinion.undetermined[reason]
}
