import type { Words } from '../translation.ts'

/** Les mots du site : menus, boutons, messages. */
export const site: Words['site'] = {
  name: 'Parcours',
  tagline: 'Vos droits et vos devoirs en Belgique, étape par étape',
  skipToContent: 'Aller au texte',
  language: 'Langue',

  navigation: {
    label: 'Menu principal',
    check: 'Vérifier',
    guide: 'Guide',
    law: 'La loi',
    about: 'À propos',
  },

  start: {
    title: 'Ce que la loi prévoit pour vous en Belgique',
    lead: 'Répondez à quelques questions. Vous voyez ce que la loi vous demande, jusqu’à quelle date, et ce que vous pouvez faire ensuite. Chaque réponse indique sa source.',
    questionsHeading: 'Que voulez-vous savoir ?',
    integration: 'Dois-je suivre le parcours d’intégration ?',
    integrationHelp: 'Qui doit le suivre, qui ne doit pas, dans quel délai et où aller.',
    nationality: 'Quand puis-je devenir belge ?',
    nationalityHelp: 'Toutes les voies comparées, avec vos titres de séjour et vos dates.',
    everything: 'Décrire votre situation une fois et tout voir',
    everythingHelp:
      'L’intégration, votre séjour, la nationalité, et l’aide quand vous cherchez du travail après l’école. Cela prend un peu plus de temps.',
    promisesHeading: 'Avant de commencer',
    promises: [
      'C’est gratuit. Vous n’avez pas besoin de compte.',
      'Nous ne gardons aucune de vos réponses.',
      'Vous pouvez toujours répondre « Je ne sais pas ».',
      'Nous expliquons la loi. C’est une autorité qui décide pour vous.',
    ],
    guideHeading: 'Lire d’abord',
    guideText: 'Des pages courtes sur le parcours, les interprètes, le prix, les photos et le harcèlement en ligne.',
    guideLink: 'Ouvrir le guide',
    lawHeading: 'Lire la loi',
    lawText: 'Chaque règle avec ses dates, ses sources et des exemples.',
    lawLink: 'Ouvrir la loi',
    lettersHeading: 'Écrire une lettre',
    lettersText: 'Recours, demandes et formulaires, prêts à imprimer. Nous ne gardons rien de ce que vous écrivez.',
    lettersLink: 'Ouvrir les lettres',
    aboutHeading: 'Pouvez-vous nous croire ?',
    aboutText: 'D’où viennent nos informations, et ce que nous ne savons pas.',
    aboutLink: 'Comment nous le savons',
  },

  buttons: {
    start: 'Commencer',
    continue: 'Continuer',
    back: 'Retour',
    change: 'Modifier',
    add: 'Ajouter',
    addAnother: 'Ajouter encore',
    remove: 'Supprimer',
    doNotKnow: 'Je ne sais pas',
    preferNotToSay: 'Je préfère ne pas répondre',
    yes: 'Oui',
    no: 'Non',
    print: 'Imprimer cette page',
    download: 'Enregistrer dans un fichier',
    open: 'Ouvrir un fichier enregistré',
    startAgain: 'Recommencer',
  },

  form: {
    errorsHeading: 'Regardez encore ceci, s’il vous plaît',
    errorPrefix: 'Erreur :',
    day: 'Jour',
    month: 'Mois',
    year: 'Année',
    dateHint: 'Par exemple 7 3 2021. Si vous ne connaissez pas le jour, laissez la case vide.',
    choose: 'Choisissez',
    rowNumber: 'Numéro {number}',
  },

  sources: {
    heading: 'Sources',
    forSection: 'Sources de cette partie',
    readOn: 'Nous avons lu cette source le {date}.',
  },

  notices: {
    announced: 'Annoncé. Pas encore en vigueur.',
    unsure: 'Pas certain',
    untranslated: 'Ce texte n’est pas encore traduit. Vous lisez le texte anglais.',
    unchecked: 'Cette traduction n’a pas encore été relue par une personne de langue maternelle française.',
    uncheckedLink: 'À propos de nos langues',
    important: 'Important',
    information: 'À noter',
    done: 'C’est fait',
  },

  timeline: {
    tableHeading: 'La même chose dans un tableau',
    what: 'Quoi',
    from: 'À partir du',
    until: 'Jusqu’au',
    stillRunning: 'toujours en cours',
    unknown: 'pas connu',
    dayAskedAbout: 'le jour de votre question',
    legend: 'Ce que montre l’image',
    kinds: {
      fact: 'ce que vous nous avez dit',
      met: 'la condition est remplie',
      window: 'un temps où quelque chose peut ou doit se faire',
      unknown: 'personne ne peut encore le dire',
      moment: 'un jour qui compte',
    },
  },

  contents: {
    onThisPage: 'Sur cette page',
    guideTitle: 'Guide',
    guideLead: 'Des pages courtes. Chacune dit d’où viennent ses informations.',
    aboutTitle: 'À propos de Parcours',
    aboutLead: 'Comment nous travaillons, ce que nous ne savons pas, et ce que deviennent vos réponses.',
    next: 'Page suivante',
    previous: 'Page précédente',
  },

  quickExit: {
    leave: 'Quitter cette page maintenant',
    help: 'Une page sur la météo s’ouvre. Votre navigateur peut encore se souvenir de cette page.',
  },

  languagesTable: {
    caption: 'Les langues de Parcours',
    language: 'Langue',
    pages: 'Ce qui est traduit',
    checked: 'Relu par une personne de cette langue',
    allPages: 'Tout',
    somePages: 'Les menus et les boutons. Les autres textes sont en anglais.',
    reference: 'Tout. Les autres langues suivent ce texte.',
    yes: 'Oui',
    notYet: 'Pas encore',
  },

  contact: {
    writeTo: 'Écrivez à',
    none: 'Cette copie de Parcours n’indique pas encore d’adresse. Demandez à l’organisation qui vous la propose.',
  },

  chooseLanguage: {
    title: 'Choisissez votre langue',
  },

  footer: {
    label: 'À propos de ce site',
    decides: 'Parcours explique la loi. Parcours ne décide pas. La commune, le bureau ou le juge décide.',
    privacy: 'Vie privée',
    accessibility: 'Accessibilité',
    howWeKnow: 'Comment nous le savons',
    unknown: 'Ce que nous ne savons pas',
    languages: 'Langues',
    licence: 'Licence',
  },

  problems: {
    notFoundTitle: 'Nous ne trouvons pas cette page',
    notFoundText:
      'L’adresse est peut-être fausse, ou la page a changé de place. Vos réponses ne sont pas perdues : revenez en arrière dans votre navigateur.',
    tooLargeTitle: 'C’est trop à la fois',
    tooLargeText:
      'Votre envoi est plus grand que ce que nous acceptons. Si vous avez envoyé un fichier, vérifiez que c’est celui que vous avez enregistré ici. Revenez en arrière et essayez encore.',
    refusedTitle: 'Nous ne pouvons pas lire votre envoi',
    refusedText: 'Quelque chose dans la demande n’est pas comme prévu. Revenez en arrière et essayez encore.',
    failedTitle: 'Il y a un problème de notre côté',
    failedText:
      'Ce n’est pas votre faute. Vos réponses n’ont pas été enregistrées. Revenez en arrière dans votre navigateur et essayez encore dans quelques minutes.',
    toStart: 'Aller à l’accueil',
  },
}
