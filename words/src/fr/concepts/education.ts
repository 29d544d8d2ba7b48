import type { Words } from '../../translation.ts'

/** Une décision d’une école, et les études qui commencent par un concours. */
export const educationConcepts: Pick<Words['concepts'], 'medicalStudies' | 'schoolDecision'> = {
  medicalStudies: {
    label: 'Médecine ou dentisterie',
    question: 'Quelles études voulez-vous commencer ?',
    help: 'Pour les personnes qui veulent devenir médecin ou dentiste.',
    fields: {
      branch: { label: 'Études' },
      community: { label: 'Université', help: 'La langue des études, pas l’endroit où vous habitez.' },
      startsOn: {
        label: 'Début des études le',
        help: 'L’année suffit : 2025 pour l’année académique 2025-2026.',
      },
      begunBefore: {
        label: 'Déjà commencées, ou déjà admis avant',
        help: 'Vous avez déjà commencé ces études avant, ou vous avez été admis ou admise une autre année.',
      },
    },
    codes: {
      branch: { medicine: 'Médecine', dentistry: 'Dentisterie', other: 'D’autres études' },
      community: {
        fr: 'Communauté française (Fédération Wallonie-Bruxelles)',
        nl: 'Communauté flamande',
        other: 'Ailleurs',
      },
    },
  },
  schoolDecision: {
    label: 'Une décision de votre école',
    question: 'Avec quelle décision d’une école n’êtes-vous pas d’accord ?',
    help: 'Pour les écoles de la Communauté française. Regardez la lettre ou le bulletin avec la décision.',
    fields: {
      level: { label: 'Type d’école' },
      decision: { label: 'Ce qui a été décidé' },
      session: {
        label: 'Session',
        help: 'La première session est en juin, la seconde en août ou en septembre.',
      },
      irregularity: {
        label: 'Quelque chose n’a pas été correct dans la manière de décider',
        help: 'Par exemple : une règle n’a pas été suivie, quelqu’un était absent, une épreuve a été perdue. Pas seulement une note basse.',
      },
      refusalGround: { label: 'Pourquoi votre inscription a été refusée' },
      deliberatedOn: { label: 'Jour de la décision', help: 'Le jour du conseil de classe ou du jury.' },
      notifiedOn: {
        label: 'Jour où on vous l’a dit',
        help: 'Le jour du bulletin, de la lettre ou du résultat en ligne.',
      },
      copyConsultedOn: { label: 'Jour où vous avez regardé votre épreuve' },
      internalAppealFiledOn: { label: 'Jour de votre recours interne, dans l’école' },
      internalDecisionSentOn: {
        label: 'Jour où l’école a envoyé sa réponse',
        help: 'Regardez la date sur l’enveloppe.',
      },
      internalDecisionNotifiedOn: { label: 'Jour où vous avez reçu la réponse de l’école' },
      allToldInternally: {
        label: 'Vous avez tout dit à l’école',
        help: 'Tous les faits et toutes les preuves qui vous aident étaient déjà dans votre recours interne.',
      },
    },
    codes: {
      level: {
        secondary: 'École secondaire',
        higher: 'Université, haute école ou école supérieure des arts',
        'social-promotion': 'École pour adultes (promotion sociale)',
      },
      decision: {
        fail: 'Je n’ai pas réussi l’année (attestation C)',
        'restricted-pass': 'J’ai réussi, mais pas pour toutes les orientations (attestation B)',
        pass: 'J’ai réussi (attestation A)',
        resits: 'Je dois repasser des examens',
        'other-class-council': 'Une autre décision du conseil de classe',
        'qualification-jury': 'Une décision du jury de qualification',
        'jury-results': 'Des résultats dans l’enseignement supérieur',
        'enrolment-refused': 'Mon inscription a été refusée',
        'unit-refused': 'Refus dans une unité ou à l’épreuve intégrée (école pour adultes)',
        other: 'Autre chose',
      },
      session: { first: 'Première session', second: 'Seconde session' },
      refusalGround: {
        'not-financeable': 'Je ne suis pas finançable : je n’ai pas assez réussi',
        'studies-not-funded': 'Les études ne sont pas financées',
        'excluded-before': 'J’ai été exclu ou exclue avant, pour faute grave ou fraude',
        other: 'Une autre raison, ou pas de refus',
      },
    },
  },
}
