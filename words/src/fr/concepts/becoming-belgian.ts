import type { Words } from '../../translation.ts'

export const becomingBelgianWords: Pick<Words['concepts'], 'childhood' | 'naturalisation'> = {
  childhood: {
    label: 'Vos parents et votre naissance',
    question: 'Qu’est-ce qui est vrai pour vos parents et votre naissance ?',
    help: 'Répondez ce que vous savez. Si vous répondez pour un enfant, « vous » est l’enfant.',
    fields: {
      belgianParentBornInBelgium: {
        label: 'Mon parent belge est né en Belgique',
        help: 'Un parent qui était belge quand vous êtes né ou née.',
      },
      parentBornInBelgiumLivedThere: {
        label: 'Un parent est né en Belgique et y a vécu cinq des dix années avant ma naissance',
      },
      parentsHereForTenYears: {
        label: 'Mes parents vivent en Belgique depuis dix ans',
      },
      otherNationalityByRegistering: {
        label: 'Mes parents peuvent me donner une autre nationalité en m’enregistrant',
        help: 'Par exemple à leur ambassade.',
      },
      foundling: { label: 'On m’a trouvé en Belgique quand j’étais bébé, et personne ne connaît mes parents' },
      adoptedOn: { label: 'Un Belge m’a adopté le', help: 'Le jour où l’adoption a pris effet.' },
      declaredOn: {
        label: 'Mes parents m’ont déclaré belge le',
        help: 'Le jour de leur déclaration à la commune.',
      },
    },
  },
  naturalisation: {
    label: 'Demander au parlement',
    question: 'Avez-vous fait quelque chose d’exceptionnel pour la Belgique ?',
    help: 'Dans la science, le sport, ou la vie sociale et culturelle. Très peu de personnes demandent pour cette raison.',
    fields: {
      merit: { label: 'J’ai des mérites exceptionnels dans la science, le sport, ou la vie sociale et culturelle' },
      declarationImpossible: { label: 'Faire une déclaration à la commune m’est pratiquement impossible' },
      emancipated: {
        label: 'J’ai moins de 18 ans et je suis émancipé ou émancipée',
        help: 'Un juge vous a donné les droits d’un adulte.',
      },
    },
  },
}
