import type { Words } from '../../translation.ts'

type Texts = Words['letterTexts']['letters']

/** Demandes sur des données, dans l’ordre où on les envoie : site, moteur de recherche, autorité. */
export const personalData: Pick<Texts, 'erasure-request' | 'search-engine-request' | 'data-protection-complaint'> = {
  'erasure-request': {
    title: 'Demande d’effacement de mes données personnelles',
    sentences: {
      greeting: 'Madame, Monsieur,',
      opening:
        'Je vous demande d’effacer les données suivantes, qui me concernent. Je me fonde sur l’article 17 du Règlement général sur la protection des données (RGPD).',
      addresses: 'Elles se trouvent à ces adresses :',
      grounds: 'Mes motifs :',
      'grounds.no-longer-needed':
        'Vous n’en avez plus besoin pour le but dans lequel vous les avez collectées (article 17.1.a).',
      'grounds.consent-withdrawn':
        'Vous les utilisez parce que j’avais donné mon accord. Je retire mon consentement par cette lettre (article 17.1.b).',
      'grounds.objection':
        'Je m’oppose à leur utilisation pour des raisons tenant à ma situation particulière (articles 21.1 et 17.1.c).',
      'grounds.marketing': 'Je m’oppose à leur utilisation pour de la publicité (articles 21.2 et 17.1.c).',
      'grounds.unlawful': 'Vous les utilisez de manière illicite (article 17.1.d).',
      'grounds.legal-duty': 'Une loi vous oblige à les effacer (article 17.1.e).',
      'grounds.child': 'J’étais enfant quand je les ai données à un service en ligne (article 17.1.f).',
      reasons: 'Sur ma situation :',
      others:
        'Si vous avez publié ou transmis ces données, je vous demande d’informer ceux qui les ont reçues que je demande leur effacement (articles 17.2 et 19).',
      term: 'Merci de me répondre dans un délai d’un mois à partir de la réception de cette lettre. S’il vous faut plus de temps, deux mois au plus, dites-le-moi pendant ce premier mois, avec vos motifs (article 12.3).',
      refusal:
        'Si vous refusez, merci de m’indiquer vos motifs par écrit. Je pourrai alors introduire une plainte auprès de l’Autorité de protection des données ou m’adresser à un juge (article 12.4).',
      identity:
        'Si vous avez un doute raisonnable sur mon identité, dites-moi ce qu’il vous faut pour en être sûr, et rien de plus.',
      closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
      signature: 'Signature',
    },
  },
  'search-engine-request': {
    title: 'Demande de déréférencement de résultats liés à mon nom',
    sentences: {
      greeting: 'Madame, Monsieur,',
      opening:
        'Je vous demande de ne plus afficher ces pages quand quelqu’un cherche le nom « {searchedName} ». Je me fonde sur les articles 17 et 21 du Règlement général sur la protection des données.',
      circumstances: 'Ce qui s’y trouve sur moi :',
      'circumstances.out-of-date': 'n’est plus actuel.',
      'circumstances.wrong': 'est inexact.',
      'circumstances.unproven': 'n’a jamais été prouvé.',
      'circumstances.private-life': 'relève de ma vie privée.',
      'circumstances.no-public-role': 'concerne une personne sans rôle dans la vie publique.',
      'circumstances.harmful': 'me cause un préjudice.',
      'circumstances.as-a-child': 'date du temps où j’étais enfant.',
      reasons: 'Mes motifs :',
      'asked-site': 'J’ai demandé l’effacement au site lui-même le {askedSiteOn}.',
      balance:
        'L’intérêt du public à trouver ces pages sous mon nom ne l’emporte pas sur mon droit au respect de la vie privée.',
      term: 'Merci de me répondre dans un délai d’un mois à partir de la réception de cette lettre. S’il vous faut plus de temps, deux mois au plus, dites-le-moi pendant ce premier mois, avec vos motifs (article 12.3).',
      closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
      signature: 'Signature',
    },
  },
  'data-protection-complaint': {
    title: 'Plainte auprès de l’Autorité de protection des données',
    recipient: ['Autorité de protection des données', 'Rue de la Presse 35', '1000 Bruxelles'],
    sentences: {
      greeting: 'Madame, Monsieur,',
      opening: 'J’introduis une plainte contre :',
      facts: 'Ce qui s’est passé',
      addresses: 'Les données se trouvent à ces adresses :',
      'first-request': 'J’ai d’abord demandé moi-même',
      'asked-first': 'Le {firstRequestOn}, j’ai exercé mon droit moi-même. Vous en trouvez une copie en annexe.',
      'no-answer': 'Je n’ai pas reçu de réponse.',
      refused: 'Ma demande a été refusée.',
      partly: 'Ma demande n’a été suivie qu’en partie.',
      'answered-on': 'La réponse date du {answeredOn}.',
      wish: 'Ce que je vous demande',
      closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
      signature: 'Signature',
      'annex-first-request': 'Copie de ma première demande et de la réponse, s’il y en a une',
    },
  },
}
