import { all, always, any, clause, dateFact, is, never, not, reading, since } from '@parcours/engine/authoring'
import { sources } from './sources.ts'
import { agreedByWhoMay } from './who-agrees.ts'

const free = clause('image.free', sources.consentPage.id, is('pictureConsent.free', true))

const notWithdrawn = clause(
  'image.not-withdrawn',
  sources.withParents.id,
  not(since(dateFact('pictureConsent.withdrawnOn'))),
)

/** Agreement to being photographed or filmed: posing is enough. */
export const agreedToTaking = all(
  clause(
    'image.agreed-to-taking',
    sources.consentPage.id,
    is('pictureConsent.agreedToTaking', 'written', 'spoken', 'posed'),
  ),
  agreedByWhoMay,
  free,
  notWithdrawn,
)

/** Agreement to this publication: told, informed, specific. */
export const agreedToPublishing = all(
  clause(
    'image.agreed-to-publishing',
    sources.portrait.id,
    any(
      is('pictureConsent.agreedToPublishing', 'written', 'spoken'),
      all(
        is('pictureConsent.agreedToPublishing', 'implied'),
        reading('image.publishing-without-words', [
          { id: 'explicit', source: sources.consentPage.id, that: never },
          { id: 'certain', source: sources.consentPrinciple.id, that: always },
        ]),
      ),
    ),
  ),
  agreedByWhoMay,
  free,
  clause('image.informed', sources.consentPrinciple.id, is('pictureConsent.informed', true)),
  clause('image.use-as-agreed', sources.consentPrinciple.id, is('pictureConsent.useAsAgreed', true)),
  notWithdrawn,
)
