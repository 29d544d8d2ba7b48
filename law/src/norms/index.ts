import type { Norm } from '@parcours/engine'
import type { LawCase } from '../case.ts'
import { norms as image, cases as imageCases } from './belgium/image/index.ts'
import { norms as nationality, cases as nationalityCases } from './belgium/nationality/index.ts'
import {
  norms as nationalityProcedure,
  cases as nationalityProcedureCases,
} from './belgium/nationality/procedure/index.ts'
import { norms as personalData, cases as personalDataCases } from './belgium/personal-data/index.ts'
import {
  norms as integrationEfforts,
  cases as integrationEffortsCases,
} from './belgium/residence/integration-efforts/index.ts'
import { norms as insertionPeriod, cases as insertionPeriodCases } from './belgium/work/insertion-period/index.ts'
import { norms as brusselsIntegration, cases as brusselsIntegrationCases } from './brussels/integration/index.ts'
import { norms as flandersIntegration, cases as flandersIntegrationCases } from './flanders/integration/index.ts'
import { norms as studies, cases as studiesCases } from './french-community/studies/index.ts'
import {
  norms as germanCommunityIntegration,
  cases as germanCommunityIntegrationCases,
} from './german-community/integration/index.ts'
import { norms as walloniaIntegration, cases as walloniaIntegrationCases } from './wallonia/integration/index.ts'

/** Every norm, in the order in which findings are given. */
export const norms: readonly Norm[] = Object.freeze([
  ...brusselsIntegration,
  ...walloniaIntegration,
  ...flandersIntegration,
  ...germanCommunityIntegration,
  ...integrationEfforts,
  ...nationality,
  ...insertionPeriod,
  ...nationalityProcedure,
  ...image,
  ...personalData,
  ...studies,
])

/** Every worked case. */
export const cases: readonly LawCase[] = Object.freeze([
  ...brusselsIntegrationCases,
  ...walloniaIntegrationCases,
  ...flandersIntegrationCases,
  ...germanCommunityIntegrationCases,
  ...integrationEffortsCases,
  ...nationalityCases,
  ...insertionPeriodCases,
  ...nationalityProcedureCases,
  ...imageCases,
  ...personalDataCases,
  ...studiesCases,
])
