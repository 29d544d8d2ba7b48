import type { flandersIntegration as english } from '../../en/law/flanders-integration.ts'
import type { SameSentences } from '../../law-words.ts'

/** Le parcours d’intégration en Flandre (inburgering). */
export const flandersIntegration: SameSentences<typeof english> = {
  norms: {
    'flanders/integration/obliged': {
      title: 'L’obligation en Flandre',
      question: 'Dois-je suivre le parcours d’intégration en Flandre ?',
      met: 'Oui. Vous devez suivre le parcours d’intégration en Flandre.',
      notMet: 'Non. Le parcours d’intégration en Flandre n’est pas obligatoire pour vous.',
      undetermined: 'Nous ne pouvons pas encore dire si vous devez suivre le parcours d’intégration en Flandre.',
    },
    'flanders/integration/enrol-by': {
      title: 'Dernier jour pour aller à une agence en Flandre',
      question: 'Jusqu’à quand dois-je me présenter à une agence d’intégration en Flandre ?',
      met: 'Vous devez vous présenter à une agence d’intégration dans les trois mois.',
      notMet: 'Il n’y a pas de dernier jour pour vous, parce que l’obligation en Flandre ne vous concerne pas.',
      undetermined:
        'Nous ne pouvons pas encore dire jusqu’à quand vous devez vous présenter à une agence d’intégration en Flandre.',
    },
    'flanders/integration/complete-by': {
      title: 'Dernier jour pour finir en Flandre',
      question: 'Jusqu’à quand dois-je finir le parcours en Flandre ?',
      met: 'Vous devez finir le parcours au plus tard ce jour-là.',
      notMet: 'Il n’y a pas de dernier jour pour vous, parce que l’obligation en Flandre ne vous concerne pas.',
      undetermined: 'Nous ne savons pas jusqu’à quand vous devez finir le parcours en Flandre.',
    },
    'flanders/integration/register-for-work-by': {
      title: 'Dernier jour pour s’inscrire au service de l’emploi en Flandre',
      question: 'Jusqu’à quand dois-je m’inscrire au service de l’emploi en Flandre ?',
      met: 'Vous devez vous inscrire au service de l’emploi au plus tard ce jour-là.',
      notMet: 'Le parcours ne vous demande pas de vous inscrire au service de l’emploi.',
      undetermined:
        'Nous ne pouvons pas dire avec certitude jusqu’à quand vous devez vous inscrire au service de l’emploi.',
    },
    'flanders/integration/dutch-b1-by': {
      title: 'Dernier jour pour montrer que vous parlez néerlandais au niveau B1',
      question: 'Jusqu’à quand dois-je montrer que je parle néerlandais au niveau B1 ?',
      met: 'Vous devez montrer au plus tard ce jour-là que vous parlez néerlandais au niveau B1.',
      notMet: 'Vous n’avez pas à montrer le niveau B1 en néerlandais après le parcours.',
      undetermined: 'Nous ne pouvons pas encore dire si vous devez montrer le niveau B1 en néerlandais.',
    },
    'flanders/integration/may-follow': {
      title: 'Le droit en Flandre',
      question: 'Puis-je suivre le parcours d’intégration flamand ?',
      met: 'Oui. Vous pouvez suivre le parcours d’intégration flamand.',
      notMet: 'Non. Le parcours d’intégration flamand ne vous est pas ouvert.',
      undetermined: 'Nous ne pouvons pas encore dire si le parcours d’intégration flamand vous est ouvert.',
    },
    'flanders/integration/fee': {
      title: 'Le prix en Flandre',
      question: 'Combien coûte le parcours en Flandre ?',
      met: 'C’est le prix entier. Certaines personnes paient moins ou rien.',
      notMet: 'Vous ne payez pas le prix flamand.',
      undetermined: 'Nous ne pouvons pas encore dire ce que vous payez.',
    },
    'flanders/integration/fee-correction': {
      title: 'Un prix plus bas en Flandre',
      question: 'Puis-je payer moins pour le parcours en Flandre ?',
      met: 'Oui. Vous n’avez rien à payer.',
      notMet: 'Non. Il n’y a pas de prix plus bas pour vous.',
      undetermined: 'L’agence décide si vous payez moins. Demandez avant de payer.',
    },
  },
  versions: {
    F0: 'Avant le début de l’obligation flamande (jusqu’au 31 mars 2004)',
    F1: 'Le premier décret flamand (du 1er avril 2004 au 28 février 2016)',
    F2: 'Le décret de 2013 (du 29 février 2016 au 28 février 2022)',
    F3: 'Trois parties (du 1er mars au 31 décembre 2022)',
    F4: 'Quatre parties (du 1er janvier au 31 août 2023)',
    F5: 'Quatre parties, un prix et un test de néerlandais (depuis le 1er septembre 2023)',
    'F1-F2-right': 'Le droit jusqu’au 28 février 2022',
    'F3-right': 'Le droit du 1er mars au 31 décembre 2022',
    'F4-right': 'Le droit du 1er janvier au 31 août 2023',
    'F5-right': 'Le droit depuis le 1er septembre 2023',
    'flanders-enrol-by': 'Trois mois après le début de l’obligation',
    'flanders-complete-by': 'Pas de dernier jour trouvé',
    'flanders-register-for-work-by': 'Soixante jours, pour les obligations depuis le 1er mars 2022',
    'flanders-dutch-b1-by': 'Vingt-quatre mois après l’attestation, pour les obligations depuis le 1er mars 2022',
    'flanders-free': 'Gratuit (contrats signés jusqu’au 31 août 2023)',
    'flanders-four-times-90': 'Quatre fois 90 euros (contrats signés depuis le 1er septembre 2023)',
    'flanders-fee-correction': 'Un prix plus bas pour des raisons sociales',
  },
  clauses: {
    'flanders.adult': {
      holds: 'Vous avez 18 ans ou plus.',
      fails: 'Vous avez moins de 18 ans.',
    },
    'flanders.domiciled': {
      holds: 'Votre adresse est inscrite dans une commune de Flandre.',
      fails:
        'Vous n’êtes pas dans le registre des étrangers ni dans le registre de la population d’une commune de Flandre.',
    },
    'flanders.duty-since-2004': {
      holds:
        'Les règles flamandes ne vous concernaient pas avant le 1er avril 2004, le jour où l’obligation a commencé.',
      fails: 'Vous étiez en Flandre avant le 1er avril 2004. L’obligation flamande a commencé ce jour-là.',
    },
    'flanders.belgian': {
      holds: 'Vous êtes belge.',
      fails: 'Vous n’êtes pas belge.',
    },
    'flanders.temporary-stay': {
      holds: 'Votre genre de séjour ne peut pas durer plus d’un an, comme celui d’un au pair ou d’un stagiaire.',
      fails: 'Votre genre de séjour peut durer plus d’un an.',
    },
    'flanders.first-permit': {
      holds: 'Vous avez reçu votre premier titre de séjour de plus de trois mois comme adulte en Flandre.',
      fails: 'Vous n’avez pas reçu votre premier titre de séjour de plus de trois mois comme adulte en Flandre.',
    },
    'flanders.turned-18-in-first-year': {
      holds: 'Vous avez eu 18 ans avant douze mois d’inscription avec votre premier titre de séjour.',
      fails: 'Vous n’avez pas eu 18 ans dans les douze premiers mois avec votre premier titre de séjour.',
    },
    'flanders.moved-within-twelve-months': {
      holds:
        'Vous avez déménagé en Flandre au plus douze mois après votre premier titre de séjour dans une autre partie de la Belgique.',
      fails: 'L’ancienne règle pour les personnes qui ont déménagé dans les douze mois ne vous concerne pas.',
    },
    'flanders.moved-within-five-years': {
      holds:
        'Vous avez déménagé en Flandre au plus cinq ans après votre premier titre de séjour dans une autre partie de la Belgique.',
      fails:
        'La règle de 2016 à février 2022 pour les personnes qui ont déménagé dans les cinq ans ne vous concerne pas.',
    },
    'flanders.moved-within-five-years-to-verify': {
      holds:
        'Vous avez déménagé en Flandre au plus cinq ans après votre premier titre de séjour dans une autre partie de la Belgique. Nous n’avons pas lu si cette règle est encore la même depuis le 1er mars 2022. Demandez à l’agence de vérifier.',
      fails: 'La règle pour les personnes qui ont déménagé depuis mars 2022, dans les cinq ans, ne vous concerne pas.',
    },
    'flanders.union-citizen': {
      holds:
        'Vous avez la nationalité d’un pays de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
      fails:
        'Vous n’avez pas la nationalité d’un pays de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
    },
    'flanders.union-family': {
      holds:
        'Vous êtes de la famille d’un citoyen de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
      fails:
        'Vous n’êtes pas de la famille d’un citoyen de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
    },
    'flanders.belgian-family-moved': {
      holds:
        'Vous êtes de la famille d’un Belge qui a vécu avec vous dans un autre pays selon les règles de la libre circulation.',
      fails: 'Vous n’êtes pas de la famille d’un Belge qui a vécu avec vous dans un autre pays selon ces règles.',
    },
    'flanders.labour-migrant': {
      holds:
        'Vous êtes ici pour travailler, avec un permis unique. Le permis unique est une seule carte pour le séjour et le travail.',
      fails: 'Vous n’êtes pas ici avec une autorisation de travail.',
    },
    'flanders.labour-migrant-family': {
      holds: 'Vous êtes ici comme membre de la famille d’une personne qui travaille avec un permis unique.',
      fails: 'Vous n’êtes pas ici comme membre de la famille d’une personne qui travaille avec un permis unique.',
    },
    'flanders.temporary-protection': {
      holds: 'Vous avez la protection temporaire, comme les personnes qui ont fui l’Ukraine.',
      fails: 'Vous n’avez pas la protection temporaire.',
    },
    'flanders.born-abroad': {
      holds: 'Vous êtes né ou née hors de Belgique. Au moins un de vos parents aussi.',
      fails: 'Vous êtes né ou née en Belgique, ou vos deux parents y sont nés.',
    },
    'flanders.first-twelve-months': {
      holds: 'Votre première inscription en Belgique date de douze mois au plus.',
      fails: 'Votre première inscription en Belgique date de plus de douze mois.',
    },
    'flanders.older-than-65': {
      holds: 'Vous avez plus de 65 ans.',
      fails: 'Vous n’avez pas plus de 65 ans.',
    },
    'flanders.completed': {
      holds: 'Vous avez l’attestation flamande, ou la déclaration d’effort qui la remplace.',
      fails: 'Vous n’avez pas l’attestation flamande.',
    },
    'flanders.duty-since-march-2022': {
      holds: 'Les règles flamandes ne vous concernaient pas avant le 1er mars 2022.',
      fails:
        'Votre obligation a commencé avant le 1er mars 2022. Cette règle est seulement pour les obligations plus récentes.',
    },
    'flanders.certificate-under-the-duty': {
      holds: 'Vous avez reçu l’attestation flamande pendant que vous étiez sous l’obligation.',
      fails: 'Vous n’avez pas reçu l’attestation flamande pendant que vous étiez sous l’obligation.',
    },
    'flanders.programme-since-2004': {
      holds: 'Le parcours flamand existe ce jour-là. Il a commencé le 1er avril 2004.',
      fails: 'Le parcours flamand a commencé le 1er avril 2004. Il n’existait pas ce jour-là.',
    },
    'flanders.registered-in-flanders-or-brussels': {
      holds: 'Votre adresse est inscrite dans une commune de Flandre ou de Bruxelles.',
      fails:
        'Vous n’êtes pas dans le registre des étrangers ni dans le registre de la population d’une commune de Flandre ou de Bruxelles.',
    },
    'flanders.asylum-four-months': {
      holds:
        'Vous avez demandé l’asile il y a au moins quatre mois et vous attendez la décision. Jusqu’au 28 février 2022, cela suffisait.',
      fails: 'Vous n’attendez pas depuis quatre mois une décision sur l’asile.',
    },
    'flanders.asylum-contract-before-2022': {
      holds:
        'Vous attendez une décision sur l’asile, et vous avez signé un contrat avant le 1er mars 2022. Vous pouvez donc continuer.',
      fails:
        'Depuis le 1er mars 2022, les personnes qui attendent une décision sur l’asile ne peuvent plus commencer. Seules les personnes qui ont signé un contrat avant peuvent continuer.',
    },
    'flanders.pays-in-flanders': {
      holds: 'Vous habitez dans une commune de Flandre.',
      fails: 'Vous n’habitez pas dans une commune de Flandre. À Bruxelles, le parcours est gratuit.',
    },
    'flanders.fees-since-september-2023': {
      holds: 'Depuis le 1er septembre 2023, le parcours en Flandre est payant.',
      fails: 'Ce jour-là, le parcours était encore gratuit.',
    },
    'flanders.unaccompanied-minor': {
      holds: 'Vous avez moins de 18 ans et vous n’avez pas de parent ici.',
      fails: 'Vous avez 18 ans ou plus, ou vous avez un parent ici.',
    },
  },
  readings: {
    'flanders.sixty-days-from': {
      question: 'À partir de quel jour courent les 60 jours ? Aucune page que nous avons lue ne le dit clairement.',
      options: {
        duty: 'Ils courent à partir du jour où votre obligation commence.',
        contract: 'Ils courent à partir du début du parcours, quand vous signez le contrat.',
      },
    },
  },
  openPoints: {
    'flanders.exactly-65': {
      says: 'Certaines pages disent « entre 18 et 65 ans ». Nous ne savons pas si une personne de 65 ans a encore l’obligation.',
      ask: 'Demandez à l’agence d’intégration de votre ville.',
    },
    'flanders.unread-exemptions': {
      says: 'Le décret flamand libère encore d’autres personnes. Nous n’avons pas lu la liste. Il peut s’agir d’une maladie, d’un handicap, de l’école en Belgique, d’une attestation d’une autre région ou d’une carte M.',
      ask: 'Demandez à l’agence d’intégration une attestation d’exemption (attest van vrijstelling).',
    },
    'flanders.speaks-dutch': {
      says: 'Pour les jeunes, le parcours est obligatoire seulement s’ils ne parlent pas néerlandais. Nous n’avons pas lu comment on le vérifie.',
      ask: 'Demandez à l’agence d’intégration de votre ville.',
    },
    'flanders.term-to-complete': {
      says: 'Nous n’avons pas trouvé jusqu’à quand vous devez finir le parcours en Flandre.',
      ask: 'Regardez dans votre contrat, ou demandez à l’agence d’intégration.',
    },
    'flanders.younger-but-out-of-school': {
      says: 'Une personne de moins de 18 ans peut parfois suivre le parcours, après l’école ou à côté de l’école.',
      ask: 'Demandez à l’agence d’intégration de votre ville.',
    },
  },
  judgements: {
    'flanders.social-correction':
      'L’agence d’intégration décide si vous payez moins ou rien, à cause de votre situation.',
  },
  information: {
    'flanders.ministers-of-religion':
      'Les ministres d’un culte reconnu ont aussi l’obligation. Nos questions ne le demandent pas.',
    'flanders.fine': 'Qui ne respecte pas l’obligation peut recevoir une amende. Elle est de 50 à 5 000 euros.',
    'flanders.after-a-fine':
      'Après une amende, vous devez quand même finir le parcours. Sinon, une nouvelle amende peut suivre. Cela vient d’une page plus ancienne.',
    'flanders.old-content':
      'Votre obligation a commencé avant le 1er mars 2022. L’ancien contenu reste donc : pas de quatrième partie et pas de niveau B1 en néerlandais après.',
    'flanders.three-parts':
      'Le parcours a ces parties : l’orientation sociale avec un test, le néerlandais jusqu’au niveau A2, et l’inscription au service de l’emploi (VDAB, à Bruxelles Actiris). Si vous apprenez à lire et à écrire, seul le néerlandais parlé compte.',
    'flanders.contract': 'Vous signez un contrat et une déclaration sur les droits et les devoirs.',
    'flanders.effort-declaration':
      'Si apprendre est trop difficile pour vous, vous pouvez recevoir une déclaration d’effort à la place de l’attestation.',
    'flanders.b1-after-certificate':
      'Après l’attestation, vous avez 24 mois pour montrer que vous parlez néerlandais au niveau B1. Avec une déclaration d’effort, ce n’est pas demandé.',
    'flanders.movers-to-verify':
      'Avez-vous d’abord vécu dans une autre partie de la Belgique ? Alors demandez à l’agence. Nous n’avons pas lu si la règle des cinq ans est encore la même depuis le 1er mars 2022.',
    'flanders.fourth-part':
      'Il y a une quatrième partie : 40 heures pour rencontrer des gens et participer à la société.',
    'flanders.fourth-part-by-choice':
      'Si vous suivez le parcours sans obligation, vous pouvez choisir de faire la quatrième partie : 40 heures pour rencontrer des gens et participer à la société.',
    'flanders.dutch-test': 'Depuis le 1er septembre 2023, il y a aussi un test central de néerlandais.',
    'flanders.counted-from-letter':
      'En pratique, l’agence vous envoie une lettre recommandée. Les trois mois se comptent alors à partir de cette lettre.',
    'flanders.job-service-if-allowed-to-work':
      'Cela vous concerne seulement si vous pouvez travailler et avez l’âge de travailler. En Flandre, le service de l’emploi est le VDAB, à Bruxelles c’est Actiris.',
    'flanders.not-obliged-may-still-follow': '« Pas obligatoire » ne veut pas dire « pas permis ».',
    'flanders.four-times-90':
      'Vous payez 90 euros pour le cours d’orientation sociale, 90 pour son test, 90 pour le cours de néerlandais et 90 pour son test. Si vous refaites le test d’orientation, vous payez encore. Les autres parties sont gratuites.',
    'flanders.social-corrections':
      'Certaines personnes paient moins, ne paient rien, ou récupèrent de l’argent. C’est possible aussi quand le parcours est obligatoire. Demandez avant de payer.',
    'flanders.fee-announced-2026':
      'En juin 2026, un changement a été annoncé : presque plus personne n’aurait le parcours gratuit. Il n’est pas en vigueur dans les pages que nous avons lues.',
  },
  steps: {
    'flanders.go-to-agency': 'Allez à une agence d’intégration. Dernier jour : {date}.',
    'flanders.follow-freely': 'Vous pouvez suivre le parcours si vous le voulez. Demandez à l’agence.',
    'flanders.ask-agency':
      'Demandez à l’agence d’intégration. À Anvers c’est Atlas, à Gand Amal, ailleurs l’Agentschap Integratie en Inburgering.',
    'flanders.enter-with-job-service': 'Inscrivez-vous au VDAB, ou à Bruxelles chez Actiris. Faites-le tôt.',
    'flanders.prove-dutch-b1': 'Montrez que vous parlez néerlandais au niveau B1. Dernier jour : {date}.',
    'flanders.sign-up': 'Allez à une agence d’intégration et dites que vous voulez suivre le parcours.',
    'flanders.ask-for-a-lower-fee': 'Demandez à l’agence si vous pouvez payer moins, avant de payer.',
  },
  evidence: {
    'flanders.registered-letter': 'La lettre recommandée de l’agence, si vous en avez une',
  },
}
