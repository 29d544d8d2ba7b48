/** The four ways the law sets a limit: at least, more than, at most, less than. */
export type Comparison = '>=' | '>' | '<=' | '<'

export function compare(value: number, comparison: Comparison, limit: number): boolean {
  switch (comparison) {
    case '>=':
      return value >= limit
    case '>':
      return value > limit
    case '<=':
      return value <= limit
    case '<':
      return value < limit
  }
}
