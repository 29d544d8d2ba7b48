import type { Words } from '../translation.ts'

/** Les pages sur Parcours lui-même. */
export const about: Words['about'] = {
  'how-we-know': {
    title: 'Comment nous le savons',
    lead: 'Chaque information ici vient d’une source que vous pouvez retrouver. Nous la nommons, avec le jour où nous l’avons lue.',
    sections: [
      {
        heading: 'Comment nous travaillons',
        blocks: [
          {
            steps: [
              {
                title: 'Nous lisons',
                text: 'Nous lisons des lois, des pages d’autorités, et des pages d’organisations qui connaissent le sujet. Nous notons ce que dit chacune, avec nos mots.',
              },
              {
                title: 'Nous comparons',
                text: 'Quand deux sources ne sont pas d’accord, nous le disons. Si nous en choisissons une, nous donnons la raison. Si nous ne pouvons pas choisir, vous voyez les deux.',
              },
              {
                title: 'Nous écrivons la règle avec ses dates',
                text: 'Un programme suit la règle pas à pas. Il ne devine jamais. S’il manque un fait, la réponse est « nous ne pouvons pas encore le dire ».',
              },
              {
                title: 'Nous testons la règle',
                text: 'Chaque règle a des exemples des deux côtés : des personnes qui sont juste dedans et des personnes qui sont juste dehors.',
              },
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Ce que vous devez savoir de nos sources',
        blocks: [
          {
            text: 'Nous avons lu la plupart des pages dans des copies gardées, et certaines en partie seulement. Certaines ont plusieurs années. Aucun avocat et aucune autorité n’a approuvé Parcours.',
          },
          {
            links: [
              { to: 'about/what-we-do-not-know', text: 'Ce que nous ne savons pas' },
              { to: 'law', text: 'Les règles, une par une, avec leurs sources' },
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Les sources du guide',
        blocks: [{ show: 'guide-sources' }],
        sources: [],
      },
    ],
  },

  'what-we-do-not-know': {
    title: 'Ce que nous ne savons pas',
    lead: 'Voici les trous. Quand un de ces points vous concerne, Parcours dit « demandez au bureau ». Il ne devine pas.',
    sections: [
      {
        heading: 'Wallonie',
        blocks: [
          {
            list: [
              'La liste complète des personnes dispensées depuis le 1er janvier 2025. Nous avons pu lire seulement le début.',
              'Quel délai vaut si vous avez demandé votre titre de séjour en 2024 et l’avez reçu en 2025.',
              'L’amende : combien, qui vous avertit, et où faire un recours.',
              'Si la famille d’un Belge qui n’a jamais vécu dans un autre pays de l’Union européenne a l’obligation.',
              'Le jour exact à partir duquel les personnes avec la protection temporaire sont dispensées, et qui a reçu plus de temps pendant la crise du corona.',
            ],
          },
        ],
        sources: ['wolters-kluwer-2024', 'parcoursintegration-faq-2025', 'uvcw-temporary-protection'],
      },
      {
        heading: 'Bruxelles',
        blocks: [
          {
            list: [
              'Les exemptions que vous devez prouver : peut-être la maladie, les études, le travail, la nationalité turque.',
              'Quand les délais peuvent s’arrêter pour une raison comme la maladie.',
              'Qui peut être dispensé d’un des cours, et quand un bureau ferme un dossier.',
              'Une deuxième amende, et comment faire un recours.',
            ],
          },
        ],
        sources: ['bewelcome-exemptions', 'agii-brussels-2024'],
      },
      {
        heading: 'Flandre',
        blocks: [
          {
            list: [
              'Toutes les exemptions depuis le 1er mars 2022, par exemple pour une maladie ou un diplôme belge.',
              'Si une personne de 65 ans exactement est exemptée.',
              'La règle pour les personnes qui viennent d’une autre région dans les cinq ans.',
            ],
          },
        ],
        sources: ['agii-movers', 'agii-flanders-2022'],
      },
      {
        heading: 'Communauté germanophone',
        blocks: [{ list: ['Les délais.', 'Les amendes.', 'La liste complète des exemptions dans le décret.'] }],
        sources: ['german-community-decree'],
      },
      {
        heading: 'Office des étrangers',
        blocks: [
          {
            list: [
              'À partir de quel jour exactement les contrôles d’une carte F commencent.',
              'Quelle autre raison doit exister avant qu’un séjour puisse prendre fin à cause de trop peu d’efforts.',
              'Depuis quand chaque exception est sur la liste.',
            ],
          },
        ],
        sources: ['ibz-efforts', 'agii-federal'],
      },
      {
        heading: 'Bureaux',
        blocks: [
          {
            list: [
              'Les adresses et les numéros de téléphone de plusieurs bureaux.',
              'Quel centre wallon sert quelle commune.',
              'Si les heures d’ouverture sont encore justes. Téléphonez avant d’y aller.',
            ],
          },
        ],
        sources: [],
      },
    ],
  },

  'an-authority-decides': {
    title: 'Une autorité décide',
    lead: 'Parcours explique la loi. Il ne prend aucune décision sur vous, et ce n’est pas le conseil d’un avocat.',
    sections: [
      {
        heading: 'Qui décide quoi',
        blocks: [
          {
            table: {
              caption: 'Qui décide',
              columns: ['Question', 'Qui décide'],
              rows: [
                [
                  'Devez-vous suivre le parcours ?',
                  'À Bruxelles et en Wallonie, votre commune vous le dit. En Flandre, l’agence peut vous le dire.',
                ],
                ['Votre parcours est-il fini ?', 'Le bureau qui vous accompagne'],
                ['Une amende à Bruxelles', 'La Commission communautaire commune'],
                ['Avez-vous fait assez d’efforts d’intégration ?', 'L’Office des étrangers'],
                ['La nationalité', 'La commune reçoit la déclaration, le procureur du Roi peut s’opposer'],
              ],
            },
          },
          {
            text: 'Si vous n’êtes pas d’accord avec une décision, il y a souvent un délai pour faire un recours. La lettre doit le dire. Demandez vite de l’aide.',
          },
        ],
        sources: ['bewelcome-target-group', 'bewelcome-sanctions', 'spw-citizen', 'ibz-efforts'],
      },
      {
        heading: 'Si Parcours et une autorité disent des choses différentes',
        blocks: [
          {
            text: 'Faites ce que demande la lettre de l’autorité, dans le délai. Demandez ensuite la raison. Vous pouvez imprimer notre réponse avec ses sources et la montrer.',
          },
        ],
        sources: [],
      },
    ],
  },

  privacy: {
    title: 'Vie privée',
    lead: 'Nous ne gardons rien sur vous. Nous ne le pourrions pas, même si quelqu’un le demandait.',
    sections: [
      {
        heading: 'Vos réponses',
        blocks: [
          {
            list: [
              'Vos réponses voyagent dans la page elle-même. Le serveur les lit, calcule le résultat, et les oublie.',
              'Rien n’est écrit sur un disque ou dans une base de données. Rien de vos réponses n’est dans un journal.',
              'Vous n’avez besoin ni de nom, ni de compte, ni d’adresse e-mail.',
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Votre visite',
        blocks: [
          {
            list: [
              'Nous ne mettons pas de cookies.',
              'Nous ne comptons pas les visiteurs et ne suivons personne.',
              'Les pages ne chargent rien d’autres entreprises : ni polices, ni cartes, ni vidéos.',
              'Quand vous suivez un lien vers un autre site, votre navigateur ne lui dit pas d’où vous venez.',
            ],
          },
          {
            text: 'Ceci décrit le programme. L’entreprise qui fait tourner le serveur, ou votre fournisseur d’internet, peut garder ses propres traces. Nous ne pouvons ni les voir ni les changer.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Sur un ordinateur partagé',
        blocks: [
          {
            text: 'Votre navigateur peut se souvenir des pages que vous avez vues. Si d’autres personnes utilisent le même ordinateur ou téléphone, fermez la fenêtre quand vous avez fini, ou utilisez une fenêtre privée.',
          },
          {
            text: 'La liste de vos démarches pour trouver du travail est la seule chose que votre propre appareil garde, si votre navigateur utilise JavaScript. Nous ne l’avons pas. Vous pouvez l’effacer sur cette page-là.',
          },
          {
            text: 'Si vous enregistrez vos réponses dans un fichier, ce fichier est à vous. Gardez-le en lieu sûr. Nous n’en avons pas de copie.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Questions',
        blocks: [{ show: 'contact' }],
        sources: [],
      },
    ],
  },

  accessibility: {
    title: 'Déclaration d’accessibilité',
    lead: 'Tout le monde devrait pouvoir utiliser Parcours, sur n’importe quel appareil, avec ou sans la vue, la souris ou JavaScript.',
    sections: [
      {
        heading: 'Notre but',
        blocks: [
          {
            text: 'Nous suivons les règles pour l’accessibilité des contenus web (WCAG), version 2.2, niveau AA.',
          },
          {
            list: [
              'Vous pouvez tout faire avec un clavier.',
              'Vous pouvez agrandir le texte deux fois, ou utiliser un écran de 320 pixels, et rien n’est coupé.',
              'Tout fonctionne sans JavaScript.',
              'Les images existent aussi comme tableau ou comme texte.',
              'La couleur seule ne porte jamais un sens. Il y a un affichage sombre pour qui le préfère.',
              'L’arabe se lit de droite à gauche.',
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Comment nous testons',
        blocks: [
          {
            text: 'Un programme cherche dans chaque page les erreurs d’accessibilité connues, dans les deux sens d’écriture, chaque fois que nous changeons quelque chose. Il parcourt aussi les pages au clavier, sur un écran étroit, et sans JavaScript. Une page avec une erreur n’est pas publiée.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Ce qui n’est pas encore assez bon',
        blocks: [
          {
            list: [
              'Les personnes qui utilisent tous les jours un lecteur d’écran n’ont pas encore testé Parcours.',
              'Certains textes existent seulement en anglais. Ces parties sont marquées comme anglaises, pour qu’un lecteur d’écran les prononce bien.',
              'La langue est simple, mais cela reste de la loi. Il n’y a pas de version facile à lire avec des images.',
            ],
          },
        ],
        sources: [],
      },
      {
        heading: 'Dites-le-nous',
        blocks: [
          {
            text: 'Quelque chose est difficile à utiliser ? Nous voulons savoir quelle page, et ce qui s’est passé.',
          },
          { show: 'contact' },
        ],
        sources: [],
      },
      {
        heading: 'À propos de cette déclaration',
        blocks: [{ text: 'Écrite le 22 novembre 2026, d’après nos propres tests.' }],
        sources: [],
      },
    ],
  },

  languages: {
    title: 'Nos langues',
    lead: 'Nous écrivons d’abord le texte anglais. Les autres langues le suivent.',
    sections: [
      {
        heading: 'Où en est chaque langue',
        blocks: [
          { show: 'languages' },
          {
            text: 'Aucun texte n’a encore été relu par une personne de langue maternelle. Si une phrase est fausse, la loi derrière elle ne change pas : toutes les langues montrent la réponse des mêmes règles.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Si un texte manque dans votre langue',
        blocks: [
          {
            text: 'Alors vous voyez le texte anglais, et la page le dit. Vous pouvez aussi utiliser la traduction de votre navigateur : les pages le permettent.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Les mots de la loi',
        blocks: [
          {
            text: 'Les noms des lois, des cartes et des bureaux restent dans la langue de l’autorité. Vous avez besoin de ces mots au guichet.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Vous voyez une erreur ?',
        blocks: [{ show: 'contact' }],
        sources: [],
      },
    ],
  },

  licence: {
    title: 'Licence',
    lead: 'Parcours est un logiciel libre. Chacun peut l’utiliser, le lire, le changer et le partager.',
    sections: [
      {
        heading: 'Ce que vous pouvez faire',
        blocks: [
          {
            text: 'Le programme et ses textes sont sous la licence publique de l’Union européenne, version 1.2 (EUPL-1.2). Vous pouvez les utiliser dans n’importe quel but. Si vous partagez une version changée, vous la partagez sous la même licence et vous dites ce que vous avez changé.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Pas de garantie',
        blocks: [
          {
            text: 'Parcours vient sans garantie. La loi peut changer avant que nous le remarquions. La date sous chaque règle dit quand nous l’avons vérifiée pour la dernière fois.',
          },
        ],
        sources: [],
      },
    ],
  },
}
