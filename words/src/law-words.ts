/** The sentences of a part of the law, keyed by the ids the law uses. The law check compares the keys with the law. */
export interface LawWords {
  /** By finding id. `question` is how a person would ask it; `met`, `notMet`, `undetermined` answer in one sentence. */
  readonly norms: {
    readonly [finding: string]: {
      readonly title: string
      readonly question: string
      readonly met: string
      readonly notMet: string
      readonly undetermined: string
    }
  }
  /** By version id: what this wording was or is, in a few words. */
  readonly versions: { readonly [version: string]: string }
  /** By clause id: one sentence for when it holds, one for when it fails. "You", no jargon, ends with a full stop. */
  readonly clauses: { readonly [clause: string]: { readonly holds: string; readonly fails: string } }
  /** By reading id: what is disputed, and each option in one sentence. */
  readonly readings: {
    readonly [reading: string]: { readonly question: string; readonly options: { readonly [option: string]: string } }
  }
  /** By open point id: what nobody has read or settled, and whom to ask. */
  readonly openPoints: { readonly [point: string]: { readonly says: string; readonly ask: string } }
  readonly judgements: { readonly [judgement: string]: string }
  /** By information id: content, costs, consequences. */
  readonly information: { readonly [information: string]: string }
  /** By step id: what to do next, starting with a verb. `{date}` is replaced where the step has a last day. */
  readonly steps: { readonly [step: string]: string }
  /** By evidence id: a document to bring. */
  readonly evidence: { readonly [evidence: string]: string }
}

/** The same ids as these words, each with a sentence of its own: what a translation of a part of the law must have. */
export type SameSentences<Sentences> = {
  readonly [id in keyof Sentences]: Sentences[id] extends string ? string : SameSentences<Sentences[id]>
}
