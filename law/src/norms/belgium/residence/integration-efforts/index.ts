import type { Norm } from '@parcours/engine'
import type { LawCase } from '../../../../case.ts'
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
  effortsStayAtRisk,
]
export const cases: readonly LawCase[] = [
  ...subjectCases,
  ...monitoredCases,
  ...proveCases,
  ...windowOpensCases,
  ...windowClosesCases,
  ...effortsShownCases,
  ...riskCases,
]
