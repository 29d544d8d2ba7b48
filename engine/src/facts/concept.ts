/** What one fact looks like. Days are `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; numbers name their unit. */
export type Shape =
  | DateShape
  | { readonly kind: 'boolean' }
  | NumberShape
  | CodeShape
  | TextShape
  | RecordShape
  | ListShape

export interface DateShape {
  readonly kind: 'date'
  /** Whether `"never"` may be said: known not to have happened. */
  readonly orNever?: boolean
}

export interface NumberShape {
  readonly kind: 'number'
  readonly unit: string
  readonly least: number
  readonly most: number
  readonly whole?: boolean
}

export interface CodeShape {
  readonly kind: 'code'
  readonly values: readonly string[]
  /** Older spellings, read as the newer code. */
  readonly aliases?: { readonly [alias: string]: string }
}

/** A code from a list too long to print: checked by pattern and, where given, against the list. */
export interface TextShape {
  readonly kind: 'text'
  /** What the text is, for messages: `country`, `language`, `municipality`, `legal basis`. */
  readonly names: string
  readonly pattern: string
  readonly known?: ReadonlySet<string>
}

export interface RecordShape {
  readonly kind: 'record'
  readonly fields: { readonly [name: string]: Shape }
}

export interface ListShape {
  readonly kind: 'list'
  readonly of: RecordShape
  /** Pairs of fields that are the first and last day of a period. */
  readonly periods?: readonly (readonly [from: string, until: string])[]
}

/** A piece of information that requirements may ask for (CCCEV InformationConcept). `id` is its key in a situation. */
export interface InformationConcept {
  readonly id: string
  readonly shape: Shape
  /** Where it comes in an interview: lower is earlier. */
  readonly order: number
  /** Values a person could well give, relative to the day asked about; see `questions`. */
  readonly examples: readonly Example[]
}

/** A sample value. Dates inside may be written `{ ago: 'P2Y' }` or `{ ahead: 'P1M' }`, counted from the day asked about. */
export type Example = unknown
