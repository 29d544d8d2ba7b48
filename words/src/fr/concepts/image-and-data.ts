import type { Words } from '../../translation.ts'

/** Une image, et une demande sur des données. */
export const imageAndDataConcepts: Pick<
  Words['concepts'],
  'picture' | 'pictureConsent' | 'dataHeld' | 'searchResult' | 'dataRequest'
> = {
  picture: {
    label: 'L’image',
    question: 'De quelle image s’agit-il ?',
    help: 'Une photo ou un film où l’on voit une personne. Répondez pour une seule personne à la fois.',
    fields: {
      person: { label: 'Qui est sur l’image ?' },
      personBirthDate: {
        label: 'Date de naissance de cette personne',
        help: 'L’année suffit si vous ne savez pas plus. Laissez vide si c’est vous.',
      },
      diedOn: { label: 'Jour du décès', help: 'Seulement pour une personne décédée.' },
      recognisable: {
        label: 'On peut reconnaître la personne',
        help: 'Aussi à l’arrière-plan, par les vêtements, ou par ce qui est écrit dessous.',
      },
      sexual: { label: 'L’image est sexuelle', help: 'Par exemple nu, ou pendant un rapport sexuel.' },
      setting: { label: 'Que montre-t-elle ?' },
      singledOut: {
        label: 'La personne ressort',
        help: 'L’image porte sur cette personne, ou la montre de près.',
      },
      publicFigureAtWork: {
        label: 'C’est une personne publique, dans son activité publique',
        help: 'Par exemple une ministre qui fait un discours, ou un joueur pendant un match.',
      },
      journalism: { label: 'Est-ce pour un journal, un magazine ou les informations ?' },
      informsThePublic: {
        label: 'Elle informe le public',
        help: 'Elle montre quelque chose que beaucoup de personnes ont une raison de savoir.',
      },
    },
    codes: {
      person: { me: 'Moi', 'someone-else': 'Quelqu’un d’autre', 'someone-who-died': 'Une personne décédée' },
      setting: { crowd: 'Une foule', 'public-event': 'Un événement public', other: 'Autre chose' },
      journalism: {
        none: 'Non',
        news: 'Oui, pour les informations ou un journal',
        'school-or-company-magazine': 'Le magazine d’une école, d’un club ou d’une entreprise',
      },
    },
  },
  pictureConsent: {
    label: 'Le consentement à l’image',
    question: 'Qui a donné son accord pour l’image, et comment ?',
    help: 'Prendre une image et la montrer à d’autres sont deux questions.',
    fields: {
      agreedToTaking: { label: 'Accord pour prendre l’image' },
      agreedToPublishing: {
        label: 'Accord pour la publier',
        help: 'Publier, c’est aussi la partager dans un groupe de discussion.',
      },
      agreedBy: { label: 'Qui a donné son accord ?' },
      free: { label: 'L’accord était libre', help: 'Il n’y avait ni pression ni menace.' },
      informed: {
        label: 'La personne savait à quoi elle disait oui',
        help: 'Où l’image paraît, qui peut la voir, et à quoi elle sert.',
      },
      useAsAgreed: {
        label: 'Elle est utilisée comme convenu',
        help: 'Le même endroit, les mêmes personnes qui la voient, le même but.',
      },
      withdrawnOn: { label: 'Accord retiré le' },
    },
    codes: {
      agreedToTaking: {
        written: 'Oui, par écrit',
        spoken: 'Oui, à l’oral',
        posed: 'La personne a posé pour l’image',
        'not-asked': 'Personne n’a demandé, ou il n’y a pas eu de réponse',
        refused: 'La personne a dit non',
      },
      agreedToPublishing: {
        written: 'Oui, par écrit',
        spoken: 'Oui, à l’oral',
        implied: 'La personne l’a montré sans mots',
        'not-asked': 'Personne n’a demandé, ou il n’y a pas eu de réponse',
        refused: 'La personne a dit non',
      },
      agreedBy: {
        person: 'La personne sur l’image, seule',
        parents: 'Les deux parents ou le tuteur légal, sans la personne',
        'person-and-parents': 'La personne et ses parents ensemble',
        successors: 'La famille de la personne décédée',
      },
    },
  },
  dataHeld: {
    label: 'Les données sur vous',
    question: 'De quelles données sur vous s’agit-il, et pourquoi doivent-elles disparaître ?',
    help: 'Répondez pour une seule page, une seule entreprise ou un seul bureau à la fois. Une raison suffit.',
    fields: {
      stillNeeded: {
        label: 'Ils ont encore besoin des données',
        help: 'Par exemple un magasin où vous êtes encore client.',
      },
      basedOnConsent: { label: 'Ils utilisent les données parce que vous étiez d’accord' },
      consentWithdrawnOn: { label: 'Vous avez retiré votre consentement le' },
      otherBasis: {
        label: 'Ils ont une autre raison dans la loi',
        help: 'Par exemple un contrat avec vous, ou une obligation légale.',
      },
      forMarketing: { label: 'Les données servent à de la publicité' },
      ownReasons: {
        label: 'Vous avez vos propres raisons d’être contre',
        help: 'Par exemple parce que cela vous fait du tort dans votre travail ou votre famille.',
      },
      objectedOn: {
        label: 'Vous vous êtes opposé ou opposée le',
        help: 'Le jour où vous leur avez dit que vous ne voulez pas cette utilisation.',
      },
      unlawful: {
        label: 'Ils n’ont pas le droit d’utiliser les données',
        help: 'Par exemple une image pour laquelle vous n’avez jamais donné votre accord.',
      },
      mustBeErasedByLaw: { label: 'Une loi dit que les données doivent être effacées' },
      givenToOnlineServiceOn: {
        label: 'Vous avez donné les données à un service en ligne le',
        help: 'Par exemple le jour où vous êtes entré, enfant, dans un jeu ou un réseau social.',
      },
      mustBeKeptByLaw: {
        label: 'Une loi dit que les données doivent être gardées',
        help: 'Par exemple des factures, ou votre dossier à la commune.',
      },
      pressOrPublicInterest: {
        label: 'C’est de la presse, une opinion, ou c’est d’intérêt public',
        help: 'Par exemple un article de journal ou des archives publiques.',
      },
    },
  },
  searchResult: {
    label: 'La page dans les résultats de recherche',
    question: 'Que montre une recherche sur votre nom ?',
    help: 'Répondez pour une seule page à la fois.',
    fields: {
      foundByName: { label: 'Une recherche sur votre nom trouve la page' },
      onManySites: { label: 'C’est sur beaucoup de sites' },
      publicRole: {
        label: 'Vous avez un rôle public',
        help: 'Par exemple en politique, ou parce que vous êtes connu dans le sport ou le cinéma.',
      },
      aboutPublicRole: { label: 'La page parle de ce rôle' },
      outOfDate: { label: 'La page n’est plus à jour' },
      wrong: { label: 'La page est fausse' },
      unproven: {
        label: 'Les faits n’ont jamais été prouvés',
        help: 'Par exemple une plainte qui a été jugée non fondée.',
      },
      harmful: { label: 'La page vous fait du tort' },
    },
  },
  dataRequest: {
    label: 'Votre demande',
    question: 'À qui avez-vous écrit, et qu’ont-ils répondu ?',
    help: 'Si vous n’avez pas encore écrit, dites-le : choisissez « Ce n’est pas arrivé » pour le jour.',
    fields: {
      heldBy: { label: 'Qui a les données ?' },
      relation: { label: 'Qu’êtes-vous pour ceux qui ont les données ?' },
      receivedOn: {
        label: 'Ils ont reçu votre demande le',
        help: 'Le jour du courriel, ou le jour sur l’accusé de réception de la lettre recommandée.',
      },
      extensionToldOn: { label: 'Ils vous ont dit qu’il leur faut plus de temps le' },
      answeredOn: { label: 'Ils ont répondu le' },
      answer: { label: 'Qu’ont-ils répondu ?' },
    },
    codes: {
      heldBy: {
        site: 'Un site ou un réseau social',
        'search-engine': 'Un moteur de recherche',
        'company-or-office': 'Une entreprise, un club ou un bureau',
        police: 'La police',
        intelligence: 'Un service de renseignement',
      },
      relation: { patient: 'Un patient', employee: 'Un travailleur', other: 'Autre chose' },
      answer: {
        done: 'Ils ont tout fait',
        partly: 'Ils ont fait une partie',
        refused: 'Ils ont refusé',
      },
    },
  },
}
