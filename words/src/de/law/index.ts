import { joinLawWords } from '../../join-law-words.ts'
import { brusselsIntegration } from './brussels-integration.ts'
import { flandersIntegration } from './flanders-integration.ts'
import { germanCommunityIntegration } from './german-community-integration.ts'
import { imageAndData } from './image-and-data.ts'
import { insertionPeriod } from './insertion-period.ts'
import { integrationEfforts } from './integration-efforts.ts'
import { nationality } from './nationality.ts'
import { nationalityProcedure } from './nationality-procedure.ts'
import { nationalityRoutes } from './nationality-routes.ts'
import { studies } from './studies.ts'
import { walloniaIntegration } from './wallonia-integration.ts'

/** The sentences of each part of the law. A new part is one import and one entry here. */
export const law = joinLawWords([
  brusselsIntegration,
  walloniaIntegration,
  flandersIntegration,
  germanCommunityIntegration,
  integrationEfforts,
  nationality,
  nationalityProcedure,
  nationalityRoutes,
  imageAndData,
  insertionPeriod,
  studies,
])
