import { all, any, type Criterion, dateFact, isIfTold, not, since } from '@parcours/engine/authoring'
import { told } from './told.ts'

/**
 * The studies of this record gave no certificate so far: they were broken off, or they still run, since a first day was
 * told and neither a last day nor a certificate.
 */
const withoutCertificate: Criterion = all(
  not(told('certifiedOn')),
  any(isIfTold('completed', false), all(told('from'), not(told('until')))),
)

/** The studies of this record ended with a certificate on some day, or may have: the same on all days. */
export const mayHaveCertificate: Criterion = not(withoutCertificate)

/** The certificate or diploma of these studies is there. */
export const certificateObtained: Criterion = all(mayHaveCertificate, since(dateFact('certifiedOn')))
