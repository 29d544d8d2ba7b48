/** An invented adult, alone in a park, who agreed in writing to the picture and to its use. */
export const agreed = {
  person: 'someone-else',
  personBirthDate: '1990-06-01',
  recognisable: true,
  sexual: false,
  setting: 'other',
  singledOut: true,
  publicFigureAtWork: false,
  journalism: 'none',
  informsThePublic: false,
  agreedToTaking: 'written',
  agreedToPublishing: 'written',
  agreedBy: 'person',
  free: true,
  informed: true,
  useAsAgreed: true,
  withdrawnOn: 'never',
} as const

/** The same person, whom nobody asked. */
export const notAsked = {
  ...agreed,
  agreedToTaking: 'not-asked',
  agreedToPublishing: 'not-asked',
  informed: false,
  useAsAgreed: false,
} as const

/** An invented person who died; the family agreed. */
export const died = {
  ...agreed,
  person: 'someone-who-died',
  personBirthDate: undefined,
  diedOn: '2010-03-10',
  agreedBy: 'successors',
} as const

/** The day most cases ask about. */
export const on = '2026-03-10'
