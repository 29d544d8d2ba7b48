/** Clauses whose "no" neither time nor any change of life can turn: where somebody was born, and what followed at once. */
export const settledForLife: readonly string[] = Object.freeze([
  'nationality.born-in-belgium',
  'nationality.since-birth.residence',
])
