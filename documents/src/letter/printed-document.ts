import type { Language } from '@parcours/words'

/**
 * A letter, a form or a list to print, as data: the same one is shown as a page and set as a PDF. Every string is plain
 * text; nothing in it is ever read as markup. Line breaks in a string are kept.
 */
export interface PrintedDocument {
  /** What it is: the title of the file and of the page. */
  readonly title: string
  /** The language it is written in. The direction of the text follows from it. */
  readonly language: Language
  /** Day it is made, `YYYY-MM-DD`: stands in the file, so that the same document has the same bytes. */
  readonly date: string
  /** Who writes, line by line: name, street, town. */
  readonly sender?: readonly string[]
  /** To whom, line by line. */
  readonly recipient?: readonly string[]
  /** Place and date as they are written above a letter: `Liège, le 3 mars 2026`. */
  readonly placeAndDate?: string
  readonly blocks: readonly PrintedBlock[]
}

/** A part of a printed document: exactly one of these. */
export type PrintedBlock =
  | { readonly text: string }
  /** A heading: 2 for a part of the document (the title is 1), 3 inside such a part. */
  | { readonly heading: string; readonly level?: 2 | 3 }
  | { readonly list: readonly string[] }
  /** A list whose order counts. */
  | { readonly steps: readonly string[] }
  | { readonly checklist: readonly ChecklistItem[] }
  | { readonly table: PrintedTable }
  /** A name, and room above it to sign by hand. */
  | { readonly signature: { readonly label: string; readonly name: string } }
  /** What is sent along, numbered. */
  | { readonly annexes: { readonly heading: string; readonly list: readonly string[] } }
  /** Small print. */
  | { readonly note: string }

/** Something to tick off. */
export interface ChecklistItem {
  readonly text: string
  /** Set if it is ticked already: the word that says so, such as `I have this`. It is read out; a picture would not be. */
  readonly ticked?: string
}

/** A table. Its first column names the row; every row has as many cells as there are columns. */
export interface PrintedTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}
