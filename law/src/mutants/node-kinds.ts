import type { Criterion } from '@parcours/engine'
import type {
  accumulates,
  all,
  always,
  amountOf,
  any,
  bounded,
  chosen,
  clause,
  criterionNorm,
  dateFact,
  dayInYearOf,
  deadline,
  during,
  earlierOf,
  earliestOf,
  fallsWithin,
  firstTime,
  fixedDay,
  heldAt,
  is,
  judgement,
  lasting,
  lastTime,
  laterBy,
  laterOf,
  longestStretch,
  not,
  notAfter,
  nthDay,
  numberIs,
  ofApplicant,
  openDate,
  openPoint,
  reading,
  reduced,
  reform,
  since,
  some,
  sum,
  sumsTo,
  withinLast,
} from '@parcours/engine/authoring'

/** The wordings of a norm as one node: the root of every requirement. */
export interface ByVersion extends Criterion {
  readonly kind: 'by-version'
  readonly norm: string
  readonly chosenBy: Parameters<typeof criterionNorm>[0]['chosenBy']
  readonly versions: readonly {
    readonly id: string
    readonly from: string
    readonly until?: string
    readonly that: Criterion
  }[]
}

/** Every kind of node the engine knows, with its data. */
export interface NodeKinds {
  accumulates: ReturnType<typeof accumulates>
  all: ReturnType<typeof all>
  always: typeof always
  any: ReturnType<typeof any>
  applicant: ReturnType<typeof ofApplicant>
  'by-version': ByVersion
  clause: ReturnType<typeof clause>
  during: ReturnType<typeof during>
  'falls-within': ReturnType<typeof fallsWithin>
  'held-at': ReturnType<typeof heldAt>
  is: ReturnType<typeof is>
  judgement: ReturnType<typeof judgement>
  lasting: ReturnType<typeof lasting>
  'longest-stretch': ReturnType<typeof longestStretch>
  not: ReturnType<typeof not>
  'not-after': ReturnType<typeof notAfter>
  'number-is': ReturnType<typeof numberIs>
  'open-point': ReturnType<typeof openPoint>
  reading: ReturnType<typeof reading>
  reform: ReturnType<typeof reform>
  since: ReturnType<typeof since>
  some: ReturnType<typeof some>
  'sums-to': ReturnType<typeof sumsTo>
  'within-last': ReturnType<typeof withinLast>
  bounded: ReturnType<typeof bounded>
  chosen: ReturnType<typeof chosen>
  'day-in-year-of': ReturnType<typeof dayInYearOf>
  'date-fact': ReturnType<typeof dateFact>
  deadline: ReturnType<typeof deadline>
  'earlier-of': ReturnType<typeof earlierOf>
  'first-time': ReturnType<typeof firstTime>
  'fixed-day': ReturnType<typeof fixedDay>
  'last-time': ReturnType<typeof lastTime>
  'later-by': ReturnType<typeof laterBy>
  'later-of': ReturnType<typeof laterOf>
  'nth-day': ReturnType<typeof nthDay>
  'of-records': ReturnType<typeof earliestOf>
  'open-date': ReturnType<typeof openDate>
  'amount-of-records': ReturnType<typeof amountOf>
  reduced: ReturnType<typeof reduced>
  sum: ReturnType<typeof sum>
}

export type NodeKind = keyof NodeKinds
