import { all, any, type Criterion, clause, openPoint, reading, sumsTo } from '@parcours/engine/authoring'
import { sources } from '../../norms/belgium/nationality/sources.ts'
import { routeSources } from '../../norms/belgium/nationality/sources-of-routes.ts'
import { belgianDiploma, belgianDiplomaInANationalLanguage } from './diplomas.ts'
import { paidQuarters, workingDays } from './economic-participation.ts'
import { effortDeclared, programmeCompleted } from './integration-programme.ts'
import { transitionalCourse } from './language.ts'
import { vocationalTraining } from './vocational-training.ts'
import { workWithoutBreak } from './work-without-break.ts'

/** A Belgian diploma; a foreign one never shows social integration, not even with equivalence. */
const diploma = clause(
  'nationality.social.belgian-diploma',
  sources.socialIntegration.id,
  reading('nationality.language-of-the-diploma', [
    { id: 'national-language', source: sources.diplomaDecree.id, that: belgianDiplomaInANationalLanguage },
    { id: 'any-language', source: sources.socialIntegration.id, that: belgianDiploma },
  ]),
)

const programme = clause('nationality.social.integration-certificate', sources.law2018.id, programmeCompleted)

const effort = clause('nationality.social.effort-declaration', sources.effortDeclaration.id, effortDeclared)

/** Social integration on the five-year route: any one of its proofs. */
export const sociallyIntegratedOnFiveYears: Criterion = any(
  diploma,
  vocationalTraining,
  programme,
  effort,
  transitionalCourse,
  workWithoutBreak,
)

/** 234 days of work in the five years before the day; for self-employed persons the text was not read. */
const worked = clause(
  'nationality.family.worked-234-days',
  routeSources.familyIntegration.id,
  any(
    sumsTo(workingDays, '>=', 234),
    openPoint('nationality.three-quarters-of-contributions', {
      source: routeSources.familyIntegration.id,
      guard: sumsTo(paidQuarters, '>=', 3),
    }),
  ),
)

/** Social integration of the spouse or parent of a Belgian: training counts beside work only, and work alone does not. */
export const sociallyIntegratedAsFamily: Criterion = clause(
  'nationality.family.social-integration',
  routeSources.familyIntegration.id,
  any(diploma, all(vocationalTraining, worked), programme, effort, transitionalCourse),
)
