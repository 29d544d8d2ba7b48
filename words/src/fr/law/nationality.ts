import type { nationality as english } from '../../en/law/nationality.ts'
import type { SameSentences } from '../../law-words.ts'

/** Devenir belge par déclaration après cinq ans. */
export const nationality: SameSentences<typeof english> = {
  norms: {
    'belgium/nationality/declaration/five-years': {
      title: 'Devenir belge après cinq ans',
      question: 'Puis-je devenir belge après cinq ans en Belgique ?',
      met: 'Vous pouvez faire une déclaration de nationalité pour devenir belge. Le droit d’enregistrement (le prix) doit aussi être en ordre.',
      notMet: 'Vous ne pouvez pas faire cette déclaration ce jour-là. Il manque une condition.',
      undetermined: 'Nous ne pouvons pas encore dire si vous pouvez faire cette déclaration.',
    },
    'belgium/nationality/declaration/unlimited-stay': {
      title: 'Un droit de séjour sans fin',
      question: 'Ai-je le bon document de séjour pour devenir belge ?',
      met: 'Vous avez un document qui prouve un droit de séjour sans fin.',
      notMet: 'Vous n’avez pas de document qui prouve un droit de séjour sans fin.',
      undetermined: 'Nous ne pouvons pas encore dire si votre document de séjour suffit.',
    },
    'belgium/nationality/declaration/five-years/residence': {
      title: 'Cinq ans de séjour légal',
      question: 'Ai-je vécu assez longtemps en Belgique, sans interruption ?',
      met: 'Vous vivez légalement en Belgique depuis cinq ans sans interruption.',
      notMet: 'Vous n’avez pas encore cinq ans de séjour légal sans interruption.',
      undetermined: 'Nous ne pouvons pas encore dire si votre séjour compte pour cinq ans sans interruption.',
    },
    'belgium/nationality/declaration/language': {
      title: 'Preuve de la langue',
      question: 'Puis-je prouver que je connais le français, le néerlandais ou l’allemand ?',
      met: 'Vous pouvez prouver que vous connaissez le français, le néerlandais ou l’allemand.',
      notMet: 'Vous n’avez pas de preuve acceptée pour le français, le néerlandais ou l’allemand.',
      undetermined: 'Nous ne pouvons pas encore dire si votre preuve de langue suffit.',
    },
    'belgium/nationality/declaration/five-years/social-integration': {
      title: 'Intégration sociale',
      question: 'Puis-je prouver mon intégration sociale ?',
      met: 'Vous pouvez prouver votre intégration sociale.',
      notMet: 'Vous n’avez pas de preuve acceptée de votre intégration sociale.',
      undetermined: 'Nous ne pouvons pas encore dire si votre preuve d’intégration sociale suffit.',
    },
    'belgium/nationality/declaration/five-years/economic-participation': {
      title: 'Participation économique',
      question: 'Ai-je assez travaillé ou étudié ces cinq dernières années ?',
      met: 'Vous avez assez travaillé ou étudié ces cinq dernières années.',
      notMet: 'Vous n’avez pas assez travaillé ou étudié ces cinq dernières années.',
      undetermined: 'Nous ne pouvons pas encore dire si votre travail et vos études suffisent.',
    },
    'belgium/nationality/declaration/fee': {
      title: 'Ce que coûte la déclaration',
      question: 'Combien dois-je payer pour devenir belge ?',
      met: 'Vous payez ce droit d’enregistrement à l’État.',
      notMet: 'Vous ne payez pas de droit d’enregistrement. Il est seulement pour les adultes.',
      undetermined: 'Nous ne pouvons pas encore dire combien vous devez payer.',
    },
    'belgium/nationality/declaration/fee-in-order': {
      title: 'Votre paiement est-il en ordre ?',
      question: 'Mon paiement pour la déclaration est-il en ordre ?',
      met: 'Votre paiement est en ordre.',
      notMet: 'Votre paiement n’est pas en ordre.',
      undetermined: 'Nous ne pouvons pas encore dire si votre paiement est en ordre.',
    },
  },
  versions: {
    N0: 'Jusqu’au 31 décembre 2012 : d’autres déclarations, avec d’autres conditions',
    N1: 'Du 1er janvier 2013 au 11 juillet 2018 : des conditions pas toutes lues',
    N2: 'Depuis le 12 juillet 2018 : le Code modifié par la loi du 18 juin 2018',
    'FEE-2013': 'Paiements du 1er janvier 2013 au 28 juillet 2025',
    'FEE-2025': 'Paiements du 29 juillet au 31 décembre 2025',
    'FEE-2026': 'Paiements en 2026',
    'FEE-2027': 'Paiements à partir du 1er janvier 2027 : le montant n’est pas encore connu',
    'FEE-ORDER-2013': 'Depuis le 1er janvier 2013',
  },
  clauses: {
    'nationality.since-2013': {
      holds: 'Cette déclaration existe.',
      fails: 'Cette déclaration n’existait pas avant le 1er janvier 2013.',
    },
    'nationality.not-belgian': {
      holds: 'Vous n’avez pas la nationalité belge.',
      fails: 'Vous avez la nationalité belge.',
    },
    'nationality.adult': { holds: 'Vous avez 18 ans ou plus.', fails: 'Vous avez moins de 18 ans.' },
    'nationality.no-serious-facts': {
      holds: 'Il n’y a pas de faits personnels graves contre vous, comme certaines condamnations ou une fraude.',
      fails: 'Il y a des faits personnels graves contre vous, comme certaines condamnations ou une fraude.',
    },
    'nationality.unlimited-stay': {
      holds: 'Vous avez un document de séjour sans fin.',
      fails:
        'Vous n’avez pas de document de séjour sans fin : une carte B, K, L, EU, EU+, F, F+ ou M, ou une annexe 7bis, 8 ou 8bis.',
    },
    'nationality.five-years.residence': {
      holds: 'Vous vivez légalement en Belgique depuis cinq ans sans interruption.',
      fails: 'Vous ne vivez pas légalement en Belgique depuis cinq ans sans interruption.',
    },
    'nationality.main-residence': {
      holds: 'Votre adresse était inscrite dans une commune en Belgique.',
      fails: 'Votre adresse n’était pas inscrite dans une commune en Belgique, ou la commune vous a radié.',
    },
    'nationality.legal-stay': {
      holds: 'Vous aviez un document de séjour qui compte.',
      fails: 'Vous n’aviez pas de document de séjour qui compte.',
    },
    'nationality.no-long-absence': {
      holds: 'Vous n’avez jamais été hors de Belgique plus de six mois à la fois.',
      fails: 'Vous avez été hors de Belgique plus de six mois. Les cinq ans recommencent à votre retour.',
    },
    'nationality.five-years.absences': {
      holds: 'Toutes vos absences des cinq dernières années font ensemble un an ou moins.',
      fails: 'Vos absences des cinq dernières années font ensemble plus d’un an.',
    },
    'nationality.language': {
      holds: 'Vous avez une preuve pour le français, le néerlandais ou l’allemand.',
      fails: 'Vous n’avez pas de preuve acceptée de niveau A2 pour le français, le néerlandais ou l’allemand.',
    },
    'nationality.language.belgian-diploma': {
      holds: 'Vous avez un diplôme belge, obtenu en français, en néerlandais ou en allemand.',
      fails: 'Vous n’avez pas de diplôme belge du secondaire ou plus haut en français, en néerlandais ou en allemand.',
    },
    'nationality.language.union-diploma': {
      holds:
        'Vous avez un diplôme d’un autre pays de l’Union européenne en français, en néerlandais ou en allemand, avec une équivalence belge.',
      fails:
        'Vous n’avez pas de diplôme d’un autre pays de l’Union européenne en français, en néerlandais ou en allemand avec une équivalence belge.',
    },
    'nationality.vocational-training': {
      holds: 'Vous avez terminé une formation professionnelle reconnue de 400 heures ou plus.',
      fails: 'Vous n’avez pas terminé de formation professionnelle reconnue de 400 heures ou plus.',
    },
    'nationality.language.integration-certificate': {
      holds: 'Vous avez l’attestation d’un parcours d’intégration, et elle n’indique pas le niveau A1.',
      fails: 'Vous n’avez pas d’attestation du bon parcours d’intégration au-dessus du niveau A1.',
    },
    'nationality.other-brussels-course': {
      holds: 'Vous avez terminé un cours d’un autre organisateur bruxellois, commencé au plus tard le 1er août 2021.',
      fails: 'Vous n’avez pas de cours d’un autre organisateur bruxellois commencé au plus tard le 1er août 2021.',
    },
    'nationality.work-without-break': {
      holds: 'Vous travaillez en Belgique depuis cinq ans sans interruption.',
      fails: 'Vous n’avez pas travaillé en Belgique ces cinq dernières années sans interruption.',
    },
    'nationality.language.certificate': {
      holds: 'Vous avez une attestation de langue de niveau A2 ou plus, à l’oral et à l’écrit.',
      fails: 'Vous n’avez pas d’attestation de langue de niveau A2 ou plus, à la fois à l’oral et à l’écrit.',
    },
    'nationality.language.b1-of-the-region': {
      holds: 'Vous avez une attestation de niveau B1 dans la langue de votre région.',
      fails:
        'Vous n’avez pas d’attestation de niveau B1 dans la langue de votre région. C’est annoncé, ce n’est pas la loi.',
    },
    'nationality.five-years.social-integration': {
      holds: 'Vous avez une preuve d’intégration sociale.',
      fails: 'Vous n’avez pas de preuve acceptée d’intégration sociale.',
    },
    'nationality.social.belgian-diploma': {
      holds: 'Vous avez un diplôme belge du secondaire ou plus haut.',
      fails: 'Vous n’avez pas de diplôme belge du secondaire ou plus haut. Un diplôme étranger ne compte pas ici.',
    },
    'nationality.social.integration-certificate': {
      holds: 'Vous avez terminé le parcours d’intégration de l’endroit où vous habitiez quand vous l’avez commencé.',
      fails: 'Vous n’avez pas d’attestation du parcours de l’endroit où vous habitiez quand vous l’avez commencé.',
    },
    'nationality.social.effort-declaration': {
      holds: 'Vous avez une déclaration d’effort flamande.',
      fails: 'Vous n’avez pas de déclaration d’effort flamande.',
    },
    'nationality.five-years.economic-participation': {
      holds: 'Vous avez assez travaillé ou étudié ces cinq dernières années.',
      fails: 'Vous n’avez pas assez travaillé ou étudié ces cinq dernières années.',
    },
    'nationality.economic.days': {
      holds: 'Vos jours de travail des cinq dernières années, avec vos études et formations, font 468 jours ou plus.',
      fails: 'Vos jours de travail des cinq dernières années, avec vos études et formations, font moins de 468 jours.',
    },
    'nationality.economic.quarters': {
      holds: 'Vous avez payé des cotisations comme indépendant pour six trimestres ou plus ces cinq dernières années.',
      fails: 'Vous n’avez pas payé de cotisations comme indépendant pour six trimestres ces cinq dernières années.',
    },
    'nationality.economic.degree': {
      holds: 'Vous avez obtenu un diplôme belge ces cinq dernières années.',
      fails: 'Vous n’avez pas obtenu de diplôme belge ces cinq dernières années.',
    },
    'nationality.fee.adults-pay': {
      holds: 'Vous êtes adulte, donc vous payez le droit d’enregistrement.',
      fails: 'Vous avez moins de 18 ans. Les enfants ne paient pas de droit d’enregistrement.',
    },
    'nationality.fee.paid': {
      holds: 'Vous avez payé le droit d’enregistrement.',
      fails: 'Vous n’avez pas payé le droit d’enregistrement.',
    },
    'nationality.fee.paid-before-filing': {
      holds: 'Vous n’avez pas fait la déclaration avant de payer.',
      fails: 'Vous avez fait la déclaration avant de payer. Le paiement doit venir d’abord.',
    },
    'nationality.fee.amount': {
      holds: 'Vous avez payé le montant qui valait le jour du paiement.',
      fails: 'Vous avez payé moins que le montant qui valait le jour du paiement.',
    },
    'nationality.fee.receipt-in-file': {
      holds: 'La preuve de paiement est dans votre dossier.',
      fails:
        'La preuve de paiement n’était pas dans votre dossier le jour de la déclaration. On ne peut pas l’ajouter plus tard.',
    },
  },
  readings: {
    'nationality.list-of-documents': {
      question: 'Les années avec une carte I ou J comptent-elles ? La liste des documents ne les nomme pas.',
      options: {
        complete: 'Non. Une circulaire dit que seuls les documents de la liste comptent.',
        'not-complete': 'Oui. Un tribunal de Gand dit que d’autres documents peuvent prouver un séjour légal.',
      },
    },
    'nationality.hole-between-permits': {
      question:
        'Vous avez eu des jours sans titre entre deux titres de séjour, mais votre inscription a continué. Est-ce une interruption ?',
      options: {
        'document-proves-the-stay': 'Oui. Seul ce qu’un document prouve compte comme séjour légal.',
        'right-went-on': 'Non. Votre droit a continué, seul le papier manquait.',
      },
    },
    'nationality.one-training-or-several': {
      question: 'Les 400 heures doivent-elles être une seule formation, ou peut-on en additionner plusieurs ?',
      options: {
        one: 'Une seule formation. C’est ce que beaucoup de guichets demandent.',
        several: 'Vous pouvez en additionner plusieurs. La cour d’appel de Gand le dit.',
      },
    },
    'nationality.language-of-the-diploma': {
      question:
        'Votre diplôme belge n’est pas en français, en néerlandais ou en allemand. Compte-t-il pour l’intégration sociale ?',
      options: {
        'national-language': 'Non. L’arrêté royal demande une des trois langues.',
        'any-language': 'Oui. La loi elle-même demande seulement un diplôme belge.',
      },
    },
    'nationality.hours-as-days': {
      question: 'Combien de jours de travail vaut une formation ?',
      options: {
        'half-day-below': '400 heures font 52,5 jours.',
        'seven-point-six-hours': '7,6 heures font un jour, donc 400 heures font 52,63 jours.',
        'six-day-week': 'Une semaine de 38 heures a six jours, donc 400 heures font 63,16 jours.',
      },
    },
    'nationality.degree-alone': {
      question: 'Un diplôme belge des cinq dernières années suffit-il, même si les études ont duré moins de 18 mois ?',
      options: {
        'length-deducted': 'Non. Seule la durée des études est déduite.',
        'degree-suffices': 'Oui. Le diplôme suffit.',
      },
    },
  },
  openPoints: {
    'nationality.family-of-belgian': {
      says: 'Vous êtes ici comme famille d’un Belge. Nous n’avons pas lu si les mois de la demande comptent.',
      ask: 'Demandez à la commune (à l’officier de l’état civil) avant de faire la déclaration.',
    },
    'nationality.unpaid-leave': {
      says: 'Vous avez eu un congé sans solde ces cinq dernières années. Personne n’a tranché si cela interrompt votre travail.',
      ask: 'Demandez à la commune (à l’officier de l’état civil) avant de faire la déclaration.',
    },
    'nationality.illiterate': {
      says: 'Vous ne savez pas lire ou écrire. La plus haute cour dit qu’il faut une exception, mais aucune loi ne la prévoit encore.',
      ask: 'Demandez à un avocat ou à une association qui aide pour la nationalité.',
    },
    'nationality.citizenship-test': {
      says: 'Un test est annoncé. Personne ne sait encore comment il sera.',
      ask: 'Personne ne peut encore vous répondre. Regardez plus tard.',
    },
    'nationality.wider-obstacles': {
      says: 'Il est annoncé que des impôts non payés et d’autres faits peuvent être un obstacle. Personne ne sait encore lesquels.',
      ask: 'Personne ne peut encore vous le dire. Revenez voir plus tard.',
    },
    'nationality.before-july-2018': {
      says: 'Nous n’avons pas lu toutes les conditions pour les déclarations entre 2013 et juillet 2018.',
      ask: 'Demandez à la commune (à l’officier de l’état civil).',
    },
    'nationality.fee-from-2027': {
      says: 'Le droit d’enregistrement monte chaque année le 1er janvier. Nous ne connaissons pas encore le montant de 2027.',
      ask: 'Demandez au SPF Finances.',
    },
  },
  judgements: {},
  information: {
    'nationality.prosecutor-decides':
      'Le procureur du Roi a quatre mois pour s’opposer. S’il ne s’oppose pas, vous devenez belge.',
    'nationality.municipal-tax': 'Votre commune peut demander en plus une petite taxe.',
    'nationality.file-the-day-after':
      'Le jour même où les cinq ans sont passés, certains services ne sont pas d’accord. Faites la déclaration un jour plus tard et il n’y a pas de discussion.',
    'nationality.reform-announced':
      'Le gouvernement a annoncé un test et un niveau de langue plus haut. D’après ce que nous avons trouvé, ce n’est pas la loi.',
    'nationality.a-and-h-cards':
      'Les cartes A et H ne suffisent jamais le jour de la déclaration. Elles comptent pour les années d’avant.',
    'nationality.when-the-clock-starts':
      'Les années commencent avec votre première carte. Pour un réfugié reconnu, elles commencent avec la demande de protection. Pour les citoyens de l’Union européenne et leur famille, elles commencent avec la demande de séjour.',
    'nationality.renew-in-time':
      'Demandez une nouvelle carte avant la fin de l’ancienne. Si vous êtes en retard, la commune peut vous radier, et les années recommencent.',
    'nationality.free-choice-of-language':
      'Vous choisissez la langue. Elle ne doit pas être la langue de votre région.',
    'nationality.no-conversation-test':
      'Si vous avez un document accepté, personne ne peut tester votre langue dans une conversation. Un tribunal l’a dit.',
    'nationality.leave-is-no-break':
      'Le congé parental, le congé de maternité et la maladie n’interrompent pas votre travail.',
    'nationality.foreign-diplomas': 'Un diplôme étranger ne prouve pas l’intégration sociale, même s’il est reconnu.',
    'nationality.days-that-count':
      'Les jours de maladie payés, les congés payés et le repos de maternité comptent le plus souvent comme jours de travail. Le congé parental ne compte pas.',
    'nationality.work-abroad': 'Le travail dans un autre pays ne compte pas.',
    'nationality.fee-not-paid-back': 'Le droit d’enregistrement n’est pas remboursé si la réponse est non.',
    'nationality.payment-date-decides':
      'Le jour où vous payez décide du montant. Le jour de la déclaration n’en décide pas.',
    'nationality.receipt-cannot-come-later':
      'Mettez la preuve de paiement dans votre dossier quand vous faites la déclaration. Vous ne pouvez pas l’ajouter plus tard.',
  },
  steps: {
    'nationality.pay-the-fee':
      'Payez le droit d’enregistrement en ligne par MyMinfin avant la déclaration, et imprimez la preuve de paiement.',
    'nationality.make-an-appointment':
      'Prenez rendez-vous avec l’officier de l’état civil de votre commune et demandez la liste des documents.',
    'nationality.look-at-each-condition':
      'Regardez chaque condition ci-dessous pour voir ce qui manque et à partir de quand elle peut être remplie.',
    'nationality.ask-the-municipality':
      'Posez vos questions sur les points ouverts à l’officier de l’état civil de votre commune.',
    'nationality.ask-for-unlimited-stay':
      'Demandez à votre commune si vous pouvez avoir une carte de séjour sans fin, comme une carte B ou L.',
    'nationality.ask-for-residence-history':
      'Demandez à votre commune un certificat de résidence avec toutes vos adresses. Il montre s’il y a des trous.',
    'nationality.take-a-language-course':
      'Passez un test ou suivez un cours dans une école reconnue et demandez une attestation de niveau A2.',
    'nationality.follow-the-programme':
      'Suivez le parcours d’intégration de votre région. Il peut vous donner l’attestation.',
    'nationality.go-on-working': 'Rassemblez vos jours de travail : 468 en cinq ans suffisent.',
    'nationality.ask-the-finance-service': 'Demandez le montant au SPF Finances.',
  },
  evidence: {
    'nationality.birth-certificate': 'Votre acte de naissance, traduit et légalisé s’il est étranger.',
    'nationality.criminal-record': 'Un extrait du casier judiciaire, de votre commune.',
    'nationality.residence-history': 'Un certificat de résidence avec toutes vos adresses, de votre commune.',
    'nationality.residence-card': 'Une copie des deux côtés de votre carte de séjour.',
    'nationality.fee-receipt': 'La preuve de paiement du droit d’enregistrement.',
    'nationality.proofs-of-integration': 'Vos diplômes, attestations et preuves de travail.',
    'nationality.proof-of-language': 'Un document qui prouve le français, le néerlandais ou l’allemand.',
    'nationality.individual-accounts':
      'Vos comptes individuels (un papier par an de chaque employeur) et les fiches de paie de cette année.',
    'nationality.social-contributions':
      'La preuve de votre assurance sociale comme indépendant et des cotisations payées.',
  },
}
