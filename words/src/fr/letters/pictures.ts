import type { Words } from '../../translation.ts'

type Texts = Words['letterTexts']['letters']

/** Photos d’une personne : donner son accord, le retirer. */
export const pictures: Pick<Texts, 'picture-consent' | 'picture-consent-withdrawal'> = {
  'picture-consent': {
    title: 'Êtes-vous d’accord avec des photos de vous ?',
    sentences: {
      free: 'Vous êtes libre de dire oui ou non. Un refus n’a pas de conséquence négative. Vous pouvez accepter une chose et pas une autre. Lisez d’abord, et posez vos questions.',
      who: 'Qui vous le demande',
      person: 'La personne sur les photos : {person}',
      'person-blank': 'La personne sur les photos : ______________________________',
      what: 'Quelles photos',
      purpose: 'À quoi elles servent',
      taking: '1. Prendre les photos',
      'taking-yes': 'Oui, j’accepte que ces photos soient prises.',
      'taking-no': 'Non, je ne veux pas être sur ces photos.',
      publishing: '2. Publier les photos',
      'publishing-each': 'Cochez chaque endroit que vous acceptez. Vous pouvez n’en cocher aucun.',
      'publishing-no': 'Je n’accepte aucune publication.',
      'channels.website': 'Oui, sur le site internet.',
      'channels.social-networks':
        'Oui, sur les réseaux sociaux. Je sais que d’autres peuvent y copier et partager une photo, et qu’il est difficile de la retirer.',
      'channels.leaflet': 'Oui, sur papier : dépliants, affiches, rapport annuel.',
      'channels.newsletter': 'Oui, dans la lettre d’information.',
      'channels.inside': 'Oui, à l’intérieur du bâtiment ou pour les membres seulement.',
      'channels.press': 'Oui, dans les journaux ou à la télévision.',
      'other-channel': 'Oui : {otherChannel}',
      audience: 'Qui peut voir les photos : {audience}',
      'how-long': 'Pour combien de temps',
      until: 'Cet accord prend fin le {until}. Après ce jour, les photos ne sont plus publiées à nouveau.',
      withdrawal: 'Si vous changez d’avis',
      'how-to-withdraw':
        'Vous pouvez changer d’avis chaque jour, sans donner de raison, et aussi facilement que vous avez accepté. Écrivez à : {withdrawTo}',
      'withdrawal-effect':
        'Alors, aucune nouvelle photo n’est publiée, et celles qui le sont déjà sont retirées autant que possible. Ce qui a été fait avant reste permis.',
      agreement: 'Signature',
      copy: 'Vous recevez une copie de ce document.',
      'signature-person': 'Date et signature de la personne sur les photos',
      'signature-parents': 'Noms, date et signatures des parents',
    },
  },
  'picture-consent-withdrawal': {
    title: 'Retrait de mon accord pour des photos',
    sentences: {
      greeting: 'Madame, Monsieur,',
      opening: 'Je n’accepte plus que vous preniez, conserviez ou publiiez ces photos de moi :',
      'opening-for-child':
        'Je n’accepte plus que vous preniez, conserviez ou publiiez ces photos de mon enfant {child} :',
      'consent-on': 'J’avais donné mon accord le {consentOn}.',
      request:
        'Je peux retirer mon consentement à tout moment (article 7.3 du Règlement général sur la protection des données et article XI.174 du Code de droit économique). Je vous demande de retirer ces photos partout où vous les publiez et d’effacer vos copies.',
      places: 'Je les ai vues ici :',
      others: 'Je vous demande aussi de prévenir ceux à qui vous avez transmis ces photos qu’ils doivent les retirer.',
      answer: 'Merci de me dire par écrit, dans un délai d’un mois, ce que vous avez fait (article 12.3 du Règlement).',
      closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
      signature: 'Signature',
    },
  },
}
