import { any, type Criterion, clause, reading } from '@parcours/engine/authoring'
import { sources } from '../../norms/belgium/nationality/sources.ts'
import { belgianDiploma, belgianDiplomaInANationalLanguage } from './diplomas.ts'
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
