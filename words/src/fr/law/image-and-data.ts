import type { imageAndData as english } from '../../en/law/image-and-data.ts'
import type { SameSentences } from '../../law-words.ts'

/** Les images de personnes et les données sur des personnes. */
export const imageAndData: SameSentences<typeof english> = {
  norms: {
    'belgium/image/may-be-taken': {
      title: 'Prendre une image de quelqu’un',
      question: 'Peut-on prendre cette image ?',
      met: 'On peut prendre cette image. La montrer à d’autres est une autre question.',
      notMet: 'On ne peut pas prendre cette image.',
      undetermined: 'Nous ne pouvons pas encore dire si on peut prendre cette image.',
    },
    'belgium/image/may-be-published': {
      title: 'Montrer à d’autres une image de quelqu’un',
      question: 'Peut-on publier ou partager cette image ?',
      met: 'On peut publier cette image de cette manière.',
      notMet: 'On ne peut pas publier cette image de cette manière.',
      undetermined: 'Nous ne pouvons pas encore dire si on peut publier cette image.',
    },
    'belgium/image/consent-valid': {
      title: 'Le consentement à publier une image',
      question: 'Le consentement (l’accord) pour publier cette image est-il valable ?',
      met: 'Il y a un consentement valable pour publier cette image.',
      notMet: 'Il n’y a pas de consentement valable pour publier cette image.',
      undetermined: 'Nous ne pouvons pas encore dire s’il y a un consentement valable.',
    },
    'belgium/image/consent-of-minor': {
      title: 'Le consentement d’un jeune',
      question: 'La personne sur l’image peut-elle donner son accord seule, sans ses parents ?',
      met: 'La personne sur l’image peut donner son accord seule.',
      notMet: 'La personne sur l’image ne peut pas donner son accord seule.',
      undetermined:
        'Personne ne peut dire avec certitude si cette personne peut donner son accord seule. Demandez à l’enfant et aux parents.',
    },
    'belgium/image/sharing-is-a-crime': {
      title: 'Partager des images sexuelles sans consentement',
      question: 'Est-ce une infraction de partager cette image ?',
      met: 'C’est une infraction de partager cette image. Vous pouvez aller à la police.',
      notMet: 'L’infraction de partager des images sexuelles sans consentement ne s’applique pas ici.',
      undetermined:
        'Nous ne pouvons pas encore dire si c’est une infraction de partager cette image. Ne la partagez pas.',
    },
    'belgium/personal-data/erasure/right': {
      title: 'Faire effacer des données sur vous',
      question: 'Ai-je le droit qu’ils effacent mes données ?',
      met: 'Vous avez le droit qu’ils effacent ces données.',
      notMet: 'Vous n’avez pas le droit qu’ils effacent ces données.',
      undetermined:
        'Nous ne pouvons pas encore dire s’ils doivent effacer ces données. Vous pouvez le demander dans tous les cas.',
    },
    'belgium/personal-data/objection/right': {
      title: 'S’opposer à l’utilisation de vos données',
      question: 'Puis-je m’opposer à l’utilisation de mes données ?',
      met: 'Vous pouvez vous opposer. Ils doivent arrêter.',
      notMet: 'Nous n’avons pas trouvé de raison pour une opposition.',
      undetermined:
        'Nous ne pouvons pas encore dire si votre opposition sera acceptée. Vous pouvez vous opposer dans tous les cas.',
    },
    'belgium/personal-data/erasure/answer-by': {
      title: 'Dernier jour pour une réponse',
      question: 'Jusqu’à quand doivent-ils répondre à ma demande ?',
      met: 'Ils doivent répondre à votre demande au plus tard ce jour-là.',
      notMet: 'Aucun délai de réponse ne court.',
      undetermined: 'Nous ne pouvons pas encore dire jusqu’à quand ils doivent répondre.',
    },
    'belgium/personal-data/erasure/answer-by-if-extended': {
      title: 'Dernier jour pour une réponse, s’ils prennent plus de temps',
      question: 'Jusqu’à quand doivent-ils répondre s’il leur faut plus de temps ?',
      met: 'S’ils vous ont dit qu’il leur faut plus de temps, ils doivent répondre au plus tard ce jour-là.',
      notMet: 'Aucun délai de réponse ne court.',
      undetermined: 'Nous ne pouvons pas encore dire jusqu’à quand ils doivent répondre s’ils prennent plus de temps.',
    },
    'belgium/personal-data/search-engine/turn-to': {
      title: 'Demander au moteur de recherche',
      question: 'Est-ce le moment de demander au moteur de recherche ?',
      met: 'Vous pouvez maintenant demander au moteur de recherche de retirer la page des résultats pour votre nom.',
      notMet: 'Demandez d’abord au site, et attendez sa réponse.',
      undetermined: 'Nous ne pouvons pas encore dire si c’est le moment de demander au moteur de recherche.',
    },
    'belgium/personal-data/search-engine/delisting': {
      title: 'Faire retirer une page des résultats de recherche (déréférencement)',
      question: 'Le moteur de recherche doit-il retirer cette page des résultats pour mon nom ?',
      met: 'Le moteur de recherche doit retirer cette page des résultats pour votre nom.',
      notMet: 'Le moteur de recherche peut garder cette page dans les résultats pour votre nom.',
      undetermined:
        'Nous ne pouvons pas encore dire si le moteur de recherche doit retirer cette page. Vous pouvez le demander dans tous les cas.',
    },
    'belgium/personal-data/complaint/admissible': {
      title: 'Plainte à l’Autorité de protection des données',
      question: 'Puis-je maintenant porter plainte à l’Autorité de protection des données ?',
      met: 'Vous pouvez maintenant porter plainte à l’Autorité de protection des données.',
      notMet: 'Ce jour-là, l’Autorité de protection des données ne traiterait pas une plainte.',
      undetermined:
        'Nous ne pouvons pas encore dire si vous pouvez porter plainte à l’Autorité de protection des données.',
    },
  },
  versions: {
    IMG: 'Le droit à l’image : article XI.174 du Code de droit économique',
    GDPR: 'Depuis le 25 mai 2018 : les règles européennes sur les données personnelles (RGPD)',
    'GDPR-before': 'Avant le 25 mai 2018 : des règles plus anciennes que nous n’avons pas lues',
  },
  clauses: {
    'image.not-sexual': {
      holds: 'L’image n’est pas sexuelle.',
      fails: 'L’image est sexuelle. Pour une telle image, il faut toujours un accord.',
    },
    'image.not-recognisable': {
      holds: 'Personne ne peut reconnaître la personne sur l’image.',
      fails: 'On peut reconnaître la personne sur l’image. Peu importe si elle est à l’arrière-plan.',
    },
    'image.crowd': {
      holds: 'L’image montre une foule, et personne n’y ressort.',
      fails: 'L’image ne montre pas une foule où personne ne ressort.',
    },
    'image.public-event': {
      holds: 'L’image montre un événement public, et personne n’y ressort.',
      fails: 'L’image ne montre pas un événement public où personne ne ressort.',
    },
    'image.public-figure': {
      holds: 'C’est une personne publique, montrée dans son activité publique.',
      fails: 'L’image ne montre pas une personne publique dans son activité publique.',
    },
    'image.news': {
      holds: 'L’image sert à une information qui intéresse le public.',
      fails: 'L’image ne sert pas à une information qui intéresse le public.',
    },
    'image.twenty-years-after-death': {
      holds: 'La personne est décédée il y a 20 ans ou plus.',
      fails: 'La personne n’est pas décédée il y a 20 ans ou plus.',
    },
    'image.agreed-to-taking': {
      holds: 'La personne était d’accord que l’on prenne l’image. Poser pour l’image suffit.',
      fails: 'Personne n’a donné son accord pour prendre l’image.',
    },
    'image.agreed-to-publishing': {
      holds: 'Quelqu’un a donné son accord pour publier l’image.',
      fails: 'Personne n’a donné son accord pour publier l’image. Avoir posé ne suffit pas.',
    },
    'image.adult': {
      holds: 'La personne sur l’image a 18 ans ou plus et décide seule.',
      fails: 'La personne sur l’image n’est pas un adulte qui peut décider seul.',
    },
    'image.adult-agreed': {
      holds: 'La personne sur l’image a 18 ans ou plus et a donné son accord.',
      fails: 'Il n’y a pas d’accord d’un adulte qui est sur l’image.',
    },
    'image.successors-agreed': {
      holds: 'La personne est décédée, et la famille qui hérite de ses droits a donné son accord.',
      fails: 'Il n’y a pas d’accord de la famille d’une personne décédée.',
    },
    'image.child-and-parents-agreed': {
      holds: 'Le jeune et ses parents ont donné leur accord ensemble.',
      fails: 'Il n’y a pas d’accord d’un jeune et de ses parents ensemble.',
    },
    'image.child-agreed': {
      holds: 'Le jeune a donné son accord, et il est assez âgé pour le faire seul.',
      fails: 'Il n’y a pas d’accord d’un jeune assez âgé pour le donner seul.',
    },
    'image.parents-agreed': {
      holds: 'Les parents ont donné leur accord pour un enfant trop jeune pour décider.',
      fails: 'Il n’y a pas d’accord de parents pour un enfant trop jeune pour décider.',
    },
    'image.agrees-in-person': {
      holds: 'Le jeune peut comprendre l’enjeu, et donne son accord seul.',
      fails: 'La personne est trop jeune pour donner son accord seule.',
    },
    'image.free': {
      holds: 'L’accord était libre. Personne n’a fait pression ni menacé.',
      fails: 'L’accord n’était pas libre.',
    },
    'image.informed': {
      holds: 'La personne savait où l’image paraîtrait, qui la verrait, et pourquoi.',
      fails: 'La personne ne savait pas où l’image paraîtrait, qui la verrait, et pourquoi.',
    },
    'image.use-as-agreed': {
      holds: 'L’image est utilisée comme convenu.',
      fails: 'L’image est utilisée autrement que convenu. Il faut demander à nouveau.',
    },
    'image.not-withdrawn': {
      holds: 'L’accord n’a pas été retiré.',
      fails: 'L’accord a été retiré.',
    },
    'image.sexual': {
      holds: 'L’image est sexuelle.',
      fails: 'L’image n’est pas sexuelle.',
    },
    'image.shared-without-valid-consent': {
      holds: 'Il n’y a pas de consentement valable pour la partager.',
      fails: 'Il y a un consentement valable pour la partager.',
    },
    'data.no-longer-needed': {
      holds: 'Les données ne sont plus nécessaires pour le but de leur collecte.',
      fails: 'Les données sont encore nécessaires pour le but de leur collecte.',
    },
    'data.consent-withdrawn': {
      holds: 'L’utilisation reposait seulement sur votre consentement, et vous l’avez retiré.',
      fails: 'Ce n’est pas un cas où l’utilisation reposait seulement sur votre consentement et où vous l’avez retiré.',
    },
    'data.objected': {
      holds: 'Vous vous êtes opposé, et votre opposition compte.',
      fails: 'Il n’y a pas d’opposition de votre part qui compte.',
    },
    'data.unlawful': {
      holds: 'Ils n’ont pas le droit d’utiliser les données.',
      fails: 'Ils ont le droit d’utiliser les données.',
    },
    'data.must-be-erased-by-law': {
      holds: 'Une loi dit que les données doivent être effacées.',
      fails: 'Aucune loi ne dit que les données doivent être effacées.',
    },
    'data.given-as-a-child': {
      holds: 'Un service en ligne a reçu les données quand vous aviez moins de 13 ans.',
      fails: 'Aucun service en ligne n’a reçu les données quand vous aviez moins de 13 ans.',
    },
    'data.need-not-be-kept': {
      holds: 'Aucune loi ne dit qu’ils doivent garder les données.',
      fails: 'Une loi dit qu’ils doivent garder les données.',
    },
    'data.not-outweighed': {
      holds: 'La liberté d’expression, la presse et l’intérêt public ne s’y opposent pas.',
      fails: 'La liberté d’expression, la presse ou l’intérêt public pèsent plus lourd.',
    },
    'data.not-under-police-rules': {
      holds: 'Ce n’est pas la police ou un service de renseignement qui a les données.',
      fails: 'La police ou un service de renseignement a les données. Pour eux, il y a d’autres règles.',
    },
    'data.advertising': {
      holds: 'Vos données servent à de la publicité. Vous pouvez toujours arrêter cela.',
      fails: 'Vos données ne servent pas à de la publicité.',
    },
    'data.own-reasons': {
      holds: 'Vous avez vos propres raisons, et rien ne pèse plus lourd.',
      fails: 'Vous n’avez pas de raisons propres, ou quelque chose pèse plus lourd.',
    },
    'data.refused': {
      holds: 'Ils ont refusé, ou ils ont fait seulement une partie.',
      fails: 'Ils n’ont pas refusé.',
    },
    'data.no-answer-in-time': {
      holds: 'Le délai de réponse est passé, et il n’y a pas eu de réponse.',
      fails: 'Le délai de réponse n’est pas passé sans réponse.',
    },
    'data.found-by-name': {
      holds: 'La page apparaît quand quelqu’un cherche votre nom.',
      fails: 'La page n’apparaît pas quand quelqu’un cherche votre nom.',
    },
    'data.many-sites': {
      holds: 'Votre nom est sur beaucoup de sites. Il est difficile d’écrire à chacun.',
      fails: 'Votre nom n’est pas sur beaucoup de sites.',
    },
    'data.private-person': {
      holds:
        'Vous n’avez pas de rôle public, et la page n’est plus à jour, est fausse, n’est pas prouvée ou vous fait du tort.',
      fails:
        'Ce n’est pas un cas où vous n’avez pas de rôle public et où la page n’est plus à jour, est fausse, n’est pas prouvée ou vous fait du tort.',
    },
    'data.old-and-unproven': {
      holds: 'La page est ancienne, ses faits n’ont jamais été prouvés, et elle ne parle pas de votre rôle public.',
      fails: 'Ce n’est pas une page ancienne, non prouvée et sans lien avec un rôle public.',
    },
    'data.public-role-outweighed': {
      holds: 'Vous avez un rôle public, mais ce qui parle pour le retrait pèse plus lourd.',
      fails: 'Il n’y a rien qui puisse peser plus lourd qu’un rôle public.',
    },
    'data.ordinary-holder': {
      holds: 'Un site, une entreprise ou un bureau a les données.',
      fails: 'La police ou un service de renseignement a les données. Pour cela, il y a une autre autorité.',
    },
    'data.minor': {
      holds: 'Vous avez moins de 18 ans. Vous pouvez porter plainte tout de suite.',
      fails: 'Vous avez 18 ans ou plus.',
    },
    'data.patient-or-employee': {
      holds:
        'Vous êtes patient ou travailleur chez ceux qui ont les données. Vous pouvez porter plainte tout de suite.',
      fails: 'Vous n’êtes ni patient ni travailleur chez ceux qui ont les données.',
    },
  },
  readings: {
    'image.minor-or-parents': {
      question: 'Un jeune donne-t-il son accord seul, ou les parents doivent-ils aussi être d’accord ?',
      options: {
        discernment:
          'Qui peut comprendre l’enjeu (avoir le discernement) donne son accord seul. Les tribunaux placent cela entre 12 et 14 ans. Pour les plus jeunes : les parents.',
        'with-parents':
          'Avant 14 ans environ, les deux parents donnent leur accord. À partir de 14 ans, le jeune et les parents le donnent ensemble.',
      },
    },
    'image.publishing-without-words': {
      question: 'L’accord pour publier doit-il être dit ou écrit ?',
      options: {
        explicit: 'Oui. Il doit être dit ou écrit.',
        certain: 'Non. Il suffit qu’il n’y ait aucun doute.',
      },
    },
  },
  openPoints: {
    'image.sexual-picture-of-minor': {
      says: 'Nous n’avons pas lu la loi sur les images sexuelles de personnes de moins de 18 ans.',
      ask: 'Ne gardez pas et n’envoyez pas une telle image. Demandez à la police.',
    },
    'data.police-rules': {
      says: 'La police et les services de renseignement ont leurs propres règles. Nous ne les avons pas lues.',
      ask: 'Police : demandez au COC, qui contrôle les données de la police. Renseignement : demandez au Comité R.',
    },
    'data.before-gdpr': {
      says: 'Nous n’avons pas lu combien de temps une réponse pouvait prendre avant le 25 mai 2018.',
      ask: 'Demandez à l’Autorité de protection des données.',
    },
  },
  judgements: {
    'image.discernment': 'Si un jeune de 12 ou 13 ans peut comprendre l’enjeu. Un tribunal regarde chaque enfant.',
    'image.magazine-as-news':
      'Si le magazine d’une école ou d’une entreprise compte comme de l’information. Un tribunal décide.',
    'data.compelling-grounds': 'Si ceux qui ont les données ont des raisons qui pèsent plus lourd que les vôtres.',
    'data.expression': 'Si la liberté d’expression, la presse ou l’intérêt public pèsent plus lourd que votre souhait.',
    'data.public-role': 'Si votre vie privée pèse plus lourd que l’intérêt du public pour votre rôle.',
  },
  information: {
    'image.two-agreements':
      'Il y a deux questions : puis-je prendre l’image, et puis-je la montrer ? Chacune demande son propre oui.',
    'image.also-personal-data':
      'Une image où l’on peut vous reconnaître est aussi une donnée personnelle. Vous pouvez demander qu’on l’efface.',
    'image.court-decides': 'Si les personnes ne sont pas d’accord, un tribunal décide. Il regarde chaque cas.',
    'image.taking-is-not-publishing': 'Un oui à l’image n’est pas un oui à sa mise en ligne.',
    'image.public-profile-is-no-licence':
      'Une image sur un profil public n’est pas libre : d’autres ne peuvent pas la publier à leur tour.',
    'image.private-life-of-public-figures': 'Les personnes publiques ont aussi une vie privée. Elle reste privée.',
    'image.write-it-down': 'Demandez l’accord par écrit. Alors personne ne doit deviner plus tard.',
    'image.wanted': 'L’accord doit aussi être voulu. Un « bon, d’accord » hésitant est une raison de redemander.',
    'image.silence-is-no-consent': 'Pas de réponse n’est pas un oui.',
    'image.withdraw-at-any-time':
      'Vous pouvez retirer votre accord à tout moment. Cela doit être aussi facile que de le donner.',
    'image.thirteen-is-another-age':
      'L’âge de 13 ans vaut pour s’inscrire à des services en ligne sans ses parents. Ce n’est pas l’âge pour les images.',
    'data.not-absolute': 'Le droit à l’effacement a des limites. Chaque cas est examiné.',
    'data.request-needs-no-form': 'Une demande n’a pas besoin de forme spéciale. Demander ne coûte rien.',
    'data.neighbouring-rights':
      'Vous pouvez aussi leur demander de corriger les données ou d’en limiter l’utilisation. Ou vous pouvez vous opposer à l’utilisation.',
    'data.extension': 'Par exception, ils peuvent prendre deux mois de plus. Cela fait alors trois mois en tout.',
    'data.order-of-steps': 'D’abord le site. Puis le moteur de recherche. Puis l’Autorité de protection des données.',
    'data.page-stays':
      'Le moteur de recherche retire le lien pour les recherches sur votre nom. La page elle-même reste où elle est.',
    'data.weighed-case-by-case':
      'Un rôle public pèse contre le retrait. Des faits anciens et non prouvés pèsent pour lui.',
    'data.complaint-form':
      'La plainte doit avoir une date et votre signature. Elle est en français, en néerlandais ou en allemand. Elle dit ce qui s’est passé et montre que vous avez d’abord demandé.',
    'data.complaint-where':
      'Envoyez-la en ligne, ou par la poste : Autorité de protection des données, rue de la Presse 35, 1000 Bruxelles.',
    'data.no-damages':
      'L’autorité peut punir. Elle ne peut pas vous donner d’argent pour le dommage. Pour cela, vous allez devant un tribunal.',
    'data.mediation':
      'Demandez d’abord une médiation à l’autorité. En médiation, elle parle avec les deux côtés. C’est plus rapide.',
  },
  steps: {
    'image.ask-again-before-publishing': 'Redemandez avant de montrer l’image à d’autres.',
    'image.ask-before-taking': 'Demandez à la personne avant de prendre l’image. Dites à quoi elle sert.',
    'image.say-no':
      'Si quelqu’un veut prendre une image de vous : dites non tout de suite. Vous avez le droit de refuser.',
    'image.ask-before-publishing':
      'Demandez à la personne avant de publier. Dites où, qui peut la voir, et à quoi cela sert.',
    'image.blur': 'Floutez le visage, pour que personne ne puisse reconnaître la personne.',
    'image.ask-to-remove': 'Si c’est une image de vous : demandez à la personne qui l’a partagée de la retirer.',
    'image.ask-erasure':
      'S’ils refusent : utilisez le formulaire de la plateforme, ou demandez l’effacement de vos données.',
    'image.remove-when-withdrawn': 'Retirez l’image si la personne retire son accord.',
    'image.ask-the-parents': 'Demandez aux parents, et aussi à l’enfant.',
    'image.ask-child-and-parents':
      'Demandez à l’enfant et aux parents ensemble. Alors les deux façons de lire la loi sont d’accord.',
    'image.report-to-police': 'Allez vite à la police et faites une déclaration.',
    'image.report-to-platform': 'Signalez l’image à la plateforme avec son propre formulaire.',
    'image.do-not-share': 'Ne partagez pas l’image. Ne l’envoyez à personne.',
    'data.write-to-the-holder':
      'Écrivez à ceux qui ont les données, ou à leur délégué à la protection des données. Gardez une copie avec la date.',
    'data.note-the-month': 'Notez le dernier jour pour leur réponse : {date}.',
    'data.ask-for-a-neighbouring-right': 'Voyez si une correction, une limite ou une opposition vous aide.',
    'data.ask-search-engine': 'Demandez au moteur de recherche de retirer la page des résultats pour votre nom.',
    'data.police-or-intelligence':
      'Si la police a les données, écrivez au COC. Si c’est un service de renseignement, écrivez au Comité R.',
    'data.object': 'Écrivez que vous vous opposez, et pourquoi. Contre la publicité, vous n’avez pas besoin de raison.',
    'data.wait-for-answer': 'Attendez la réponse jusqu’à cette date : {date}.',
    'data.complain-after':
      'S’il n’y a pas de réponse, ou un refus : portez plainte à l’Autorité de protection des données.',
    'data.fill-in-the-form': 'Remplissez le formulaire que le moteur de recherche propose pour cela.',
    'data.use-the-right-first': 'Envoyez d’abord votre demande à ceux qui ont les données. Gardez une preuve.',
    'data.complain': 'Envoyez votre plainte à l’Autorité de protection des données, ou demandez-lui une médiation.',
  },
  evidence: {
    'image.written-consent': 'L’accord écrit : pour prendre, pour publier, où, pour qui, jusqu’à quand',
    'image.consent-of-parents': 'L’accord écrit des parents',
    'data.identity': 'Qui vous êtes',
    'data.addresses': 'Les adresses exactes des pages, ou les données exactes',
    'data.reasons': 'Vos raisons, en quelques phrases',
    'data.proof-of-receipt': 'Une preuve du jour où ils ont reçu votre demande',
    'data.searched-name': 'Le nom qui a été cherché',
    'data.copy-of-the-request': 'Une copie de votre demande, avec sa date',
    'data.the-answer': 'Leur réponse, s’il y en a eu une',
    'data.statement': 'Un court récit de ce qui s’est passé, avec des dates',
  },
}
