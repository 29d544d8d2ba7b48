import type { Words } from '../translation.ts'

/** La page sur les recours contre les décisions d’écoles : lequel, où, avec quoi, et qui aide. */
export const appeals: Words['appeals'] = {
  title: 'Vous n’êtes pas d’accord avec une décision de votre école',
  lead: 'Dans les écoles de la Communauté française, vous pouvez contester certaines décisions. Les délais sont très courts. Certains sont de deux ou trois jours ouvrables.',
  ask: 'Trouver votre dernier jour',
  askText:
    'Répondez à quelques questions sur la décision. Vous voyez si vous pouvez faire un recours, à qui et jusqu’à quel jour.',

  stepsTitle: 'Quel recours, et quand',
  stepsLead: 'Vous commencez toujours dans l’école. Seulement après, vous pouvez aller plus loin.',
  levels: {
    secondary: {
      title: 'École secondaire',
      decisions: 'Pour une attestation C (échec) ou B (réussite, mais pas pour tout).',
      steps: {
        inside:
          'Demandez à l’école la conciliation interne, par écrit. Le règlement de l’école indique le dernier jour.',
        insideMore: 'Les parents le font. Un élève majeur le fait seul.',
        outside: 'Si l’école ne change pas sa décision, écrivez au Conseil de recours, par lettre recommandée.',
        outsideMore:
          'Envoyez une copie à la direction de l’école. Le Conseil n’écoute pas qui a sauté la première étape.',
      },
      not: 'Il n’y a pas de recours contre une attestation A ni contre des examens à repasser. Contre un jury de qualification, il n’y a pas de recours externe.',
    },
    higher: {
      title: 'Université, haute école, école supérieure des arts',
      decisions:
        'Pour des résultats d’un jury, si quelque chose n’a pas été correct dans la manière de décider. Ou si votre inscription est refusée.',
      steps: {
        inside: 'Résultats : plaignez-vous au secrétaire du jury. Une note basse seule n’est pas une raison.',
        insideMore: 'Inscription refusée : faites d’abord un recours interne, et dites-y tout.',
        outside:
          'Inscription refusée : allez ensuite à la CEPERI. Elle regarde seulement si l’école a répondu à ce que vous lui avez dit.',
        outsideMore: 'Résultats : après le jury, il reste seulement le Conseil d’État. Demandez à un avocat.',
      },
      not: 'La CEPERI ne juge pas si le refus est correct.',
    },
    'social-promotion': {
      title: 'École pour adultes (promotion sociale)',
      decisions:
        'Si on vous refuse dans une unité ou à l’épreuve intégrée, et si quelque chose n’a pas été correct dans la manière de décider.',
      steps: {
        inside: 'Faites un recours interne, par lettre recommandée ou contre un accusé de réception.',
        insideMore: 'Le délai court à partir du jour des résultats.',
        outside: 'Faites ensuite un recours externe, par lettre recommandée.',
        outsideMore: 'Envoyez une copie à la direction de l’école.',
      },
      not: 'La CEPERI n’est pas pour les écoles pour adultes.',
    },
  },
  inside: 'D’abord : dans l’école (recours interne)',
  outside: 'Ensuite : hors de l’école (recours externe)',
  notPossible: 'Pas possible',
  rules: 'Les jours et les règles, un par un',

  attachTitle: 'Ce qu’il faut joindre',
  attachLead: 'Envoyez des copies. Gardez les originaux.',

  lettersTitle: 'Écrire la lettre',
  lettersLead: 'Remplissez quelques lignes et imprimez la lettre. Nous ne gardons rien.',

  workshopsTitle: 'Ateliers sur les recours',
  workshopsLead:
    'Dans un atelier, quelqu’un explique ce qu’est un recours, s’il a un sens pour vous, et comment vous l’écrivez.',
  workshopsOld: 'Ce que nous savons est de {year}. Cela a peut-être changé. Appelez d’abord.',
  workshopsBookLater:
    'Vous ne pouvez pas encore réserver sur cette page. Les organisations qui utilisent Parcours pourront le proposer.',
  helpsWith: 'Aide pour',
  sessions: 'Jours et lieux',
  sessionsUnknown: 'Nous ne les connaissons pas. Demandez quand vous appelez.',
  session: '{date}, de {from} à {until}',
  since: 'Premier jour',
  book: 'Comment réserver',
  telephone: 'Téléphone',
  hours: 'Vous pouvez appeler',
  hoursText: 'de {from} à {until}. Nous ne savons pas quels jours.',
  address: 'Adresse',
  checked: 'Vérifié avec l’organisateur',
  notChecked: 'Pas encore',
  unknown: 'nous ne le savons pas',
  workshopsSource: 'Source : {title}, {publisher}, {year}.',
}
