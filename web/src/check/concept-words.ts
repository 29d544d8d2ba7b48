import type { ConceptWords } from '@parcours/words'
import type { PageContext } from '../page-context.ts'

/** How a concept is asked for in the language of the page. */
export function conceptWords(context: PageContext, concept: string): ConceptWords {
  const words = (context.words.concepts as { readonly [id: string]: ConceptWords | undefined })[concept]
  return words ?? { label: concept, question: concept, help: '' }
}
