import type { ConceptsWords } from '../../concept-words.ts'

/** A decision of a school, and studies that begin with a contest. */
export const educationConcepts = {
  medicalStudies: {
    label: 'Medicine or dentistry',
    question: 'Which studies do you want to begin?',
    help: 'For people who want to become a doctor or a dentist.',
    fields: {
      branch: { label: 'Studies' },
      community: { label: 'University', help: 'The language of the studies, not where you live.' },
      startsOn: { label: 'Studies begin on', help: 'The year is enough: 2025 for the academic year 2025-2026.' },
      begunBefore: {
        label: 'Begun or admitted before',
        help: 'You have begun these studies before, or you were admitted in an earlier year.',
      },
    },
    codes: {
      branch: { medicine: 'Medicine', dentistry: 'Dentistry', other: 'Other studies' },
      community: {
        fr: 'French Community (Wallonia-Brussels Federation)',
        nl: 'Flemish Community',
        other: 'Somewhere else',
      },
    },
  },
  schoolDecision: {
    label: 'A decision of your school',
    question: 'Which decision of a school do you disagree with?',
    help: 'For schools of the French Community. Look at the letter or the report with the decision.',
    fields: {
      level: { label: 'Kind of school' },
      decision: { label: 'What was decided' },
      session: { label: 'Session', help: 'The first session is in June, the second in August or September.' },
      irregularity: {
        label: 'Something went wrong in the way they decided',
        help: 'For example: a rule was not followed, somebody was missing, a test was lost. Not only a low mark.',
      },
      refusalGround: { label: 'Why your enrolment was refused' },
      deliberatedOn: { label: 'Day on which they decided', help: 'The day of the class council or of the jury.' },
      notifiedOn: {
        label: 'Day on which you were told',
        help: 'The day of the report, the letter or the online result.',
      },
      copyConsultedOn: { label: 'Day on which you looked at your test' },
      internalAppealFiledOn: { label: 'Day on which you appealed inside the school' },
      internalDecisionSentOn: {
        label: 'Day on which the school sent its answer',
        help: 'See the date on the envelope.',
      },
      internalDecisionNotifiedOn: { label: 'Day on which you got the answer of the school' },
      allToldInternally: {
        label: 'You told the school everything',
        help: 'All facts and proofs that help you were already in your appeal inside the school.',
      },
    },
    codes: {
      level: {
        secondary: 'Secondary school',
        higher: 'University, university college or school of arts',
        'social-promotion': 'School for adults (social promotion)',
      },
      decision: {
        fail: 'I failed the year (attestation C)',
        'restricted-pass': 'I passed, but not for every kind of school (attestation B)',
        pass: 'I passed (attestation A)',
        resits: 'I must sit tests again',
        'other-class-council': 'Another decision of the class council',
        'qualification-jury': 'A decision of the qualification jury',
        'jury-results': 'Results in higher education',
        'enrolment-refused': 'My enrolment was refused',
        'unit-refused': 'Refused in a unit or in the integrated test (school for adults)',
        other: 'Something else',
      },
      session: { first: 'First session', second: 'Second session' },
      refusalGround: {
        'not-financeable': 'I am not financeable: I have not passed enough',
        'studies-not-funded': 'The studies are not funded',
        'excluded-before': 'I was excluded before, for grave fault or fraud',
        other: 'Another reason, or no refusal',
      },
    },
  },
} satisfies ConceptsWords
