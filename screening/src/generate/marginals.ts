/**
 * How often what occurs. Invented so that every rule meets somebody, on both sides; they are no statistics of anybody.
 * Every group adds up to 1 and is counted in the manifest.
 */
export const MARGINALS = {
  /** Where the nationality is from. */
  origin: { belgian: 0.2, union: 0.28, elsewhere: 0.51, none: 0.01 },
  /** Age in years on the day of the register. */
  age: { '0-17': 0.17, '18-29': 0.27, '30-49': 0.37, '50-64': 0.12, '65-99': 0.07 },
  /** Integration programme of the municipality. */
  region: { brussels: 0.27, flanders: 0.37, wallonia: 0.31, 'german-community': 0.05 },
  /** Why people who are neither Belgian nor Union citizens stay. */
  stay: { family: 0.36, work: 0.19, study: 0.12, asylum: 0.25, humanitarian: 0.05, special: 0.03 },
  /** What became of those who asked for protection. */
  protection: { requested: 0.3, refugee: 0.4, subsidiary: 0.12, temporary: 0.15, stateless: 0.03 },
  /** Adults. */
  partner: { none: 0.52, spouse: 0.4, 'registered-partner': 0.08 },
  /** Adults below 70: how many periods of work. */
  jobs: { '0': 0.32, '1': 0.34, '2': 0.2, '3': 0.09, '4': 0.05 },
  /** Adults: how many studies. */
  studies: { '0': 0.45, '1': 0.4, '2': 0.15 },
} as const

/** How often single things occur, of those to whom they can. */
export const CHANCES = {
  /** Not Belgian and born in Belgium. */
  bornInBelgium: 0.07,
  /** Had a second nationality, or lost one. */
  secondNationality: 0.05,
  /** Lived in another municipality before. */
  moved: 0.28,
  /** Was struck off and registered again. */
  struckOff: 0.02,
  /** Took part in the integration programme and has its certificate. */
  certificate: 0.18,
  languageProof: 0.22,
  absence: 0.16,
  medical: 0.06,
  protectedAdult: 0.01,
  seriousFacts: 0.01,
  training: 0.14,
  association: 0.1,
  teaching: 0.005,
  longTermElsewhere: 0.02,
  /** A period of work has a leave in it. */
  leave: 0.12,
  /** Filed a declaration of nationality. */
  declaration: 0.04,
  /** A day is moved to the last of its month, or to 29 February where the year has one. */
  monthEnd: 0.05,
  leapDay: 0.02,
} as const
