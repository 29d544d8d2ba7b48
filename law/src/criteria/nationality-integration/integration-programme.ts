import {
  all,
  any,
  bounded,
  type Criterion,
  dateFact,
  firstTime,
  fixedDay,
  heldAt,
  is,
  isIfTold,
  latestOf,
  not,
  notAfter,
  ofApplicant,
  since,
  some,
} from '@parcours/engine/authoring'
import type { ProgrammeRegion } from '../../places/index.ts'
import { registeredAnywhere, registeredIn } from '../registered.ts'

/** Whose certificate counts for whom: in Brussels the Flemish programme is offered beside the Brussels one. */
const issuersFor: { readonly [region in ProgrammeRegion]: readonly string[] } = {
  wallonia: ['wallonia'],
  brussels: ['brussels', 'flanders'],
  flanders: ['flanders'],
  'german-community': ['german-community'],
}

const registers = ['foreigners', 'population', 'waiting'] as const
const arrival = firstTime(registeredAnywhere)
const arrivalOfApplicant = firstTime(ofApplicant(registeredAnywhere))

/**
 * A paper of this kind from the authority of the place where the person lived when the programme began. Where the
 * beginning is not told it lies between arrival and the certificate, so who lived in one region all along need not say.
 */
function fromAuthorityOf(region: ProgrammeRegion, paper: Criterion): Criterion {
  const issued = all(is('issuer', issuersFor[region]), paper, since(dateFact('issuedOn')))
  const livedThere = registeredIn(region, ...registers)
  return any(
    some(
      'integrationCertificates',
      all(
        issued,
        heldAt(
          bounded(dateFact('startedOn', 'surely'), { notBefore: arrivalOfApplicant, notAfter: dateFact('issuedOn') }),
          ofApplicant(livedThere),
        ),
      ),
    ),
    all(
      some('integrationCertificates', issued),
      heldAt(
        bounded(dateFact('programme.enrolledOn'), {
          notBefore: arrival,
          notAfter: latestOf('integrationCertificates', dateFact('issuedOn'), is('issuer', issuersFor[region])),
        }),
        livedThere,
      ),
    ),
  )
}

function fromAuthorityOfResidence(paper: Criterion): Criterion {
  return any(
    fromAuthorityOf('wallonia', paper),
    fromAuthorityOf('brussels', paper),
    fromAuthorityOf('flanders', paper),
    fromAuthorityOf('german-community', paper),
  )
}

const completed = not(isIfTold('kind', 'effort'))

/** Has the certificate of a programme finished with the authority of the main residence at its start. */
export const programmeCompleted: Criterion = fromAuthorityOfResidence(completed)

/** The same, with a certificate that does not itself name level A1. */
export const programmeCompletedAboveA1: Criterion = fromAuthorityOfResidence(
  all(completed, not(is('languageLevel', 'A1'))),
)

/** Has the declaration of effort that Flanders gives to who tried and could not reach the goals. */
export const effortDeclared: Criterion = fromAuthorityOfResidence(isIfTold('kind', 'effort'))

/** Finished a course of another Brussels organiser that began on 1 August 2021 at the latest. */
export const otherBrusselsCourse: Criterion = some(
  'integrationCertificates',
  all(
    is('issuer', 'other-brussels'),
    completed,
    since(dateFact('issuedOn')),
    notAfter(bounded(dateFact('startedOn', 'surely'), { notAfter: dateFact('issuedOn') }), fixedDay('2021-08-01')),
  ),
)
