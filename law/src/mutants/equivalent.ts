/** A mutant that no case can notice, and why. */
export interface Exception {
  /** Place and change as the list of survivors prints them; `*` stands for anything. */
  readonly mutant: string
  /** Why nobody's answer changes. */
  readonly because: string
}

/**
 * Mutants that mean the same as the law, where that cannot be seen from the trees alone. Short on purpose: before a line is
 * added, the law should be made simpler or a case be written. A line whose mutant is killed, or is there no longer, fails.
 */
export const equivalent: readonly Exception[] = []
