/** The days of one contest, as far as pages were found. A day that is not here is open, and follows from no other year. */
export interface ContestDays {
  readonly year: number
  readonly heldOn: string
  readonly registerFrom?: string
  readonly registerBy: string
  readonly withdrawBy?: string
  /** The last day on which the government may fix the number of places: ten days before. */
  readonly numberFixedBy: string
  /** Id of the passage in `sources.ts`. */
  readonly source: string
}

export const contestDays: readonly ContestDays[] = Object.freeze([
  {
    year: 2023,
    heldOn: '2023-08-25',
    registerFrom: '2023-06-15',
    registerBy: '2023-07-15',
    numberFixedBy: '2023-08-15',
    source: 'contest-dates-2023',
  },
  {
    year: 2024,
    heldOn: '2024-08-28',
    registerFrom: '2024-05-15',
    registerBy: '2024-07-07',
    numberFixedBy: '2024-08-18',
    source: 'contest-dates-2024',
  },
  {
    year: 2025,
    heldOn: '2025-08-28',
    registerBy: '2025-07-10',
    withdrawBy: '2025-08-13',
    numberFixedBy: '2025-08-18',
    source: 'contest-dates-2025',
  },
])
