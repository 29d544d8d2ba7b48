import type { studies as english } from '../../en/law/studies.ts'
import type { SameSentences } from '../../law-words.ts'

/** Le concours d’entrée en médecine et dentisterie, et les recours contre les décisions d’écoles. */
export const studies: SameSentences<typeof english> = {
  norms: {
    'french-community/studies/entrance-contest/required': {
      title: 'Le concours avant la médecine et la dentisterie',
      question: 'Dois-je réussir un concours avant d’étudier la médecine ou la dentisterie en français ?',
      met: 'Oui. Vous pouvez commencer seulement si vous êtes admis. Depuis 2023, c’est un concours : les meilleurs ont une place. Avant, c’était un examen.',
      notMet: 'Non. Vous pouvez commencer ces études sans ce concours.',
      undetermined: 'Nous ne pouvons pas encore dire si vous devez passer le concours.',
    },
    'french-community/studies/entrance-contest/register-by': {
      title: 'Dernier jour pour s’inscrire au concours',
      question: 'Jusqu’à quand dois-je m’inscrire au concours ?',
      met: 'Vous devez vous inscrire en ligne au plus tard ce jour-là.',
      notMet: 'Il n’y a pas de concours auquel vous inscrire.',
      undetermined: 'Nous ne connaissons pas le dernier jour pour s’inscrire.',
    },
    'french-community/studies/entrance-contest/withdraw-by': {
      title: 'Dernier jour pour se retirer du concours',
      question: 'Jusqu’à quand puis-je me retirer du concours ?',
      met: 'Vous pouvez vous retirer jusqu’à ce jour.',
      notMet: 'Il n’y a pas de concours dont vous pourriez vous retirer.',
      undetermined: 'Nous ne connaissons pas le dernier jour pour se retirer.',
    },
    'french-community/studies/entrance-contest/held-on': {
      title: 'Jour du concours',
      question: 'Quel jour est le concours ?',
      met: 'Le concours est ce jour-là.',
      notMet: 'Il n’y a pas de concours pour vous.',
      undetermined: 'Nous ne connaissons pas le jour du concours.',
    },
    'french-community/studies/entrance-contest/window-opens': {
      title: 'Premier jour possible du concours',
      question: 'À partir de quel jour le concours peut-il avoir lieu ?',
      met: 'Le concours n’est pas avant ce jour.',
      notMet: 'Il n’y a pas de concours pour vous.',
      undetermined: 'Nous ne pouvons pas encore dire s’il y a un concours pour vous.',
    },
    'french-community/studies/entrance-contest/window-closes': {
      title: 'Dernier jour possible du concours',
      question: 'Jusqu’à quel jour le concours peut-il avoir lieu ?',
      met: 'Le concours n’est pas après ce jour.',
      notMet: 'Il n’y a pas de concours pour vous.',
      undetermined: 'Nous ne pouvons pas encore dire s’il y a un concours pour vous.',
    },
    'french-community/studies/entrance-contest/number-fixed-by': {
      title: 'Dernier jour pour fixer le nombre de places',
      question: 'Quand sait-on combien de places il y a ?',
      met: 'Le gouvernement doit fixer le nombre de places au plus tard ce jour-là.',
      notMet: 'Il n’y a pas de concours pour vous.',
      undetermined: 'Nous ne savons pas jusqu’à quel jour le nombre de places est fixé.',
    },
    'french-community/studies/appeal/allowed': {
      title: 'Recours contre une décision d’une école',
      question: 'Puis-je faire un recours contre la décision de mon école ?',
      met: 'Oui. Vous pouvez faire un recours contre cette décision. Commencez dans l’école (recours interne).',
      notMet: 'Non. Il n’y a pas de recours contre cette décision.',
      undetermined: 'Nous ne pouvons pas encore dire si vous pouvez faire un recours contre cette décision.',
    },
    'french-community/studies/appeal/outside-allowed': {
      title: 'Recours externe, hors de l’école',
      question: 'Puis-je maintenant faire un recours hors de l’école ?',
      met: 'Oui. Le recours externe vous est ouvert.',
      notMet: 'Non. Ce jour-là, vous ne pouvez pas faire de recours externe.',
      undetermined: 'Nous ne pouvons pas encore dire si vous pouvez faire un recours externe.',
    },
    'french-community/studies/appeal/ceperi-examines': {
      title: 'Ce que la CEPERI regarde',
      question: 'La CEPERI va-t-elle regarder ce que j’ai à dire ?',
      met: 'Oui. La CEPERI regarde si l’école a répondu à ce que vous lui avez dit.',
      notMet: 'Non. La CEPERI ne va pas regarder cela.',
      undetermined: 'Nous ne pouvons pas encore dire si la CEPERI va regarder ce que vous avez à dire.',
    },
    'french-community/studies/appeal/pupil-appeals': {
      title: 'Qui fait le recours à l’école secondaire',
      question: 'Un élève peut-il faire un recours seul à l’école secondaire ?',
      met: 'Oui. L’élève a 18 ans ou plus et fait le recours seul.',
      notMet:
        'Ce jour-là, la règle pour les élèves de 18 ans ne vaut pas. À l’école secondaire, les parents font le recours pour un élève plus jeune.',
      undetermined: 'Nous ne pouvons pas encore dire qui fait le recours.',
    },
    'french-community/studies/appeal/secondary-internal-by': {
      title: 'Dernier jour du recours interne à l’école secondaire',
      question: 'Jusqu’à quand dois-je faire le recours dans l’école secondaire ?',
      met: 'L’école doit vous laisser du temps au moins jusqu’à ce jour. Son règlement peut vous en donner plus.',
      notMet: 'Pour cette décision, il n’y a pas de recours interne à l’école secondaire.',
      undetermined: 'Nous ne pouvons pas dire avec certitude jusqu’à quand vous devez faire le recours dans l’école.',
    },
    'french-community/studies/appeal/secondary-internal-closes': {
      title: 'Jour où l’école secondaire doit avoir répondu',
      question: 'Jusqu’à quand l’école secondaire doit-elle répondre ?',
      met: 'L’école doit décider au plus tard ce jour-là.',
      notMet: 'Pour cette décision, il n’y a pas de recours interne à l’école secondaire.',
      undetermined: 'Nous ne savons pas jusqu’à quand l’école doit décider.',
    },
    'french-community/studies/appeal/secondary-external-by': {
      title: 'Dernier jour pour écrire au Conseil de recours',
      question: 'Jusqu’à quand dois-je écrire au Conseil de recours ?',
      met: 'Vous devez écrire au Conseil de recours au plus tard ce jour-là.',
      notMet: 'Le Conseil de recours ne s’occupe pas de cette décision.',
      undetermined:
        'Nous ne pouvons pas donner un jour avec certitude. Prenez le jour dans la note de votre école, ou le jour le plus tôt.',
    },
    'french-community/studies/appeal/higher-internal-by': {
      title: 'Dernier jour de la plainte dans l’enseignement supérieur',
      question: 'Jusqu’à quand dois-je me plaindre à mon université ou ma haute école ?',
      met: 'Vous devez vous plaindre au plus tard ce jour-là.',
      notMet: 'Pour cette décision, il n’y a pas de plainte dans l’enseignement supérieur.',
      undetermined: 'Nous ne pouvons pas dire avec certitude jusqu’à quand vous devez vous plaindre.',
    },
    'french-community/studies/appeal/higher-external-by': {
      title: 'Dernier jour pour aller hors de l’université ou de la haute école',
      question: 'Jusqu’à quand dois-je aller à la CEPERI ou au Conseil d’État ?',
      met: 'Vous devez y aller au plus tard ce jour-là.',
      notMet: 'Pour cette décision, il n’y a pas de recours externe.',
      undetermined: 'Nous n’avons pas lu le dernier jour. Demandez tout de suite.',
    },
    'french-community/studies/appeal/social-promotion-internal-by': {
      title: 'Dernier jour du recours interne dans une école de promotion sociale',
      question: 'Jusqu’à quand dois-je faire le recours dans l’école de promotion sociale ?',
      met: 'Vous devez faire le recours au plus tard ce jour-là.',
      notMet: 'Un tel recours n’existe pas pour cette décision.',
      undetermined: 'Nous ne pouvons pas encore dire jusqu’à quand vous devez faire le recours dans l’école.',
    },
    'french-community/studies/appeal/social-promotion-external-by': {
      title: 'Dernier jour du recours externe pour une école de promotion sociale',
      question: 'Jusqu’à quand dois-je faire le recours hors de l’école de promotion sociale ?',
      met: 'Vous devez faire le recours au plus tard ce jour-là.',
      notMet: 'Un tel recours n’existe pas pour cette décision.',
      undetermined: 'Nous ne pouvons pas encore dire jusqu’à quand vous devez faire le recours hors de l’école.',
    },
  },
  versions: {
    'contest-none': 'Avant l’examen (études commencées jusqu’en 2016)',
    'contest-exam': 'L’examen d’entrée (études commencées de 2017 à 2022)',
    'contest-contest': 'Le concours (études depuis 2023)',
    'contest-2023': 'Le concours de 2023',
    'contest-2024': 'Le concours de 2024',
    'contest-2025': 'Le concours de 2025',
    'contest-since-2026': 'Les concours depuis 2026, dont nous n’avons pas trouvé les jours',
    'contest-window': 'Entre le 16 et le 31 août, avant le début des études',
    'appeal-allowed': 'Contre quoi on peut faire un recours',
    'appeal-outside-allowed': 'Quand le recours externe est ouvert',
    'appeal-ceperi-examines': 'Ce que la CEPERI regarde',
    'appeal-pupil-appeals': 'Les élèves de 18 ans ou plus',
    'appeal-before-2022': 'L’ancien calendrier scolaire (décisions jusqu’au 28 août 2022)',
    'appeal-school-year-2022': 'L’année scolaire 2022-2023',
    'appeal-school-year-2023': 'L’année scolaire 2023-2024',
    'appeal-school-year-2024': 'L’année scolaire 2024-2025',
    'appeal-school-year-2025': 'L’année scolaire 2025-2026',
    'appeal-later-school-years': 'Les années scolaires suivantes, dont nous n’avons pas trouvé le dernier jour',
    'appeal-secondary-internal-by': 'Au moins deux jours ouvrables',
    'appeal-higher-internal-by': 'Trois jours ouvrables contre un jury',
    'appeal-higher-external-by': 'Des délais que nous n’avons pas lus',
    'appeal-social-promotion-internal-by': 'Quatre jours calendrier',
    'appeal-social-promotion-external-by': 'Sept jours calendrier à partir du troisième jour ouvrable après l’envoi',
  },
  clauses: {
    'contest.since-2017': {
      holds:
        'Vos études commencent en 2017 ou plus tard. Depuis, personne ne commence sans examen ou, depuis 2023, sans le concours.',
      fails: 'Vos études ont commencé avant 2017. Il n’y avait alors pas d’examen d’entrée.',
    },
    'contest.since-2023': {
      holds: 'Vos études commencent en 2023 ou plus tard. Depuis, il y a un concours.',
      fails: 'Vos études ont commencé avant 2023. Il n’y avait alors pas de concours.',
    },
    'contest.medicine-or-dentistry': {
      holds: 'Vous voulez étudier la médecine ou la dentisterie.',
      fails: 'Vous ne voulez pas étudier la médecine ni la dentisterie.',
    },
    'contest.in-french': {
      holds: 'Vous voulez étudier dans une université de la Communauté française.',
      fails: 'Vous ne voulez pas étudier dans une université de la Communauté française.',
    },
    'appeal.secondary': {
      holds: 'La décision vient d’une école secondaire.',
      fails: 'La décision ne vient pas d’une école secondaire.',
    },
    'appeal.higher': {
      holds: 'La décision vient d’une université, d’une haute école ou d’une école supérieure des arts.',
      fails: 'La décision ne vient pas d’une université, d’une haute école ni d’une école supérieure des arts.',
    },
    'appeal.social-promotion': {
      holds: 'La décision vient d’une école de promotion sociale, c’est-à-dire une école pour adultes.',
      fails: 'La décision ne vient pas d’une école de promotion sociale, c’est-à-dire une école pour adultes.',
    },
    'appeal.fail-or-restricted': {
      holds: 'Vous n’avez pas réussi (attestation C), ou vous avez réussi avec restriction (attestation B).',
      fails: 'La décision n’est pas un échec (attestation C) ni une réussite avec restriction (attestation B).',
    },
    'appeal.qualification-jury': {
      holds: 'La décision vient du jury de qualification, qui regarde votre métier.',
      fails: 'La décision ne vient pas du jury de qualification.',
    },
    'appeal.irregularity': {
      holds: 'Quelque chose n’a pas été correct dans la manière de décider. Cela s’appelle une irrégularité.',
      fails: 'Rien n’a été incorrect dans la manière de décider. Une note seule n’est pas une raison.',
    },
    'appeal.jury-results': {
      holds: 'La décision porte sur vos résultats, et un jury l’a prise.',
      fails: 'La décision ne porte pas sur des résultats donnés par un jury.',
    },
    'appeal.enrolment-refused': {
      holds: 'Votre inscription a été refusée.',
      fails: 'La décision n’est pas un refus de votre inscription.',
    },
    'appeal.ceperi-ground': {
      holds:
        'On vous a refusé parce que vous n’êtes pas finançable, parce que les études ne sont pas financées, ou à cause d’une exclusion d’avant.',
      fails: 'On vous a refusé pour une autre raison que celles dont la CEPERI s’occupe.',
    },
    'appeal.unit-refused': {
      holds: 'On vous a refusé dans une unité ou à l’épreuve intégrée.',
      fails: 'La décision n’est pas un refus dans une unité ou à l’épreuve intégrée.',
    },
    'appeal.internal-made': {
      holds: 'Vous avez d’abord fait un recours dans l’école.',
      fails:
        'Vous n’avez pas encore fait de recours dans l’école. Sans cette étape, personne hors de l’école ne regarde votre recours.',
    },
    'appeal.internal-answered': {
      holds: 'L’école a décidé sur votre recours.',
      fails: 'L’école n’a pas encore décidé sur votre recours.',
    },
    'appeal.all-told-inside': {
      holds: 'Vous avez tout dit dans votre recours interne.',
      fails:
        'Vous dites maintenant quelque chose que vous n’avez pas dit dans l’école. La CEPERI ne regarde pas de nouveaux faits.',
    },
    'appeal.pupil-of-age': {
      holds: 'L’élève a 18 ans ou plus.',
      fails: 'L’élève a moins de 18 ans. Les parents font le recours.',
    },
  },
  readings: {
    'appeal.any-disagreement': {
      question: 'Peut-on faire un recours contre toute décision du conseil de classe ?',
      options: {
        'only-fail-or-restricted': 'Non. On peut faire un recours seulement contre les attestations C et B.',
        any: 'Oui. Tout désaccord avec le conseil de classe suffit.',
      },
    },
    'appeal.external-term': {
      question: 'Combien de temps avez-vous pour écrire au Conseil de recours ?',
      options: {
        'school-notice':
          'Jusqu’au dixième jour ouvrable après le dernier jour de l’année scolaire. En seconde session, jusqu’au cinquième jour ouvrable après la réponse de l’école.',
        'ten-days': 'Dix jours à partir de la réponse de l’école.',
      },
    },
    'appeal.external-term-before-2022': {
      question: 'Combien de temps aviez-vous pour écrire au Conseil de recours, avant le nouveau calendrier scolaire ?',
      options: {
        'before-10-july':
          'Jusqu’à la veille du 10 juillet. En seconde session, cinq jours à partir de la réponse de l’école.',
        'ten-days': 'Dix jours à partir de la réponse de l’école.',
      },
    },
  },
  openPoints: {
    'contest.begun-before': {
      says: 'Vous avez déjà commencé ces études avant, ou vous avez été admis une autre année. Nous n’avons pas lu ce qui vaut pour vous.',
      ask: 'Demandez à l’université.',
    },
    'contest.day-not-found': {
      says: 'Nous n’avons pas trouvé le jour de ce concours. Il est toujours entre le 16 et le 31 août.',
      ask: 'Regardez le site de l’ARES, qui organise le concours, ou demandez-lui.',
    },
    'contest.last-registration-not-found': {
      says: 'Nous n’avons pas trouvé le dernier jour pour s’inscrire à ce concours. En 2023, 2024 et 2025, il était entre le 7 et le 15 juillet.',
      ask: 'Regardez le site de l’ARES, qui organise le concours, ou demandez-lui.',
    },
    'contest.last-withdrawal-not-found': {
      says: 'Nous n’avons pas trouvé le dernier jour pour se retirer de ce concours. En 2025, c’était le 13 août.',
      ask: 'Regardez le site de l’ARES, qui organise le concours, ou demandez-lui.',
    },
    'appeal.last-school-day-not-found': {
      says: 'Nous n’avons pas trouvé le dernier jour de cette année scolaire.',
      ask: 'Demandez à l’école, et regardez sa note sur les recours.',
    },
    'appeal.qualification-jury-closes': {
      says: 'Nous n’avons pas trouvé jusqu’à quand l’école répond après un jury de qualification. Jusqu’en 2022, c’était le 25 juin.',
      ask: 'Demandez à l’école, et regardez sa note sur les recours.',
    },
    'appeal.enrolment-internal-term': {
      says: 'Nous n’avons pas trouvé combien de temps vous avez pour faire un recours interne contre un refus d’inscription.',
      ask: 'Demandez tout de suite à l’école. Son règlement indique le dernier jour.',
    },
    'appeal.ceperi-term': {
      says: 'Nous n’avons pas pu lire combien de temps vous avez pour aller à la CEPERI.',
      ask: 'Demandez tout de suite à la CEPERI.',
    },
    'appeal.council-of-state-term': {
      says: 'Nous n’avons pas lu combien de temps vous avez pour aller au Conseil d’État.',
      ask: 'Demandez tout de suite à un avocat.',
    },
    'appeal.council-of-state-straight': {
      says: 'Vous ne vous êtes pas plaint au jury, ou il n’a pas répondu. Nous n’avons pas lu si le Conseil d’État regarde alors votre cas.',
      ask: 'Demandez tout de suite à un avocat.',
    },
  },
  judgements: {},
  information: {
    'contest.exam-marks':
      'À l’examen, il fallait 10 sur 20 dans chacune des deux parties, et 8 sur 20 dans chaque matière.',
    'contest.exam-non-residents':
      'Parmi ceux qui réussissaient l’examen, au plus 30 sur 100 étaient des non-résidents.',
    'contest.what-it-asks':
      'Le concours a 80 questions à choix multiple, en deux séries de 40. Les six matières sont la chimie, la biologie, la physique, les mathématiques, le raisonnement et la communication. Le total est sur 160.',
    'contest.no-lowest-mark':
      'Il ne faut pas de note minimale. Les meilleurs ont une place, tant qu’il y a des places.',
    'contest.two-rankings': 'Il y a deux classements : un pour la médecine, un pour la dentisterie.',
    'contest.non-residents':
      'Au plus 15 places sur 100 de chaque filière vont à des personnes qui ne sont pas résidentes. Le nombre est arrondi vers le bas.',
    'contest.one-choice':
      'À l’inscription, vous choisissez une filière et une université. Vous ne pouvez pas changer cela plus tard.',
    'contest.inami':
      'Qui a une place est sûr de recevoir un numéro INAMI à la fin des études. Il faut ce numéro pour travailler comme médecin ou dentiste avec l’assurance maladie.',
    'contest.once-in-august': 'Il y a un concours par an, entre le 16 et le 31 août. Il n’y a pas de seconde session.',
    'contest.online-only': 'Vous pouvez vous inscrire seulement en ligne.',
    'contest.places-by-branch':
      'Le gouvernement fixe combien de places il y a dans chaque filière, au plus tard dix jours avant le concours.',
    'appeal.workshops': 'Dans certaines villes, il y a des ateliers qui vous aident à écrire un recours.',
    'appeal.to-whom':
      'École secondaire : le Conseil de recours. Résultats dans l’enseignement supérieur : le Conseil d’État. Inscription refusée : la CEPERI. Promotion sociale : demandez à l’école à qui écrire.',
    'appeal.ceperi-limits':
      'La CEPERI ne juge pas si le refus est correct. Elle regarde seulement si l’école a répondu à ce que vous lui avez dit.',
    'appeal.exclusion-three-or-five':
      'Une exclusion compte cinq ans si elle était pour faute grave ou fraude. Des textes plus anciens disent trois ans.',
    'appeal.rules-may-give-more':
      'Le règlement de l’école indique le dernier jour et l’heure. Aucune école ne peut vous donner moins de deux jours ouvrables.',
    'appeal.earlier-than-this':
      'Vous devez faire le recours interne avant ce jour : à ce moment, l’école a déjà répondu.',
    'appeal.use-the-notice':
      'La note de votre propre école passe en premier. Si vous n’en avez pas, prenez le jour le plus tôt.',
    'appeal.jury-steps':
      'Une page plus ancienne dit ce qui suit dans les hautes écoles et les écoles supérieures des arts : un rapport dans les deux jours ouvrables, une décision un jour ouvrable après, et une réponse à vous deux jours ouvrables après.',
    'appeal.seven-days-in-all':
      'L’école doit avoir fini avec votre recours en sept jours. Les vacances scolaires ne sont pas comptées.',
    'appeal.thirty-days': 'La réponse vient dans les trente jours. Les vacances scolaires ne sont pas comptées.',
  },
  steps: {
    'contest.register-online': 'Inscrivez-vous en ligne. Dernier jour : {date}.',
    'contest.prove-residence': 'Demandez tôt à votre commune les papiers qui montrent que vous êtes résident.',
    'contest.ask-the-university': 'Demandez à l’université si vous devez passer le concours.',
    'appeal.ask-for-reasons': 'Demandez les raisons à l’école par écrit, et demandez à voir vos épreuves.',
    'appeal.go-inside-first': 'Faites d’abord un recours dans l’école, par écrit.',
    'appeal.get-help': 'Demandez l’aide d’un service d’information pour les jeunes.',
    'appeal.talk-to-the-school': 'Parlez au professeur ou à la direction de l’école.',
    'appeal.send-registered': 'Envoyez votre recours par lettre recommandée, et une copie à la direction de l’école.',
    'appeal.tell-all-inside':
      'Dites tout dans votre recours interne, avec des preuves. Plus tard, on ne le regarde plus.',
    'appeal.hand-in-at-school':
      'Remettez votre recours à l’école, et demandez un accusé de réception. Dernier jour : {date}.',
    'appeal.write-to-council': 'Écrivez au Conseil de recours par lettre recommandée. Dernier jour : {date}.',
    'appeal.take-the-earlier-day':
      'Demandez à l’école sa note sur les recours. En attendant, prenez le jour le plus tôt.',
    'appeal.complain-to-jury': 'Plaignez-vous au secrétaire du jury. Dernier jour : {date}.',
    'appeal.ask-the-term-now': 'Demandez aujourd’hui combien de temps vous avez.',
    'appeal.send-inside-registered':
      'Envoyez votre recours à l’école par lettre recommandée, ou remettez-le contre un accusé de réception. Dernier jour : {date}.',
    'appeal.send-outside-registered':
      'Envoyez votre recours par lettre recommandée, et une copie à la direction de l’école. Dernier jour : {date}.',
  },
  evidence: {
    'contest.proof-of-residence': 'Des papiers qui montrent que vous êtes résident, le plus souvent de votre commune',
    'appeal.decision': 'La décision, avec sa date',
    'appeal.your-reasons': 'Votre lettre avec vos raisons',
    'appeal.copies-of-tests': 'Des copies des épreuves sur lesquelles vous n’êtes pas d’accord',
    'appeal.receipt': 'L’accusé de réception de l’école, ou la preuve de la lettre recommandée',
    'appeal.internal-decision': 'La réponse de l’école à votre recours interne',
    'appeal.copy-to-the-head': 'La preuve que vous avez envoyé une copie à la direction de l’école',
  },
}
