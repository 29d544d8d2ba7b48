import { all, type Criterion, dateFact, is, isIfTold, not, since, some } from '@parcours/engine/authoring'

/**
 * Holds a certificate of an integration programme from one of these authorities; a declaration of effort is none. What
 * is listed as a certificate is one, unless it is told to be a declaration of effort.
 */
export function integrationCertificateOf(
  ...issuers: readonly ('wallonia' | 'brussels' | 'flanders' | 'german-community')[]
): Criterion {
  return some(
    'integrationCertificates',
    all(is('issuer', ...issuers), not(isIfTold('kind', 'effort')), since(dateFact('issuedOn'))),
  )
}

export const anyIntegrationCertificate: Criterion = integrationCertificateOf(
  'wallonia',
  'brussels',
  'flanders',
  'german-community',
)
