import { all, always, any, clause, is, judgement, never, not, reading } from '@parcours/engine/authoring'
import { personAged, personDied } from './persons.ts'
import { sources } from './sources.ts'

const under14 = not(any(personDied, personAged(14)))

/** The person in the picture is alive and not of age. */
export const minor = not(any(personDied, personAged(18)))

/** Between 12 and 14 it is a question of the single child. */
const discernment = any(
  personAged(14),
  judgement('image.discernment', { authority: 'courts', source: sources.consentPage.id }),
)

const minorAgreesAlone = clause(
  'image.agrees-in-person',
  sources.minors.id,
  all(
    personAged(12),
    reading('image.minor-or-parents', [
      { id: 'discernment', source: sources.minors.id, that: discernment },
      { id: 'with-parents', source: sources.withParents.id, that: never },
    ]),
  ),
)

/** Whether the living person in the picture agrees alone. */
export const agreesAlone = any(clause('image.adult', sources.portrait.id, personAged(18)), minorAgreesAlone)

const minorWithoutChild = all(
  under14,
  reading('image.minor-or-parents', [
    { id: 'discernment', source: sources.minors.id, that: not(all(personAged(12), discernment)) },
    { id: 'with-parents', source: sources.withParents.id, that: always },
  ]),
)

/** The agreement comes from who may give it: the person, the parents, or the family of somebody who died. */
export const agreedByWhoMay = any(
  clause(
    'image.adult-agreed',
    sources.portrait.id,
    all(personAged(18), is('pictureConsent.agreedBy', 'person', 'person-and-parents')),
  ),
  clause('image.successors-agreed', sources.portrait.id, all(personDied, is('pictureConsent.agreedBy', 'successors'))),
  clause(
    'image.child-and-parents-agreed',
    sources.withParents.id,
    all(minor, is('pictureConsent.agreedBy', 'person-and-parents')),
  ),
  clause('image.child-agreed', sources.minors.id, all(is('pictureConsent.agreedBy', 'person'), minorAgreesAlone)),
  clause(
    'image.parents-agreed',
    sources.consentPage.id,
    all(is('pictureConsent.agreedBy', 'parents'), minorWithoutChild),
  ),
)
