import {
  all,
  any,
  type Criterion,
  clause,
  dateFact,
  during,
  type EvidenceList,
  is,
  since,
  some,
} from '@parcours/engine/authoring'
import { domiciledIn } from '../../../../criteria/registered.ts'
import { sources } from './sources.ts'

/** One of the efforts the law names, and the papers that show it. */
export interface Effort {
  /** Name in the id of its norm and in that of its version. */
  readonly name: string
  readonly made: Criterion
  readonly evidence: EvidenceList
}

function effort(name: string, id: string, made: Criterion, ...papers: readonly (readonly string[])[]): Effort {
  return {
    name,
    made: clause(id, sources.criteria.id, made),
    evidence: { proves: id, anyOf: papers.map((together) => ({ papers: together, source: sources.papers.id })) },
  }
}

const knows = (...languages: readonly string[]): Criterion =>
  some('languageProofs', all(is('language', ...languages), since(dateFact('issuedOn'))))

export const course = effort(
  'course',
  'federal.integration-course',
  any(some('integrationCertificates', since(dateFact('issuedOn'))), since(dateFact('programme.enrolledOn'))),
  ['federal.course-certificate'],
  ['federal.course-enrolment'],
)

export const work = effort(
  'work',
  'federal.work',
  some('work', all(is('country', 'BE'), since(dateFact('from')))),
  ['federal.work-contract', 'federal.pay-slips'],
  ['federal.appointment'],
  ['federal.self-employed-proof'],
)

export const diplomaOrEnrolment = effort(
  'diploma-or-enrolment',
  'federal.diploma-or-enrolment',
  some(
    'studies',
    all(
      is('country', 'BE'),
      is('recognisedBy', 'fr', 'nl', 'de', 'royal-military-school'),
      any(during(), since(dateFact('certifiedOn'))),
    ),
  ),
  ['federal.diploma'],
  ['federal.enrolment-proof'],
)

export const training = effort(
  'training',
  'federal.recognised-training',
  some(
    'training',
    all(is('kind', 'vocational'), is('recognised', true), any(since(dateFact('from')), since(dateFact('completedOn')))),
  ),
  ['federal.training-certificate'],
  ['federal.training-enrolment'],
)

export const languageOfThePlace = effort(
  'language',
  'federal.language-of-place',
  any(
    all(domiciledIn('brussels'), knows('fr', 'nl')),
    all(domiciledIn('wallonia'), knows('fr')),
    all(domiciledIn('flanders'), knows('nl')),
    all(domiciledIn('german-community'), knows('de')),
  ),
  ['federal.language-certificate'],
)

export const associations = effort(
  'associations',
  'federal.associations',
  some('associations', since(dateFact('from'))),
  ['federal.association-letter'],
  ['federal.volunteer-agreement'],
)

/** The six efforts, in the order in which the Immigration Office names them. */
export const efforts: readonly Effort[] = [course, work, diplomaOrEnrolment, training, languageOfThePlace, associations]

/** Id of the norm that says whether this effort was made. */
export const effortNormId = (name: string): string => `belgium/residence/integration-efforts/efforts-shown/${name}`

/** The papers for each effort, for norms that ask for efforts of any kind. */
export const evidenceOfEfforts: readonly EvidenceList[] = efforts.map(({ name, evidence }) => ({
  ...evidence,
  proves: effortNormId(name),
}))
