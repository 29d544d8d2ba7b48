import type { Language } from '@parcours/words'

/** A kind of letter, as data: who can write it, what is asked for it, what stands in it. Its sentences are in words/. */
export interface LetterKind {
  readonly id: LetterId
  /** Subject of the law it belongs to. The public check has a topic of the same name. */
  readonly subject: 'nationality' | 'residence' | 'studies' | 'image' | 'personal-data'
  /** Languages it can be written in: those that its reader must accept. The first is offered first. */
  readonly languages: readonly Language[]
  readonly fields: readonly LetterField[]
  readonly body: readonly LetterPart[]
  /** Findings after which somebody may want to write it, when they hold or may hold. */
  readonly after: readonly string[]
  /** Findings whose dates stand beside the letter. The law computes them; nothing here does. */
  readonly terms?: readonly LetterTerm[]
}

export const letterIds = [
  'school-appeal-internal',
  'school-appeal-external',
  'picture-consent',
  'picture-consent-withdrawal',
  'erasure-request',
  'search-engine-request',
  'data-protection-complaint',
  'nationality-family-court',
  'integration-efforts-file',
] as const

export type LetterId = (typeof letterIds)[number]

/** Something a person types or chooses for a letter. Labels are in words/, by id. */
export interface LetterField {
  readonly id: string
  /**
   * `line`: one line. `text`: sentences. `lines`: one thing a line. `date`: a whole day. `choice`: one of `choices`.
   * `choices`: any of them.
   */
  readonly kind: 'line' | 'text' | 'lines' | 'date' | 'choice' | 'choices'
  readonly required?: boolean
  readonly choices?: readonly string[]
}

/** A part of a letter. `if` leaves it out unless that field was filled, or has that value (`level=higher`). */
export type LetterPart = { readonly if?: string } & (
  | { readonly say: string }
  | { readonly heading: string }
  /** What the person typed, as it stands. */
  | { readonly typed: string }
  /** Each line the person typed, as a list. */
  | { readonly listed: string }
  /** The sentences of what the person chose. */
  | { readonly chosen: string }
  /** Sentences with a box to tick by hand. */
  | { readonly boxes: readonly string[] }
  /** What the person chose, each with a box to tick by hand. */
  | { readonly boxesOf: string }
  /** The lines of these fields, numbered through, in a table with the name of the field. */
  | { readonly index: readonly string[] }
  | { readonly signature: string; readonly name?: string }
  /** What is sent along: fixed sentences, and lines of a field. */
  | { readonly annexes: readonly string[]; readonly listed?: string }
  | { readonly note: string }
)

/** A finding to show, and which dates of the letter are facts for it: `{'dataRequest.receivedOn': 'receivedOn'}`. */
export interface LetterTerm {
  readonly finding: string
  /** The field without which there is nothing to work out. */
  readonly needs: string
  readonly facts: { readonly [path: string]: string }
  /** Those of the facts that have not happened if their field is empty: the form says so. */
  readonly never?: readonly string[]
  /** Facts that the letter itself states. */
  readonly says?: { readonly [path: string]: true }
  /** As in a part of a letter: the finding is for letters of this kind only. */
  readonly if?: string
}

/** What was typed for a letter: by field, text, or the values chosen. Days are `YYYY-MM-DD`. */
export interface LetterAnswers {
  readonly [field: string]: string | readonly string[] | undefined
}

/** Who writes, from where, and when. */
export const senderFields = [
  { id: 'name', kind: 'line', required: true },
  { id: 'address', kind: 'lines', required: true },
  { id: 'contact', kind: 'line' },
] as const satisfies readonly LetterField[]

export const placeAndDateFields = [
  { id: 'place', kind: 'line', required: true },
  { id: 'date', kind: 'date', required: true },
] as const satisfies readonly LetterField[]

export const recipientField = { id: 'recipient', kind: 'lines', required: true } as const satisfies LetterField

export const attachmentsField = { id: 'attachments', kind: 'lines' } as const satisfies LetterField
