import type { Words } from '../translation.ts'

/** Ce qui est dit autour d’une réponse, à côté des phrases de la loi. */
export const opinion: Words['opinion'] = {
  headings: {
    nextSteps: 'Que faire maintenant',
    why: 'Pourquoi',
    uncertain: 'Ce qui n’est pas certain',
    missing: 'Ce que nous devons savoir',
    contested: 'Ce qui est discuté',
    open: 'Ce que personne n’a pu nous dire',
    judgements: 'Ce qu’une autorité décide',
    information: 'Bon à savoir',
    evidence: 'À apporter',
    sources: 'Sources',
    looked: 'Tout ce qui a été examiné',
    change: 'Ce qui changerait la réponse',
  },

  outcomes: { met: 'Oui', 'not-met': 'Non', undetermined: 'Pas certain' },

  undetermined: {
    'missing-facts': 'Il manque des faits. Avec ces faits, nous pouvons en dire plus.',
    contested: 'Les sources ou les juges ne sont pas d’accord. Vous voyez chaque lecture.',
    'open-law':
      'Nous n’avons pas pu lire tous les textes, ou le texte ne dit rien. Demandez au bureau avant de décider.',
    judgement: 'La loi laisse cette décision à une autorité. Personne ne peut la dire d’avance.',
    'not-modelled': 'Nous n’avons pas de règle pour ce jour. Demandez au bureau.',
  },

  stretch: {
    since: 'C’est ainsi depuis le {since}.',
    until: 'C’est ainsi jusqu’au {until}.',
    both: 'C’est ainsi du {since} au {until}.',
    day: 'C’est ainsi le {since} seulement.',
  },

  values: {
    date: 'La date est le {value}.',
    dateIfConcerned: 'Si cela vous concerne, la date est le {value}.',
    amount: 'Le montant est de {value}.',
    amountIfNow: 'Si vous payez le jour sur lequel porte votre question, le montant est de {value}.',
  },
  labelled: '{label} : {value}',

  dateNotKnown: 'une date que nous ne pouvons pas encore calculer',
  toldUs: 'Vous nous avez dit : {facts}.',
  yes: 'oui',
  no: 'non',
  never: 'pas arrivé',
  none: 'aucun',
  rowNumber: '{row} {number}',
  readOn: 'Nous avons lu ceci le {date}.',
  article: 'article {article}',
  detailsMissing: 'Il manque encore : {details}.',

  steps: {
    all: 'Tout ceci compte ensemble :',
    any: 'Un seul de ces points suffit :',
    not: 'Rien de ceci ne peut être vrai :',
  },

  change: {
    all: 'Tout ceci devrait être vrai :',
    any: 'Un seul de ces points suffirait :',
    nothing: 'Rien de ce que vous pouvez nous dire ne change cette réponse pour ce jour.',
  },

  withoutWords: 'Il n’y a pas encore de phrase simple pour ceci. Regardez la source.',
  untranslated: 'Ce texte n’est pas encore traduit. Vous lisez le texte anglais.',
  decides: 'Parcours explique la loi. La commune, le bureau ou le juge décide.',
}
