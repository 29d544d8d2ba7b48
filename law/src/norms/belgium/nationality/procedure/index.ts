import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../../case.ts'
import { cases as appealByCases } from './appeal-by/cases.ts'
import { appealBy } from './appeal-by/norm.ts'
import { cases as askCourtByCases } from './ask-court-by/cases.ts'
import { askCourtBy } from './ask-court-by/norm.ts'
import { cases as completeFileByCases } from './complete-file-by/cases.ts'
import { completeFileBy } from './complete-file-by/norm.ts'
import { cases as completenessCheckByCases } from './completeness-check-by/cases.ts'
import { completenessCheckBy } from './completeness-check-by/norm.ts'
import { cases as nationalityIfSilentCases } from './nationality-if-silent/cases.ts'
import { nationalityIfSilent } from './nationality-if-silent/norm.ts'
import { cases as prosecutorAnswersByCases } from './prosecutor-answers-by/cases.ts'
import { prosecutorAnswersBy } from './prosecutor-answers-by/norm.ts'
import { cases as receiptByCases } from './receipt-by/cases.ts'
import { receiptBy } from './receipt-by/norm.ts'
import { cases as refusalNotifiedByCases } from './refusal-notified-by/cases.ts'
import { refusalNotifiedBy } from './refusal-notified-by/norm.ts'
import { cases as sentToProsecutorByCases } from './sent-to-prosecutor-by/cases.ts'
import { sentToProsecutorBy } from './sent-to-prosecutor-by/norm.ts'

/** From the declaration to the nationality, in the order in which the terms run. */
export const norms: readonly Norm[] = [
  completenessCheckBy,
  completeFileBy,
  receiptBy,
  refusalNotifiedBy,
  sentToProsecutorBy,
  prosecutorAnswersBy,
  nationalityIfSilent,
  askCourtBy,
  appealBy,
]

export const cases: readonly LawCase[] = [
  ...completenessCheckByCases,
  ...completeFileByCases,
  ...receiptByCases,
  ...refusalNotifiedByCases,
  ...sentToProsecutorByCases,
  ...prosecutorAnswersByCases,
  ...nationalityIfSilentCases,
  ...askCourtByCases,
  ...appealByCases,
]
