import type { walloniaIntegration as english } from '../../en/law/wallonia-integration.ts'
import type { SameSentences } from '../../law-words.ts'

/** Le parcours d’intégration en Wallonie de langue française. */
export const walloniaIntegration: SameSentences<typeof english> = {
  norms: {
    'wallonia/integration/obliged': {
      title: 'Obligation de suivre le parcours d’intégration en Wallonie',
      question: 'Dois-je suivre le parcours d’intégration en Wallonie ?',
      met: 'Vous devez suivre le parcours d’intégration en Wallonie.',
      notMet: 'Le parcours d’intégration en Wallonie n’est pas obligatoire pour vous.',
      undetermined: 'Nous ne pouvons pas encore dire si vous devez suivre le parcours d’intégration en Wallonie.',
    },
    'wallonia/integration/enrol-by': {
      title: 'Dernier jour pour aller au centre d’intégration en Wallonie',
      question: 'Jusqu’à quand puis-je me présenter au centre d’intégration ?',
      met: 'Vous devez vous présenter au centre régional d’intégration au plus tard ce jour-là.',
      notMet: 'Il n’y a pas de dernier jour pour vous présenter au centre.',
      undetermined: 'Nous ne pouvons pas encore dire avec certitude jusqu’à quand vous devez vous présenter au centre.',
    },
    'wallonia/integration/complete-by': {
      title: 'Dernier jour pour l’attestation du parcours en Wallonie',
      question: 'Jusqu’à quand dois-je finir le parcours d’intégration en Wallonie ?',
      met: 'Vous devez avoir l’attestation du parcours au plus tard ce jour-là.',
      notMet: 'Il n’y a pas de dernier jour pour avoir l’attestation.',
      undetermined: 'Nous ne pouvons pas encore dire avec certitude jusqu’à quand vous devez avoir l’attestation.',
    },
    'wallonia/integration/may-follow': {
      title: 'Suivre librement le parcours d’intégration en Wallonie',
      question: 'Puis-je suivre le parcours d’intégration en Wallonie ?',
      met: 'Vous pouvez suivre le parcours d’intégration en Wallonie.',
      notMet: 'Le parcours de la Wallonie n’est pas celui de l’endroit où vous habitez.',
      undetermined: 'Nous ne pouvons pas encore dire si le parcours de la Wallonie vous est ouvert.',
    },
  },
  versions: {
    W0: 'Avant le décret du 27 mars 2014',
    'W1-start': '2014, avant le premier jour connu de l’obligation',
    W1: 'Premier décret : seul le module d’accueil est obligatoire (jusqu’au 18 mai 2016)',
    W2: 'Parcours entier avec 120 heures de français (du 19 mai 2016 au 16 décembre 2018)',
    W3: 'Parcours plus long avec 400 heures de français (du 17 décembre 2018 au 31 décembre 2024)',
    W4: 'Décret du 14 mars 2024 (depuis le 1er janvier 2025)',
    'W0-order': 'Titre de séjour demandé avant le décret du 27 mars 2014',
    'W1-start-order': 'Titre de séjour demandé en 2014, à partir du jour du décret',
    'W1-order': 'Titre de séjour demandé du 1er janvier 2015 au 18 mai 2016',
    'W2-order': 'Titre de séjour demandé du 19 mai 2016 au 16 décembre 2018',
    'W3-order': 'Titre de séjour demandé du 17 décembre 2018 au 31 décembre 2024',
    'W4-order': 'Titre de séjour demandé depuis le 1er janvier 2025',
    'W1-W4': 'Trois mois pour se présenter au centre, comme dans toutes les versions',
    'W1-offer': 'Premier décret : ce qui était proposé jusqu’au 18 mai 2016',
  },
  clauses: {
    'wallonia.no-duty-before-2014': {
      holds: 'Ce jour-là, il existait un parcours selon le décret.',
      fails: 'Avant le 27 mars 2014, il n’y avait ni ce parcours ni cette obligation.',
    },
    'wallonia.not-belgian': {
      holds: 'Vous n’êtes pas belge.',
      fails: 'Vous êtes belge. L’obligation est pour les personnes sans nationalité belge.',
    },
    'wallonia.domiciled': {
      holds: 'Votre adresse est inscrite dans une commune de la Wallonie de langue française.',
      fails: 'Votre adresse n’est pas inscrite dans une commune de la Wallonie de langue française.',
    },
    'wallonia.under-three-years': {
      holds: 'Vous vivez légalement en Belgique depuis moins de trois ans.',
      fails: 'Vous vivez légalement en Belgique depuis trois ans ou plus.',
    },
    'wallonia.interrupted-stay': {
      holds: 'Vos séjours plus anciens en Belgique, avant une interruption, ne comptent pas dans vos trois ans.',
      fails: 'Aucune interruption de votre séjour ne rend le calcul des trois ans incertain.',
    },
    'wallonia.term-beyond-three-years': {
      holds: 'Vous avez dépassé trois ans de séjour alors que votre délai pour le parcours courait encore.',
      fails: 'Aucun parcours commencé avant vos trois ans de séjour n’est encore en cours.',
    },
    'wallonia.permit-over-three-months': {
      holds: 'Vous avez un titre de séjour de plus de trois mois.',
      fails: 'Vous n’avez pas de titre de séjour de plus de trois mois.',
    },
    'wallonia.provisional-document': {
      holds: 'Votre document provisoire compte comme titre de séjour.',
      fails: 'Vous n’avez pas de document provisoire qui pourrait compter comme titre de séjour.',
    },
    'wallonia.union-citizen': {
      holds:
        'Vous avez la nationalité d’un pays de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
      fails:
        'Vous n’avez pas la nationalité d’un pays de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
    },
    'wallonia.union-family': {
      holds:
        'Vous êtes de la famille proche d’un citoyen de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
      fails:
        'Vous n’êtes pas de la famille proche d’un citoyen de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
    },
    'wallonia.belgian-family': {
      holds: 'Vous êtes de la famille proche d’un Belge. Pour cela, l’obligation ne vous concerne pas.',
      fails: 'Vous n’êtes pas de la famille proche d’un Belge.',
    },
    'wallonia.certificate': {
      holds: 'Vous avez déjà l’attestation d’un parcours d’intégration en Belgique.',
      fails: 'Vous n’avez pas d’attestation d’un parcours d’intégration en Belgique.',
    },
    'wallonia.medical-certificate': {
      holds: 'Un médecin certifie qu’une maladie ou un handicap rend le parcours impossible pour vous.',
      fails: 'Vous n’avez pas de certificat médical qui dit que le parcours est impossible pour vous.',
    },
    'wallonia.under-18': { holds: 'Vous avez moins de 18 ans.', fails: 'Vous avez 18 ans ou plus.' },
    'wallonia.aged-65': { holds: 'Vous avez 65 ans ou plus.', fails: 'Vous avez moins de 65 ans.' },
    'wallonia.turkish': {
      holds: 'Vous avez la nationalité turque. Un accord avec la Turquie vous dispense.',
      fails: 'Vous n’avez pas la nationalité turque.',
    },
    'wallonia.unread-waivers-before-2018': {
      holds: 'Une règle d’avant le 17 décembre 2018 vous dispense.',
      fails: 'Les anciennes règles que nous n’avons pas pu lire en entier ne vous concernent clairement pas.',
    },
    'wallonia.belgian-diploma': {
      holds: 'Vous avez reçu un certificat ou un diplôme d’une école belge.',
      fails: 'Vous n’avez pas de certificat ni de diplôme d’une école belge.',
    },
    'wallonia.half-time-work': {
      holds: 'Vous travaillez au moins à mi-temps, pendant plus de trois mois sans interruption.',
      fails: 'Vous ne travaillez pas au moins à mi-temps pendant plus de trois mois sans interruption.',
    },
    'wallonia.regular-student': {
      holds: 'Vous faites des études régulières en Belgique.',
      fails: 'Vous ne faites pas d’études régulières en Belgique.',
    },
    'wallonia.exchange-student': {
      holds: 'Vous êtes en échange pour vos études.',
      fails: 'Vous n’êtes pas en échange pour vos études.',
    },
    'wallonia.doctoral-scholar': {
      holds: 'Vous avez une bourse pour préparer un doctorat.',
      fails: 'Vous n’avez pas de bourse pour préparer un doctorat.',
    },
    'wallonia.university-teacher': {
      holds: 'Vous enseignez avec une université ou une haute école que la Communauté française reconnaît.',
      fails: 'Vous n’enseignez pas avec une université ou une haute école que la Communauté française reconnaît.',
    },
    'wallonia.temporary-protection': {
      holds: 'Vous avez la protection temporaire.',
      fails:
        'La protection temporaire ne vous dispense pas : vous ne l’avez pas, ou la règle n’était pas encore publiée.',
    },
    'wallonia.temporary-protection-family': {
      holds: 'Votre séjour dépend d’un membre de votre famille qui a la protection temporaire.',
      fails:
        'Votre séjour ne dépend pas d’un membre de votre famille qui a la protection temporaire, selon une règle déjà publiée.',
    },
    'wallonia.temporary-protection-start': {
      holds: 'La règle sur la protection temporaire vous dispensait déjà avant sa publication.',
      fails: 'Le premier jour inconnu de la règle sur la protection temporaire ne vous concerne pas.',
    },
    'wallonia.unread-waivers-2025': {
      holds: 'Une règle nouvelle depuis 2025 vous dispense.',
      fails: 'La liste de 2025, que nous n’avons pas pu lire en entier, ne vous concerne clairement pas.',
    },
    'wallonia.ordered-in-wallonia': {
      holds: 'Vous n’avez pas demandé votre premier titre de séjour pendant que vous viviez dans une autre région.',
      fails: 'Vous avez demandé votre premier titre de séjour pendant que vous viviez dans une autre région.',
    },
    'wallonia.lives-there': {
      holds: 'Votre adresse est inscrite en Wallonie de langue française.',
      fails: 'Votre adresse n’est pas inscrite en Wallonie de langue française.',
    },
    'wallonia.not-registered': {
      holds: 'Le centre vous accueille aussi sans inscription.',
      fails: 'Votre adresse est inscrite quelque part en Belgique.',
    },
  },
  readings: {
    'wallonia.family-of-belgian': {
      question: 'La famille d’un Belge est-elle hors de l’obligation si ce Belge a toujours vécu en Belgique ?',
      options: {
        'every-belgian': 'Oui. La Belgique est un des pays dont les familles sont hors de l’obligation.',
        'after-free-movement':
          'Non. Seule la famille d’un Belge qui a vécu dans un autre pays européen est hors de l’obligation.',
      },
    },
    'wallonia.ordered-2024-received-2025': {
      question:
        'Quel jour décide entre dix-huit mois et trois ans : celui de la demande du titre ou celui où vous l’avez reçu ?',
      options: {
        'by-order':
          'Le jour de la demande. Vous avez dix-huit mois à partir de ce jour si vous avez demandé le titre avant 2025.',
        'by-receipt': 'Le jour où vous l’avez reçu. Vous avez trois ans si vous l’avez reçu en 2025 ou plus tard.',
      },
    },
  },
  openPoints: {
    'wallonia.start-2014': {
      says: 'Le décret est du 27 mars 2014. Nous n’avons pas trouvé le jour de 2014 où il a commencé à s’appliquer.',
      ask: 'Demandez à l’administration de la Wallonie.',
    },
    'wallonia.unread-waivers-before-2018': {
      says: 'Nous n’avons pas pu lire toute la liste des personnes dispensées avant le 17 décembre 2018. Vous pourriez y être.',
      ask: 'Demandez au centre régional d’intégration.',
    },
    'wallonia.unread-waivers-2025': {
      says: 'La liste des personnes dispensées a changé en 2025. Nous n’avons pas pu la lire en entier. Vous pourriez y être.',
      ask: 'Demandez au centre régional d’intégration.',
    },
    'wallonia.temporary-protection-start': {
      says: 'La règle sur la protection temporaire a été publiée le 14 octobre 2022. Elle vaut aussi pour un temps plus ancien. Nous n’avons pas trouvé à partir de quel jour.',
      ask: 'Demandez à l’administration de la Wallonie.',
    },
    'wallonia.interrupted-stay': {
      says: 'Vous arrivez à trois ans seulement avec un séjour plus ancien en Belgique. Le texte ne dit pas si ce séjour compte.',
      ask: 'Demandez au centre régional d’intégration.',
    },
    'wallonia.term-beyond-three-years': {
      says: 'Vous avez maintenant trois ans de séjour, mais votre délai pour le parcours court encore. Le texte ne dit pas si l’obligation prend fin.',
      ask: 'Demandez au centre régional d’intégration avant d’arrêter.',
    },
    'wallonia.provisional-document': {
      says: 'Vous avez un document provisoire. Aucune source ne dit s’il compte ici comme titre de séjour.',
      ask: 'Demandez à votre commune.',
    },
    'wallonia.covid-extension': {
      says: 'Le délai pour le parcours a été allongé en 2020. Nous n’avons pas trouvé pour qui exactement.',
      ask: 'Demandez votre dernier jour au centre régional d’intégration.',
    },
    'wallonia.term-after-move': {
      says: 'Vous avez demandé votre titre de séjour dans une autre région. Aucune source ne dit à partir de quel jour la Wallonie compte.',
      ask: 'Demandez votre dernier jour au centre régional d’intégration.',
    },
    'wallonia.not-registered': {
      says: 'Vous n’avez pas d’adresse inscrite en Belgique. Un centre accueille les personnes sans titre de séjour. Pour les autres centres, nous ne savons pas.',
      ask: 'Demandez au centre régional d’intégration près de chez vous.',
    },
  },
  judgements: {},
  information: {
    'wallonia.free-of-charge': 'Tout est gratuit, aussi l’interprète.',
    'wallonia.fine':
      'Si vous devez suivre le parcours et ne le faites pas, vous risquez une amende. Le montant doit encore être vérifié.',
    'wallonia.fine-of-2014':
      'Seule l’absence au module d’accueil pouvait être punie. Le montant de l’amende doit encore être vérifié.',
    'wallonia.child-or-little-time':
      'Un enfant à garder ou un manque de temps ne vous dispense pas. Parlez-en à votre accompagnateur : il y a peut-être des cours du soir ou une garde d’enfants.',
    'wallonia.other-standstill-clauses':
      'La liste dispense aussi les personnes de pays qui ont un accord comme celui avec la Turquie. Nous n’avons trouvé aucun pays de ce genre. Si vous pensez que c’est le cas du vôtre, demandez au centre.',
    'wallonia.year-in-schengen':
      'Avant le 17 décembre 2018, d’autres personnes étaient dispensées : celles qui avaient vécu plus d’un an dans l’espace Schengen, les chefs d’entreprise et les sportifs de haut niveau. Si c’était votre cas, dites-le au centre.',
    'wallonia.check-2024-decree':
      'Depuis 2025, un nouveau décret s’applique. Sa liste des personnes dispensées doit encore être vérifiée. Nous utilisons la liste du site officiel.',
    'wallonia.only-welcome-module':
      'Seul le module d’accueil était obligatoire : un entretien sur votre situation, et des informations sur vos droits et vos devoirs.',
    'wallonia.agreement-if-wanted':
      'Une convention avec le centre sur des cours était proposée, pas exigée. Elle durait deux ans au plus.',
    'wallonia.interview-every-year': 'Le centre faisait le point avec vous une fois par an.',
    'wallonia.certificate-80-percent':
      'L’attestation était pour les personnes présentes au moins 80 pour cent du temps.',
    'wallonia.four-parts':
      'Le parcours a quatre parties : un module d’accueil, le français, la citoyenneté, et une aide vers l’emploi.',
    'wallonia.steps-in-any-order':
      'Vous pouvez faire les étapes dans n’importe quel ordre. La formation à la citoyenneté ne remplace pas la séance sur les droits et les devoirs.',
    'wallonia.ask-adviser-first':
      'Vous pouvez vous inscrire vous-même à un cours, mais seuls les organisateurs reconnus comptent. Demandez d’abord à votre accompagnateur.',
    'wallonia.agreement':
      'Après l’entretien sur votre situation, vous signez une convention avec le centre. Elle dit quels cours vous suivez.',
    'wallonia.interview-every-six-months': 'Votre accompagnateur fait le point avec vous au moins tous les six mois.',
    'wallonia.certificate-for-effort':
      'Vous recevez l’attestation si vous respectez la convention. Vous ne devez pas atteindre un certain niveau.',
    'wallonia.certificate-and-nationality':
      'Gardez l’attestation. Plus tard, elle peut vous aider à montrer votre intégration si vous demandez à devenir belge.',
    'wallonia.french-120h': 'Français : au moins 120 heures, si le test montre que vous en avez besoin.',
    'wallonia.french-400h': 'Français : au moins 400 heures en 16 mois, si le test montre que vous en avez besoin.',
    'wallonia.a2-frees-from-french':
      'Si votre français est au niveau A2, vous n’avez pas besoin de cours de français. Si vous n’atteignez pas A2, il n’y a pas de sanction, mais vous devez montrer que vous avez suivi les 400 heures.',
    'wallonia.citizenship-20h': 'Citoyenneté : au moins 20 heures, pour tout le monde.',
    'wallonia.citizenship-60h': 'Citoyenneté : au moins 60 heures sur quatre mois, pour tout le monde.',
    'wallonia.citizenship-in-your-language':
      'La formation à la citoyenneté peut se donner dans une langue que vous comprenez.',
    'wallonia.orientation-if-needed': 'Une aide vers l’emploi, si vous en avez besoin.',
    'wallonia.orientation-4h':
      'Une aide vers l’emploi : au moins 4 heures, si vous en avez besoin et êtes sans emploi.',
    'wallonia.check-hours-2024-decree':
      'Les heures sont celles d’avant 2025. Elles doivent encore être comparées au nouveau décret.',
    'wallonia.term-can-be-extended':
      'Votre délai peut être allongé. Nous ne connaissons pas toutes les raisons. Demandez tôt à votre accompagnateur.',
    'wallonia.copy-to-municipality':
      'Le centre envoie une copie de votre attestation à votre commune, et au CPAS (l’aide sociale) s’il vous aide.',
    'wallonia.first-appointment':
      'Au premier rendez-vous, vous parlez de votre situation, de vos droits et devoirs, et de votre français.',
    'wallonia.interpreter': 'Si vous avez besoin d’un interprète, dites-le quand vous prenez le premier rendez-vous.',
    'wallonia.no-deadline-for-volunteers':
      'Si vous participez librement, vous n’avez pas de dernier jour. Pour recevoir l’attestation, vous devez respecter la convention.',
  },
  steps: {
    'wallonia.go-to-centre': 'Allez au centre régional d’intégration. Dernier jour : {date}.',
    'wallonia.make-appointment':
      'Prenez rendez-vous au centre régional d’intégration, à temps pour votre dernier jour : {date}.',
    'wallonia.obtain-certificate': 'Finissez le parcours et obtenez l’attestation. Dernier jour : {date}.',
    'wallonia.show-waiver': 'Si plus tard une raison d’être dispensé vous concerne, montrez la preuve au centre.',
    'wallonia.keep-proof': 'Gardez la preuve de la raison pour laquelle le parcours n’est pas obligatoire pour vous.',
    'wallonia.take-part-freely': 'Demandez une place au centre régional d’intégration si vous voulez participer.',
    'wallonia.ask-centre': 'Demandez au centre régional d’intégration. Prenez cette page avec vous.',
  },
  evidence: {
    'wallonia.permit': 'Votre titre de séjour.',
    'wallonia.annex-1': 'Le document d’information que votre commune vous a donné (annexe I).',
    'wallonia.permit-order-proof': 'La preuve du jour où vous avez demandé votre titre de séjour à la commune.',
    'wallonia.attendance-proofs': 'La preuve que vous avez suivi vos cours.',
    'wallonia.certificate-elsewhere': 'Une attestation d’un parcours d’intégration d’une autre partie de la Belgique.',
    'wallonia.doctor-certificate': 'Un certificat médical qui dit que vous ne pouvez pas suivre le parcours.',
    'wallonia.diploma': 'Votre certificat ou diplôme belge.',
    'wallonia.work-contract': 'Votre contrat de travail, avec sa durée et ses heures.',
    'wallonia.student-enrolment': 'La preuve de votre inscription, de votre échange ou de votre bourse de doctorat.',
    'wallonia.family-documents':
      'Les documents sur le membre de votre famille : nationalité, mariage ou naissance, et séjour.',
  },
}
