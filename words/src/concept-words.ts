/** The words for one part of a fact: a column of a list, a part of a record. */
export interface FieldWords {
  readonly label: string
  /** What it means, or where to find it. */
  readonly help?: string
  /** For a list inside a row: what the choice "none" and one of its rows are called. */
  readonly none?: string
  readonly row?: string
  /** For a list or record inside a row: the words of its own parts. */
  readonly fields?: { readonly [field: string]: FieldWords }
}

/** How a person is asked for one fact. The law check compares the keys with the concepts of the law. */
export interface ConceptWords {
  /** The fact as a heading: `Your residence cards`. */
  readonly label: string
  /** The fact as the public check asks for it. */
  readonly question: string
  /** What is meant, and where to find it: on the card, in a letter. */
  readonly help: string
  /** For a list: the choice that says there are none. */
  readonly none?: string
  /** For a list: the name of one row. */
  readonly row?: string
  readonly fields?: { readonly [field: string]: FieldWords }
  /** By field, dotted inside rows of rows (`leave.kind`): the label of each code. */
  readonly codes?: { readonly [field: string]: { readonly [code: string]: string } }
}

/** By concept id. Country and language names come from `Intl.DisplayNames` at the doors, municipalities from the law. */
export interface ConceptsWords {
  readonly [concept: string]: ConceptWords
}
