import type { Words } from '../../translation.ts'

type Texts = Words['letterTexts']['letters']

/** Recours contre une décision d’un établissement scolaire. */
export const schoolAppeals: Pick<Texts, 'school-appeal-internal' | 'school-appeal-external'> = {
  'school-appeal-internal': {
    title: 'Recours interne contre une décision',
    sentences: {
      greeting: 'Madame, Monsieur,',
      opening:
        'Je suis inscrit(e) dans votre établissement : {studies}. J’introduis un recours interne contre la décision suivante, comme votre règlement le permet.',
      'opening-for-pupil':
        'Je vous écris pour {pupil}, élève de votre établissement : {studies}. J’introduis un recours interne contre la décision suivante, comme votre règlement le permet.',
      decision: 'La décision : {decision}. Elle nous a été communiquée le {decisionToldOn}.',
      conciliation: 'Cette lettre est la demande de conciliation interne qui précède un recours externe.',
      irregularity: 'Ma plainte porte sur une irrégularité dans le déroulement de la procédure.',
      reasons: 'Voici mes motifs :',
      request:
        'Je vous demande de revoir cette décision. Je vous demande aussi de pouvoir consulter les épreuves corrigées et les documents sur lesquels la décision se fonde, et d’en recevoir une copie.',
      answer:
        'Merci de m’envoyer votre nouvelle décision par écrit, avec sa motivation, et de m’indiquer comment et dans quel délai je peux la contester.',
      closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
      signature: 'Signature',
      'annex-decision': 'Copie de la décision',
    },
  },
  'school-appeal-external': {
    title: 'Recours externe contre une décision',
    sentences: {
      greeting: 'Madame, Monsieur,',
      opening:
        'J’introduis un recours contre cette décision : {decision}. Elle concerne les études suivantes : {studies}. L’établissement est :',
      'opening-for-pupil':
        'Je vous écris pour {pupil}. J’introduis un recours contre cette décision : {decision}. Elle concerne les études suivantes : {studies}. L’établissement est :',
      'internal-appeal': 'J’ai introduit la procédure interne le {internalAppealOn}.',
      'internal-decision':
        'La procédure interne est terminée. Son résultat m’a été communiqué le {internalDecisionToldOn}. La décision est maintenue.',
      reasons: 'Voici mes motifs :',
      'request-secondary': 'Je demande au Conseil de recours de remplacer cette décision par une décision de réussite.',
      'request-social-promotion': 'Je demande à la Commission de recours d’annuler cette décision.',
      'request-enrolment':
        'Je demande à la Commission d’annuler le refus d’inscription. L’établissement n’a pas répondu, ou pas assez, aux éléments de mon recours interne.',
      'copy-to-head': 'J’envoie le même jour une copie de cette lettre à la direction de l’établissement.',
      closing: 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
      signature: 'Signature',
      'annex-decision': 'Copie de la première décision et de sa motivation',
      'annex-internal-appeal': 'Copie de mon recours interne',
      'annex-internal-decision': 'Copie de la décision prise sur mon recours interne',
    },
  },
}
