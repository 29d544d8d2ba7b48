import type { Words } from '../translation.ts'
import { guideOnline } from './guide-online.ts'

/** Le guide : des pages courtes pour une personne qui arrive. Les faits reposent sur les sources nommées. */
export const guide: Words['guide'] = {
  'what-integration-means': {
    title: 'Ce que veut dire l’intégration',
    lead: 'L’intégration a deux côtés. Vous faites un effort, et le pays fait un effort.',
    sections: [
      {
        heading: 'Votre côté',
        blocks: [
          {
            list: [
              'Apprendre une langue de l’endroit où vous habitez.',
              'Apprendre comment les choses se passent ici : l’école, le travail, les médecins, la maison communale.',
              'Connaître vos droits et vos devoirs.',
              'Devenir capable de gérer votre vie ici sans aide.',
            ],
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'Le côté du pays',
        blocks: [
          {
            list: [
              'Respecter vos droits.',
              'Vous traiter comme il traite les Belges, au guichet et au travail.',
              'Offrir des cours et des personnes qui vous accompagnent.',
            ],
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'Ce qui vaut pour tout le monde',
        blocks: [
          {
            text: 'Il n’y a pas une seule façon de vivre que vous devez copier. Mais certaines choses valent pour toutes les personnes qui vivent ici.',
          },
          {
            list: [
              'Chaque personne est libre.',
              'Les femmes et les hommes sont égaux. Personne ne peut être désavantagé pour ce qu’il est.',
              'Vous choisissez qui vous aimez.',
              'Vous avez droit à une vie privée.',
              'Vous avez droit à votre religion, ou à aucune.',
              'Les enfants ont leurs propres droits.',
              'Les règles de la vie ensemble valent pour tous : dans la circulation, avec les voisins, dans les lieux publics.',
            ],
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'À quoi sert le parcours',
        blocks: [
          {
            text: 'Le parcours d’intégration vous aide à comprendre le pays où vous vivez maintenant. Il a des cours, et un accompagnateur qui connaît votre situation. Le parcours n’est pas le même partout. Il dépend de la commune où votre adresse est inscrite.',
          },
          {
            links: [
              { to: 'guide/brussels', text: 'Le parcours à Bruxelles' },
              { to: 'guide/wallonia', text: 'Le parcours en Wallonie' },
              { to: 'guide/flanders', text: 'Le parcours en Flandre' },
              { to: 'guide/german-speaking-community', text: 'Le parcours en Communauté germanophone' },
            ],
          },
        ],
        sources: ['parcoursintegration-faq'],
      },
    ],
  },

  'order-of-steps': {
    title: 'Les étapes, l’une après l’autre',
    lead: 'De votre inscription à la commune jusqu’à votre attestation.',
    sections: [
      {
        heading: 'Le chemin habituel',
        blocks: [
          {
            steps: [
              {
                title: 'Vous vous inscrivez à la commune',
                text: 'La commune voit dans son registre si vous devez suivre le parcours. Elle vous donne un papier avec des informations. Gardez ce papier.',
              },
              {
                title: 'Vous allez au bureau',
                text: 'Là, vous rencontrez un accompagnateur. Ensemble, vous regardez votre situation et les langues que vous parlez.',
              },
              {
                title: 'Vous signez une convention',
                text: 'Elle dit quels cours vous suivez et qui vous accompagne. Elle est faite pour vous.',
              },
              {
                title: 'Vous suivez les cours',
                text: 'Une langue, la vie en Belgique, vos droits et devoirs, une aide pour trouver du travail. Vous n’avez pas toujours besoin de chaque partie.',
              },
              {
                title: 'Vous revoyez votre accompagnateur',
                text: 'Vous parlez de ce qui va et de ce qui ne va pas. Si quelque chose ne marche pas, dites-le tôt.',
              },
              {
                title: 'Vous recevez une attestation',
                text: 'Gardez-la. Vous en aurez peut-être besoin des années plus tard. Votre commune aussi doit savoir que vous avez fini.',
              },
            ],
          },
        ],
        sources: ['belgique-infos-newcomers', 'bewelcome-steps', 'cai-programme', 'spw-citizen'],
      },
      {
        heading: 'De combien de temps vous disposez',
        blocks: [
          {
            table: {
              caption: 'Délais pour les personnes qui doivent suivre le parcours',
              columns: ['Où vous habitez', 'Aller au bureau', 'Finir'],
              rows: [
                [
                  'Bruxelles',
                  'dans les 6 mois après la réception de l’attestation d’obligation',
                  'dans les 18 mois après votre inscription au bureau',
                ],
                [
                  'Wallonie',
                  'dans les 3 mois après votre inscription à la commune',
                  'dans les 3 ans après la demande de votre titre de séjour ; dans les 18 mois si vous l’avez demandé avant le 1er janvier 2025',
                ],
                [
                  'Flandre',
                  'dans les 3 mois après le début de l’obligation ; en pratique, l’agence compte à partir de sa lettre',
                  'nous n’avons pas trouvé de délai pour le parcours entier',
                ],
                ['Communauté germanophone', 'nous ne savons pas', 'nous ne savons pas'],
              ],
            },
          },
          {
            unsure:
              'En Communauté germanophone, les délais sont dans un texte que nous avons pu lire en partie seulement. Demandez à Info-Integration.',
          },
        ],
        sources: [
          'bewelcome-steps',
          'cimb-programme',
          'wolters-kluwer-2024',
          'agii-flanders-duty',
          'german-community-decree',
        ],
      },
      {
        heading: 'Puis-je changer l’ordre ?',
        blocks: [
          {
            text: 'En Wallonie, oui : vous pouvez suivre les parties dans n’importe quel ordre. Mais une partie n’en remplace pas une autre. Si vous avez suivi la formation à la citoyenneté, vous allez quand même à la séance sur les droits et les devoirs.',
          },
          {
            text: 'Vous pouvez chercher un cours vous-même. Demandez d’abord à votre accompagnateur : seuls les cours d’organisations reconnues comptent.',
          },
        ],
        sources: ['parcoursintegration-faq'],
      },
      {
        heading: 'Ce n’est pas obligatoire, mais vous voulez le faire',
        blocks: [
          {
            text: 'La plupart des personnes sans obligation peuvent quand même suivre le parcours, s’il y a de la place. « Pas obligatoire » ne veut pas dire « pas permis ».',
          },
          {
            text: 'La Flandre est différente pour certains groupes. Par exemple, les personnes qui attendent une décision sur l’asile ne peuvent plus y commencer depuis le 1er mars 2022.',
          },
        ],
        sources: ['spw-citizen', 'ggc-integration', 'info-integration-programme', 'agii-flanders-2022'],
      },
      {
        heading: 'Vous déménagez dans une autre région',
        blocks: [
          {
            text: 'Une attestation du parcours terminé dans une autre région vous libère en Wallonie, à Bruxelles et en Communauté germanophone. Un parcours que vous n’avez pas terminé ne vous libère pas en Wallonie.',
          },
          {
            unsure:
              'Pour un déménagement vers la Flandre, nous n’avons pas trouvé la règle. Demandez à l’agence là-bas.',
          },
        ],
        sources: ['parcoursintegration-faq', 'walloon-circular-2015', 'ggc-integration', 'info-integration-programme'],
      },
    ],
  },

  'first-meeting': {
    title: 'Le premier rendez-vous',
    lead: 'Vous rencontrez un accompagnateur, seul ou avec un interprète. L’accompagnateur écoute et explique.',
    sections: [
      {
        heading: 'De quoi vous parlez',
        blocks: [
          {
            list: [
              'vos langues',
              'où vous habitez',
              'vos revenus',
              'votre santé',
              'l’école pour vos enfants',
              'votre travail, vos études, ce que vous aimeriez faire',
              'les papiers et les démarches qui ne peuvent pas attendre',
              'les droits et les devoirs de toute personne qui vit en Belgique',
            ],
          },
          {
            text: 'L’accompagnateur fait une liste de ce dont vous avez besoin. Il peut vous dire quels services aident.',
          },
        ],
        sources: ['belgique-infos-newcomers', 'spw-citizen'],
      },
      {
        heading: 'Votre niveau de langue',
        blocks: [
          {
            text: 'Le bureau regarde ce que vous savez déjà comprendre, dire, lire et écrire. Ainsi vous recevez le bon cours.',
          },
        ],
        sources: ['belgique-infos-newcomers', 'spw-citizen'],
      },
      {
        heading: 'Votre accompagnateur',
        blocks: [
          {
            text: 'Beaucoup d’accompagnateurs parlent plusieurs langues. Certains ont été eux-mêmes de nouveaux arrivants. Vous pouvez tout demander, aussi ce qui semble petit.',
          },
        ],
        sources: ['belgique-infos-newcomers'],
      },
      {
        heading: 'La convention',
        blocks: [
          {
            text: 'Après les premiers entretiens, vous signez une convention avec le bureau. Elle dit quels cours et quel accompagnement vous recevez. En Wallonie, vous la revoyez avec votre accompagnateur au moins tous les six mois.',
          },
        ],
        sources: ['cai-programme', 'wolters-kluwer-2016'],
      },
      {
        heading: 'À apporter',
        blocks: [
          { text: 'Nous n’avons pas trouvé de liste officielle. Voici notre propre conseil.' },
          {
            list: [
              'votre titre de séjour',
              'le papier ou la lettre que la commune vous a donné sur le parcours',
              'vos diplômes et certificats, aussi étrangers',
              'votre contrat de travail, si vous travaillez',
              'les attestations de cours que vous avez déjà suivis',
              'un certificat médical, si une maladie rend le parcours difficile pour vous',
            ],
          },
          { text: 'Avez-vous besoin d’un interprète ? Dites-le quand vous prenez rendez-vous.' },
        ],
        sources: [],
      },
    ],
  },

  brussels: {
    title: 'Le parcours à Bruxelles',
    lead: 'Pour les personnes inscrites dans une des 19 communes de la Région de Bruxelles-Capitale. Le parcours est gratuit.',
    sections: [
      {
        heading: 'Qui doit le suivre',
        blocks: [
          {
            text: 'La commune regarde un seul jour : le premier jour où vous êtes dans le registre des étrangers d’une commune bruxelloise avec un titre de séjour de plus de trois mois. Vous devez suivre le parcours si tout ceci est vrai ce jour-là.',
          },
          {
            list: [
              'Ce jour est le 1er juin 2022 ou plus tard.',
              'Vous n’êtes pas belge.',
              'Vous avez au moins 18 ans, et pas encore 65 ans.',
              'Vous vivez légalement en Belgique depuis moins de trois ans. Les périodes plus anciennes s’additionnent. Les visites de trois mois au plus ne comptent pas.',
              'Vous n’avez pas d’exemption.',
            ],
          },
          {
            text: 'Pendant que l’asile est examiné, vous êtes dans une autre liste, le registre d’attente. Ce n’est pas le registre des étrangers. Mais votre séjour légal compte à partir de là.',
          },
        ],
        sources: ['bewelcome-target-group', 'agii-brussels-2024'],
      },
      {
        heading: 'Pour qui ce n’est pas obligatoire',
        blocks: [
          {
            list: [
              'les citoyens de l’Union européenne, de l’Islande, du Liechtenstein, de la Norvège et de la Suisse',
              'leur famille proche, sous conditions',
              'la famille proche d’un Belge, si vous avez vécu ensemble légalement plus de trois mois dans un autre de ces pays',
              'les Britanniques avec une carte M, et leur famille',
              'les personnes avec la protection temporaire',
              'les personnes avec un permis unique ou un permis de travail ; leur famille peut avoir l’obligation',
              'les personnes dont le séjour est temporaire par nature, comme les au pair',
              'les résidents de longue durée de certains autres pays de l’Union européenne',
              'les personnes qui ont déjà une attestation d’intégration',
              'les personnes avec un diplôme belge',
            ],
          },
          {
            unsure:
              'Il y a plus d’exemptions que ce que nous avons pu lire. Nous ne savons pas ce que le texte dit de la maladie, des étudiants et des citoyens turcs. Demandez à votre commune ou à un bureau.',
          },
        ],
        sources: [
          'bewelcome-exemptions',
          'ggc-integration',
          'agii-brussels-2024',
          'kpmg-brussels-2022',
          'uvcw-temporary-protection',
        ],
      },
      {
        heading: 'Ce qu’il contient',
        blocks: [
          {
            list: [
              'un premier rendez-vous sur votre situation et vos langues',
              'les droits et les devoirs : 10 heures',
              'une formation à la citoyenneté sur la vie en Belgique : 50 heures',
              'un cours de français ou de néerlandais, si vous en avez besoin',
              'des entretiens avec votre accompagnateur pendant le parcours',
            ],
          },
          {
            text: 'Le but pour la langue est le niveau A2 : la langue simple de tous les jours. Si vous ne savez ni lire ni écrire, c’est A2 seulement pour parler et écouter. Cela vaut pour les personnes qui doivent suivre le parcours et se sont inscrites dans un bureau à partir du 1er janvier 2024.',
          },
        ],
        sources: ['rtl-brussels-content', 'ggc-integration', 'agii-brussels-2024'],
      },
      {
        heading: 'Jusqu’à quand',
        blocks: [
          {
            steps: [
              {
                title: 'La commune vous donne une attestation d’obligation',
                text: 'Elle dit que vous devez suivre le parcours. Notez le jour où vous l’avez reçue.',
              },
              {
                title: 'Dans les 6 mois, vous vous inscrivez dans un bureau',
                text: 'Les six mois commencent quand vous avez reçu cette attestation.',
              },
              {
                title: 'Dans les 18 mois après cela, vous finissez',
                text: 'Le bureau vous donne une attestation qui dit que vous avez fini.',
              },
              {
                title: 'Les deux attestations vont à votre commune',
                text: 'Le bureau peut les envoyer. Vous pouvez aussi les apporter ou les envoyer vous-même. Demandez qui le fait.',
              },
            ],
          },
          {
            text: 'Vous quittez Bruxelles, ou vous perdez votre droit de séjour ? Alors le délai s’arrête. Il continue quand votre adresse est de nouveau inscrite dans une commune bruxelloise.',
          },
        ],
        sources: ['bewelcome-steps', 'bewelcome-target-group'],
      },
      {
        heading: 'Où',
        blocks: [
          {
            text: 'Vous choisissez vous-même le bureau, où que vous habitiez à Bruxelles. Vous choisissez aussi la langue.',
          },
          {
            list: [
              'VIA, à Schaerbeek et à Molenbeek : en français ou en néerlandais',
              'BAPA BXL, au centre de Bruxelles : en français ou en néerlandais',
              'Convivial, à Forest : en français ou en néerlandais',
              'Bon : en néerlandais',
            ],
          },
        ],
        sources: ['agii-brussels-2024', 'solidarite-savoir-citizenship'],
      },
      {
        heading: 'Si vous ne finissez pas à temps',
        blocks: [
          { text: 'La commune vous écrit d’abord. Vous avez alors deux mois pour vous mettre en ordre.' },
          {
            text: 'Si rien ne se passe, votre dossier va à la Commission communautaire commune. Elle peut vous donner une amende de 100 à 2 500 euros. Parlez à votre accompagnateur avant d’en arriver là.',
          },
        ],
        sources: ['bewelcome-sanctions'],
      },
    ],
  },

  wallonia: {
    title: 'Le parcours en Wallonie',
    lead: 'Pour les personnes qui habitent dans une commune de langue française de Wallonie. Tout est gratuit, les interprètes aussi.',
    sections: [
      {
        heading: 'Qui doit le suivre',
        blocks: [
          { text: 'Vous devez suivre le parcours si tout ceci est vrai.' },
          {
            list: [
              'Vous n’êtes pas belge.',
              'Vous vivez légalement en Belgique depuis moins de trois ans.',
              'Vous avez un titre de séjour de plus de trois mois.',
              'Vous habitez dans une commune de langue française.',
              'Vous n’avez ni exemption ni dispense.',
            ],
          },
        ],
        sources: ['parcoursintegration-faq', 'cimb-programme', 'walloon-decree-2024'],
      },
      {
        heading: 'Pour qui ce n’est pas obligatoire',
        blocks: [
          { text: 'L’obligation ne concerne pas :' },
          {
            list: [
              'les citoyens de l’Union européenne, de l’Espace économique européen et de la Suisse, et leur famille proche',
              'les personnes qui vivent légalement en Belgique depuis trois ans ou plus',
              'les personnes sans titre de séjour, ou avec un titre de trois mois ou moins',
              'les personnes qui attendent une décision sur l’asile',
            ],
          },
          { text: 'Certaines personnes sont dans le groupe, mais ont une dispense :' },
          {
            list: [
              'les personnes de moins de 18 ans, et les personnes de 65 ans ou plus',
              'les personnes qui travaillent au moins à mi-temps, pendant plus de trois mois sans interruption',
              'les étudiants réguliers, les étudiants en échange, et les doctorants avec une bourse',
              'les personnes avec un certificat ou un diplôme d’une école belge',
              'les personnes trop malades ou handicapées pour le suivre, avec un certificat médical',
              'les personnes qui ont terminé un parcours ailleurs en Belgique',
              'les enseignants qui collaborent avec un établissement d’enseignement supérieur reconnu',
              'les citoyens de la Turquie, et des pays qui ont le même genre d’accord avec l’Union européenne',
              'les personnes avec la protection temporaire',
            ],
          },
          {
            text: 'Un enfant à garder, ou trop peu de temps, ne vous dispense pas. Parlez-en à votre accompagnateur. Il cherche une solution avec vous.',
          },
          {
            unsure:
              'La liste des personnes dispensées a changé le 1er janvier 2025. Nous avons pu lire seulement le début de la nouvelle liste. Ci-dessus, c’est la liste d’avant. Demandez au centre.',
          },
          {
            unsure:
              'Le membre de votre famille est belge et n’a jamais vécu dans un autre pays de l’Union européenne ? Alors nos sources ne sont pas d’accord sur votre obligation. Demandez au centre.',
          },
        ],
        sources: [
          'parcoursintegration-faq',
          'cai-programme',
          'spw-2018',
          'wolters-kluwer-2024',
          'walloon-circular-2015',
          'uvcw-temporary-protection',
        ],
      },
      {
        heading: 'Ce qu’il contient',
        blocks: [
          {
            list: [
              'L’accueil : un entretien sur votre situation, vos droits et devoirs, un test de français, une aide pour les papiers.',
              'Le français : au moins 400 heures, si le test montre que vous en avez besoin. Avec le niveau A2, vous n’avez pas besoin de cours.',
              'La citoyenneté : au moins 60 heures sur la vie en Belgique. Tout le monde la suit.',
              'L’emploi : au moins 4 heures, si vous en avez besoin. Pas si vous avez un emploi.',
            ],
          },
          { text: 'Ce qui compte, c’est de participer. Aucun examen ne décide.' },
          {
            unsure: 'Ces nombres d’heures datent de décembre 2018. Nous n’avons pas lu s’ils ont changé en 2025.',
          },
        ],
        sources: ['spw-citizen', 'spw-2018', 'parcoursintegration-home', 'cai-programme'],
      },
      {
        heading: 'Jusqu’à quand',
        blocks: [
          {
            steps: [
              {
                title: 'Dans les 3 mois, vous allez au centre',
                text: 'Les trois mois commencent quand vous vous inscrivez à la commune.',
              },
              { title: 'Vous signez une convention', text: 'Elle dit ce que vous allez suivre.' },
              {
                title: 'Vous finissez',
                text: 'Dans les 3 ans si vous avez demandé votre titre de séjour le 1er janvier 2025 ou plus tard. Dans les 18 mois si vous l’avez demandé avant. Le centre peut vous dire s’il y a plus de temps.',
              },
            ],
          },
          {
            unsure:
              'Vous avez demandé votre titre de séjour en 2024 et l’avez reçu en 2025 ? Nos sources ne sont pas d’accord sur votre délai. Demandez au centre.',
          },
        ],
        sources: ['cimb-programme', 'spw-citizen', 'wolters-kluwer-2024', 'parcoursintegration-faq-2025'],
      },
      {
        heading: 'Où',
        blocks: [
          {
            text: 'Il y a huit centres régionaux d’intégration, ou CRI. Votre commune vous dit lequel est le vôtre.',
          },
          {
            list: [
              'CAI : province de Namur',
              'CRIBW : Brabant wallon',
              'CRIC : Charleroi et le sud du Hainaut',
              'Ce.R.A.I.C. : la région du Centre et une partie du Hainaut occidental',
              'CIMB : Mons, le Borinage et une partie du Hainaut occidental',
              'CRILUX : province de Luxembourg',
              'CRIPEL : Liège',
              'CRVI : Verviers',
            ],
          },
        ],
        sources: ['spw-centres', 'levolontariat-centres'],
      },
      {
        heading: 'Si vous ne finissez pas à temps',
        blocks: [
          { text: 'Vous pouvez recevoir une amende.' },
          {
            unsure:
              'Nos sources ne sont pas d’accord sur le montant, et nous n’avons pas pu lire les règles sur l’avertissement et le recours.',
          },
        ],
        sources: ['bx1-fines', 'alterechos-2014', 'rtbf-2016'],
      },
    ],
  },

  flanders: {
    title: 'Le parcours en Flandre',
    lead: 'Pour les personnes inscrites dans une commune de la Région flamande. En néerlandais, il s’appelle « inburgering ».',
    sections: [
      {
        heading: 'Qui doit le suivre',
        blocks: [
          { text: 'Vous devez suivre le parcours si vous êtes dans un de ces groupes, sans exemption.' },
          {
            list: [
              'Vous n’êtes pas belge, vous avez au moins 18 ans, et vous avez pour la première fois un titre de séjour de plus de trois mois.',
              'Vous êtes belge, vous avez au moins 18 ans, vous êtes né ou née à l’étranger, un de vos parents est né à l’étranger, et votre première inscription ici date de 12 mois au plus.',
              'Vous êtes arrivé ou arrivée comme mineur, vous ne parlez pas néerlandais, et vous avez 18 ans avant 12 mois d’inscription avec un premier titre de séjour de plus de trois mois.',
              'Vous êtes ministre d’un culte reconnu.',
            ],
          },
          {
            text: 'L’obligation commence le jour de votre première inscription dans une commune flamande avec un tel statut.',
          },
          {
            unsure:
              'Vous êtes venu ou venue de Bruxelles, de Wallonie ou de la Communauté germanophone ces cinq dernières années ? Alors vous pourriez aussi avoir l’obligation. Nous n’avons pas lu si cette règle est encore la même depuis le 1er mars 2022. Demandez à l’agence.',
          },
        ],
        sources: ['vlaanderen-inburgering', 'agii-flanders-duty', 'waregem-inburgering', 'agii-movers'],
      },
      {
        heading: 'Pour qui ce n’est pas obligatoire',
        blocks: [
          {
            list: [
              'les citoyens de l’Union européenne, de l’Espace économique européen et de la Suisse, et leur famille proche',
              'la famille d’un Belge qui a vécu dans un autre de ces pays et a utilisé le droit de circuler librement',
              'les personnes venues travailler avec une autorisation de travail, et leur famille',
              'les personnes avec la protection temporaire ; elles peuvent le suivre',
            ],
          },
          {
            unsure:
              'Il y a aussi des exemptions pour l’âge, et peut-être pour une maladie, un diplôme et une attestation d’ailleurs. Nous n’avons pas pu lire le texte. Demandez à l’agence.',
          },
        ],
        sources: ['waregem-inburgering', 'knokke-inburgering', 'uvcw-temporary-protection'],
      },
      {
        heading: 'Qui ne peut pas le suivre',
        blocks: [
          {
            list: [
              'les personnes qui attendent une décision sur l’asile, depuis le 1er mars 2022',
              'les personnes dont le genre de séjour ne peut jamais durer plus d’un an',
              'les personnes qui ne sont pas dans le registre national',
            ],
          },
        ],
        sources: ['agii-flanders-2022', 'agii-flanders-who'],
      },
      {
        heading: 'Ce qu’il contient',
        blocks: [
          {
            list: [
              'L’orientation sociale : comment fonctionnent la Belgique et la Flandre. Elle finit par un test.',
              'Le néerlandais jusqu’au niveau A2 : la langue simple de tous les jours. Pour les personnes qui ont du mal à lire et à écrire : parler et écouter seulement.',
              'L’emploi : vous vous inscrivez au VDAB (à Bruxelles : Actiris) dans les 60 jours, si vous pouvez travailler et avez l’âge de travailler.',
              'Participer : 40 heures pour rencontrer des gens et des organisations. Pour les personnes dont l’obligation a commencé le 1er janvier 2023 ou plus tard.',
            ],
          },
          {
            text: 'Ici, vous devez atteindre les objectifs. Être présent ne suffit pas. Si c’est impossible parce qu’apprendre est très difficile pour vous, vous pouvez recevoir à la place une déclaration d’effort.',
          },
          {
            text: 'Après l’attestation, vous avez 24 mois pour montrer le niveau B1 en néerlandais, parler et écouter. Cela vaut si votre obligation a commencé le 1er mars 2022 ou plus tard. Cela ne vaut pas si vous avez une déclaration d’effort.',
          },
        ],
        sources: ['agii-flanders-duty', 'agii-flanders-2022', 'vvsg-inburgering', 'agii-fourth-part'],
      },
      {
        heading: 'Jusqu’à quand',
        blocks: [
          {
            steps: [
              {
                title: 'Dans les 3 mois, vous allez à l’agence',
                text: 'Le délai commence quand votre obligation commence. En pratique, l’agence compte à partir de sa lettre recommandée.',
              },
              {
                title: 'Vous signez un contrat',
                text: 'Depuis le 1er mars 2022, vous signez aussi une déclaration sur les droits et les devoirs.',
              },
              { title: 'Vous atteignez les objectifs de votre contrat', text: 'Ensuite vous recevez l’attestation.' },
            ],
          },
        ],
        sources: ['agii-flanders-duty', 'agii-flanders-2022', 'vvsg-inburgering'],
      },
      {
        heading: 'Où',
        blocks: [
          {
            list: [
              'Agentschap Integratie en Inburgering : toute la Flandre sauf les deux villes ci-dessous',
              'Atlas : la ville d’Anvers',
              'Amal : la ville de Gand',
            ],
          },
          { links: [{ to: 'guide/what-it-costs', text: 'Ce que cela coûte' }] },
        ],
        sources: ['vlaanderen-inburgering'],
      },
      {
        heading: 'Si vous ne le faites pas',
        blocks: [
          {
            text: 'Vous pouvez recevoir une amende de 50 à 5 000 euros. Après une amende, vous devez quand même suivre le parcours.',
          },
        ],
        sources: ['vlaanderen-inburgering', 'vrt-2016'],
      },
    ],
  },

  'german-speaking-community': {
    title: 'Le parcours en Communauté germanophone',
    lead: 'Pour les personnes inscrites à Amblève, Bullange, Burg-Reuland, Butgenbach, Eupen, La Calamine, Lontzen, Raeren ou Saint-Vith.',
    sections: [
      {
        heading: 'Qui doit le suivre',
        blocks: [
          { text: 'Vous devez suivre le parcours si tout ceci est vrai.' },
          {
            list: [
              'Vous vous êtes inscrit ou inscrite dans une des neuf communes après le 1er janvier 2018.',
              'Vous avez un titre de séjour de plus de trois mois.',
              'Vous êtes dans le registre national.',
              'Vous avez au moins 18 ans.',
              'Vous n’avez pas d’exemption.',
            ],
          },
        ],
        sources: ['info-integration-programme', 'german-community-decree', 'emn-german-community'],
      },
      {
        heading: 'Pour qui ce n’est pas obligatoire',
        blocks: [
          {
            list: [
              'les citoyens de l’Union européenne, de l’Espace économique européen et de la Suisse, et leur famille',
              'les étudiants adultes inscrits',
              'les personnes avec un diplôme d’une école, d’une haute école ou d’une université belge',
              'les personnes qui ont l’âge de la pension',
              'les personnes avec un permis unique',
              'les personnes malades ou handicapées de façon durable qui ne peuvent pas le suivre, avec un certificat',
              'le personnel des ambassades et des organisations internationales, et les sportifs professionnels',
              'les personnes avec une attestation égale d’ailleurs en Belgique',
              'les citoyens de la Turquie',
              'les personnes avec la protection temporaire',
            ],
          },
          {
            unsure:
              'Une page plus ancienne libère aussi les personnes qui vivent en Belgique depuis plus de trois ans, et nomme l’âge de 65 ans. La page plus récente ne le fait pas. Demandez à Info-Integration.',
          },
        ],
        sources: [
          'info-integration-programme',
          'info-integration-older',
          'emn-german-community',
          'brf-2019',
          'uvcw-temporary-protection',
        ],
      },
      {
        heading: 'Ce qu’il contient',
        blocks: [
          {
            list: [
              'L’accueil chez Info-Integration, et une convention faite pour vous.',
              'L’allemand jusqu’au niveau A2 : la langue simple de tous les jours. Vous choisissez 12 heures par semaine, ou un cours plus lent de 6 heures par semaine.',
              'Un cours d’intégration de 60 heures.',
              'Un accompagnement vers l’emploi.',
            ],
          },
          { text: 'Il n’y a pas de test final à réussir. Ce qui compte, c’est votre présence.' },
        ],
        sources: ['ostbelgien-programme', 'emn-german-community', 'brf-2019'],
      },
      {
        heading: 'Vous pouvez participer sans obligation',
        blocks: [
          {
            text: 'Le parcours est ouvert à tous les migrants adultes de la région. Les personnes qui attendent une décision sur l’asile peuvent participer quatre mois après leur demande.',
          },
        ],
        sources: ['german-community-decree', 'info-integration-older'],
      },
      {
        heading: 'Où, et ce que nous ne savons pas',
        blocks: [
          { text: 'Le bureau est Info-Integration, de la Croix-Rouge de Belgique, à Eupen.' },
          {
            unsure:
              'Nous n’avons pas pu lire les délais ni les amendes. Ils sont dans le décret du 11 décembre 2017. Demandez à Info-Integration.',
          },
        ],
        sources: ['info-integration-programme', 'german-community-decree'],
      },
    ],
  },

  interpreters: {
    title: 'Les interprètes',
    lead: 'Vous ne devez pas déjà connaître la langue du bureau pour y aller.',
    sections: [
      {
        heading: 'En Wallonie',
        blocks: [
          {
            text: 'Des interprètes professionnels travaillent dans beaucoup de langues. Vous ne payez rien. Dites que vous en avez besoin au premier rendez-vous, ou avant.',
          },
          {
            text: 'Depuis 2025, la formation à la citoyenneté peut aussi se donner dans une langue que vous comprenez.',
          },
        ],
        sources: ['parcoursintegration-faq', 'spw-2018', 'wolters-kluwer-2024'],
      },
      {
        heading: 'À Bruxelles',
        blocks: [
          {
            text: 'Les bureaux parlent plusieurs langues. En 2020, le bureau Convivial a dit qu’il accueille les gens en huit langues. Téléphonez d’abord et demandez la vôtre.',
          },
        ],
        sources: ['rtbf-2020-convivial'],
      },
      {
        heading: 'En Flandre et en Communauté germanophone',
        blocks: [
          {
            unsure:
              'Nous n’avons pas trouvé de page qui dit comment cela se passe là avec les interprètes. Demandez quand vous prenez rendez-vous.',
          },
        ],
        sources: [],
      },
      {
        heading: 'Un conseil',
        blocks: [
          {
            text: 'Un enfant ou un voisin n’est pas un interprète. L’entretien parle de votre santé, de votre argent et de votre famille. Un interprète professionnel garde le secret et traduit tout. C’est notre propre conseil.',
          },
        ],
        sources: [],
      },
    ],
  },

  'evening-courses-and-children': {
    title: 'Cours du soir, travail et enfants',
    lead: 'Vos journées sont pleines. Que faire ?',
    sections: [
      {
        heading: 'Cours du soir',
        blocks: [
          {
            text: 'En Wallonie, demandez à votre accompagnateur. Il essaie de trouver un cours à la bonne heure. Cela dépend de ce que proposent les écoles près de chez vous.',
          },
          {
            text: 'En Communauté germanophone, il y a un cours de langue plus lent de 6 heures par semaine. Il y a aussi des cours pour les personnes qui apprennent à lire et à écrire, et des cours pour les femmes.',
          },
          {
            unsure:
              'Pour Bruxelles et la Flandre, nos sources ne disent rien sur les cours du soir. Demandez au premier rendez-vous.',
          },
        ],
        sources: ['parcoursintegration-faq', 'ostbelgien-programme'],
      },
      {
        heading: 'Enfants',
        blocks: [
          {
            text: 'En Wallonie, un enfant à garder ne vous dispense pas. Le parcours reste obligatoire. Votre accompagnateur propose des solutions, alors parlez-en au premier rendez-vous.',
          },
          {
            unsure:
              'Pour les autres régions, nous n’avons pas trouvé de règle sur la garde des enfants. Demandez au bureau.',
          },
        ],
        sources: ['parcoursintegration-faq'],
      },
      {
        heading: 'Travail',
        blocks: [
          {
            text: 'En Wallonie, vous avez une dispense si vous travaillez au moins à mi-temps, pendant plus de trois mois sans interruption. Un contrat de cette durée suffit comme preuve. Un emploi de quelques heures par semaine ne suffit pas.',
          },
          { links: [{ to: 'check', text: 'Vérifier votre propre situation' }] },
        ],
        sources: ['parcoursintegration-faq', 'spw-2018'],
      },
    ],
  },

  'what-it-costs': {
    title: 'Ce que cela coûte',
    lead: 'Presque partout, c’est gratuit. En Flandre, vous devrez peut-être payer.',
    sections: [
      {
        heading: 'Par région',
        blocks: [
          {
            table: {
              caption: 'Prix du parcours d’intégration',
              columns: ['Où votre adresse est inscrite', 'Prix'],
              rows: [
                ['Bruxelles', 'Gratuit'],
                ['Wallonie', 'Gratuit, les interprètes aussi'],
                ['Flandre', 'Jusqu’à 360 euros, si vous avez signé votre contrat le 1er septembre 2023 ou plus tard'],
                ['Communauté germanophone', 'Les cours de langue sont gratuits'],
              ],
            },
          },
        ],
        sources: ['vivalis-newcomers', 'spw-2018', 'vvsg-fees', 'agii-flanders-fees', 'ostbelgien-programme'],
      },
      {
        heading: 'La Flandre en détail',
        blocks: [
          { text: 'Vous payez quatre fois 90 euros :' },
          {
            list: [
              'le cours d’orientation sociale',
              'le test après ce cours',
              'le cours de néerlandais',
              'le test après ce cours',
            ],
          },
          {
            text: 'Si vous refaites le test d’orientation, vous payez encore. L’accompagnement, la partie emploi et la partie participation sont gratuits.',
          },
          { text: 'Ce qui compte, c’est le jour où vous avez signé votre contrat dans une commune flamande.' },
          {
            unsure:
              'Un article de journal de 2026 parle de 180 euros. Nous pensons que c’est la moitié. L’agence peut vous le dire.',
          },
        ],
        sources: ['vvsg-fees', 'vrt-2021', 'agii-flanders-fees', 'belga-2026'],
      },
      {
        heading: 'Qui paie moins ou rien',
        blocks: [
          { text: 'Si votre adresse est inscrite à Bruxelles, c’est gratuit, chez Bon aussi.' },
          {
            text: 'En Flandre, certaines personnes paient moins, ne paient rien, ou récupèrent de l’argent. C’est ouvert aussi aux personnes qui ont l’obligation : la Cour constitutionnelle l’a demandé en juillet 2023. Demandez à l’agence avant de payer.',
          },
          {
            announced:
              'En juin 2026, le gouvernement flamand a dit qu’il veut faire payer presque tout le monde. Seuls les mineurs venus seuls et les personnes inscrites à Bruxelles auraient encore le parcours gratuit. Quand nous avons regardé la dernière fois, c’était un projet, pas la loi.',
          },
        ],
        sources: ['agii-flanders-fees', 'constitutional-court-2023', 'belga-2026'],
      },
    ],
  },

  'what-comes-after': {
    title: 'Ce qui vient après',
    lead: 'Vous avez votre attestation. Voici à quoi elle sert.',
    sections: [
      {
        heading: 'Gardez l’attestation',
        blocks: [
          {
            text: 'Faites une copie. Votre commune doit savoir que vous avez fini. En Wallonie, le centre lui envoie une copie. Il en envoie aussi une au CPAS (l’aide sociale) s’il vous aide.',
          },
        ],
        sources: ['cai-programme', 'wolters-kluwer-2016', 'bewelcome-steps'],
      },
      {
        heading: 'En Flandre : encore une étape',
        blocks: [
          {
            text: 'Si votre obligation a commencé le 1er mars 2022 ou plus tard, vous montrez le niveau B1 en néerlandais, parler et écouter, dans les 24 mois après l’attestation.',
          },
        ],
        sources: ['agii-flanders-duty'],
      },
      {
        heading: 'Devenir belge',
        blocks: [
          {
            text: 'Un des chemins vers la nationalité belge demande une preuve d’intégration sociale. Un parcours d’intégration terminé peut être cette preuve. Il faut le parcours entier. L’attestation d’un seul cours ne suffit plus.',
          },
          {
            text: 'C’est seulement une des conditions. D’autres concernent vos titres de séjour, le temps passé ici, la langue et le travail.',
          },
          { links: [{ to: 'check/nationality', text: 'Quand puis-je devenir belge ?' }] },
        ],
        sources: ['mvvadvies-nationality', 'solidarite-savoir-citizenship'],
      },
      {
        heading: 'Votre titre de séjour',
        blocks: [
          {
            text: 'L’Office des étrangers peut demander ce que vous avez fait pour vous intégrer. C’est une autre règle, avec d’autres dates et d’autres exceptions. Votre attestation aide, mais elle ne décide rien à elle seule.',
          },
          { links: [{ to: 'guide/immigration-office', text: 'L’Office des étrangers et vos efforts' }] },
        ],
        sources: ['ibz-efforts', 'agii-federal'],
      },
    ],
  },

  'immigration-office': {
    title: 'L’Office des étrangers et vos efforts',
    lead: 'L’Office des étrangers peut regarder ce que vous faites pour vous intégrer. C’est à part du parcours de votre région.',
    sections: [
      {
        heading: 'Qui cela concerne',
        blocks: [
          {
            text: 'Cela concerne les personnes qui ont demandé un séjour de plus de 90 jours le 26 janvier 2017 ou plus tard. Le jour de la demande compte, pas le jour de la réponse.',
          },
          { text: 'Cela ne concerne pas :' },
          {
            list: [
              'les personnes de moins de 18 ans',
              'les personnes qui ont une maladie grave',
              'les adultes sous protection juridique parce qu’ils ne peuvent pas s’occuper de leurs affaires',
              'les réfugiés et les personnes avec la protection subsidiaire, si la Belgique l’a donnée',
              'les citoyens de la Turquie selon l’accord de 1963',
              'certaines demandes, par exemple d’asile, comme citoyen de l’Union européenne, ou pour des études',
            ],
          },
        ],
        sources: ['ibz-efforts', 'agii-federal-2017'],
      },
      {
        heading: 'Quand il peut demander',
        blocks: [
          {
            table: {
              caption: 'Quand l’Office des étrangers peut demander des preuves',
              columns: ['Votre carte', 'Quand'],
              rows: [
                [
                  'Carte A (séjour limité)',
                  'Au plus tard quand vous demandez son premier renouvellement. Ensuite, pendant quatre ans qui commencent un an après votre première autorisation de séjour.',
                ],
                [
                  'Carte B (séjour illimité)',
                  'Pendant quatre ans qui commencent un an après le début de votre séjour illimité.',
                ],
                [
                  'Carte F (famille d’un Belge qui vit ici)',
                  'Pendant quatre ans. Nous pensons qu’ils commencent un an après le début de votre droit de séjour.',
                ],
              ],
            },
          },
          {
            unsure:
              'Pour la carte F, on ne peut pas prendre les mots de notre source à la lettre. Dans les pages de la loi, nous disons comment nous les lisons.',
          },
        ],
        sources: ['ibz-efforts'],
      },
      {
        heading: 'Ce qui compte comme effort',
        blocks: [
          {
            list: [
              'suivre un parcours d’intégration',
              'travailler : comme salarié, fonctionnaire ou indépendant',
              'un diplôme, un certificat, ou une inscription dans une école reconnue',
              'une formation professionnelle reconnue',
              'parler la langue de l’endroit où votre adresse est inscrite',
              'être actif ou active dans un club ou une association',
            ],
          },
          { text: 'D’autres choses peuvent compter aussi. Gardez les papiers qui les prouvent.' },
        ],
        sources: ['ibz-efforts'],
      },
      {
        heading: 'Ce qui peut arriver',
        blocks: [
          {
            text: 'Si vous n’avez pas fait d’efforts, ou trop peu, l’Office peut refuser de renouveler votre titre ou mettre fin à votre séjour. Il n’est pas forcé de le faire. Il doit d’abord regarder votre famille ici, depuis combien de temps vous êtes ici, et vos liens avec votre pays d’origine.',
          },
          {
            unsure:
              'Un service d’information juridique dit que trop peu d’efforts ne suffit pas : il faut aussi une autre raison. Si vous recevez une telle lettre, demandez tout de suite à un avocat ou à un service d’aide juridique gratuit.',
          },
        ],
        sources: ['ibz-efforts', 'agii-federal'],
      },
      {
        heading: 'Pas la même chose que le parcours',
        blocks: [
          {
            text: 'L’un peut vous concerner et l’autre pas. Un réfugié, par exemple, n’est pas contrôlé par l’Office des étrangers, mais peut devoir suivre le parcours à Bruxelles.',
          },
        ],
        sources: ['agii-federal', 'ibz-efforts', 'bewelcome-target-group'],
      },
    ],
  },

  'how-it-was-before': {
    title: 'Comment c’était avant',
    lead: 'Les règles ont souvent changé. Une vieille brochure, ou l’histoire d’un ami, parle peut-être d’une autre version.',
    sections: [
      {
        heading: 'Quelle version est la vôtre ?',
        blocks: [
          {
            list: [
              'Wallonie : regardez le jour où vous avez demandé votre titre de séjour.',
              'Bruxelles : regardez le jour de votre première inscription là avec un titre de séjour de plus de trois mois.',
              'Flandre : regardez le jour où votre obligation a commencé. Pour le prix : le jour où vous avez signé le contrat.',
              'Communauté germanophone : regardez le jour de votre inscription.',
              'Office des étrangers : regardez le jour où vous avez demandé votre séjour.',
            ],
          },
        ],
        sources: ['wolters-kluwer-2024', 'bewelcome-target-group', 'agii-flanders-duty', 'agii-flanders-fees'],
      },
      {
        heading: 'Wallonie',
        blocks: [
          {
            table: {
              caption: 'Versions en Wallonie',
              columns: ['Quand', 'Quoi'],
              rows: [
                [
                  'De 2014 au 18 mai 2016',
                  'Seul l’accueil était obligatoire. Vous pouviez signer une convention de deux ans au plus.',
                ],
                [
                  'Du 19 mai 2016 au 16 décembre 2018',
                  'Le parcours entier est devenu obligatoire, en 18 mois : 120 heures de français, 20 heures de citoyenneté.',
                ],
                [
                  'Du 17 décembre 2018 au 31 décembre 2024',
                  '400 heures de français, 60 heures de citoyenneté, en 18 mois.',
                ],
                [
                  'Depuis le 1er janvier 2025',
                  'Trois ans au lieu de 18 mois. La liste des personnes dispensées a changé.',
                ],
              ],
            },
          },
        ],
        sources: [
          'walloon-circular-2015',
          'walloon-circular-2017',
          'spw-2018',
          'wolters-kluwer-2024',
          'walloon-order-2024',
        ],
      },
      {
        heading: 'Bruxelles',
        blocks: [
          {
            table: {
              caption: 'Versions à Bruxelles',
              columns: ['Quand', 'Quoi'],
              rows: [
                [
                  'Jusqu’au 31 mai 2022',
                  'Ce n’était obligatoire pour personne. Il y avait un parcours en français, avec un premier bureau en 2016, et un parcours en néerlandais chez Bon.',
                ],
                [
                  'Du 1er juin 2022 au 31 décembre 2023',
                  'Obligatoire pour les nouveaux arrivants. Le français dans un bureau BAPA, le néerlandais chez Bon.',
                ],
                [
                  'Depuis le 1er janvier 2024',
                  'Un bureau BAPA offre le français et le néerlandais. Le but pour la langue est A2. Les personnes sans obligation peuvent aussi le suivre.',
                ],
              ],
            },
          },
        ],
        sources: ['belgique-infos-newcomers', 'rtbf-2022', 'agii-brussels-2022', 'agii-brussels-2024'],
      },
      {
        heading: 'Flandre',
        blocks: [
          {
            table: {
              caption: 'Versions en Flandre',
              columns: ['Quand', 'Quoi'],
              rows: [
                ['Du 1er avril 2004 au 28 février 2016', 'Le premier parcours flamand.'],
                ['Du 29 février 2016 au 28 février 2022', 'Le décret de 2013.'],
                [
                  'Du 1er mars 2022 au 31 décembre 2022',
                  'Trois parties avec des objectifs à atteindre. Ensuite B1 à l’oral. Les personnes qui attendent l’asile ne peuvent plus commencer.',
                ],
                [
                  'Du 1er janvier 2023 au 31 août 2023',
                  'Une quatrième partie : 40 heures pour participer à la société.',
                ],
                ['Depuis le 1er septembre 2023', 'Vous payez. Il y a un seul test central de néerlandais.'],
              ],
            },
          },
        ],
        sources: ['vrt-2016', 'flemish-codex', 'agii-flanders-2022', 'agii-fourth-part', 'vvsg-fees'],
      },
      {
        heading: 'Communauté germanophone et Office des étrangers',
        blocks: [
          {
            text: 'Le parcours en Communauté germanophone est obligatoire depuis le 1er janvier 2018. Le décret a changé depuis, mais nous ne connaissons pas d’autre version.',
          },
          { text: 'L’Office des étrangers regarde les efforts depuis le 26 janvier 2017.' },
        ],
        sources: ['emn-german-community', 'german-community-decree', 'ibz-efforts'],
      },
    ],
  },

  ...guideOnline,
}
