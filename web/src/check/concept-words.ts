import type { ConceptWords, FieldWords } from '@parcours/words'
import type { PageContext } from '../page-context.ts'

/** How a concept is asked for in the language of the page. */
export function conceptWords(context: PageContext, concept: string): ConceptWords {
  const words = (context.words.concepts as { readonly [id: string]: ConceptWords | undefined })[concept]
  return words ?? { label: concept, question: concept, help: '' }
}

/** A missing fact as a person would call it: `Your residence cards, number 2: valid until`. */
export function fieldLabel(context: PageContext, pointer: string): string {
  const [concept = '', ...steps] = pointer.split('/').slice(1)
  let words: FieldWords = conceptWords(context, concept)
  const labels = [words.label]
  for (const step of steps) {
    if (/^\d+$/.test(step)) labels.push(`${Number(step) + 1}`)
    else {
      words = words.fields?.[step] ?? { label: step }
      labels.push(words.label)
    }
  }
  return labels.join(' · ')
}
