import type { insertionPeriod as english } from '../../en/law/insertion-period.ts'
import type { SameSentences } from '../../law-words.ts'

const withOneService = (name: string, where: string) => ({
  title: `${name} : votre service de l’emploi`,
  question: `Dois-je m’inscrire à ce service : ${name} ?`,
  met: `Oui. Vous habitez ${where}. Votre service de l’emploi est donc : ${name}.`,
  notMet: `Non. Vous n’habitez pas ${where}.`,
  undetermined: `Nous ne pouvons pas encore dire si ce service est le vôtre : ${name}.`,
})

/** Le stage d’insertion professionnelle après les études, et l’allocation qui suit. */
export const insertionPeriod: SameSentences<typeof english> = {
  norms: {
    'belgium/work/insertion-period/register-with/actiris': withOneService('Actiris', 'à Bruxelles'),
    'belgium/work/insertion-period/register-with/forem': withOneService('Forem', 'en Wallonie'),
    'belgium/work/insertion-period/register-with/vdab': withOneService('VDAB', 'en Flandre'),
    'belgium/work/insertion-period/register-with/adg': withOneService('Arbeitsamt (ADG)', 'en Communauté germanophone'),
    'belgium/work/insertion-period/register-by': {
      title: 'Dernier jour pour s’inscrire après le mois de juin',
      question: 'Jusqu’à quand dois-je m’inscrire après mes études, pour ne perdre aucun jour ?',
      met: 'Inscrivez-vous au plus tard ce jour-là. Alors votre stage d’insertion commence le 1er août.',
      notMet: 'Un tel jour n’existe pas pour vous. Votre stage d’insertion commence quand vous vous inscrivez.',
      undetermined: 'Nous ne pouvons pas encore dire jusqu’à quand vous devriez vous inscrire.',
    },
    'belgium/work/insertion-period/starts-on': {
      title: 'Le premier jour de votre stage d’insertion',
      question: 'Quand mon stage d’insertion commence-t-il ?',
      met: 'Votre stage d’insertion commence le {date}.',
      notMet:
        'Vous n’avez pas de stage d’insertion maintenant. Il commence quand vous vous inscrivez comme demandeur d’emploi.',
      undetermined: 'Nous ne pouvons pas encore dire quand votre stage d’insertion commence.',
    },
    'belgium/work/insertion-period/start-by': {
      title: 'Le dernier jour pour commencer avant vos 25 ans',
      question: 'Jusqu’à quand mon stage d’insertion doit-il commencer, pour pouvoir demander avant mes 25 ans ?',
      met: 'Votre stage d’insertion devrait commencer au plus tard ce jour-là. C’est juste assez tôt pour demander avant vos 25 ans.',
      notMet: 'Un tel jour n’existe pas pour vous.',
      undetermined: 'Nous ne pouvons pas encore dire jusqu’à quand votre stage d’insertion doit commencer.',
    },
    'belgium/work/insertion-period/length': {
      title: 'Combien de temps dure le stage d’insertion',
      question: 'Combien de jours dure mon stage d’insertion ?',
      met: 'Votre stage d’insertion dure {amount}. Les dimanches ne comptent pas.',
      notMet:
        'Le stage d’insertion ne vous concerne pas. Il est pour les personnes qui quittent l’école et ont moins de 25 ans.',
      undetermined: 'Nous ne pouvons pas encore dire combien de jours dure votre stage d’insertion.',
    },
    'belgium/work/insertion-period/claim-from': {
      title: 'À partir de quand demander l’allocation d’insertion',
      question: 'À partir de quand puis-je demander l’allocation d’insertion ?',
      met: 'Vos jours sont faits le {date}. À partir de ce jour, vous pouvez demander, si vous remplissez aussi les autres conditions.',
      notMet: 'Un tel jour n’existe pas pour vous maintenant.',
      undetermined: 'Nous ne pouvons pas dire avec certitude à partir de quand vous pouvez demander.',
    },
    'belgium/work/insertion-period/claim-before': {
      title: 'Avant quel jour vous devez demander',
      question: 'Avant quel jour dois-je demander l’allocation d’insertion ?',
      met: 'Vous devez demander avant le {date}. Ce jour-là, vous avez 25 ans, et c’est trop tard.',
      notMet: 'Un tel jour n’existe pas pour vous. Vous êtes trop âgé, ou l’école est encore obligatoire pour vous.',
      undetermined: 'Nous ne pouvons pas encore dire avant quel jour vous devez demander.',
    },
    'belgium/work/insertion-period/age': {
      title: 'L’âge pour demander',
      question: 'Suis-je assez jeune pour demander l’allocation d’insertion ?',
      met: 'Oui. Ce jour-là, vous êtes assez jeune.',
      notMet: 'Non. Ce jour-là, vous avez 25 ans ou plus.',
      undetermined: 'Nous ne pouvons pas dire avec certitude si votre âge vous permet de demander.',
    },
    'belgium/work/insertion-period/diploma': {
      title: 'Le diplôme pour demander',
      question: 'Mes études suffisent-elles pour l’allocation d’insertion ?',
      met: 'Oui. Ce jour-là, vos études suffisent.',
      notMet: 'Non. Ce jour-là, vos études ne suffisent pas.',
      undetermined: 'Nous ne pouvons pas dire avec certitude si vos études suffisent.',
    },
    'belgium/work/insertion-period/evaluations': {
      title: 'Deux évaluations positives',
      question: 'Ai-je les évaluations qu’il me faut ?',
      met: 'Oui. Vous avez les évaluations qu’il vous faut.',
      notMet: 'Pas encore. Il vous faut deux évaluations positives de votre recherche d’emploi.',
      undetermined: 'Nous ne pouvons pas encore dire si vous avez les évaluations qu’il vous faut.',
    },
    'belgium/work/insertion-period/first-evaluation-by': {
      title: 'La première évaluation',
      question: 'Quand est ma première évaluation ?',
      met: 'Votre première évaluation vient au plus tard le {date}.',
      notMet: 'Vous n’avez pas de stage d’insertion maintenant, donc il n’y a pas d’évaluation.',
      undetermined: 'Nous ne pouvons pas dire quand vient votre première évaluation.',
    },
    'belgium/work/insertion-period/second-evaluation-by': {
      title: 'La deuxième évaluation',
      question: 'Quand est ma deuxième évaluation ?',
      met: 'Votre deuxième évaluation vient au plus tard le {date}.',
      notMet: 'Vous n’avez pas de stage d’insertion maintenant, donc il n’y a pas d’évaluation.',
      undetermined: 'Nous ne pouvons pas dire quand vient votre deuxième évaluation.',
    },
    'belgium/work/insertion-period/new-evaluation-from': {
      title: 'Une nouvelle évaluation après une évaluation négative',
      question: 'À partir de quand puis-je demander une nouvelle évaluation ?',
      met: 'Vous pouvez demander une nouvelle évaluation à partir du {date}.',
      notMet: 'Vous n’avez pas besoin de demander une nouvelle évaluation.',
      undetermined: 'Nous ne pouvons pas dire à partir de quand vous pouvez demander une nouvelle évaluation.',
    },
    'belgium/work/insertion-period/allowance': {
      title: 'L’allocation d’insertion',
      question: 'Puis-je demander l’allocation d’insertion ?',
      met: 'Oui. Ce jour-là, vous pouvez demander l’allocation d’insertion.',
      notMet: 'Non. Ce jour-là, vous ne pouvez pas demander l’allocation d’insertion.',
      undetermined: 'Nous ne pouvons pas dire avec certitude si vous pouvez demander l’allocation d’insertion.',
    },
    'belgium/work/insertion-period/allowance-until': {
      title: 'La fin de l’allocation d’insertion',
      question: 'Jusqu’à quand est-ce que je reçois l’allocation d’insertion ?',
      met: 'Votre allocation prend fin le {date}.',
      notMet: 'Vous n’avez pas demandé d’allocation, donc il n’y a pas de dernier jour.',
      undetermined: 'Nous ne pouvons pas dire jusqu’à quand vous recevez l’allocation.',
    },
    'belgium/work/insertion-period/reregister-by': {
      title: 'Se réinscrire après la demande',
      question: 'Jusqu’à quand dois-je me réinscrire après ma demande ?',
      met: 'Réinscrivez-vous à votre service de l’emploi au plus tard le {date}.',
      notMet: 'Vous n’avez pas demandé d’allocation, donc vous ne devez pas vous réinscrire.',
      undetermined: 'Nous ne pouvons pas encore dire si vous devez vous réinscrire.',
    },
    'belgium/work/insertion-period/family-allowance/during-period': {
      title: 'Les allocations familiales pendant le stage d’insertion',
      question: 'Les allocations familiales sont-elles payées pour moi pendant mon stage d’insertion ?',
      met: 'Oui. Les allocations familiales continuent pendant votre stage d’insertion, si vous ne travaillez pas trop.',
      notMet: 'Non. Ce jour-là, il n’y a pas d’allocations familiales pour un stage d’insertion.',
      undetermined: 'Nous ne pouvons pas encore dire si les allocations familiales continuent pour vous.',
    },
    'belgium/work/insertion-period/family-allowance/work-within-limit': {
      title: 'Le travail et les allocations familiales',
      question: 'Puis-je travailler autant et garder les allocations familiales ?',
      met: 'Oui. Votre travail ne change rien aux allocations familiales.',
      notMet: 'Non. Vous travaillez ou gagnez trop pour les garder pendant ce temps.',
      undetermined: 'Nous ne pouvons pas dire avec certitude si votre travail change les allocations familiales.',
    },
    'belgium/work/insertion-period/family-allowance/unregistered-until': {
      title: 'Les allocations familiales sans inscription',
      question: 'Jusqu’à quand les allocations familiales sont-elles payées si je ne m’inscris pas ?',
      met: 'Sans inscription, les allocations familiales sont payées jusqu’au {date}.',
      notMet: 'Cela ne vous concerne pas.',
      undetermined: 'Nous ne pouvons pas dire jusqu’à quand les allocations familiales sont payées sans inscription.',
    },
    'belgium/work/insertion-period/health-insurance/with-parents': {
      title: 'La mutuelle de vos parents',
      question: 'Puis-je rester à la mutuelle de mes parents ?',
      met: 'Oui. Pour le moment, vous restez à la mutuelle (l’assurance maladie) de vos parents.',
      notMet: 'Non. Ce jour-là, le stage d’insertion ne vous garde pas à la mutuelle de vos parents.',
      undetermined: 'Nous ne pouvons pas encore dire si vous restez à la mutuelle de vos parents.',
    },
  },
  versions: {
    'insertion-before-2012': 'Avant le stage d’insertion (jusqu’au 31 décembre 2011)',
    'insertion-310-days': '310 jours (du 1er janvier 2012 au 28 février 2026)',
    'insertion-156-days': '156 jours (depuis le 1er mars 2026)',
    'insertion-starts-on': 'Le 1er août, ou le jour de l’inscription',
    'insertion-register-by': 'Inscription au plus tard le 9 août',
    'insertion-start-by': '183 jours avant les 25 ans',
    'insertion-claim-before': 'Avant les 25 ans',
    'insertion-age': 'Moins de 25 ans',
    'insertion-evaluations': 'Deux évaluations positives',
    'insertion-first-evaluation-by': 'Mois 5 ou 6 des 310 jours',
    'insertion-second-evaluation-by': 'Mois 9, 10 ou 11 des 310 jours',
    'insertion-new-evaluation-from': 'Trois ou six mois après une évaluation négative',
    'insertion-36-months': '36 mois (ouverte jusqu’au 1er janvier 2023)',
    'insertion-cut-off': 'Jusqu’au 1er janvier 2026 (ouverte du 2 janvier 2023 au 31 décembre 2024)',
    'insertion-12-months': 'Douze mois (ouverte depuis le 1er janvier 2025)',
    'insertion-reregister-by': 'Huit jours après la demande',
    'insertion-actiris-before-check': 'Actiris (jusqu’au 31 août 2023)',
    'insertion-actiris': 'Actiris, avec un bilan de compétences (depuis le 1er septembre 2023)',
    'insertion-forem': 'Le Forem pour la Wallonie',
    'insertion-vdab': 'Le VDAB pour la Flandre',
    'insertion-adg': 'L’Arbeitsamt (ADG) pour la Communauté germanophone',
    'insertion-family-allowance': 'Pendant le stage d’insertion, jusqu’à 25 ans',
    'insertion-work-within-limit': 'Combien vous pouvez travailler',
    'insertion-family-unregistered': 'Deux ou trois mois d’été',
    'insertion-health-insurance': 'Pendant le stage d’insertion, jusqu’à 25 ans',
  },
  clauses: {
    'insertion.younger-than-25': {
      holds:
        'Vous aviez moins de 25 ans quand le stage d’insertion a commencé, ou vous avez moins de 25 ans maintenant.',
      fails: 'Vous n’aviez pas moins de 25 ans quand le stage d’insertion a commencé.',
    },
    'insertion.schooling-over': {
      holds: 'L’école n’est plus obligatoire pour vous.',
      fails: 'L’école est encore obligatoire pour vous.',
    },
    'insertion.young-enough-to-begin': {
      holds: 'Vous avez moins de 25 ans.',
      fails: 'Vous avez 25 ans ou plus.',
    },
    'insertion.young-enough-to-claim': {
      holds: 'Ce jour-là, vous avez moins de 25 ans.',
      fails: 'Ce jour-là, vous avez déjà 25 ans.',
    },
    'insertion.finished-in-june': {
      holds: 'Vous avez fini vos études en juin, sans seconde session.',
      fails: 'Vous n’avez pas fini vos études en juin sans seconde session.',
    },
    'insertion.156-days-now': {
      holds: 'La nouvelle durée de 156 jours s’applique.',
      fails: 'La nouvelle durée de 156 jours ne s’appliquait pas encore.',
    },
    'insertion.no-studies-again': {
      holds: 'Vous n’avez pas repris des études qui annulent vos jours.',
      fails: 'Vous avez repris des études à temps plein, ou 27 crédits ou plus. Les jours déjà faits sont perdus.',
    },
    'insertion.period-done': {
      holds: 'Les jours de votre stage d’insertion sont faits.',
      fails: 'Les jours de votre stage d’insertion ne sont pas encore faits.',
    },
    'insertion.under-25-on-claim': {
      holds: 'Le jour de la demande, vous avez moins de 25 ans.',
      fails: 'Le jour de la demande, vous avez 25 ans ou plus.',
    },
    'insertion.listed-diploma': {
      holds: 'Vous avez un diplôme qui compte.',
      fails: 'Vous n’avez pas de diplôme de la liste.',
    },
    'insertion.21-or-older': { holds: 'Vous avez 21 ans ou plus.', fails: 'Vous avez moins de 21 ans.' },
    'insertion.studies-finished': {
      holds: 'Vous avez fini vos études : vous avez suivi toute l’année et passé les examens.',
      fails: 'Vous n’avez pas fini vos études.',
    },
    'insertion.succeeded': {
      holds: 'Vous avez réussi le secondaire supérieur ou quelque chose d’égal, ou votre apprentissage.',
      fails: 'Vous n’avez pas réussi le secondaire supérieur ni quelque chose d’égal, et aucun apprentissage.',
    },
    'insertion.two-positive-evaluations': {
      holds: 'Vous avez deux évaluations positives.',
      fails: 'Vous n’avez pas deux évaluations positives.',
    },
    'insertion.no-days-to-do': {
      holds: 'Après votre apprentissage, il ne reste aucun jour à faire.',
      fails: 'Il y a des jours à faire.',
    },
    'insertion.negative-evaluation': {
      holds: 'Vous avez eu une évaluation négative.',
      fails: 'Vous n’avez pas eu d’évaluation négative.',
    },
    'insertion.claimed': {
      holds: 'Vous avez demandé l’allocation.',
      fails: 'Vous n’avez pas demandé l’allocation.',
    },
    'insertion.lives-in-brussels': { holds: 'Vous habitez à Bruxelles.', fails: 'Vous n’habitez pas à Bruxelles.' },
    'insertion.lives-in-wallonia': {
      holds: 'Vous habitez en Wallonie.',
      fails: 'Vous n’habitez pas dans la partie francophone de la Wallonie.',
    },
    'insertion.lives-in-flanders': { holds: 'Vous habitez en Flandre.', fails: 'Vous n’habitez pas en Flandre.' },
    'insertion.lives-in-german-community': {
      holds: 'Vous habitez en Communauté germanophone.',
      fails: 'Vous n’habitez pas en Communauté germanophone.',
    },
    'insertion.under-25': { holds: 'Vous avez moins de 25 ans.', fails: 'Vous avez 25 ans ou plus.' },
    'insertion.registered': {
      holds: 'Vous êtes inscrit comme demandeur d’emploi.',
      fails: 'Vous n’êtes pas encore inscrit comme demandeur d’emploi.',
    },
    'insertion.still-in-period': {
      holds: 'Votre stage d’insertion continue.',
      fails: 'Votre stage d’insertion est fini.',
    },
    'insertion.born-by-2000': {
      holds: 'Vous êtes né en 2000 ou avant.',
      fails: 'Vous êtes né en 2001 ou après.',
    },
    'insertion.240-hours': {
      holds: 'Vous travaillez 240 heures ou moins en trois mois.',
      fails: 'Vous travaillez plus de 240 heures en trois mois.',
    },
    'insertion.earnings-805': {
      holds: 'Vous gagnez 805,746 euros ou moins par mois, avant impôt.',
      fails: 'Vous gagnez plus de 805,746 euros par mois, avant impôt.',
    },
    'insertion.finished-the-year': {
      holds: 'Vous avez terminé l’année scolaire.',
      fails: 'Vous avez arrêté pendant l’année, ou vous avez terminé un apprentissage.',
    },
  },
  readings: {
    'insertion.age-limit': {
      question: 'Une personne de 25 ans ou plus peut-elle demander l’allocation d’insertion ?',
      options: {
        statute: 'Non. Le texte demande un âge de moins de 25 ans.',
        standstill:
          'Oui. Un tribunal a écarté la limite, parce qu’on ne peut pas réduire des droits sociaux sans bonne raison.',
      },
    },
    'insertion.earnings-ceiling': {
      question: 'En Wallonie, y a-t-il une limite de revenus pour les personnes nées en 2000 ou avant ?',
      options: {
        ceiling: 'Oui. Au-dessus de 805,746 euros par mois, il n’y a pas d’allocations familiales pour ce mois.',
        'no-ceiling': 'Non. Il n’y a plus de limite de revenus depuis août 2022.',
      },
    },
  },
  openPoints: {
    'insertion.waiting-time': {
      says: 'Avant 2012, il y avait un autre temps d’attente. Nous n’avons pas lu ses règles.',
      ask: 'Demandez à l’Office national de l’emploi (ONEM).',
    },
    'insertion.list-of-diplomas': {
      says: 'Nous n’avons pas lu toute la liste des diplômes qui comptaient avant mars 2026.',
      ask: 'Demandez à l’Office national de l’emploi (ONEM).',
    },
    'insertion.equal-to-secondary': {
      says: 'Nous n’avons pas lu quels certificats sont égaux au secondaire supérieur.',
      ask: 'Demandez à l’Office national de l’emploi (ONEM).',
    },
    'insertion.access-to-work': {
      says: 'Les personnes qui viennent de hors de l’Union européenne ont besoin d’un accès au marché du travail. Nous n’avons pas lu quels papiers le donnent ici.',
      ask: 'Demandez à l’Office national de l’emploi (ONEM) ou à votre service de l’emploi.',
    },
    'insertion.evaluation-calendar': {
      says: 'Depuis mars 2026, les évaluations viennent à d’autres moments. Nous n’avons trouvé aucun calendrier.',
      ask: 'Demandez à votre service de l’emploi.',
    },
    'insertion.new-evaluation-vdab': {
      says: 'Nous n’avons trouvé aucun temps d’attente pour une nouvelle évaluation au VDAB.',
      ask: 'Demandez au VDAB.',
    },
    'insertion.thirty-six-months': {
      says: 'Une allocation plus ancienne durait 36 mois, comptés selon la situation de famille. Nous n’avons pas lu ces règles.',
      ask: 'Demandez à l’Office national de l’emploi (ONEM).',
    },
    'insertion.family-allowance-elsewhere': {
      says: 'Nous n’avons pas lu combien vous pouvez travailler dans votre partie du pays.',
      ask: 'Demandez à votre caisse d’allocations familiales.',
    },
    'insertion.family-allowance-other-studies': {
      says: 'Nous avons trouvé cela seulement pour l’école secondaire et l’enseignement supérieur.',
      ask: 'Demandez à votre caisse d’allocations familiales.',
    },
  },
  judgements: {
    'insertion.could-not-claim-earlier':
      'L’Office national de l’emploi décide si un travail, ou des études arrêtées sans faute de votre part, ont rendu impossible une demande plus tôt.',
  },
  information: {
    'insertion.register-from-the-thesis':
      'Si vous écrivez un mémoire, vous pouvez vous inscrire dès le jour où vous le remettez.',
    'insertion.job-right-after-studies':
      'Si vous commencez un travail à temps plein tout de suite après l’école, ces jours comptent aussi, même avant l’inscription. Gardez votre contrat et vos fiches de paie.',
    'insertion.better-by-8-august':
      'Certains services demandent de s’inscrire au plus tard le 8 août. Ce jour est toujours sûr.',
    'insertion.days-lost-need-more':
      'Des jours qui ne comptent pas, ou une évaluation négative, allongent le stage. Commencez plus tôt si vous le pouvez.',
    'insertion.which-days-count':
      'Tous les jours comptent, sauf les dimanches. Les jours où vous n’êtes pas inscrit ou pas libre pour travailler ne comptent pas. Le travail payé compte.',
    'insertion.student-work': 'Le travail d’étudiant n’allonge pas le stage et ne le raccourcit pas.',
    'insertion.apprenticeship-takes-days-off':
      'Après un apprentissage, les jours de votre contrat sont déduits. Si vous n’avez pas réussi, la moitié est déduite, et il reste au moins 155 jours.',
    'insertion.apprenticeship-passed-only':
      'Les jours de votre apprentissage sont déduits seulement si vous avez réussi.',
    'insertion.list-of-days-changed':
      'En 2026, la liste des jours qui comptent a changé aussi. Nous n’avons pas trouvé la nouvelle liste. Demandez à votre service de l’emploi.',
    'insertion.studies-again-cancel':
      'Si vous reprenez des études à temps plein, ou 27 crédits ou plus, vous perdez les jours déjà faits. Avec moins de crédits, le stage continue si vous restez libre pour travailler.',
    'insertion.evaluations-may-make-it-longer': 'Sans deux évaluations positives, le stage continue.',
    'insertion.exceptions-to-25':
      'Il y a des exceptions. Vous pouvez être plus âgé si un travail, ou des études arrêtées sans faute de votre part, ont rendu impossible une demande plus tôt.',
    'insertion.evaluations-do-not-move-25':
      'Des évaluations négatives ne vous donnent pas plus de temps. L’âge reste le même.',
    'insertion.wait-until-21': 'Sans diplôme, vous deviez attendre vos 21 ans. Cette voie a pris fin le 1er mars 2026.',
    'insertion.two-steps-a-week':
      'Faites au moins deux démarches par semaine pour trouver du travail, et gardez de chacune une preuve sur papier : lettres, courriels, offres, noms et dates.',
    'insertion.absence-is-negative': 'Si vous ne venez pas à une évaluation sans bonne raison, elle est négative.',
    'insertion.evaluation-on-file':
      'Souvent, le service regarde d’abord votre dossier. Si cela suffit, il n’y a pas d’entretien.',
    'insertion.period-goes-on': 'Votre stage d’insertion continue jusqu’à ce que vous ayez deux évaluations positives.',
    'insertion.ask-yourself': 'Le service ne vous invite pas de lui-même une autre fois. Vous devez le demander.',
    'insertion.claim-is-not-automatic': 'L’allocation ne vient pas d’elle-même. Vous devez la demander.',
    'insertion.counted-by-family': 'Les 36 mois étaient comptés selon la situation de famille.',
    'insertion.exceptions-to-the-end':
      'Il y a des exceptions, par exemple pendant une formation pour un métier où il manque des travailleurs. Demandez à l’ONEM.',
    'insertion.whatever-the-family': 'Elle dure douze mois pour tous, quelle que soit votre situation de famille.',
    'insertion.skills-check':
      'Si vous avez de 18 à 30 ans, Actiris contrôle vos langues et vos compétences numériques. Ne refusez pas : cela peut compter contre vous.',
    'insertion.second-service':
      'Vous pouvez vous inscrire à un deuxième service pour recevoir ses offres d’emploi. Seul le service de votre domicile vous donne des droits sociaux.',
    'insertion.family-from-registration':
      'Si vous vous inscrivez tard, les allocations familiales sont payées dès le premier jour de l’inscription.',
    'insertion.family-wallonia-six-months':
      'En Wallonie, elles peuvent continuer six mois de plus. Pour cela, il faut un papier du Forem.',
    'insertion.family-wallonia-360-days':
      'En Wallonie, une page donne 360 jours calendrier au total pour les personnes nées en 2000 ou avant.',
    'insertion.student-work-apart': 'Le travail d’étudiant et l’apprentissage ne sont pas dans les 240 heures.',
    'insertion.brussels-no-income-limit':
      'À Bruxelles, peu importe combien vous gagnez. Seules les heures comptent : 240 en trois mois.',
  },
  steps: {
    'insertion.register': 'Inscrivez-vous comme demandeur d’emploi au service de l’emploi de votre domicile.',
    'insertion.register-in-time': 'Inscrivez-vous comme demandeur d’emploi. Dernier jour : {date}.',
    'insertion.start-in-time':
      'Inscrivez-vous pour que votre stage d’insertion commence à temps. Dernier jour pour commencer : {date}.',
    'insertion.look-for-work':
      'Cherchez du travail, deux démarches par semaine ou plus, et gardez une preuve de chacune.',
    'insertion.keep-proofs': 'Rassemblez vos preuves dans un dossier sur papier avant l’évaluation.',
    'insertion.ask-when-evaluated': 'Demandez à votre service de l’emploi quand sont vos évaluations.',
    'insertion.ask-for-new-evaluation': 'Demandez vous-même une nouvelle évaluation à votre service de l’emploi.',
    'insertion.claim': 'Demandez l’allocation à la CAPAC (le service public) ou à votre syndicat.',
    'insertion.claim-in-time': 'Demandez l’allocation avant vos 25 ans.',
    'insertion.control-card':
      'Remplissez votre carte de contrôle et rendez-la à la fin de chaque mois, sur papier ou en ligne.',
    'insertion.register-again':
      'Réinscrivez-vous à votre service de l’emploi, huit jours au plus après la demande. Dernier jour : {date}.',
    'insertion.ask-the-service': 'Demandez à votre service de l’emploi.',
    'insertion.ask-a-union-about-25':
      'Demandez à un syndicat ce qu’il peut faire pour vous si vous avez 25 ans ou plus.',
    'insertion.ask-onem-about-diploma': 'Demandez à l’Office national de l’emploi (ONEM) si votre diplôme compte.',
    'insertion.ask-onem-how-long':
      'Demandez à l’Office national de l’emploi (ONEM) jusqu’à quand vous recevez l’allocation.',
    'insertion.tell-the-family-allowance-fund':
      'Envoyez la preuve de votre inscription à votre caisse d’allocations familiales.',
    'insertion.ask-the-family-allowance-fund': 'Demandez à votre caisse d’allocations familiales.',
    'insertion.join-a-health-insurance': 'Inscrivez-vous vous-même à une mutuelle.',
  },
  evidence: {
    'insertion.identity-card': 'Votre carte d’identité ou votre titre de séjour, avec le numéro de registre national',
    'insertion.diploma': 'Votre diplôme ou certificat, ou une copie',
    'insertion.proof-of-registration': 'La preuve de votre inscription comme demandeur d’emploi',
    'insertion.proofs-of-search': 'Des preuves de votre recherche d’emploi, sur papier',
  },
}
