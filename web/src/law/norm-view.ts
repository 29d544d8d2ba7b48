import type { OpinionContext } from '@parcours/documents'
import type { Law, Norm } from '@parcours/engine'
import type { LawCase } from '@parcours/law'
import type { Language } from '@parcours/words'
import { placeName } from '../check/place-names.ts'
import type { PageContext } from '../page-context.ts'
import type { NormSources } from './norm-sources.ts'

/** What every part of a norm's page is made from. */
export interface NormView {
  /** The language of the address: links stay in it. */
  readonly language: Language
  /** The language that the part is really written in. */
  readonly context: PageContext
  readonly opinion: OpinionContext
  readonly law: Law
  readonly norm: Norm
  readonly cases: readonly LawCase[]
  readonly sources: NormSources
  /** Today, read at the door: which version is in force. */
  readonly today: string
}

/** The subjects of words that these pages are written with: in a language that lacks one of them they are English. */
export const lawSubjects = ['lawBrowser', 'law', 'tree', 'concepts', 'opinion'] as const

/** How the law is read aloud in the language of a part. */
export function opinionOf(context: PageContext, law: Law): OpinionContext {
  return { law, words: context.words, municipality: (nis) => placeName(nis, context.language) }
}
