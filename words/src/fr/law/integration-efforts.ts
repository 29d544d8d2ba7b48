import type { integrationEfforts as english } from '../../en/law/integration-efforts.ts'
import type { SameSentences } from '../../law-words.ts'

/** Les efforts d’intégration comme condition du séjour. */
export const integrationEfforts: SameSentences<typeof english> = {
  norms: {
    'belgium/residence/integration-efforts/subject': {
      title: 'Les efforts d’intégration comme condition de votre séjour',
      question: 'L’Office des étrangers peut-il me demander des efforts d’intégration ?',
      met: 'Les efforts d’intégration sont une condition de votre séjour.',
      notMet: 'Les efforts d’intégration ne sont pas une condition de votre séjour.',
      undetermined: 'Nous ne pouvons pas encore dire si les efforts d’intégration sont une condition de votre séjour.',
    },
    'belgium/residence/integration-efforts/monitored': {
      title: 'Contrôles de l’Office des étrangers',
      question: 'L’Office des étrangers peut-il contrôler mes efforts d’intégration ce jour-là ?',
      met: 'L’Office des étrangers peut contrôler vos efforts d’intégration ce jour-là.',
      notMet: 'L’Office des étrangers ne contrôle pas vos efforts d’intégration ce jour-là.',
      undetermined: 'Nous ne pouvons pas encore dire si l’Office des étrangers peut contrôler vos efforts ce jour-là.',
    },
    'belgium/residence/integration-efforts/prove-at-first-renewal': {
      title: 'Preuve au premier renouvellement de la carte A',
      question: 'Dois-je prouver des efforts d’intégration au premier renouvellement de ma carte A ?',
      met: 'Vous devez prouver des efforts d’intégration au plus tard quand vous demandez le premier renouvellement de votre carte A.',
      notMet: 'Vous n’avez pas à prouver des efforts d’intégration lors d’un premier renouvellement.',
      undetermined:
        'Nous ne pouvons pas encore dire si vous devez prouver des efforts d’intégration à votre premier renouvellement.',
    },
    'belgium/residence/integration-efforts/window-opens': {
      title: 'Premier jour des contrôles possibles',
      question: 'À partir de quand l’Office des étrangers peut-il contrôler mes efforts ?',
      met: 'L’Office des étrangers peut contrôler vos efforts à partir de ce jour.',
      notMet: 'Il n’y a pas de période de contrôle pour vous.',
      undetermined:
        'Nous ne pouvons pas encore dire à partir de quand l’Office des étrangers peut contrôler vos efforts.',
    },
    'belgium/residence/integration-efforts/window-closes': {
      title: 'Fin des contrôles possibles',
      question: 'À partir de quand l’Office des étrangers ne peut-il plus contrôler mes efforts ?',
      met: 'À partir de ce jour, l’Office des étrangers ne peut plus contrôler vos efforts.',
      notMet: 'Il n’y a pas de période de contrôle pour vous.',
      undetermined: 'Nous ne pouvons pas encore dire quand la période de contrôle prend fin.',
    },
    'belgium/residence/integration-efforts/efforts-shown': {
      title: 'Les efforts que vous pouvez montrer',
      question: 'Ai-je fait un effort d’intégration que la loi nomme ?',
      met: 'Vous avez fait au moins un effort que la loi nomme.',
      notMet: 'Nous n’avons trouvé aucun des efforts que la loi nomme. D’autres peuvent compter aussi.',
      undetermined: 'Nous ne pouvons pas encore dire si vous avez fait un des efforts que la loi nomme.',
    },
    'belgium/residence/integration-efforts/efforts-shown/course': {
      title: 'Effort : un parcours d’intégration',
      question: 'Est-ce que je suis un parcours d’intégration, ou en ai-je suivi un ?',
      met: 'Vous suivez ou avez suivi un parcours d’intégration.',
      notMet: 'Vous n’avez pas suivi de parcours d’intégration.',
      undetermined: 'Nous ne savons pas encore si vous avez suivi un parcours d’intégration.',
    },
    'belgium/residence/integration-efforts/efforts-shown/work': {
      title: 'Effort : le travail',
      question: 'Est-ce que je travaille en Belgique, ou y ai-je travaillé ?',
      met: 'Vous travaillez ou avez travaillé en Belgique.',
      notMet: 'Vous n’avez pas travaillé en Belgique.',
      undetermined: 'Nous ne savons pas encore si vous avez travaillé en Belgique.',
    },
    'belgium/residence/integration-efforts/efforts-shown/diploma-or-enrolment': {
      title: 'Effort : les études',
      question: 'Est-ce que j’étudie dans une école reconnue, ou en ai-je un diplôme ?',
      met: 'Vous étudiez dans une école reconnue ou vous en avez un diplôme.',
      notMet: 'Vous n’étudiez pas dans une école reconnue et vous n’en avez pas de diplôme.',
      undetermined: 'Nous ne savons pas encore si vous avez étudié dans une école reconnue.',
    },
    'belgium/residence/integration-efforts/efforts-shown/training': {
      title: 'Effort : une formation professionnelle',
      question: 'Est-ce que je suis une formation professionnelle reconnue, ou en ai-je suivi une ?',
      met: 'Vous suivez ou avez suivi une formation professionnelle reconnue.',
      notMet: 'Vous n’avez pas suivi de formation professionnelle reconnue.',
      undetermined: 'Nous ne savons pas encore si vous avez suivi une formation reconnue.',
    },
    'belgium/residence/integration-efforts/efforts-shown/language': {
      title: 'Effort : la langue de l’endroit',
      question: 'Puis-je prouver la langue de l’endroit où j’habite ?',
      met: 'Vous pouvez prouver que vous connaissez la langue de l’endroit où vous habitez.',
      notMet: 'Vous n’avez pas de preuve de la langue de l’endroit où vous habitez.',
      undetermined: 'Nous ne savons pas encore si vous pouvez prouver la langue de l’endroit où vous habitez.',
    },
    'belgium/residence/integration-efforts/efforts-shown/associations': {
      title: 'Effort : clubs et bénévolat',
      question: 'Est-ce que je participe à un club, ou est-ce que je fais du bénévolat ?',
      met: 'Vous participez ou avez participé à un club, ou vous faites du bénévolat.',
      notMet: 'Vous n’avez participé à aucun club et vous n’avez pas fait de bénévolat.',
      undetermined: 'Nous ne savons pas encore si vous participez à un club ou faites du bénévolat.',
    },
    'belgium/residence/integration-efforts/stay-at-risk': {
      title: 'Ce qu’un manque d’efforts peut causer',
      question: 'Puis-je perdre mon séjour parce que j’ai fait trop peu d’efforts ?',
      met: 'L’Office des étrangers peut mettre fin à votre séjour parce que vous avez fait trop peu d’efforts. Il n’est pas forcé de le faire.',
      notMet: 'Vous ne pouvez pas perdre votre séjour seulement à cause de trop peu d’efforts.',
      undetermined:
        'Personne ne peut le dire d’avance. Vous ne perdez jamais votre séjour de manière automatique : l’Office des étrangers doit décider.',
    },
  },
  versions: {
    X0: 'Demandes jusqu’au 25 janvier 2017 : pas de condition',
    X1: 'Demandes depuis le 26 janvier 2017 : article 1/2 de la loi du 15 décembre 1980',
    'X-efforts': 'Les efforts que nomme l’article 1/2 de la loi du 15 décembre 1980',
  },
  clauses: {
    'federal.not-belgian': {
      holds: 'Vous n’avez pas la nationalité belge.',
      fails: 'Vous avez la nationalité belge.',
    },
    'federal.not-union-citizen': {
      holds:
        'Vous n’avez pas la nationalité d’un pays de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
      fails:
        'Vous avez la nationalité d’un pays de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
    },
    'federal.adult': {
      holds: 'Vous avez 18 ans ou plus.',
      fails: 'Vous avez moins de 18 ans.',
    },
    'federal.application-since-2017': {
      holds: 'Vous avez demandé un séjour de plus de 90 jours le 26 janvier 2017 ou plus tard.',
      fails: 'Vous n’avez pas demandé de séjour de plus de 90 jours depuis le 26 janvier 2017.',
    },
    'federal.application-not-exempt': {
      holds: 'Vous avez demandé votre séjour selon un article de la loi pour lequel les efforts comptent.',
      fails: 'Vous avez demandé votre séjour selon un article de la loi pour lequel les efforts ne comptent pas.',
    },
    'federal.no-exempt-application-since': {
      holds: 'Vous n’avez pas fait plus tard une demande pour laquelle les efforts ne comptent pas.',
      fails: 'Vous avez fait plus tard une autre demande. À cause d’elle, les efforts ne comptent plus.',
    },
    'federal.seriously-ill': {
      holds: 'Vous avez une maladie grave.',
      fails: 'Vous n’avez pas de maladie grave.',
    },
    'federal.protected-adult': {
      holds: 'Vous êtes un adulte protégé : un juge a décidé que quelqu’un vous aide pour les affaires juridiques.',
      fails: 'Vous n’êtes pas un adulte protégé.',
    },
    'federal.recognised-protection': {
      holds: 'La Belgique vous a reconnu comme réfugié ou vous a donné la protection subsidiaire.',
      fails: 'Vous n’êtes pas un réfugié reconnu et vous n’avez pas la protection subsidiaire en Belgique.',
    },
    'federal.turkish-agreement': {
      holds: 'Vous avez la nationalité turque. Un accord de 1963 vous libère.',
      fails: 'Vous n’avez pas la nationalité turque.',
    },
    'federal.family-of-turkish-national': {
      holds: 'L’accord de 1963 avec la Turquie vous libère à cause de votre famille.',
      fails: 'Personne dans votre famille n’a la nationalité turque.',
    },
    'federal.window-of-a-card': {
      holds: 'Vous avez une carte A. Vous avez reçu votre premier droit de séjour il y a un à cinq ans.',
      fails: 'La période de contrôle d’une carte A ne court pas pour vous.',
    },
    'federal.window-of-b-card': {
      holds: 'Vous avez une carte B. Vous avez reçu votre séjour illimité il y a un à cinq ans.',
      fails: 'La période de contrôle d’une carte B ne court pas pour vous.',
    },
    'federal.window-of-f-card': {
      holds: 'Vous avez une carte F. Vous avez reçu votre première carte F il y a un à cinq ans.',
      fails: 'La période de contrôle d’une carte F ne court pas pour vous.',
    },
    'federal.on-a-card': {
      holds: 'Vous avez une carte A.',
      fails: 'Vous n’avez pas de carte A.',
    },
    'federal.first-renewal-not-asked-before': {
      holds: 'Avant ce jour, vous n’aviez pas demandé le premier renouvellement de votre carte A.',
      fails: 'Vous avez demandé le premier renouvellement de votre carte A avant ce jour.',
    },
    'federal.card-with-window': {
      holds: 'Vous avez une carte A, une carte B ou une carte F.',
      fails: 'Vous n’avez pas de carte A, de carte B ni de carte F.',
    },
    'federal.integration-course': {
      holds: 'Vous suivez ou avez suivi un parcours d’intégration.',
      fails: 'Vous n’avez pas suivi de parcours d’intégration.',
    },
    'federal.work': {
      holds: 'Vous travaillez ou avez travaillé en Belgique.',
      fails: 'Vous n’avez pas travaillé en Belgique.',
    },
    'federal.diploma-or-enrolment': {
      holds: 'Vous étudiez dans une école reconnue ou vous en avez un diplôme.',
      fails: 'Vous n’étudiez pas dans une école reconnue et vous n’en avez pas de diplôme.',
    },
    'federal.recognised-training': {
      holds: 'Vous suivez ou avez suivi une formation professionnelle reconnue.',
      fails: 'Vous n’avez pas suivi de formation professionnelle reconnue.',
    },
    'federal.language-of-place': {
      holds: 'Vous pouvez prouver que vous connaissez la langue de l’endroit où votre adresse est inscrite.',
      fails: 'Vous n’avez pas de preuve que vous connaissez la langue de l’endroit où votre adresse est inscrite.',
    },
    'federal.associations': {
      holds: 'Vous participez à un club ou à une association, ou vous faites du bénévolat.',
      fails: 'Vous ne participez à aucun club ni association et vous ne faites pas de bénévolat.',
    },
    'federal.efforts-insufficient': {
      holds: 'L’Office des étrangers trouve que vos efforts ne suffisent pas.',
      fails: 'L’Office des étrangers trouve que vos efforts suffisent.',
    },
    'federal.lack-alone-suffices': {
      holds: 'Trop peu d’efforts peut être, à lui seul, une raison de mettre fin à votre séjour.',
      fails:
        'Trop peu d’efforts n’est pas, à lui seul, une raison de mettre fin à votre séjour. Il faut aussi une autre raison.',
    },
  },
  readings: {
    'federal.lack-alone': {
      question: 'Trop peu d’efforts peut-il être, à lui seul, une raison de mettre fin à un séjour ?',
      options: {
        alone: 'Oui. L’Office des étrangers dit qu’il peut alors refuser un renouvellement ou mettre fin au séjour.',
        'only-with-other-ground': 'Non. L’agence flamande d’intégration dit qu’il faut aussi une autre raison.',
      },
    },
    'federal.grant-of-f-stay': {
      question: 'À partir de quand compte-t-on les cinq ans d’une carte F ?',
      options: { settled: 'À partir de la première carte F.' },
    },
    'federal.turkish-nationals': {
      question: 'Les personnes de nationalité turque sont-elles exemptées ?',
      options: { settled: 'Des contrôles fédéraux, oui. Chaque région a sa propre règle pour son parcours.' },
    },
  },
  openPoints: {
    'federal.article-added-later': {
      says: 'Aujourd’hui, les demandes selon l’article que vous nommez ne sont pas contrôlées. Nous n’avons pas pu lire depuis quand.',
      ask: 'Demandez à l’Office des étrangers, ou à un avocat.',
    },
    'federal.article-not-precise': {
      says: 'L’article que vous nommez a plusieurs parties. Pour certaines, les efforts comptent, pour d’autres non.',
      ask: 'Cherchez l’article complet sur votre demande ou sur la décision. Vous pouvez aussi demander à l’Office des étrangers.',
    },
    'federal.exempt-application-since': {
      says: 'Vous avez fait une demande pour laquelle les efforts comptent, et plus tard une autre pour laquelle ils ne comptent pas. Nous n’avons pas pu lire laquelle décide.',
      ask: 'Demandez à l’Office des étrangers, ou à un avocat.',
    },
    'federal.family-of-turkish-national': {
      says: 'Un accord de 1963 libère les personnes de nationalité turque. Nous n’avons pas pu lire quels membres de leur famille il libère aussi.',
      ask: 'Demandez à l’Office des étrangers, ou à un avocat.',
    },
  },
  judgements: {
    'federal.efforts-insufficient': 'L’Office des étrangers décide si vos efforts suffisent.',
  },
  information: {
    'federal.apart-from-regions':
      'Ce n’est pas la même chose que le parcours d’intégration de votre région. L’un peut vous concerner et l’autre pas.',
    'federal.what-counts':
      'Ces efforts comptent : un parcours d’intégration, le travail, un diplôme ou une inscription aux études, une formation reconnue, la langue de l’endroit où vous habitez, et la participation à des clubs ou associations.',
    'federal.list-not-closed': 'D’autres efforts peuvent compter aussi. La loi ne les nomme pas tous.',
    'federal.regional-certificate-counts':
      'Une attestation d’un parcours d’intégration est une bonne preuve. Elle ne règle pas tout.',
    'federal.stay-never-lost-by-itself':
      'Vous ne perdez jamais votre séjour de manière automatique. L’Office des étrangers doit décider.',
    'federal.office-may-end-stay':
      'Si vous n’avez pas fait d’efforts, ou trop peu, l’Office des étrangers peut refuser de renouveler votre carte ou mettre fin à votre séjour.',
    'federal.perhaps-only-with-other-ground':
      'Selon l’agence flamande d’intégration, il peut le faire seulement s’il y a aussi une autre raison.',
    'federal.what-is-weighed':
      'Avant de décider, l’Office des étrangers regarde votre famille en Belgique, depuis combien de temps vous vivez ici, et vos liens avec votre pays d’origine.',
    'federal.accepted-by-the-court': 'La Cour constitutionnelle a accepté cette condition dans l’arrêt 126/2018.',
    'federal.enough-is-judged': 'C’est à l’Office des étrangers de juger si vos efforts suffisent.',
  },
  steps: {
    'federal.keep-proofs': 'Gardez des preuves de tout ce que vous faites : cours, travail, langue, clubs, bénévolat.',
    'federal.answer-the-office':
      'Si l’Office des étrangers demande des preuves, envoyez-les à temps. Il peut en demander avant cette date seulement : {date}.',
    'federal.add-proofs-to-renewal':
      'Ajoutez des preuves de vos efforts quand vous demandez le premier renouvellement de votre carte A.',
    'federal.begin-an-effort':
      'Commencez par un effort : un cours de langue, le parcours d’intégration, une formation ou du bénévolat.',
    'federal.collect-proofs': 'Rassemblez les preuves que vous avez, et regardez la liste de ce qui compte.',
    'federal.tell-about-ties':
      'Si l’Office des étrangers vous écrit, parlez-lui de votre famille en Belgique et dites depuis combien de temps vous vivez ici.',
    'federal.get-legal-help':
      'Si l’Office des étrangers veut mettre fin à votre séjour, allez tout de suite voir un avocat ou un service social.',
    'federal.ask-immigration-office':
      'Demandez à l’Office des étrangers, ou à un service social qui connaît le droit des étrangers.',
  },
  evidence: {
    'federal.application-proof': 'La preuve de votre demande de séjour, avec sa date et l’article de la loi',
    'federal.residence-cards': 'Toutes vos cartes de séjour, aussi les anciennes',
    'federal.course-proof': 'L’attestation d’un parcours d’intégration, ou une preuve que vous le suivez',
    'federal.work-proof': 'Votre contrat de travail, des fiches de paie, ou une preuve de votre activité d’indépendant',
    'federal.diploma-or-enrolment': 'Votre diplôme, ou la preuve de votre inscription dans une école',
    'federal.training-proof': 'L’attestation de votre formation professionnelle',
    'federal.language-proof': 'Une preuve de votre niveau dans la langue de l’endroit où vous habitez',
    'federal.association-proof': 'Une lettre de votre club, de votre association ou de l’organisation de bénévolat',
    'federal.course-certificate': 'L’attestation de votre parcours d’intégration',
    'federal.course-enrolment':
      'La convention avec le bureau d’intégration, ou un papier qui dit que vous suivez le parcours',
    'federal.work-contract': 'Vos contrats de travail',
    'federal.pay-slips': 'Vos fiches de paie, ou le compte individuel annuel de votre employeur',
    'federal.appointment': 'Votre nomination comme fonctionnaire',
    'federal.self-employed-proof':
      'La preuve que vous êtes inscrit comme indépendant et que vous avez payé vos cotisations',
    'federal.diploma': 'Votre diplôme ou certificat d’une école reconnue',
    'federal.enrolment-proof': 'La preuve de votre inscription dans une école reconnue',
    'federal.training-certificate': 'L’attestation de votre formation professionnelle',
    'federal.training-enrolment': 'Le contrat ou l’inscription de votre formation professionnelle',
    'federal.language-certificate': 'Une attestation avec votre niveau dans la langue de l’endroit où vous habitez',
    'federal.association-letter':
      'Une lettre de votre club ou de votre association : ce que vous y faites, et depuis quand',
    'federal.volunteer-agreement': 'La convention pour votre bénévolat',
    'federal.proof-of-ties': 'Des preuves de votre famille en Belgique et du temps que vous avez vécu ici',
  },
}
