/** A page of the guide or of "about", as data. A translator changes the sentences and keeps the shape. */
export interface ContentPage {
  title: string
  /** One or two sentences that say what the page gives you. */
  lead: string
  sections: ContentSection[]
}

/** A part of a page under its own heading. */
export interface ContentSection {
  heading: string
  blocks: ContentBlock[]
  /** Ids of the sources in `law` that this part rests on. Empty where we speak about ourselves. */
  sources: string[]
}

/** One piece of a section: exactly one of these. */
export type ContentBlock =
  | { text: string }
  | { list: string[] }
  | { steps: { title: string; text: string }[] }
  | { table: ContentTable }
  /** Shown apart from the rest: announced by a government, not law. */
  | { announced: string }
  /** Shown apart from the rest: we do not know this, or sources disagree. */
  | { unsure: string }
  /** Links to other pages, as paths after the language: `guide/brussels`. */
  | { links: { to: string; text: string }[] }
  /** What the site fills in from its own data: its sources, its languages, whom to write to. */
  | { show: 'guide-sources' | 'languages' | 'contact' }

/** A small table. Every row has as many cells as there are columns; the first cell names the row. */
export interface ContentTable {
  caption: string
  columns: string[]
  rows: string[][]
}
