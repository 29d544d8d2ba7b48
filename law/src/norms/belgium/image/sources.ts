import type { Source } from '@parcours/engine/authoring'

const readOn = '2026-11-22'

/** What the norms on pictures of people rest on, restated in our own words. */
export const sources = {
  portrait: {
    id: 'image-portrait',
    title: 'Le droit à l’image',
    publisher: 'Infor Jeunes',
    article: 'Code of Economic Law, art. XI.174',
    readOn,
    standing: 'seed',
    says: 'Whoever made, owns or holds a portrait may neither copy it nor show it without the agreement of the person in it, or of the successors for twenty years after the death. Agreement is needed twice: to take the picture, and to spread it. A picture on a public profile is not free for others to post again.',
  },
  sexual: {
    id: 'image-sexual',
    title: 'Le droit à l’image: le cas du revenge porn',
    publisher: 'Infor Jeunes',
    readOn,
    standing: 'seed',
    says: 'Spreading sexual pictures or films without the agreement of the person in them is a criminal offence. It should be reported to the police quickly.',
  },
  consentPage: {
    id: 'image-consent-page',
    title: 'Le consentement pour publier une photo ou une vidéo',
    publisher: 'Infor Jeunes',
    readOn,
    standing: 'seed',
    says: 'Posing can be agreement to the picture being taken. Spreading it asks for an explicit agreement. Valid agreement is free, informed, wanted, specific and can be taken back; silence is none. The right exists as soon as somebody can be recognised, in the background too. A minor who can judge the matter agrees in person, which courts place between 12 and 14 years; otherwise the parents.',
  },
  exceptions: {
    id: 'image-exceptions',
    title: 'Le droit à l’image',
    publisher: 'Data Protection Authority',
    url: 'https://autoriteprotectiondonnees.be/professionnel/themes/le-droit-a-l-image',
    readOn,
    standing: 'confirmed',
    says: 'Taking and publishing are two uses, each with its own agreement. No agreement beforehand is asked for crowds in which nobody stands out, for public events that do not aim at one person, for public figures in their public activity, and for news that the public has an interest in; magazines of schools and companies are not news without more.',
  },
  consentPrinciple: {
    id: 'image-consent-principle',
    title: 'Principe du consentement',
    publisher: 'Data Protection Authority',
    url: 'https://autoriteprotectiondonnees.be/professionnel/themes/le-droit-a-l-image/la-nouvelle-loi-du-30-juillet-2018/principe-du-consentement',
    readOn,
    standing: 'conflicting',
    says: 'Agreement is free, specific and informed. It may be spoken or follow from behaviour where there is no doubt about it. For pictures that aim at somebody in a closed group, writing is advised.',
  },
  minors: {
    id: 'image-minors',
    title: 'Droit à l’image: principe',
    publisher: 'Privacy Commission',
    url: 'https://www.privacycommission.be/fr/droit-image/principe',
    readOn,
    standing: 'conflicting',
    says: 'A minor who can judge what is at stake agrees in person. Taking and publishing ask for separate agreements. An old page of the body that came before the present authority.',
  },
  withParents: {
    id: 'image-with-parents',
    title: 'Photos d’enfants en ligne',
    publisher: 'be.brussels',
    url: 'https://be.brussels/fr/propos-de-la-region/photos-denfants-en-ligne-ce-nest-pas-anodin',
    readOn,
    standing: 'conflicting',
    says: 'Below about 14 years both parents agree, from 14 the child together with the parents. Agreement can be taken back as easily as it was given. A picture of somebody who can be recognised is personal data too.',
  },
  thirteen: {
    id: 'image-thirteen',
    title: 'La limite d’âge de 13 ans correspond à la pratique numérique',
    publisher: 'Data Protection Authority',
    url: 'https://www.autoriteprotectiondonnees.be/rgpd-la-limite-d-age-de-13-ans-correspond-a-la-pratique-numerique',
    article: 'GDPR, art. 8',
    readOn,
    standing: 'confirmed',
    says: 'From 13 years a young person in Belgium can agree to an online service without the parents. That is about data given to the service, not about pictures.',
  },
} as const satisfies { readonly [name: string]: Source }
