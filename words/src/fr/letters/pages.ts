import type { Words } from '../../translation.ts'

/** Les pages où l’on écrit une lettre. */
export const letters: Words['letters'] = {
  title: 'Lettres et formulaires',
  lead: 'Remplissez quelques lignes. Vous recevez une lettre à imprimer, à signer et à envoyer. Nous n’envoyons rien et nous ne gardons rien.',
  groups: {
    residence: 'Votre séjour',
    nationality: 'Devenir belge',
    studies: 'École et études',
    image: 'Photos de vous',
    'personal-data': 'Vos données sur internet',
  },
  promise:
    'Ce que vous écrivez va dans la lettre et nulle part ailleurs. Nous ne le conservons pas et nous ne l’envoyons pas.',
  languageLabel: 'Dans quelle langue écrivez-vous la lettre ?',
  languageHelp:
    'Choisissez la langue de ceux qui la lisent. À côté de la lettre, vous voyez ce qu’elle dit dans votre langue.',
  onlyLanguage: 'Cette lettre s’écrit dans cette langue : {language}.',
  optional: '{label} (pas obligatoire)',
  dateHelp: 'Par exemple 7 3 2026.',
  linesHelp: 'Une chose par ligne.',
  make: 'Voir la lettre',
  again: 'Changer ce que j’ai écrit',
  pdf: 'Enregistrer en PDF',
  calendar: 'Mettre les dates dans mon agenda',
  back: 'Toutes les lettres',
  meaningHeading: 'Ce qu’elle dit',
  meaningLead: 'Ceci est pour vous, pour comprendre. Envoyez la lettre elle-même.',
  meaningOpen: 'Lire dans votre langue',
  nextHeading: 'Que faire maintenant',
  termsHeading: 'Les dates qui comptent',
  termsNone: 'Remplissez les dates que le formulaire demande : nous vous montrons alors le dernier jour.',
  termsRule: 'La règle',
  termsMore: 'Répondez à quelques questions pour voir votre propre dernier jour.',
  unprintable:
    'Le PDF ne peut pas montrer ces signes : {signs}. Un signe vide se trouve à leur place. Imprimez plutôt cette page.',

  fields: {
    name: { label: 'Votre nom', help: 'Prénom et nom de famille, comme sur votre carte.' },
    address: {
      label: 'Votre adresse',
      help: 'La rue et le numéro sur la première ligne, le code postal et la localité sur la deuxième.',
    },
    contact: { label: 'Votre adresse e-mail ou votre numéro de téléphone' },
    recipient: { label: 'À qui vous écrivez', help: 'Le nom, et l’adresse en dessous.' },
    place: { label: 'Où vous écrivez', help: 'La localité.' },
    date: { label: 'La date de la lettre' },
    attachments: {
      label: 'Ce que vous joignez',
      help: 'Des copies seulement. Gardez les originaux. Une chose par ligne.',
    },
    reasons: {
      label: 'Vos motifs',
      help: 'En peu de mots simples : ce qui s’est passé, quand, et pourquoi ce n’est pas juste.',
    },
    webAddresses: {
      label: 'Les adresses des pages',
      help: 'Copiez-les en haut de votre navigateur. Une adresse par ligne.',
    },
    receivedOn: {
      label: 'Le jour où ils l’ont reçue',
      help: 'Laissez vide si vous ne l’avez pas encore envoyée. Pour un e-mail, c’est en général le même jour. Avec ce jour, nous montrons jusqu’à quand ils doivent répondre.',
    },
  },

  kinds: {
    'school-appeal-internal': {
      title: 'Contester une décision de l’école : première étape',
      lead: 'Pour une école, une haute école, une université ou la promotion sociale en Communauté française. On commence toujours à l’école même. Les délais sont très courts : quelques jours.',
      next: [
        'Cherchez le dernier jour : certains délais sont de deux ou trois jours ouvrables.',
        'Imprimez la lettre et signez-la.',
        'Remettez-la à l’école contre un accusé de réception, ou envoyez-la par recommandé. Le règlement de l’école le dit.',
        'Gardez une copie et l’accusé de réception.',
      ],
      fields: {
        level: { label: 'Quelle école est-ce ?' },
        pupil: { label: 'Le nom de l’élève, si vous écrivez pour votre enfant' },
        recipient: { label: 'L’école', help: 'La direction ou le jury, le nom de l’école et son adresse.' },
        studies: { label: 'La classe ou les études', help: 'Par exemple : quatrième année, transition.' },
        decision: {
          label: 'Ce qui a été décidé',
          help: 'Par exemple : attestation C (échec), ou le nom du cours.',
        },
        decisionKind: {
          label: 'Quelle sorte de décision est-ce ?',
          help: 'Avec cela, nous montrons le dernier jour pour votre lettre. Cela ne figure pas dans la lettre.',
        },
        decisionToldOn: { label: 'Le jour où on vous l’a dit' },
        copySeenOn: {
          label: 'Le jour où vous avez vu votre copie corrigée',
          help: 'Laissez vide si vous ne l’avez pas vue. Dans le supérieur, le délai peut commencer ce jour-là.',
        },
        reasons: {
          label: 'Vos motifs',
          help: 'Dans l’enseignement supérieur et en promotion sociale, seules comptent les erreurs de procédure : une règle qui n’a pas été suivie, une addition fausse.',
        },
      },
      choices: {
        decisionKind: {
          fail: 'École secondaire : attestation C, échec',
          'restricted-pass': 'École secondaire : attestation B, réussite avec restriction',
          'other-class-council': 'École secondaire : une autre décision du conseil de classe',
          'jury-results': 'Haute école ou université : les résultats du jury',
          'enrolment-refused': 'Haute école ou université : votre inscription est refusée',
          'unit-refused': 'Promotion sociale : échec à une unité ou à l’épreuve intégrée',
        },
        level: {
          secondary: 'École secondaire',
          higher: 'Haute école, école supérieure des arts ou université',
          'social-promotion': 'Promotion sociale',
        },
      },
    },
    'school-appeal-external': {
      title: 'Contester une décision de l’école : deuxième étape',
      lead: 'Quand l’école a maintenu sa décision, vous pouvez écrire à une commission extérieure. Pas avant.',
      next: [
        'Cherchez le dernier jour.',
        'Imprimez la lettre et signez-la.',
        'Envoyez-la par recommandé, avec les copies. La décision de l’école indique l’adresse.',
        'Envoyez une copie à la direction de l’école le même jour.',
      ],
      fields: {
        level: { label: 'De quoi s’agit-il ?' },
        pupil: { label: 'Le nom de l’élève, si vous écrivez pour votre enfant' },
        recipient: { label: 'La commission', help: 'Son nom et son adresse se trouvent dans la décision de l’école.' },
        school: { label: 'L’école', help: 'Son nom et son adresse.' },
        studies: { label: 'La classe ou les études' },
        decision: { label: 'Ce qui a été décidé' },
        decisionKind: {
          label: 'Quelle sorte de décision est-ce ?',
          help: 'Avec cela, nous montrons le dernier jour pour votre lettre. Cela ne figure pas dans la lettre.',
        },
        session: {
          label: 'À quelle session ?',
          help: 'La première se termine avant l’été, la deuxième après.',
        },
        internalAppealOn: { label: 'Le jour où vous avez écrit à l’école' },
        internalDecisionToldOn: { label: 'Le jour où on vous a dit le résultat' },
        reasons: { label: 'Vos motifs', help: 'Dites à quoi l’école n’a pas répondu.' },
      },
      choices: {
        decisionKind: {
          fail: 'École secondaire : attestation C, échec',
          'restricted-pass': 'École secondaire : attestation B, réussite avec restriction',
          'other-class-council': 'École secondaire : une autre décision du conseil de classe',
        },
        session: { first: 'La première session', second: 'La deuxième session' },
        level: {
          secondary: 'École secondaire : échec ou réussite avec restriction',
          'social-promotion': 'Promotion sociale : refus',
          enrolment: 'Une haute école ou une université refuse votre inscription',
        },
      },
    },
    'picture-consent': {
      title: 'Un formulaire d’accord pour des photos',
      lead: 'Pour ceux qui prennent des photos et pour ceux qui y figurent. Il demande séparément l’accord pour prendre et pour publier, et pour chaque endroit.',
      next: [
        'Imprimez le formulaire deux fois.',
        'Laissez à la personne le temps de le lire. Expliquez-le dans une langue qu’elle connaît.',
        'La personne coche et signe à la main. Ne cochez pas à la place de quelqu’un.',
        'Chacun garde un exemplaire.',
      ],
      fields: {
        organisation: { label: 'Qui prend et publie les photos', help: 'Le nom et l’adresse.' },
        withdrawTo: {
          label: 'À qui écrire pour retirer l’accord',
          help: 'Une adresse e-mail ou une adresse que quelqu’un lit chaque semaine.',
        },
        person: { label: 'La personne sur les photos', help: 'Si vous laissez vide, il y a une ligne pour l’écrire.' },
        signers: {
          label: 'Qui signe ?',
          help: 'Pour un jeune enfant, les parents signent. Un enfant plus grand qui comprend signe aussi.',
        },
        pictures: {
          label: 'Quelles photos',
          help: 'Par exemple : photos de la classe à la fête du sport du 12 mai.',
        },
        purpose: { label: 'À quoi elles servent' },
        channels: {
          label: 'Où elles seraient publiées',
          help: 'Le formulaire demande l’accord pour chaque endroit séparément.',
        },
        otherChannel: { label: 'Un autre endroit' },
        audience: {
          label: 'Qui peut les voir',
          help: 'Par exemple : tout le monde, ou seulement les parents de l’école.',
        },
        until: { label: 'Le dernier jour de l’accord' },
        date: { label: 'La date du formulaire' },
      },
      choices: {
        signers: {
          person: 'La personne sur les photos',
          parents: 'Les parents',
          'person-and-parents': 'La personne et les parents',
        },
      },
    },
    'picture-consent-withdrawal': {
      title: 'Retirer votre accord pour des photos',
      lead: 'Vous pouvez le retirer chaque jour. Il ne faut pas de raison.',
      next: [
        'Envoyez la lettre par e-mail ou par la poste à ceux qui publient les photos.',
        'Gardez une copie et notez le jour.',
        'Si rien ne se passe après un mois, demandez l’effacement ou portez plainte. Nous avons des lettres pour les deux.',
      ],
      fields: {
        child: { label: 'Le nom de votre enfant, si les photos montrent votre enfant' },
        pictures: { label: 'Quelles photos' },
        consentOn: { label: 'Le jour où vous avez accepté' },
        places: {
          label: 'Où vous les avez vues',
          help: 'Des adresses de pages ou des noms de journaux. Un par ligne.',
        },
      },
      choices: {},
    },
    'erasure-request': {
      title: 'Demander à un site ou à une entreprise d’effacer vos données',
      lead: 'C’est la première lettre. Écrivez d’abord au site, ensuite au moteur de recherche, et à l’autorité en dernier.',
      next: [
        'Faites une photo de la page, avec son adresse et la date. Gardez-la.',
        'Envoyez la lettre au délégué à la protection des données si le site en indique un, sinon au propriétaire.',
        'Notez le jour où ils la reçoivent : le délai commence ce jour-là.',
        'Revenez avec ce jour et mettez le dernier jour dans votre agenda.',
      ],
      fields: {
        data: { label: 'Quelles données', help: 'Par exemple : une photo de moi et mon numéro de téléphone.' },
        grounds: { label: 'Pourquoi elles doivent être effacées', help: 'Un motif suffit. Cochez ce qui est vrai.' },
        reasons: { label: 'Plus sur votre situation' },
      },
      choices: {},
    },
    'search-engine-request': {
      title: 'Demander à un moteur de recherche de cacher des pages sur vous',
      lead: 'Les pages restent, mais on ne les trouve plus avec votre nom. La plupart des moteurs de recherche ont un formulaire pour cela : vous pouvez y copier ce texte.',
      next: [
        'Cherchez le formulaire du moteur de recherche pour les demandes de vie privée.',
        'Copiez-y le texte, ou envoyez la lettre par la poste.',
        'Il faut écrire à chaque moteur de recherche séparément.',
        'Notez le jour où ils la reçoivent : le délai commence ce jour-là.',
      ],
      fields: {
        recipient: { label: 'Le moteur de recherche', help: 'Le nom de la société, et son adresse en dessous.' },
        searchedName: { label: 'Le nom que l’on cherche' },
        circumstances: { label: 'Ce qui s’y trouve sur vous', help: 'Cochez ce qui est vrai.' },
        askedSiteOn: { label: 'Le jour où vous avez écrit au site' },
      },
      choices: {},
    },
    'data-protection-complaint': {
      title: 'Porter plainte auprès de l’Autorité de protection des données',
      lead: 'Quand le site ou le moteur de recherche n’a pas répondu ou a refusé. L’autorité accepte le français, le néerlandais et l’allemand. Elle ne peut pas vous donner d’argent.',
      next: [
        'Vérifiez que vous avez d’abord écrit au site ou à l’entreprise, et que le délai est passé ou qu’ils ont refusé.',
        'Imprimez la lettre et signez-la. Il faut une date et une signature.',
        'Ajoutez la copie de votre première lettre.',
        'Envoyez-la par la poste, ou utilisez le formulaire sur le site de l’autorité.',
      ],
      fields: {
        against: { label: 'Contre qui vous portez plainte', help: 'Le nom, et l’adresse en dessous.' },
        facts: { label: 'Ce qui s’est passé', help: 'Dans l’ordre, avec les dates.' },
        firstRequestOn: { label: 'Le jour où vous avez vous-même demandé l’effacement' },
        outcome: { label: 'Quel a été le résultat ?' },
        answeredOn: { label: 'Le jour de la réponse' },
        wish: { label: 'Ce que vous voulez', help: 'Par exemple : que la photo soit retirée.' },
      },
      choices: {
        outcome: {
          'no-answer': 'Ils n’ont pas répondu',
          refused: 'Ils ont refusé',
          partly: 'Ils n’ont fait qu’une partie',
        },
      },
    },
    'nationality-family-court': {
      title: 'Après un avis négatif : demander le tribunal de la famille',
      lead: 'Le procureur du Roi est contre votre déclaration. Vous pouvez demander à l’officier de l’état civil d’envoyer votre dossier au tribunal de la famille. Le délai est court.',
      next: [
        'Regardez le dernier jour sur cette page. La lettre doit partir au plus tard ce jour-là.',
        'Imprimez la lettre, signez-la et envoyez-la par recommandé à l’officier de l’état civil de votre commune.',
        'Gardez le reçu de la poste et l’enveloppe de l’avis.',
        'Consultez un avocat. Si vous avez peu d’argent, demandez l’aide juridique.',
      ],
      fields: {
        recipient: { label: 'Votre commune', help: 'L’officier de l’état civil, la commune et l’adresse.' },
        declarationOn: { label: 'Le jour de votre déclaration' },
        opinionReceivedOn: {
          label: 'Le jour où vous avez reçu l’avis négatif',
          help: 'Le jour où la lettre est arrivée.',
        },
        reference: { label: 'La référence sur l’avis' },
        observations: {
          label: 'Ce que vous voulez répondre',
          help: 'Vous pouvez aussi le dire plus tard, devant le tribunal.',
        },
      },
      choices: {},
    },
    'integration-efforts-file': {
      title: 'Un dossier qui montre vos efforts d’intégration',
      lead: 'Pour renouveler votre carte, ou quand l’Office des étrangers le demande. La lettre contient un inventaire : numérotez vos copies de la même façon.',
      next: [
        'Écrivez sur chaque copie son numéro dans l’inventaire.',
        'Mettez la lettre au-dessus.',
        'Donnez le dossier à votre commune quand vous renouvelez votre carte, ou envoyez-le à l’adresse qui se trouve dans la lettre de l’Office des étrangers.',
        'Gardez une copie de tout et une preuve que vous l’avez donné.',
      ],
      fields: {
        reference: { label: 'La référence dans leur lettre' },
        card: {
          label: 'Votre carte',
          help: 'La lettre qui s’y trouve et le jour où elle expire. Par exemple : carte A, jusqu’au 3 mai 2027.',
        },
        programme: { label: 'Pièces sur un parcours d’intégration', help: 'Une pièce par ligne, avec sa date.' },
        work: { label: 'Pièces sur le travail', help: 'Une pièce par ligne, avec sa date.' },
        studies: { label: 'Pièces sur les études', help: 'Une pièce par ligne, avec sa date.' },
        training: { label: 'Pièces sur une formation professionnelle', help: 'Une pièce par ligne, avec sa date.' },
        language: { label: 'Pièces sur la langue', help: 'Une pièce par ligne, avec sa date.' },
        associations: {
          label: 'Pièces sur des associations et du bénévolat',
          help: 'Une pièce par ligne, avec sa date.',
        },
        ties: { label: 'Pièces sur la famille et d’autres attaches', help: 'Une pièce par ligne, avec sa date.' },
        remarks: { label: 'Ce que vous voulez ajouter' },
      },
      choices: {},
    },
  },

  errors: {
    required: 'Remplissez ceci : {label}',
    tooLong: 'Ce texte est trop long : {label}. {most} lettres au plus.',
    tooMany: 'Trop de lignes : {label}. {most} au plus.',
    choose: 'Choisissez une réponse : {label}',
    date: 'Écrivez le jour, le mois et l’année en chiffres : {label}',
  },
}
