import type { Law } from '@parcours/engine'
import { type LawWords, languageFacts, type SpokenWords } from '@parcours/words'

/** What a presentation is made with, beside the finding. */
export interface OpinionContext {
  readonly law: Law
  readonly words: SpokenWords
  /** The facts as they were sent (`Situation.given`): they are named in the reasons. */
  readonly given?: unknown
  /** Name of a municipality by its NIS code. Without it the code is shown. */
  readonly municipality?: (nis: string) => string
  /** For those who write the law: shows the id where a sentence is missing. */
  readonly showIds?: boolean
}

type SentenceId = string

/** The sentences of the law by id. A sentence that is not written yet is replaced by one that says so; nothing throws. */
export class LawSentences {
  private readonly words: LawWords
  private readonly withoutWords: string
  private readonly showIds: boolean

  constructor(context: Pick<OpinionContext, 'words' | 'showIds'>) {
    this.words = context.words.law
    this.withoutWords = context.words.opinion.withoutWords
    this.showIds = context.showIds ?? false
  }

  norm(id: SentenceId, which: keyof LawWords['norms'][string]): string {
    return this.or(own(this.words.norms, id)?.[which], id)
  }

  version(id: SentenceId): string {
    return this.or(own(this.words.versions, id), id)
  }

  clause(id: SentenceId, side: 'holds' | 'fails'): string {
    return this.or(own(this.words.clauses, id)?.[side], id)
  }

  reading(id: SentenceId): string {
    return this.or(own(this.words.readings, id)?.question, id)
  }

  option(reading: SentenceId, option: string): string {
    const options = own(this.words.readings, reading)?.options
    return this.or(options && own(options, option), `${reading}/${option}`)
  }

  openPoint(id: SentenceId, which: 'says' | 'ask'): string {
    return this.or(own(this.words.openPoints, id)?.[which], id)
  }

  judgement(id: SentenceId): string {
    return this.or(own(this.words.judgements, id), id)
  }

  information(id: SentenceId): string {
    return this.or(own(this.words.information, id), id)
  }

  step(id: SentenceId): string {
    return this.or(own(this.words.steps, id), id)
  }

  evidence(id: SentenceId): string {
    return this.or(own(this.words.evidence, id), id)
  }

  private or(sentence: string | undefined, id: string): string {
    return sentence ?? (this.showIds ? `⟨${id}⟩` : this.withoutWords)
  }
}

/** BCP 47 tag for dates and amounts inside the sentences of a subject: English where the subject is not translated. */
export function localeOf(words: SpokenWords, subject: SpokenWords['untranslated'][number]): string {
  return languageFacts[words.untranslated.includes(subject) ? 'en' : words.language].locale
}

/** An own property, so that an id such as `constructor` finds nothing. */
export function own<T>(record: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}
