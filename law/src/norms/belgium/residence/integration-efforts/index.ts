import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../../case.ts'
import { cases as effortByAssociationsCases } from './effort-associations/cases.ts'
import { effortByAssociations } from './effort-associations/norm.ts'
import { cases as effortByCourseCases } from './effort-course/cases.ts'
import { effortByCourse } from './effort-course/norm.ts'
import { cases as effortByStudiesCases } from './effort-diploma-or-enrolment/cases.ts'
import { effortByStudies } from './effort-diploma-or-enrolment/norm.ts'
import { cases as effortByLanguageCases } from './effort-language/cases.ts'
import { effortByLanguage } from './effort-language/norm.ts'
import { cases as effortByTrainingCases } from './effort-training/cases.ts'
import { effortByTraining } from './effort-training/norm.ts'
import { cases as effortByWorkCases } from './effort-work/cases.ts'
import { effortByWork } from './effort-work/norm.ts'
import { cases as effortsShownCases } from './efforts-shown/cases.ts'
import { effortsShown } from './efforts-shown/norm.ts'
import { cases as monitoredCases } from './monitored/cases.ts'
import { effortsMonitored } from './monitored/norm.ts'
import { cases as proveCases } from './prove-at-first-renewal/cases.ts'
import { effortsProveAtFirstRenewal } from './prove-at-first-renewal/norm.ts'
import { cases as riskCases } from './stay-at-risk/cases.ts'
import { effortsStayAtRisk } from './stay-at-risk/norm.ts'
import { cases as subjectCases } from './subject/cases.ts'
import { effortsSubject } from './subject/norm.ts'
import { cases as windowClosesCases } from './window-closes/cases.ts'
import { effortsWindowCloses } from './window-closes/norm.ts'
import { cases as windowOpensCases } from './window-opens/cases.ts'
import { effortsWindowOpens } from './window-opens/norm.ts'

export const norms: readonly Norm[] = [
  effortsSubject,
  effortsMonitored,
  effortsProveAtFirstRenewal,
  effortsWindowOpens,
  effortsWindowCloses,
  effortsShown,
  effortByCourse,
  effortByWork,
  effortByStudies,
  effortByTraining,
  effortByLanguage,
  effortByAssociations,
  effortsStayAtRisk,
]
export const cases: readonly LawCase[] = [
  ...subjectCases,
  ...monitoredCases,
  ...proveCases,
  ...windowOpensCases,
  ...windowClosesCases,
  ...effortsShownCases,
  ...effortByCourseCases,
  ...effortByWorkCases,
  ...effortByStudiesCases,
  ...effortByTrainingCases,
  ...effortByLanguageCases,
  ...effortByAssociationsCases,
  ...riskCases,
]
