import type { brusselsIntegration as english } from '../../en/law/brussels-integration.ts'
import type { SameSentences } from '../../law-words.ts'

/** Le parcours d’intégration à Bruxelles. */
export const brusselsIntegration: SameSentences<typeof english> = {
  norms: {
    'brussels/integration/obliged': {
      title: 'Obligation de suivre le parcours à Bruxelles',
      question: 'Dois-je suivre le parcours d’intégration à Bruxelles ?',
      met: 'Vous devez suivre le parcours d’intégration à Bruxelles.',
      notMet: 'Le parcours d’intégration à Bruxelles n’est pas obligatoire pour vous.',
      undetermined: 'Nous ne pouvons pas encore dire si vous devez suivre le parcours d’intégration à Bruxelles.',
    },
    'brussels/integration/enrol-by': {
      title: 'Dernier jour pour s’inscrire dans un bureau à Bruxelles',
      question: 'Jusqu’à quand dois-je m’inscrire dans un bureau d’accueil à Bruxelles ?',
      met: 'Vous devez vous inscrire dans un bureau d’accueil à Bruxelles au plus tard ce jour-là.',
      notMet: 'Il n’y a pas pour vous de dernier jour pour vous inscrire dans un bureau d’accueil à Bruxelles.',
      undetermined:
        'Nous ne pouvons pas encore dire jusqu’à quand vous devez vous inscrire dans un bureau d’accueil à Bruxelles.',
    },
    'brussels/integration/complete-by': {
      title: 'Dernier jour pour finir le parcours à Bruxelles',
      question: 'Jusqu’à quand dois-je finir le parcours à Bruxelles ?',
      met: 'Vous devez finir le parcours à Bruxelles au plus tard ce jour-là.',
      notMet: 'Il n’y a pas pour vous de dernier jour pour finir le parcours à Bruxelles.',
      undetermined: 'Nous ne pouvons pas encore dire jusqu’à quand vous devez finir le parcours à Bruxelles.',
    },
    'brussels/integration/notice-comply-by': {
      title: 'Dernier jour après une mise en demeure à Bruxelles',
      question:
        'Ma commune m’a envoyé une mise en demeure (un dernier avertissement). Jusqu’à quand dois-je faire ce qu’elle demande ?',
      met: 'Vous devez faire ce que demande la mise en demeure de votre commune au plus tard ce jour-là.',
      notMet: 'Aucun délai d’une mise en demeure ne court pour vous à Bruxelles.',
      undetermined: 'Nous ne pouvons pas encore dire jusqu’à quand vous devez faire ce que demande la mise en demeure.',
    },
    'brussels/integration/may-follow': {
      title: 'Suivre librement le parcours à Bruxelles',
      question: 'Puis-je suivre le parcours d’intégration à Bruxelles, même sans obligation ?',
      met: 'Vous pouvez suivre le parcours d’intégration à Bruxelles.',
      notMet: 'Nous n’avons pas trouvé de place pour vous dans le parcours d’intégration à Bruxelles.',
      undetermined: 'Nous ne pouvons pas encore dire si vous pouvez suivre le parcours d’intégration à Bruxelles.',
    },
  },
  versions: {
    B0: 'Bruxelles jusqu’au 31 mai 2022 : volontaire',
    'B0-offices': 'Bruxelles d’avril 2016 au 31 mai 2022 : volontaire, avec des bureaux en français et en néerlandais',
    B1: 'Bruxelles du 1er juin 2022 au 31 décembre 2023 : ordonnance du 11 mai 2017',
    B2: 'Bruxelles depuis le 1er janvier 2024 : ordonnance du 20 juillet 2023',
  },
  clauses: {
    'brussels.not-belgian': {
      holds: 'Vous n’avez pas la nationalité belge.',
      fails: 'Vous avez la nationalité belge.',
    },
    'brussels.domiciled': {
      holds: 'Votre adresse est inscrite dans une commune de Bruxelles.',
      fails: 'Ce jour-là, votre adresse n’est pas inscrite dans une commune de Bruxelles.',
    },
    'brussels.first-registration': {
      holds:
        'Vous avez eu une inscription au registre des étrangers à Bruxelles, avec un titre de séjour de plus de trois mois.',
      fails:
        'Vous n’avez pas eu d’inscription au registre des étrangers à Bruxelles avec un titre de séjour de plus de trois mois.',
    },
    'brussels.since-june-2022': {
      holds: 'Votre première inscription à Bruxelles avec un tel titre date du 1er juin 2022 ou de plus tard.',
      fails:
        'Votre première inscription à Bruxelles avec un tel titre date d’avant le 1er juin 2022. À ce moment, le parcours était volontaire.',
    },
    'brussels.aged-18-at-first': {
      holds: 'Vous aviez 18 ans ou plus le jour de votre première inscription.',
      fails: 'Vous n’aviez pas encore 18 ans le jour de votre première inscription.',
    },
    'brussels.under-65-at-first': {
      holds: 'Vous aviez moins de 65 ans le jour de votre première inscription.',
      fails: 'Vous aviez 65 ans ou plus le jour de votre première inscription.',
    },
    'brussels.under-three-years': {
      holds:
        'Vous viviez légalement en Belgique depuis moins de trois ans lors de votre première inscription à Bruxelles.',
      fails:
        'Vous viviez légalement en Belgique depuis trois ans ou plus lors de votre première inscription à Bruxelles.',
    },
    'brussels.no-settled-card': {
      holds: 'Vous n’aviez pas de carte K, L, EU+ ou F+ lors de votre première inscription.',
      fails:
        'Vous aviez une carte K, L, EU+ ou F+ lors de votre première inscription. Elle compte comme trois ans de séjour légal.',
    },
    'brussels.union-citizen': {
      holds:
        'Vous avez la nationalité d’un autre pays de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
      fails:
        'Vous n’avez pas la nationalité d’un autre pays de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège ou de la Suisse.',
    },
    'brussels.union-family': {
      holds: 'Vous avez une carte F, ou vous la demandez, comme famille proche d’un citoyen d’un de ces pays.',
      fails: 'Vous n’êtes pas, avec une carte F, de la famille proche d’un citoyen d’un de ces pays.',
    },
    'brussels.belgian-family-moved': {
      holds:
        'Vous êtes de la famille proche d’un Belge avec qui vous avez vécu plus de trois mois dans un autre pays européen.',
      fails:
        'Vous n’êtes pas, avec une carte F, de la famille proche d’un Belge avec qui vous avez vécu plus de trois mois dans un autre pays européen.',
    },
    'brussels.family-without-f-card': {
      holds:
        'Vous êtes de la famille proche d’un citoyen européen, et vous avez une exemption avec un autre document que la carte F.',
      fails: 'Pour vous, peu importe si la famille sans carte F est exemptée.',
    },
    'brussels.withdrawal-agreement': {
      holds: 'Vous avez une carte M. Elle est pour les Britanniques et leur famille après le Brexit.',
      fails: 'Vous n’avez pas de carte M.',
    },
    'brussels.withdrawal-agreement-family': {
      holds: 'Vous êtes de la famille proche d’un Britannique qui a gardé le droit de séjour après le Brexit.',
      fails: 'Vous n’êtes pas de la famille proche d’un Britannique qui a gardé le droit de séjour après le Brexit.',
    },
    'brussels.temporary-stay': {
      holds: 'Vous êtes ici pour un séjour qui finit par nature, au pair ou en vacances-travail.',
      fails: 'Vous n’êtes pas ici au pair ni en vacances-travail.',
    },
    'brussels.temporary-stay-family': {
      holds: 'Vous accompagnez un membre de votre famille proche dont le séjour finit par nature, par exemple au pair.',
      fails: 'Vous n’accompagnez pas un membre de votre famille proche dont le séjour finit par nature.',
    },
    'brussels.long-term-elsewhere': {
      holds: 'Vous avez le statut de résident de longue durée dans un pays européen qui est sur la liste de Bruxelles.',
      fails:
        'Vous n’avez pas le statut de résident de longue durée dans un pays européen qui est sur la liste de Bruxelles.',
    },
    'brussels.temporary-protection': {
      holds: 'Vous avez la protection temporaire.',
      fails: 'Vous n’avez pas la protection temporaire.',
    },
    'brussels.certificate': {
      holds: 'Vous avez une attestation qui dit que vous avez terminé un parcours d’intégration.',
      fails: 'Vous n’avez pas d’attestation qui dit que vous avez terminé un parcours d’intégration.',
    },
    'brussels.belgian-diploma': {
      holds: 'Vous avez un diplôme belge.',
      fails: 'Vous n’avez pas de diplôme belge.',
    },
    'brussels.economic-migrant': {
      holds: 'Vous êtes ici pour travailler, avec un permis unique ou un permis de travail.',
      fails: 'Vous n’êtes pas ici avec un permis unique ni un permis de travail.',
    },
    'brussels.unread-exemptions': {
      holds: 'Une exemption que nous n’avons pas pu lire vous libère.',
      fails: 'Les exemptions que nous n’avons pas pu lire ne peuvent pas vous concerner.',
    },
    'brussels.no-suspension-not-read': {
      holds: 'Nous ne connaissons pas de maladie qui aurait pu arrêter le délai.',
      fails: 'Le délai s’est arrêté pour une raison que nous n’avons pas pu lire.',
    },
    'brussels.foreign-national': {
      holds: 'Le parcours est ouvert aux personnes qui n’ont pas la nationalité belge.',
      fails: 'Vous avez la nationalité belge.',
    },
    'brussels.belgian-born-abroad': {
      holds:
        'Vous êtes belge, de naissance à l’étranger, et un de vos parents est né à l’étranger. Le parcours en néerlandais vous est ouvert.',
      fails: 'Vous n’êtes pas une personne belge née à l’étranger dont un parent est né à l’étranger.',
    },
    'brussels.lives-in-brussels': {
      holds: 'Votre adresse est inscrite dans une commune de Bruxelles.',
      fails:
        'Vous n’êtes pas dans le registre des étrangers ni dans le registre de la population d’une commune de Bruxelles.',
    },
    'brussels.waiting-register-only': {
      holds: 'Vous êtes seulement dans le registre d’attente, et le parcours vous est ouvert.',
      fails: 'Vous n’êtes pas seulement dans le registre d’attente d’une commune de Bruxelles.',
    },
    'brussels.adult': {
      holds: 'Vous avez 18 ans ou plus.',
      fails: 'Vous avez moins de 18 ans, et le parcours ne vous est pas ouvert.',
    },
  },
  readings: {
    'brussels.exactly-three-months': {
      question: 'Un titre de séjour d’exactement trois mois compte-t-il ?',
      options: { settled: 'Non. Les conditions demandent plus de trois mois.' },
    },
    'brussels.start-of-the-six-months': {
      question: 'Les six mois commencent-ils avec le titre de séjour ou avec l’attestation d’obligation ?',
      options: { settled: 'Ils commencent le jour où vous recevez l’attestation d’obligation.' },
    },
    'brussels.legal-basis': {
      question: 'Quelle ordonnance est la base légale ?',
      options: { settled: 'Celle de 2017 jusqu’au 31 décembre 2023, celle de 2023 depuis le 1er janvier 2024.' },
    },
    'brussels.language-of-the-file': {
      question: 'Devez-vous suivre le parcours dans la langue de votre dossier à la commune ?',
      options: { settled: 'Non. Vous choisissez le bureau et la langue.' },
    },
    'brussels.design-of-the-fine': {
      question: 'Y a-t-il une amende tous les deux mois ?',
      options: {
        settled:
          'Non. C’était un projet. Il y a une mise en demeure de deux mois. Après, une amende de 100 à 2 500 euros est possible.',
      },
    },
    'brussels.turkish-nationals': {
      question: 'Les personnes de nationalité turque sont-elles exemptées à Bruxelles comme ailleurs ?',
      options: { settled: 'Chaque région a sa propre règle. Pour Bruxelles, nous n’en avons pas trouvé.' },
    },
    'brussels.duty-and-voluntary-times': {
      question: 'Le parcours à Bruxelles est-il volontaire, comme le disent d’anciennes pages ?',
      options: { settled: 'Il était volontaire jusqu’au 31 mai 2022.' },
    },
  },
  openPoints: {
    'brussels.unread-exemptions': {
      says: 'Il y a d’autres exemptions à Bruxelles. Nous n’avons pas pu les lire. Elles concernent peut-être les étudiants, les malades, les personnes qui travaillent et les personnes de nationalité turque.',
      ask: 'Demandez à votre commune. Elle décide si vous devez suivre le parcours.',
    },
    'brussels.family-without-f-card': {
      says: 'La famille proche d’un citoyen européen est exemptée avec une carte F. Nous n’avons pas pu lire si c’est aussi le cas avec un autre document.',
      ask: 'Demandez à votre commune. Montrez votre document et dites qui est le membre de votre famille.',
    },
    'brussels.suspension': {
      says: 'Le délai peut s’arrêter pour un temps. Nous n’avons pas pu lire pour quelles raisons. En cas de maladie, le dernier jour peut être plus tard que le jour indiqué.',
      ask: 'Demandez à votre bureau d’accueil, et apportez une preuve de la raison.',
    },
    'brussels.waiting-register-only': {
      says: 'Nous n’avons pas pu lire si le parcours est ouvert aux personnes qui sont seulement dans le registre d’attente.',
      ask: 'Demandez à un bureau d’accueil à Bruxelles.',
    },
    'brussels.minor-taking-part': {
      says: 'Certaines personnes de moins de 18 ans peuvent participer. Nous n’avons pas pu lire lesquelles.',
      ask: 'Demandez à un bureau d’accueil à Bruxelles.',
    },
  },
  judgements: {},
  information: {
    'brussels.two-voluntary-tracks':
      'Jusqu’au 31 mai 2022, le parcours était volontaire. Il y avait un parcours en français et un en néerlandais.',
    'brussels.reception':
      'Le parcours commence par un entretien personnel au bureau. Vous parlez de votre situation, et on teste votre niveau de langue.',
    'brussels.rights-and-duties-10h': 'Vous recevez 10 heures d’information sur vos droits et vos devoirs.',
    'brussels.citizenship-50h':
      'Vous suivez une formation à la citoyenneté de 50 heures. Elle parle de la vie en Belgique.',
    'brussels.language-if-needed': 'Vous suivez des cours de français ou de néerlandais si vous en avez besoin.',
    'brussels.follow-up': 'Quelqu’un au bureau vous aide du début à la fin.',
    'brussels.release-from-a-part':
      'Le bureau peut vous dispenser du cours de langue ou de la formation à la citoyenneté. Nous n’avons pas pu lire quand.',
    'brussels.free-of-charge': 'Le parcours ne coûte rien.',
    'brussels.free-choice-of-office': 'Vous choisissez le bureau. Il ne doit pas être dans votre commune.',
    'brussels.language-by-office-until-2023':
      'Jusqu’au 31 décembre 2023, les bureaux appelés BAPA donnaient le parcours en français, et le bureau Bon le donnait en néerlandais.',
    'brussels.both-languages-from-2024':
      'Depuis le 1er janvier 2024, un BAPA donne le parcours en français ou en néerlandais. Bon le donne en néerlandais. Vous choisissez.',
    'brussels.level-a2-from-2024':
      'Si vous vous inscrivez dans un bureau à partir du 1er janvier 2024 et que vous lisez une autre écriture, vos cours de langue vont jusqu’au niveau A2, à l’oral et à l’écrit.',
    'brussels.level-a2-spoken-from-2024':
      'Si vous vous inscrivez dans un bureau à partir du 1er janvier 2024 et que vous ne savez ni lire ni écrire, vos cours de langue vont jusqu’au niveau A2, à l’oral seulement.',
    'brussels.notice-of-two-months':
      'Si votre attestation n’arrive pas à temps, votre commune vous envoie une mise en demeure. Vous avez alors deux mois.',
    'brussels.fine':
      'S’il n’y a toujours pas d’attestation après ces deux mois, votre dossier va à l’administration Vivalis. Une amende de 100 à 2 500 euros est possible.',
    'brussels.heard-before-fine':
      'Avant une décision sur l’amende, vous pouvez expliquer votre situation à un fonctionnaire.',
    'brussels.repeat-and-appeal-not-read':
      'Nous n’avons pas pu lire si une amende peut revenir, ni comment faire un recours. Demandez à un avocat ou à un service social.',
    'brussels.term-stands-still':
      'Si vous quittez Bruxelles ou perdez votre droit de séjour, le délai s’arrête. Il continue quand votre adresse est de nouveau inscrite à Bruxelles. Il ne recommence pas à zéro.',
    'brussels.no-deadline-for-volunteers':
      'Les derniers jours et l’amende sont seulement pour les personnes qui doivent suivre le parcours.',
    'brussels.obliged-come-first':
      'Les personnes qui doivent suivre le parcours reçoivent une place d’abord. Vous devrez peut-être attendre.',
    'brussels.freely-at-any-office':
      'Depuis le 1er janvier 2024, vous pouvez aussi suivre librement le parcours dans un BAPA, en français ou en néerlandais.',
  },
  steps: {
    'brussels.ask-for-obligation-certificate':
      'Demandez l’attestation d’obligation à votre commune, si vous ne l’avez pas reçue. Notez le jour où vous la recevez.',
    'brussels.register-at-office': 'Inscrivez-vous dans le bureau d’accueil de votre choix. Dernier jour : {date}.',
    'brussels.give-registration-certificate':
      'Vérifiez que votre commune reçoit l’attestation d’inscription. Le bureau peut l’envoyer, ou vous l’apportez ou l’envoyez par e-mail.',
    'brussels.complete-programme': 'Finissez le parcours. Dernier jour : {date}.',
    'brussels.give-completion-certificate':
      'Vérifiez que votre commune reçoit l’attestation de fin de parcours. Le bureau peut l’envoyer, ou vous l’apportez ou l’envoyez par e-mail.',
    'brussels.follow-freely': 'Demandez à un bureau d’accueil à Bruxelles si vous voulez suivre librement le parcours.',
    'brussels.ask-municipality': 'Demandez à votre commune. Elle décide si vous devez suivre le parcours.',
    'brussels.ask-office': 'Demandez à votre bureau d’accueil à Bruxelles.',
    'brussels.answer-the-notice':
      'Faites ce que demande la mise en demeure, et donnez l’attestation à votre commune. Dernier jour : {date}.',
    'brussels.ask-for-help-with-notice':
      'Allez tout de suite dans un bureau d’accueil avec la mise en demeure. Si vous aviez une bonne raison d’être en retard, dites-le par écrit.',
  },
  evidence: {
    'brussels.obligation-certificate': 'L’attestation d’obligation de votre commune',
    'brussels.residence-permit': 'Votre titre de séjour ou un autre document de séjour',
    'brussels.earlier-certificate': 'Une attestation d’un parcours d’intégration, si vous en avez une',
    'brussels.belgian-diploma-copy': 'Votre diplôme belge, si vous en avez un',
    'brussels.registration-certificate': 'L’attestation d’inscription du bureau',
    'brussels.the-notice': 'La mise en demeure de votre commune',
  },
}
