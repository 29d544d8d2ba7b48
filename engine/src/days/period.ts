/** A length of time as the law states it: calendar months and calendar days, added in that order. */
export interface Period {
  readonly months: number
  readonly days: number
}

export const years = (n: number): Period => Object.freeze({ months: 12 * n, days: 0 })
export const months = (n: number): Period => Object.freeze({ months: n, days: 0 })
export const weeks = (n: number): Period => Object.freeze({ months: 0, days: 7 * n })
export const days = (n: number): Period => Object.freeze({ months: 0, days: n })
