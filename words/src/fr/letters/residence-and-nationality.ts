import type { Words } from '../../translation.ts'

type Texts = Words['letterTexts']['letters']

/** Lettres sur un séjour et pour devenir belge. */
export const residenceAndNationality: Pick<Texts, 'nationality-family-court' | 'integration-efforts-file'> = {
  'nationality-family-court': {
    title: 'Déclaration de nationalité : demande de transmission de mon dossier au tribunal de la famille',
    sentences: {
      registered: 'Par lettre recommandée',
      greeting: 'Madame, Monsieur l’Officier de l’état civil,',
      declaration: 'Le {declarationOn}, j’ai fait devant vous une déclaration pour devenir belge.',
      opinion: 'Le procureur du Roi a rendu un avis négatif. Je l’ai reçu le {opinionReceivedOn}.',
      reference: 'Référence : {reference}',
      request:
        'Je ne suis pas d’accord avec cet avis. Je vous invite à transmettre mon dossier au tribunal de la famille, comme le prévoit l’article 15 du Code de la nationalité belge, pour que le tribunal décide si l’avis est fondé.',
      observations: 'Mes observations :',
      confirmation: 'Merci de me confirmer par écrit la date à laquelle vous avez transmis le dossier.',
      closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
      signature: 'Signature',
      'annex-opinion': 'Copie de l’avis négatif et de son enveloppe',
    },
  },
  'integration-efforts-file': {
    title: 'Preuves de mes efforts d’intégration',
    sentences: {
      greeting: 'Madame, Monsieur,',
      opening:
        'Je possède ce titre de séjour : {card}. Je vous envoie par cette lettre les preuves de mes efforts d’intégration (article 1er/2 de la loi du 15 décembre 1980).',
      reference: 'Votre référence : {reference}',
      index: 'Vous trouvez ces pièces, numérotées, derrière cette lettre :',
      programme: 'Parcours d’intégration',
      work: 'Travail',
      studies: 'Études',
      training: 'Formation professionnelle',
      language: 'Langue du lieu où j’habite',
      associations: 'Associations et bénévolat',
      ties: 'Famille et attaches en Belgique',
      'weigh-ties':
        'Je vous demande de tenir compte aussi de ma famille, de mes autres attaches en Belgique et de la durée de mon séjour.',
      'remarks-follow': 'Ce que je veux ajouter :',
      'judged-as-a-whole':
        'Je vous demande d’examiner tous ces efforts ensemble. S’il manque une pièce, merci de me dire laquelle : je vous l’enverrai.',
      closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
      signature: 'Signature',
    },
  },
}
