/** How a page tells of law that is announced. The law check compares the ids with the reforms the law declares. */
export interface ReformWords {
  /** What it is, in a few words. */
  readonly title: string
  /** Where it stands: that it is no law, and since when it is announced. */
  readonly state: string
  /** What would change, one sentence each. */
  readonly changes: readonly string[]
}

/** By reform id. */
export interface ReformsWords {
  readonly [reform: string]: ReformWords
}
