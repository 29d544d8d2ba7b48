import { all, any, type Criterion, clause, isIfTold, openPoint, reform } from '@parcours/engine/authoring'
import { sources } from '../../norms/belgium/nationality/sources.ts'
import { domiciledIn } from '../registered.ts'
import { citizenshipReform } from './announced.ts'
import { belgianDiplomaInANationalLanguage, equivalentDiplomaOfTheUnion } from './diplomas.ts'
import { otherBrusselsCourse, programmeCompletedAboveA1 } from './integration-programme.ts'
import { languageCertificate } from './language-certificate.ts'
import { vocationalTraining } from './vocational-training.ts'
import { workWithoutBreak } from './work-without-break.ts'

/** Course of another Brussels organiser, begun in time: for language and for social integration. */
export const transitionalCourse: Criterion = clause(
  'nationality.other-brussels-course',
  sources.law2018.id,
  otherBrusselsCourse,
)

/** One of the documents that prove level A2 of French, Dutch or German. The list is complete; no conversation may test it. */
const documentOfLevelA2 = any(
  clause('nationality.language.belgian-diploma', sources.decree2013.id, belgianDiplomaInANationalLanguage),
  clause('nationality.language.union-diploma', sources.decree2013.id, equivalentDiplomaOfTheUnion),
  vocationalTraining,
  clause('nationality.language.integration-certificate', sources.languageLevel.id, programmeCompletedAboveA1),
  transitionalCourse,
  workWithoutBreak,
  clause('nationality.language.certificate', sources.decree2013.id, languageCertificate('A2', 'fr', 'nl', 'de')),
  openPoint('nationality.illiterate', {
    source: sources.illiterate.id,
    guard: isIfTold('programme.literacy', false),
  }),
)

/** Announced: level B1 in the language of the region of residence, shown by a certificate alone. */
const levelB1OfTheRegion = clause(
  'nationality.language.b1-of-the-region',
  sources.coalition2025.id,
  any(
    all(domiciledIn('wallonia'), languageCertificate('B1', 'fr')),
    all(domiciledIn('brussels'), languageCertificate('B1', 'fr', 'nl')),
    all(domiciledIn('flanders'), languageCertificate('B1', 'nl')),
    all(domiciledIn('german-community'), languageCertificate('B1', 'de')),
  ),
)

/** Knows one of the three national languages, as the declaration asks it. */
export const nationalLanguage: Criterion = reform(citizenshipReform, {
  inForce: documentOfLevelA2,
  ifAdopted: levelB1OfTheRegion,
})
