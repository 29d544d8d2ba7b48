import { type SourceLine, sourceLine } from '@parcours/documents'
import type { Norm } from '@parcours/engine'
import type { SpokenWords } from '@parcours/words'

/** The sources of a norm, numbered in its own order. */
export function sourceLines(norm: Norm, words: SpokenWords): readonly SourceLine[] {
  return norm.sources.map((source, i) => sourceLine(source, i + 1, { words }))
}
