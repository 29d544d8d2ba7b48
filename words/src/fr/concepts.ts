import type { Words } from '../translation.ts'
import { becomingBelgianWords } from './concepts/becoming-belgian.ts'
import { birthCertificateWords } from './concepts/birth-certificate.ts'
import { educationConcepts } from './concepts/education.ts'
import { imageAndDataConcepts } from './concepts/image-and-data.ts'

const levels = {
  A1: 'A1 : quelques mots',
  A2: 'A2 : parler simplement',
  B1: 'B1 : la vie de tous les jours',
  B2: 'B2 : à l’aise',
  C1: 'C1 : couramment',
  C2: 'C2 : comme une première langue',
}

const institutions = {
  fr: 'La Communauté française (Fédération Wallonie-Bruxelles)',
  nl: 'La Communauté flamande',
  de: 'La Communauté germanophone',
  'royal-military-school': 'L’École royale militaire',
}

const country = { label: 'Pays' }

/** Comment chaque fait est demandé. */
export const concepts: Words['concepts'] = {
  birthDate: {
    label: 'Votre date de naissance',
    question: 'Quand êtes-vous né ou née ?',
    help: 'Comme sur votre carte ou votre passeport. Si vous connaissez seulement l’année, ou le mois et l’année, donnez cela.',
  },
  nationalities: {
    label: 'Vos nationalités',
    question: 'Quelles nationalités avez-vous ?',
    help: 'Donnez-les toutes, aussi une nationalité que vous aviez avant. Pour une nationalité de naissance, le premier jour n’est pas nécessaire. Vous êtes apatride : choisissez « aucune ».',
    none: 'Je n’ai aucune nationalité',
    row: 'Nationalité',
    fields: {
      country,
      from: { label: 'Depuis', help: 'Le premier jour. Laissez vide si vous l’avez depuis la naissance.' },
      until: { label: 'Jusqu’au', help: 'Le dernier jour. Laissez vide si vous l’avez encore.' },
    },
  },
  birthPlace: {
    label: 'Votre lieu de naissance',
    question: 'Dans quel pays êtes-vous né ou née ?',
    help: 'Le pays avec son nom d’aujourd’hui.',
    fields: {
      country,
      region: {
        label: 'Région',
        help: 'Seulement si vous êtes né ou née en Angola : écrivez Cabinda si c’était là. Sinon, laissez vide.',
      },
    },
  },
  parentsBirthplace: {
    label: 'Où vos parents sont nés',
    question: 'Dans quels pays vos parents sont-ils nés ?',
    help: 'Une ligne pour chaque parent. Cela compte en Flandre pour les Belges nés à l’étranger.',
    none: 'Je ne veux indiquer aucun parent',
    row: 'Parent',
    fields: { country },
  },
  seriousPersonalFacts: {
    label: 'Faits personnels graves',
    question: 'Y a-t-il quelque chose de grave que le procureur du Roi pourrait vous reprocher ?',
    help: 'La loi appelle cela « faits personnels graves ». Exemples : une peine de prison qui est encore sur votre casier judiciaire, ou une fausse identité. Si vous avez un doute, demandez à un avocat.',
  },
  medical: {
    label: 'Maladie et handicap',
    question: 'Une maladie ou un handicap vous empêche-t-il de suivre un parcours ou de travailler ?',
    help: 'Seul compte ce qu’un médecin ou une institution a écrit sur un papier. Vous ne devez pas nommer la maladie.',
    none: 'Pas de maladie ni de handicap de ce genre',
    row: 'Maladie ou handicap',
    fields: {
      kind: { label: 'Ce que dit le certificat' },
      from: { label: 'À partir du', help: 'Le premier jour sur le certificat.' },
      until: { label: 'Jusqu’au', help: 'Le dernier jour sur le certificat. Laissez vide s’il n’a pas de fin.' },
      rate: {
        label: 'Taux en pour cent',
        help: 'Pour une invalidité : le pourcentage dans la décision, par exemple 66.',
      },
      preventsWork: {
        label: 'Cela m’empêche de travailler',
        help: 'Pour un handicap : un papier dit-il que vous ne pouvez pas travailler à cause de lui ? Répondez non si vous pouvez quand même travailler.',
      },
    },
    codes: {
      kind: {
        'programme-impossible': 'Je ne peux pas suivre le parcours (certificat médical)',
        'serious-illness': 'J’ai une maladie grave',
        invalidity: 'Mon invalidité est reconnue',
        disability: 'Mon handicap est reconnu',
      },
    },
  },
  legalCapacity: {
    label: 'Protection juridique des adultes',
    question: 'Un juge vous a-t-il placé sous la protection d’un administrateur ?',
    help: 'Le juge de paix peut nommer un administrateur pour un adulte qui ne peut pas s’occuper lui-même de ses affaires.',
    none: 'Non, je décide moi-même',
    row: 'Protection',
    fields: {
      kind: { label: 'Mesure' },
      from: { label: 'À partir du', help: 'Le jour de la décision.' },
      until: { label: 'Jusqu’au', help: 'Laissez vide si elle vaut encore.' },
    },
    codes: { kind: { 'protected-adult': 'Un juge a nommé un administrateur' } },
  },
  registrations: {
    label: 'Vos adresses en Belgique',
    question: 'Dans quelles communes avez-vous été inscrit ou inscrite, et quand ?',
    help: 'Une ligne pour chaque commune, et pour chaque registre. Un certificat de résidence « avec historique » de votre commune les montre tous.',
    none: 'Je n’ai jamais été inscrit ou inscrite en Belgique',
    row: 'Inscription',
    fields: {
      register: {
        label: 'Registre',
        help: 'Les personnes qui ont une carte pour étrangers sont le plus souvent dans le registre des étrangers. Les demandeurs d’asile sont dans le registre d’attente.',
      },
      municipality: { label: 'Commune', help: 'La commune où est ou était votre adresse.' },
      from: { label: 'À partir du', help: 'Le premier jour dans ce registre de cette commune.' },
      until: { label: 'Jusqu’au', help: 'Le dernier jour. Laissez vide si vous y êtes encore.' },
      endedBy: { label: 'Comment cela a pris fin' },
    },
    codes: {
      register: {
        foreigners: 'Registre des étrangers',
        population: 'Registre de la population',
        waiting: 'Registre d’attente (asile)',
      },
      endedBy: {
        move: 'J’ai déménagé, ou changé de registre',
        departure: 'J’ai dit à la commune que je quittais la Belgique',
        'struck-off': 'La commune m’a radié ou radiée',
        'right-lost': 'J’ai perdu mon droit de séjour',
      },
    },
  },
  residenceDocuments: {
    label: 'Vos documents de séjour',
    question: 'Quels titres et documents de séjour avez-vous, et lesquels aviez-vous avant ?',
    help: 'Une ligne pour chaque carte ou papier. La lettre de la carte est écrite à l’avant. Anciennes lettres : C est devenu K, D est devenu L, E est devenu EU.',
    none: 'Je n’ai jamais eu de document de séjour',
    row: 'Document',
    fields: {
      type: {
        label: 'Carte ou papier',
        help: 'La lettre est écrite à l’avant de la carte. Un papier a son numéro en haut.',
      },
      orderedOn: {
        label: 'Demandé le',
        help: 'Le jour où vous avez demandé la carte à la commune. C’est avant le jour où vous l’avez reçue.',
      },
      from: { label: 'En main à partir du', help: 'Le premier jour où vous l’aviez.' },
      until: {
        label: 'En main jusqu’au',
        help: 'Le dernier jour où vous l’aviez. Laissez vide si vous l’avez encore.',
      },
      validUntil: { label: 'Valable jusqu’au', help: 'La date imprimée sur le document.' },
      ground: {
        label: 'Raison de votre séjour',
        help: 'Pourquoi vous l’avez reçu. C’est écrit au dos de la carte ou dans la décision.',
      },
      renewalRequestedOn: {
        label: 'Renouvellement demandé le',
        help: 'Le jour où vous avez demandé la carte suivante.',
      },
      specialCard: {
        label: 'Carte d’identité spéciale',
        help: 'Une carte du ministère des Affaires étrangères, pour les diplomates et le personnel des organisations internationales.',
      },
    },
    codes: {
      type: {
        A: 'Carte A (séjour limité)',
        B: 'Carte B (séjour illimité)',
        EU: 'Carte EU (citoyen de l’Union ; avant : E)',
        'EU+': 'Carte EU+ (citoyen de l’Union, séjour permanent ; avant : E+)',
        F: 'Carte F (famille d’un citoyen de l’Union ou d’un Belge)',
        'F+': 'Carte F+ (la même, séjour permanent)',
        H: 'Carte H (carte bleue européenne)',
        K: 'Carte K (établissement ; avant : C)',
        L: 'Carte L (résident de longue durée UE ; avant : D)',
        M: 'Carte M (Britanniques et leur famille, accord de retrait)',
        I: 'Carte I (transfert à l’intérieur d’une entreprise)',
        J: 'Carte J (mobilité à l’intérieur d’une entreprise)',
        orange: 'Carte orange (attestation d’immatriculation)',
        'annex-4': 'Annexe 4 (attestation d’immatriculation)',
        'annex-7bis': 'Annexe 7bis',
        'annex-8': 'Annexe 8 (enregistrement d’un citoyen de l’Union)',
        'annex-8bis': 'Annexe 8bis (séjour permanent d’un citoyen de l’Union)',
        'annex-15': 'Annexe 15 (couvre le séjour pour un temps court)',
        'annex-19': 'Annexe 19 (un citoyen de l’Union demande l’enregistrement)',
        'annex-19ter': 'Annexe 19ter (la famille demande une carte)',
        'annex-25': 'Annexe 25 (demande d’asile à la frontière)',
        'annex-25quinquies': 'Annexe 25quinquies (nouvelle demande d’asile à la frontière)',
        'annex-26': 'Annexe 26 (demande d’asile)',
        'annex-26quinquies': 'Annexe 26quinquies (nouvelle demande d’asile)',
        'annex-56': 'Annexe 56',
        special: 'Carte d’identité spéciale ou diplomatique',
      },
      ground: {
        work: 'Travail (permis unique)',
        study: 'Études',
        family: 'Famille',
        'au-pair': 'Au pair',
        'working-holiday': 'Vacances-travail',
        humanitarian: 'Raisons humanitaires',
        medical: 'Raisons médicales',
        trafficking: 'Victime de la traite des êtres humains',
        asylum: 'Asile (réfugié ou protection subsidiaire)',
        'awaiting-f-plus': 'Annexe 15 : en attente de la carte F+',
        'document-not-deliverable': 'Annexe 15 : la commune ne peut pas encore donner le document',
        'renewal-pending': 'Annexe 15 : renouvellement demandé à temps, décision attendue',
        'establishment-pending': 'Annexe 15 : établissement ou résidence de longue durée, décision attendue',
        'first-arrival': 'Annexe 15 : première arrivée, la carte est en préparation',
      },
    },
  },
  protection: {
    label: 'Protection en Belgique',
    question: 'Avez-vous demandé l’asile en Belgique, ou avez-vous ici un statut de protection ?',
    help: 'Une décision dit si vous êtes réfugié ou si vous avez la protection subsidiaire. Les personnes venues d’Ukraine ont le plus souvent la protection temporaire.',
    none: 'Je n’ai jamais demandé de protection et je n’en ai pas',
    row: 'Demande ou statut',
    fields: {
      kind: { label: 'Demande ou statut' },
      requestedOn: {
        label: 'Demandé le',
        help: 'Le jour de votre demande. Il est écrit sur votre annexe 25 ou votre annexe 26.',
      },
      from: { label: 'À partir du', help: 'Le jour où le statut a été donné.' },
      until: { label: 'Jusqu’au', help: 'Laissez vide si le statut vaut encore.' },
    },
    codes: {
      kind: {
        refugee: 'Réfugié reconnu',
        subsidiary: 'Protection subsidiaire',
        temporary: 'Protection temporaire',
        stateless: 'Apatride reconnu',
        requested: 'Demande qui est, ou a été, examinée',
      },
    },
  },
  longTermResidentOf: {
    label: 'Résident de longue durée d’un autre pays',
    question: 'Un autre pays de l’Union européenne vous a-t-il donné le statut de résident de longue durée ?',
    help: 'Une carte de ce pays dit alors « résident de longue durée – UE », dans la langue du pays.',
    none: 'Non',
    row: 'Pays',
    fields: {
      country,
      from: { label: 'Depuis', help: 'Le jour où le statut a été donné.' },
      until: { label: 'Jusqu’au', help: 'Laissez vide si vous l’avez encore.' },
    },
  },
  absences: {
    label: 'Séjours hors de Belgique',
    question: 'Avez-vous été longtemps hors de Belgique ?',
    help: 'Une ligne pour chaque séjour à l’étranger. Les vacances de quelques semaines comptent aussi si vous voulez une réponse exacte : tous les séjours sont additionnés.',
    none: 'Je n’ai pas quitté la Belgique',
    row: 'Séjour à l’étranger',
    fields: {
      from: { label: 'Premier jour d’absence' },
      until: { label: 'Dernier jour d’absence', help: 'Laissez vide si vous êtes encore à l’étranger.' },
    },
  },
  residenceApplications: {
    label: 'Vos demandes de séjour',
    question: 'Quand et où avez-vous demandé à rester en Belgique plus de trois mois ?',
    help: 'Le visa D se demande dans une ambassade ou un consulat. La décision nomme l’article de la loi de votre demande.',
    none: 'Je n’ai jamais fait de demande',
    row: 'Demande',
    fields: {
      submittedOn: {
        label: 'Introduite le',
        help: 'Le jour où vous avez remis la demande, pas le jour de la réponse.',
      },
      at: { label: 'Remise à' },
      basis: {
        label: 'Article de la loi',
        help: 'Par exemple art-10 (famille), art-40bis (famille d’un citoyen de l’Union), art-58 (études), protection ou stateless. C’est écrit dans la décision.',
      },
    },
    codes: { at: { post: 'Une ambassade ou un consulat de Belgique', municipality: 'Une commune en Belgique' } },
  },
  firstAuthorisationOn: {
    label: 'Première autorisation de séjour',
    question: 'Quand avez-vous reçu pour la première fois l’autorisation de rester en Belgique plus de trois mois ?',
    help: 'Le jour de la décision. Il peut être avant votre première carte.',
  },
  firstRenewalRequestedOn: {
    label: 'Premier renouvellement',
    question: 'Quand avez-vous demandé le premier renouvellement de votre carte ?',
    help: 'Le jour de votre demande à la commune. Dites « pas encore » si vous n’avez rien demandé.',
  },
  unlimitedSince: {
    label: 'Séjour illimité',
    question: 'Depuis quand pouvez-vous rester en Belgique sans limite de temps ?',
    help: 'Le jour de la décision qui vous a donné un séjour illimité (par exemple une carte B). Dites « pas encore » si votre séjour est limité.',
  },
  family: {
    label: 'Votre famille',
    question: 'Avez-vous un mari, une femme, un partenaire, un enfant ou un parent qui compte pour votre séjour ?',
    help: 'Indiquez le membre de la famille que vous avez rejoint ou avec qui vous vivez, surtout si cette personne est belge ou citoyenne de l’Union européenne. Dites qui est cette personne pour vous.',
    none: 'Pas de membre de la famille de ce genre',
    row: 'Membre de la famille',
    fields: {
      relation: { label: 'Cette personne est' },
      nationalities: {
        label: 'Nationalités de cette personne',
        none: 'Cette personne n’a aucune nationalité',
        row: 'Nationalité',
        fields: {
          country,
          from: { label: 'Depuis', help: 'Laissez vide si la personne l’a depuis la naissance.' },
          until: { label: 'Jusqu’au', help: 'Laissez vide si la personne l’a encore.' },
        },
      },
      birthDate: { label: 'Date de naissance de cette personne' },
      emancipated: {
        label: 'Émancipé',
        help: 'Un juge, ou un mariage, a rendu indépendant un enfant de moins de 18 ans.',
      },
      marriedOn: { label: 'Mariage ou enregistrement le', help: 'Pour un mari, une femme ou un partenaire.' },
      endedOn: {
        label: 'Terminé le',
        help: 'Le dernier jour du mariage ou du partenariat. Laissez vide s’il existe encore.',
      },
      livingTogether: {
        label: 'Vie commune en Belgique',
        none: 'Nous n’avons jamais vécu ensemble en Belgique',
        row: 'Période',
        fields: {
          from: { label: 'À partir du' },
          until: { label: 'Jusqu’au', help: 'Laissez vide si vous vivez encore ensemble.' },
        },
      },
      partnershipEqualToMarriage: {
        label: 'Le partenariat est égal à un mariage',
        help: 'Certains pays enregistrent des partenariats qui comptent comme un mariage, par exemple l’Allemagne ou la Suède. La cohabitation légale belge ne compte pas ainsi.',
      },
      usedFreeMovement: {
        label: 'Vie commune dans un autre pays de l’Union',
        help: 'Avant, ce Belge a vécu avec vous plus de trois mois dans un autre pays de l’Union européenne, selon les règles de la libre circulation.',
      },
      dependent: {
        label: 'L’un de vous dépend de l’autre',
        help: 'L’un de vous paie ce dont l’autre a besoin pour vivre.',
      },
      protection: { label: 'Statut de protection de cette personne' },
      residence: { label: 'Droit de séjour de cette personne' },
    },
    codes: {
      relation: {
        spouse: 'Mon mari ou ma femme',
        'registered-partner': 'Mon partenaire enregistré',
        child: 'Mon enfant',
        parent: 'Mon père ou ma mère',
        'parent-in-law': 'Mon beau-père, ma belle-mère, ou un parent de mon partenaire',
        'child-in-law': 'L’enfant de mon mari, de ma femme ou de mon partenaire',
      },
      protection: {
        refugee: 'Réfugié reconnu',
        subsidiary: 'Protection subsidiaire',
        temporary: 'Protection temporaire',
        stateless: 'Apatride reconnu',
        none: 'Pas de statut de protection',
      },
      residence: {
        limited: 'Séjour limité',
        unlimited: 'Séjour illimité',
        'temporary-kind': 'Un séjour temporaire par nature (au pair, vacances-travail)',
        'single-permit': 'Séjour pour le travail (permis unique)',
        'withdrawal-agreement': 'Accord de retrait britannique (carte M)',
        none: 'Pas de droit de séjour',
      },
    },
  },
  work: {
    label: 'Votre travail',
    question: 'Où et quand avez-vous travaillé ?',
    help: 'Une ligne pour chaque emploi ou activité. Vos comptes individuels, vos fiches de paie et vos contrats montrent les dates et les jours.',
    none: 'Je n’ai pas travaillé',
    row: 'Emploi ou activité',
    fields: {
      kind: { label: 'Genre de travail' },
      country,
      from: { label: 'Premier jour' },
      until: { label: 'Dernier jour', help: 'Laissez vide si vous faites encore ce travail.' },
      plannedUntil: {
        label: 'Fin prévue dans le contrat',
        help: 'Le dernier jour écrit dans le contrat. Si le contrat n’a pas de fin, dites jamais. Laissez vide si vous ne savez pas.',
      },
      share: { label: 'Part d’un temps plein', help: '1 est un temps plein, 0,5 est un mi-temps.' },
      days: {
        label: 'Jours travaillés',
        help: 'Les jours de travail dans cet emploi, jusqu’à aujourd’hui s’il continue. Les jours de maladie payés et les congés payés comptent comme travaillés.',
      },
      paidQuarters: {
        label: 'Trimestres de cotisations payés',
        help: 'Pour les indépendants : le nombre de trimestres de cotisations sociales dus et payés.',
      },
      mainActivity: {
        label: 'C’est mon activité principale',
        help: 'Pour les indépendants : ce n’est pas à côté d’un autre emploi.',
      },
      leave: {
        label: 'Longs congés pendant ce travail',
        none: 'Pas de long congé',
        row: 'Congé',
        fields: {
          kind: { label: 'Genre de congé' },
          from: { label: 'À partir du' },
          until: { label: 'Jusqu’au' },
        },
      },
    },
    codes: {
      kind: {
        employee: 'Salarié',
        'civil-servant': 'Fonctionnaire nommé',
        'self-employed': 'Indépendant',
      },
      'leave.kind': {
        parental: 'Congé parental',
        maternity: 'Congé de maternité',
        sickness: 'Congé de maladie',
        unpaid: 'Congé sans solde',
      },
    },
  },
  studies: {
    label: 'Vos études',
    question: 'Quelles écoles ou études avez-vous suivies, ou suivez-vous maintenant ?',
    help: 'Indiquez ce que vous avez fini et ce que vous suivez maintenant, en Belgique et ailleurs. Le diplôme montre le niveau et la langue.',
    none: 'Je n’ai pas fait d’études',
    row: 'École ou études',
    fields: {
      level: { label: 'Niveau' },
      country,
      recognisedBy: {
        label: 'L’école est reconnue par',
        help: 'En Belgique : qui organise, reconnaît ou paie l’école. C’est écrit sur le diplôme.',
      },
      language: { label: 'Langue du diplôme', help: 'La langue dans laquelle vous avez obtenu le diplôme.' },
      from: { label: 'Premier jour' },
      until: { label: 'Dernier jour', help: 'Laissez vide si vous étudiez encore.' },
      regular: {
        label: 'Élève ou étudiant régulier',
        help: 'Vous êtes inscrit ou inscrite pour un programme complet, pas pour des cours isolés.',
      },
      exchange: {
        label: 'Étudiant en échange',
        help: 'Vous êtes d’une école à l’étranger et vous êtes ici pour une partie de vos études.',
      },
      doctoralScholarship: { label: 'Bourse pour un doctorat' },
      certifiedOn: {
        label: 'Diplôme ou certificat reçu le',
        help: 'Dites « pas reçu » si vous n’en avez pas.',
      },
      completed: { label: 'Terminé', help: 'Vous êtes resté ou restée jusqu’à la fin, même sans réussir.' },
      equivalence: {
        label: 'Équivalence',
        help: 'Pour un diplôme étranger : une Communauté belge a dit qu’il est égal à un diplôme belge.',
      },
      apprenticeshipDays: {
        label: 'Jours d’apprentissage',
        help: 'Pour le travail et l’école en alternance : les jours dans l’entreprise.',
      },
      credits: { label: 'Crédits', help: 'Le nombre de crédits que vous avez reçus.' },
    },
    codes: {
      level: {
        'lower-secondary': 'Secondaire inférieur',
        'upper-secondary': 'Secondaire supérieur',
        bachelor: 'Bachelier',
        master: 'Master',
        doctorate: 'Doctorat',
        'other-certificate': 'Un autre certificat',
      },
      recognisedBy: institutions,
    },
  },
  teaching: {
    label: 'Enseigner en Belgique',
    question: 'Enseignez-vous, comme professeur invité, dans une université ou une haute école en Belgique ?',
    help: 'Pour les enseignants qui collaborent avec un établissement d’enseignement supérieur reconnu.',
    none: 'Non',
    row: 'Enseignement',
    fields: {
      institution: {
        label: 'Établissement',
        fields: { recognisedBy: { label: 'L’établissement est reconnu par' } },
      },
      from: { label: 'À partir du' },
      until: { label: 'Jusqu’au', help: 'Laissez vide si vous y enseignez encore.' },
    },
    codes: { 'institution.recognisedBy': institutions },
  },
  training: {
    label: 'Formations',
    question: 'Quelles formations avez-vous suivies en Belgique ?',
    help: 'Les formations à un métier, les cours de langue et les autres cours. L’attestation montre le nombre d’heures.',
    none: 'Je n’ai pas suivi de formation',
    row: 'Formation',
    fields: {
      kind: { label: 'Genre de formation' },
      hours: { label: 'Heures', help: 'Le nombre d’heures sur l’attestation.' },
      organiser: { label: 'Organisateur', help: 'Le nom de l’école ou du centre. Vous pouvez laisser vide.' },
      recognised: {
        label: 'Reconnue',
        help: 'Un service public comme le Forem, Actiris, le VDAB ou une Communauté reconnaît la formation.',
      },
      from: { label: 'Premier jour' },
      completedOn: { label: 'Terminée le', help: 'Dites « pas terminée » si vous ne l’avez pas finie.' },
    },
    codes: {
      kind: { vocational: 'Formation à un métier', language: 'Cours de langue', other: 'Un autre cours' },
    },
  },
  integrationCertificates: {
    label: 'Attestations d’intégration',
    question: 'Avez-vous une attestation d’un parcours d’intégration en Belgique ?',
    help: 'Le bureau qui vous accompagne la donne à la fin. Un papier pour un seul cours ne suffit pas.',
    none: 'Je n’ai pas d’attestation de ce genre',
    row: 'Attestation',
    fields: {
      issuer: { label: 'Donnée par' },
      kind: {
        label: 'Genre',
        help: 'La Flandre donne une « déclaration d’effort » aux personnes qui ont fait de leur mieux et n’ont pas pu atteindre les objectifs.',
      },
      startedOn: {
        label: 'Début du parcours',
        help: 'Le jour où vous avez commencé. Laissez vide si vous ne le connaissez pas.',
      },
      issuedOn: { label: 'Date de l’attestation' },
      languageLevel: {
        label: 'Niveau de langue sur l’attestation',
        help: 'Il est écrit sur l’attestation elle-même.',
      },
    },
    codes: {
      issuer: {
        wallonia: 'La Wallonie',
        brussels: 'Bruxelles',
        flanders: 'La Flandre',
        'german-community': 'La Communauté germanophone',
        'other-brussels': 'Un autre organisateur à Bruxelles',
      },
      kind: { completion: 'Parcours terminé', effort: 'Déclaration d’effort' },
      languageLevel: { none: 'Elle n’indique pas de niveau', ...levels },
    },
  },
  languageProofs: {
    label: 'Attestations de langue',
    question: 'Avez-vous une attestation pour le français, le néerlandais ou l’allemand ?',
    help: 'Par exemple d’une école de langues, du Selor, d’Actiris, du Forem, du VDAB ou de l’Arbeitsamt.',
    none: 'Je n’ai pas d’attestation de langue',
    row: 'Attestation de langue',
    fields: {
      language: { label: 'Langue' },
      level: { label: 'Niveau' },
      oral: { label: 'Parler et écouter sont compris' },
      written: { label: 'Lire et écrire sont compris' },
      issuer: { label: 'Donnée par', help: 'Le nom de l’école ou du service. Vous pouvez laisser vide.' },
      issuedOn: { label: 'Date de l’attestation' },
    },
    codes: { level: levels },
  },
  associations: {
    label: 'Associations et bénévolat',
    question: 'Êtes-vous actif ou active dans une association ou comme bénévole ?',
    help: 'Par exemple un club de sport, une association de parents, de l’aide dans votre quartier.',
    none: 'Non',
    row: 'Association ou bénévolat',
    fields: {
      kind: { label: 'Genre' },
      from: { label: 'À partir du' },
      until: { label: 'Jusqu’au', help: 'Laissez vide si vous êtes encore actif ou active.' },
    },
    codes: { kind: { club: 'Club ou association', volunteering: 'Bénévolat', other: 'Autre chose' } },
  },
  jobSeeker: {
    label: 'Chercher du travail après l’école',
    question: 'Êtes-vous inscrit ou inscrite comme demandeur d’emploi après vos études ?',
    help: 'Pour les jeunes qui ont quitté l’école et cherchent un premier emploi. Le temps après l’école s’appelle le stage d’insertion professionnelle.',
    fields: {
      studiesEndedOn: { label: 'Fin des études le', help: 'Le dernier jour de vos études, par exemple le 30 juin.' },
      studiesEndedAs: { label: 'Comment vos études ont pris fin' },
      registeredOn: {
        label: 'Inscription le',
        help: 'Le jour où vous vous êtes inscrit ou inscrite comme demandeur d’emploi.',
      },
      service: { label: 'Service de l’emploi', help: 'Le service où vous vous êtes inscrit ou inscrite en premier.' },
      evaluations: {
        label: 'Évaluations de votre recherche d’emploi',
        none: 'Pas encore d’évaluation',
        row: 'Évaluation',
        fields: { on: { label: 'Date' }, result: { label: 'Résultat' } },
      },
      claimedOn: { label: 'Allocation demandée le' },
      periods: {
        label: 'Ce que vous avez fait entre-temps',
        none: 'J’ai toujours été inscrit ou inscrite, et libre pour travailler',
        row: 'Période',
        fields: {
          kind: {
            label: 'Ce que c’était',
            help: 'Indiquez seulement les périodes particulières. Tous les autres jours comptent comme des jours où vous étiez inscrit ou inscrite, et libre pour travailler.',
          },
          from: { label: 'À partir du' },
          until: { label: 'Jusqu’au', help: 'Laissez vide si cela continue.' },
        },
      },
      grossPerMonth: {
        label: 'Ce que vous gagnez par mois, avant impôt, en euros',
        help: 'Sans le travail d’étudiant. Écrivez 0 si vous ne travaillez pas.',
      },
      hoursPerQuarter: {
        label: 'Heures de travail en trois mois',
        help: 'Sans le travail d’étudiant et sans apprentissage. Écrivez 0 si vous ne travaillez pas.',
      },
    },
    codes: {
      studiesEndedAs: {
        'june-no-resit': 'J’ai fini en juin, sans seconde session',
        'resit-or-thesis': 'J’ai fini après une seconde session ou un mémoire',
        stopped: 'J’ai arrêté pendant l’année',
        'apprenticeship-passed': 'J’ai réussi mon apprentissage',
        'apprenticeship-failed': 'Je n’ai pas réussi mon apprentissage',
      },
      service: {
        actiris: 'Actiris (Bruxelles)',
        forem: 'Forem (Wallonie)',
        vdab: 'VDAB (Flandre)',
        adg: 'Arbeitsamt (Communauté germanophone)',
      },
      'periods.kind': {
        work: 'Travail payé, avec cotisations sociales',
        'self-employed': 'Indépendant à titre principal',
        'approved-training': 'Formation ou séjour à l’étranger accepté par le service',
        maternity: 'Congé de maternité',
        'student-work': 'Travail d’étudiant',
        unavailable: 'Je n’étais pas libre pour travailler',
        'not-registered': 'Je n’étais pas inscrit ou inscrite',
        'long-training': 'Une longue formation à temps plein, sans contrat avec le service',
      },
      'evaluations.result': { positive: 'Positive', negative: 'Négative' },
    },
  },
  programme: {
    label: 'Votre parcours d’intégration',
    question: 'Que s’est-il déjà passé dans votre parcours d’intégration ?',
    help: 'Les dates sont dans les lettres de votre commune et dans les papiers du bureau qui vous accompagne.',
    fields: {
      obligationCertificateReceivedOn: {
        label: 'Attestation d’obligation reçue le',
        help: 'À Bruxelles, la commune vous donne ce papier. Il dit que vous devez suivre le parcours.',
      },
      noticeReceivedOn: {
        label: 'Mise en demeure reçue le',
        help: 'Une lettre de la commune qui dit que vous êtes en retard.',
      },
      enrolledOn: {
        label: 'Inscription au bureau le',
        help: 'Le jour où vous vous êtes inscrit ou inscrite au bureau d’accueil.',
      },
      conventionSignedOn: {
        label: 'Convention signée le',
        help: 'La convention (le contrat) entre vous et le bureau.',
      },
      interruptions: {
        label: 'Interruptions',
        help: 'Par exemple parce que vous avez vécu dans une autre région ou à l’étranger.',
        none: 'Pas d’interruption',
        row: 'Interruption',
        fields: {
          from: { label: 'Premier jour' },
          until: { label: 'Dernier jour', help: 'Laissez vide si cela continue.' },
        },
      },
      literacy: { label: 'Je sais lire et écrire', help: 'Dans n’importe quelle langue et n’importe quelle écriture.' },
      language: { label: 'Langue de votre parcours' },
    },
  },
  declaration: {
    label: 'Votre déclaration de nationalité belge',
    question: 'Avez-vous déjà commencé la déclaration de nationalité belge ?',
    help: 'La déclaration se fait à votre commune. Le droit d’enregistrement se paie avant.',
    fields: {
      filedOn: { label: 'Déclaration faite le', help: 'Le jour où vous l’avez faite à la commune.' },
      feePaidOn: {
        label: 'Droit d’enregistrement payé le',
        help: 'Le jour du paiement. Il décide du montant à payer.',
      },
      feePaid: { label: 'Montant payé, en euros' },
      receiptInFile: {
        label: 'La preuve de paiement était dans le dossier',
        help: 'Elle y était le jour où vous avez fait la déclaration.',
      },
      askedToCompleteOn: {
        label: 'Papiers manquants demandés le',
        help: 'Le jour où vous avez reçu le formulaire qui nomme les papiers manquants.',
      },
      completedOn: { label: 'Dossier complet le', help: 'Le jour où vous avez remis le dernier papier qui manquait.' },
      receiptOn: {
        label: 'Accusé de réception reçu le',
        help: 'La commune confirme que votre dossier est complet.',
      },
      sentToProsecutorOn: {
        label: 'Dossier envoyé au procureur du Roi le',
        help: 'Votre commune peut vous le dire. Laissez vide si vous ne le savez pas.',
      },
      prosecutorAcknowledgedOn: {
        label: 'Dossier confirmé par le procureur du Roi le',
        help: 'Le procureur du Roi confirme à la commune que le dossier est arrivé. La commune peut vous le dire.',
      },
      negativeOpinionReceivedOn: {
        label: 'Avis négatif reçu le',
        help: 'Le jour où vous avez reçu la lettre recommandée du procureur du Roi.',
      },
      judgmentReceivedOn: {
        label: 'Jugement reçu le',
        help: 'Le jour où vous avez reçu le jugement du tribunal de la famille.',
      },
    },
  },
  ...imageAndDataConcepts,
  ...educationConcepts,
  ...becomingBelgianWords,
  ...birthCertificateWords,
}
