import type { germanCommunityIntegration as english } from '../../en/law/german-community-integration.ts'
import type { SameSentences } from '../../law-words.ts'

/** Le parcours d’intégration en Communauté germanophone. */
export const germanCommunityIntegration: SameSentences<typeof english> = {
  norms: {
    'german-community/integration/obliged': {
      title: 'L’obligation en Communauté germanophone',
      question: 'Dois-je suivre le parcours d’intégration en Communauté germanophone ?',
      met: 'Oui. Vous devez suivre le parcours d’intégration en Communauté germanophone.',
      notMet: 'Non. Le parcours d’intégration en Communauté germanophone n’est pas obligatoire pour vous.',
      undetermined: 'Nous ne pouvons pas encore dire si vous devez suivre le parcours en Communauté germanophone.',
    },
    'german-community/integration/enrol-by': {
      title: 'Dernier jour pour aller chez Info-Integration',
      question: 'Jusqu’à quand dois-je aller chez Info-Integration ?',
      met: 'Vous devez aller chez Info-Integration au plus tard ce jour-là.',
      notMet:
        'Il n’y a pas de dernier jour pour vous, parce que l’obligation en Communauté germanophone ne vous concerne pas.',
      undetermined: 'Nous ne savons pas jusqu’à quand vous devez aller chez Info-Integration.',
    },
    'german-community/integration/complete-by': {
      title: 'Dernier jour pour finir en Communauté germanophone',
      question: 'Jusqu’à quand dois-je finir le parcours en Communauté germanophone ?',
      met: 'Vous devez finir le parcours au plus tard ce jour-là.',
      notMet:
        'Il n’y a pas de dernier jour pour vous, parce que l’obligation en Communauté germanophone ne vous concerne pas.',
      undetermined: 'Nous ne savons pas jusqu’à quand vous devez finir le parcours en Communauté germanophone.',
    },
    'german-community/integration/may-follow': {
      title: 'Le droit en Communauté germanophone',
      question: 'Puis-je suivre le parcours d’intégration en Communauté germanophone ?',
      met: 'Oui. Vous pouvez suivre le parcours en Communauté germanophone.',
      notMet: 'Non. Le parcours en Communauté germanophone ne vous est pas ouvert.',
      undetermined: 'Nous ne pouvons pas encore dire si le parcours en Communauté germanophone vous est ouvert.',
    },
  },
  versions: {
    G0: 'Avant le début de l’obligation (jusqu’au 31 décembre 2017)',
    G1: 'Le décret de 2017 (depuis le 1er janvier 2018)',
    'G1-right': 'Le droit selon le décret de 2017',
    'german-community-enrol-by': 'Dernier jour pas lu',
    'german-community-complete-by': 'Dernier jour pas lu',
  },
  clauses: {
    'german-community.adult': {
      holds: 'Vous avez 18 ans ou plus.',
      fails: 'Vous avez moins de 18 ans.',
    },
    'german-community.belgian': {
      holds: 'Vous êtes belge. L’obligation est pour les personnes qui ont un titre de séjour.',
      fails: 'Vous n’êtes pas belge.',
    },
    'german-community.domiciled': {
      holds: 'Votre adresse est inscrite dans une des neuf communes de langue allemande.',
      fails:
        'Vous n’êtes pas dans le registre des étrangers ni dans le registre de la population d’une des neuf communes de langue allemande.',
    },
    'german-community.registered-since-2018': {
      holds: 'Votre inscription là date de 2018 ou de plus tard, avec un titre de séjour de plus de trois mois.',
      fails: 'Vous n’avez pas là d’inscription de 2018 ou de plus tard avec un titre de séjour de plus de trois mois.',
    },
    'german-community.union-citizen': {
      holds:
        'Vous avez la nationalité d’un pays de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
      fails:
        'Vous n’avez pas la nationalité d’un pays de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
    },
    'german-community.union-family': {
      holds:
        'Vous êtes de la famille d’un citoyen de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
      fails:
        'Vous n’êtes pas de la famille d’un citoyen de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
    },
    'german-community.student': {
      holds: 'Vous êtes adulte et vous avez une inscription aux études en Belgique.',
      fails: 'Vous n’avez pas d’inscription dans l’enseignement supérieur en Belgique.',
    },
    'german-community.belgian-diploma': {
      holds: 'Vous avez un diplôme d’une école, d’une haute école ou d’une université belge.',
      fails: 'Vous n’avez pas de diplôme d’une école, d’une haute école ou d’une université belge.',
    },
    'german-community.pension-age': {
      holds: 'Vous avez l’âge de la pension.',
      fails: 'Vous n’avez pas encore l’âge de la pension.',
    },
    'german-community.single-permit': {
      holds: 'Vous avez un permis unique. Le permis unique est une seule carte pour le séjour et le travail.',
      fails: 'Vous n’avez pas de permis unique.',
    },
    'german-community.permanently-unable': {
      holds: 'Un certificat médical dit que vous ne pouvez pas suivre le parcours. La raison doit être durable.',
      fails: 'Vous n’avez pas de certificat médical qui dit que vous ne pouvez pas suivre le parcours.',
    },
    'german-community.special-document': {
      holds: 'Vous avez la carte spéciale pour le personnel des ambassades et des organisations internationales.',
      fails: 'Vous n’avez pas la carte spéciale pour le personnel des ambassades et des organisations internationales.',
    },
    'german-community.certificate-elsewhere': {
      holds: 'Vous avez une attestation d’intégration d’une autre partie de la Belgique.',
      fails: 'Vous n’avez pas d’attestation d’intégration d’une autre partie de la Belgique.',
    },
    'german-community.turkish': {
      holds: 'Vous avez la nationalité turque. Le droit international ne permet pas d’obligation pour vous.',
      fails: 'Vous n’avez pas la nationalité turque.',
    },
    'german-community.temporary-protection': {
      holds: 'Vous avez la protection temporaire, comme les personnes qui ont fui l’Ukraine.',
      fails: 'Vous n’avez pas la protection temporaire.',
    },
    'german-community.completed': {
      holds: 'Vous avez déjà l’attestation de la Communauté germanophone.',
      fails: 'Vous n’avez pas l’attestation de la Communauté germanophone.',
    },
    'german-community.programme-since-2018': {
      holds: 'Le parcours existe ce jour-là. Son décret s’applique depuis le 1er janvier 2018.',
      fails: 'Le décret sur le parcours s’applique depuis le 1er janvier 2018. Il ne s’appliquait pas ce jour-là.',
    },
    'german-community.asylum-four-months': {
      holds: 'Vous avez demandé l’asile il y a au moins quatre mois, et vous attendez là la décision.',
      fails: 'Vous n’attendez pas là depuis au moins quatre mois une décision sur l’asile.',
    },
  },
  readings: {
    'german-community.over-three-years': {
      question:
        'Vous viviez en Belgique depuis plus de trois ans lors de votre inscription. Cela vous libère-t-il encore de l’obligation ?',
      options: {
        'still-exempt': 'Oui. Une page plus ancienne d’Info-Integration le dit.',
        'no-longer-listed': 'Non. La page plus récente ne le dit plus.',
      },
    },
    'german-community.pension-age': {
      question: 'À partir de quel âge n’y a-t-il plus d’obligation ?',
      options: {
        'sixty-five': 'À partir de 65 ans. Une page plus ancienne d’Info-Integration le dit.',
        'pension-age':
          'À partir de l’âge légal de la pension. Il est de 66 ans depuis 2025 et sera de 67 ans à partir de 2030.',
      },
    },
  },
  openPoints: {
    'german-community.unread-exemptions': {
      says: 'La liste des personnes libérées est plus longue que ce que nous avons pu lire. Il peut s’agir de la famille d’un Belge, d’élèves, ou de personnes avec une carte M.',
      ask: 'Demandez à Info-Integration.',
    },
    'german-community.term-to-enrol': {
      says: 'Nous n’avons pas lu jusqu’à quand vous devez aller chez Info-Integration.',
      ask: 'Allez-y vite, et demandez le dernier jour à Info-Integration.',
    },
    'german-community.term-to-complete': {
      says: 'Nous n’avons pas lu jusqu’à quand vous devez finir le parcours.',
      ask: 'Regardez dans votre convention, ou demandez à Info-Integration.',
    },
    'german-community.belgian-migrant': {
      says: 'Le parcours est pour les personnes qui ont quitté leur pays pour vivre ici. Nous ne savons pas s’il est ouvert aux Belges nés à l’étranger.',
      ask: 'Demandez à Info-Integration.',
    },
  },
  judgements: {},
  information: {
    'german-community.four-parts':
      'Le parcours a quatre parties : un accueil chez Info-Integration avec votre propre convention, un cours d’allemand, un cours d’intégration de 60 heures, et une aide pour trouver votre chemin vers l’emploi.',
    'german-community.german-a2':
      'Le cours d’allemand va jusqu’au niveau A2. Il y a des cours de 12 et de 6 heures par semaine. Les cours de langue sont gratuits.',
    'german-community.attendance': 'Il n’y a pas de test à réussir à la fin. Ce qui compte, c’est votre présence.',
    'german-community.athletes': 'Les sportifs professionnels sont aussi libérés. Nos questions ne le demandent pas.',
    'german-community.sanctions-unread':
      'Le décret prévoit des sanctions pour les personnes qui ne respectent pas l’obligation. Nous n’avons pas lu leur montant.',
  },
  steps: {
    'german-community.go-to-info-integration': 'Allez chez Info-Integration. Le bureau fait une convention avec vous.',
    'german-community.follow-freely': 'Vous pouvez suivre le parcours si vous le voulez. Demandez à Info-Integration.',
    'german-community.ask-info-integration': 'Demandez à Info-Integration.',
  },
  evidence: {
    'german-community.medical-certificate': 'Un certificat médical, si vous ne pouvez pas suivre le parcours',
    'german-community.certificate-of-another-authority':
      'Votre attestation d’intégration d’une autre partie de la Belgique, si vous en avez une',
    'german-community.belgian-diploma': 'Votre diplôme belge, si vous en avez un',
  },
}
