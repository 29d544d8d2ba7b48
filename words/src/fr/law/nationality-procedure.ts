import type { nationalityProcedure as english } from '../../en/law/nationality-procedure.ts'
import type { SameSentences } from '../../law-words.ts'

/** De la déclaration à la nationalité. */
export const nationalityProcedure: SameSentences<typeof english> = {
  norms: {
    'belgium/nationality/procedure/completeness-check-by': {
      title: 'Contrôle de votre dossier par la commune',
      question: 'Jusqu’à quand la commune contrôle-t-elle si mon dossier est complet ?',
      met: 'La commune contrôle au plus tard ce jour-là si votre dossier est complet.',
      notMet: 'Aucun contrôle n’est en cours. Ce jour-là, vous n’avez pas fait de déclaration.',
      undetermined: 'Nous ne pouvons pas donner un seul jour pour le contrôle de votre dossier.',
    },
    'belgium/nationality/procedure/complete-file-by': {
      title: 'Remettre les papiers manquants',
      question: 'Jusqu’à quand puis-je remettre les papiers manquants ?',
      met: 'Remettez les papiers manquants au plus tard ce jour-là.',
      notMet: 'La commune ne vous a pas demandé de papiers manquants.',
      undetermined: 'Nous ne pouvons pas encore dire si vous devez remettre des papiers.',
    },
    'belgium/nationality/procedure/receipt-by': {
      title: 'Accusé de réception de votre dossier',
      question: 'Jusqu’à quand la commune doit-elle me donner l’accusé de réception ?',
      met: 'La commune vous donne l’accusé de réception de votre dossier au plus tard ce jour-là.',
      notMet:
        'La commune ne doit pas donner d’accusé de réception. Votre dossier n’est pas complet, ou vous n’avez pas fait de déclaration.',
      undetermined: 'Nous ne pouvons pas encore dire quand vous recevez l’accusé de réception de votre dossier.',
    },
    'belgium/nationality/procedure/refusal-notified-by': {
      title: 'Refus d’un dossier incomplet',
      question: 'Jusqu’à quand la commune me dit-elle que mon dossier est refusé ?',
      met: 'Votre dossier n’est pas complet. La commune vous dit au plus tard ce jour-là qu’il est refusé.',
      notMet: 'Ce jour-là, votre dossier n’est pas refusé pour des papiers manquants.',
      undetermined: 'Nous ne pouvons pas encore dire si votre dossier est refusé pour des papiers manquants.',
    },
    'belgium/nationality/procedure/sent-to-prosecutor-by': {
      title: 'Votre dossier part au procureur du Roi',
      question: 'Jusqu’à quand la commune envoie-t-elle mon dossier au procureur du Roi ?',
      met: 'La commune envoie votre dossier au procureur du Roi au plus tard ce jour-là.',
      notMet: 'Votre dossier ne part pas au procureur du Roi. Ce jour-là, il n’y a pas d’accusé de réception.',
      undetermined: 'Nous ne pouvons pas encore dire quand votre dossier part au procureur du Roi.',
    },
    'belgium/nationality/procedure/prosecutor-answers-by': {
      title: 'Réponse du procureur du Roi',
      question: 'Jusqu’à quand le procureur du Roi peut-il dire non ?',
      met: 'Le procureur du Roi peut dire non jusqu’à ce jour.',
      notMet: 'Le délai du procureur du Roi ne court pas. Ce jour-là, il n’y a pas d’accusé de réception.',
      undetermined: 'Nous ne pouvons pas donner un seul dernier jour pour le procureur du Roi.',
    },
    'belgium/nationality/procedure/nationality-if-silent': {
      title: 'Si le procureur du Roi ne répond pas',
      question: 'À partir de quand est-ce que je deviens belge si le procureur du Roi ne répond pas ?',
      met: 'Si aucune lettre n’arrive, la commune peut faire votre acte de nationalité à partir de ce jour.',
      notMet:
        'Vous ne pouvez pas devenir belge de cette façon : il n’y a pas d’accusé de réception, ou il y a un avis négatif.',
      undetermined: 'Nous ne pouvons pas encore dire ce qui se passe si le procureur du Roi ne répond pas.',
    },
    'belgium/nationality/procedure/ask-court-by': {
      title: 'Après un avis négatif : aller devant le juge',
      question: 'Jusqu’à quand puis-je demander un juge après un avis négatif ?',
      met: 'Envoyez votre lettre recommandée à la commune au plus tard ce jour-là. Alors un juge regarde votre dossier.',
      notMet: 'Ce jour-là, vous n’avez pas reçu d’avis négatif.',
      undetermined: 'Nous ne pouvons pas encore dire si vous devez écrire à la commune.',
    },
    'belgium/nationality/procedure/appeal-by': {
      title: 'Appel contre le jugement',
      question: 'Jusqu’à quand puis-je faire appel du jugement ?',
      met: 'Vous pouvez faire appel du jugement jusqu’à ce jour.',
      notMet: 'Ce jour-là, vous n’avez pas reçu de jugement.',
      undetermined: 'Nous ne pouvons pas encore dire jusqu’à quand vous pouvez faire appel.',
    },
  },
  versions: {
    NP0: 'Jusqu’au 31 décembre 2012 : une autre procédure',
    NP1: 'Depuis le 1er janvier 2013 : la procédure de la loi du 4 décembre 2012',
  },
  clauses: {
    'nationality.procedure.filed': {
      holds: 'Vous avez fait une déclaration pour devenir belge.',
      fails: 'Vous n’avez pas fait de déclaration pour devenir belge.',
    },
    'nationality.procedure.asked-to-complete': {
      holds: 'La commune vous a demandé des papiers manquants.',
      fails: 'La commune ne vous a pas demandé de papiers manquants.',
    },
    'nationality.procedure.file-complete': {
      holds: 'Votre dossier était complet, ou vous l’avez complété à temps.',
      fails: 'Il manque des papiers, ou ils sont arrivés trop tard.',
    },
    'nationality.procedure.fee-receipt-missing': {
      holds: 'La preuve du paiement du droit d’enregistrement n’était pas dans votre dossier.',
      fails: 'La preuve du paiement du droit d’enregistrement était dans votre dossier.',
    },
    'nationality.procedure.not-completed-in-time': {
      holds: 'Les papiers manquants ne sont pas arrivés dans les deux mois.',
      fails: 'Aucun papier ne manquait, ou les deux mois ne sont pas passés, ou les papiers sont arrivés à temps.',
    },
    'nationality.procedure.receipt-given': {
      holds: 'Vous avez l’accusé de réception de votre dossier.',
      fails: 'Vous n’avez pas l’accusé de réception de votre dossier.',
    },
    'nationality.procedure.no-negative-opinion': {
      holds: 'Vous n’avez pas reçu d’avis négatif du procureur du Roi.',
      fails: 'Vous avez reçu un avis négatif du procureur du Roi.',
    },
    'nationality.procedure.silence-counts': {
      holds: 'Si le procureur du Roi ne répond pas à temps, vous devenez belge.',
      fails: 'Si le procureur du Roi ne répond pas, vous ne devenez pas belge.',
    },
    'nationality.procedure.negative-opinion': {
      holds: 'Vous avez reçu un avis négatif du procureur du Roi.',
      fails: 'Vous n’avez pas reçu d’avis négatif du procureur du Roi.',
    },
    'nationality.procedure.judgment-received': {
      holds: 'Vous avez reçu le jugement du tribunal de la famille.',
      fails: 'Vous n’avez pas reçu de jugement du tribunal de la famille.',
    },
  },
  readings: {
    'nationality.thirty-days': {
      question: 'La commune a-t-elle trente jours ou trente jours ouvrables pour son contrôle ?',
      options: {
        days: 'Trente jours. Les week-ends et les jours fériés comptent.',
        'working-days': 'Trente jours ouvrables. Les week-ends et les jours fériés ne comptent pas.',
      },
    },
    'nationality.one-month-more': {
      question: 'Le procureur du Roi a-t-il un mois de plus si la commune a envoyé le dossier en retard ?',
      options: {
        'four-months': 'Non. C’est toujours quatre mois à partir de l’accusé de réception.',
        'five-months': 'Oui. C’est alors cinq mois à partir de l’accusé de réception.',
      },
    },
    'nationality.silence': {
      question: 'Devenez-vous belge quand le procureur du Roi ne répond pas ?',
      options: {
        nationality: 'Oui, toujours.',
        'only-if-acknowledged':
          'Seulement si le procureur du Roi a confirmé à la commune que votre dossier est arrivé. Sinon, c’est un refus.',
      },
    },
  },
  openPoints: {},
  judgements: {},
  information: {
    'nationality.procedure.in-person':
      'Vous faites la déclaration vous-même, à la commune où vous habitez. Vous écrivez une phrase à la main : une promesse de loyauté.',
    'nationality.procedure.power-of-attorney':
      'Si vous ne pouvez pas écrire, une autre personne peut le faire pour vous. Il faut pour cela un papier officiel spécial, une procuration authentique.',
    'nationality.procedure.otherwise-inadmissible':
      'Si les papiers n’arrivent pas à temps, votre déclaration est refusée sans être examinée.',
    'nationality.procedure.do-not-wait-for-the-last-day':
      'Si le dernier jour est un samedi, un dimanche ou un jour férié, personne ne vous promet un jour de plus. Faites-le avant.',
    'nationality.procedure.receipt-starts-the-four-months':
      'L’accusé de réception est important. Les quatre mois du procureur du Roi commencent à sa date.',
    'nationality.procedure.fee-not-paid-back': 'Le droit d’enregistrement n’est pas remboursé après un refus.',
    'nationality.procedure.who-gets-the-file':
      'L’Office des étrangers et la Sûreté de l’État reçoivent une copie. Ils disent au procureur du Roi ce qu’ils savent.',
    'nationality.procedure.opinion-by-registered-letter':
      'Un avis négatif arrive par lettre recommandée. Il doit dire pourquoi.',
    'nationality.procedure.perhaps-a-month-more':
      'Certaines pages disent que le procureur du Roi peut avoir un mois de plus. Nous n’avons pas pu lire quand.',
    'nationality.procedure.belgian-from-the-act':
      'Vous êtes belge à partir du jour où la commune fait votre acte de nationalité.',
    'nationality.procedure.only-for-the-future':
      'Vous devenez belge pour le temps qui vient, pas pour le temps d’avant.',
    'nationality.procedure.no-writ-needed':
      'Vous ne devez pas aller vous-même au tribunal. Votre lettre recommandée suffit : la commune envoie votre dossier au tribunal de la famille.',
    'nationality.procedure.judge-hears-you':
      'Quelques mois plus tard, le juge vous invite. Vous ou votre avocat pouvez dire pourquoi vous n’êtes pas d’accord.',
    'nationality.procedure.prosecutor-can-appeal-too':
      'Le procureur du Roi peut aussi faire appel. Un bon jugement est sûr seulement quand ce délai est passé.',
  },
  steps: {
    'nationality.procedure.open-your-post':
      'Ouvrez tout de suite chaque lettre de la commune. S’il manque des papiers, vous avez deux mois.',
    'nationality.procedure.hand-in-the-papers':
      'Remettez tous les papiers manquants. Demandez une preuve que vous les avez remis. Dernier jour : {date}.',
    'nationality.procedure.ask-for-the-receipt':
      'Si vous n’avez pas d’accusé de réception à cette date, demandez-le à la commune : {date}.',
    'nationality.procedure.get-legal-help':
      'Allez tout de suite voir un avocat ou un service juridique gratuit. Les délais sont courts.',
    'nationality.procedure.council-of-state':
      'Parlez à l’avocat du Conseil d’État : il peut examiner la décision que votre dossier n’est pas complet.',
    'nationality.procedure.ask-court-to-order':
      'Parlez à l’avocat du tribunal de la famille : il peut ordonner à la commune d’envoyer votre dossier.',
    'nationality.procedure.ask-whether-it-was-sent':
      'Demandez à la commune quel jour elle a envoyé votre dossier au procureur du Roi.',
    'nationality.procedure.fetch-registered-letters':
      'Allez tout de suite chercher chaque lettre recommandée. Si vous déménagez ou voyagez, demandez à quelqu’un de regarder votre courrier.',
    'nationality.procedure.ask-for-the-act':
      'Si aucune lettre n’est arrivée, demandez votre acte de nationalité à la commune.',
    'nationality.procedure.ask-whether-acknowledged':
      'Demandez à la commune si le procureur du Roi a confirmé que votre dossier est arrivé.',
    'nationality.procedure.write-to-the-registrar':
      'Écrivez par lettre recommandée à l’officier de l’état civil de votre commune. Demandez d’envoyer votre dossier au tribunal de la famille. Dernier jour : {date}.',
    'nationality.procedure.keep-the-proof-of-posting': 'Gardez une copie de votre lettre et la preuve de la poste.',
    'nationality.procedure.appeal-with-a-lawyer':
      'Si vous voulez faire appel, allez voir un avocat avant cette date : {date}.',
  },
  evidence: {
    'nationality.procedure.form-of-missing-papers': 'Le formulaire qui nomme les papiers manquants',
    'nationality.procedure.negative-opinion-letter': 'La lettre avec l’avis négatif du procureur du Roi',
    'nationality.procedure.day-of-delivery': 'L’enveloppe, ou la preuve du jour où vous avez reçu la lettre',
    'nationality.procedure.judgment': 'Le jugement, et la preuve du jour où vous l’avez reçu',
  },
}
