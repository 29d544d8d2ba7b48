type Facts = { readonly [field: string]: unknown }

/** An invented pupil who failed in June 2025 and has not appealed yet. */
export function pupil(over: Facts = {}) {
  return {
    schoolDecision: {
      level: 'secondary',
      decision: 'fail',
      session: 'first',
      irregularity: false,
      refusalGround: 'other',
      deliberatedOn: '2025-06-30',
      notifiedOn: '2025-07-01',
      copyConsultedOn: 'never',
      internalAppealFiledOn: 'never',
      internalDecisionSentOn: 'never',
      internalDecisionNotifiedOn: 'never',
      allToldInternally: false,
      ...over,
    },
  }
}

/** An invented student whose results came on Monday 30 June 2025, decided with an irregularity. */
export function student(over: Facts = {}) {
  return pupil({
    level: 'higher',
    decision: 'jury-results',
    irregularity: true,
    deliberatedOn: '2025-06-28',
    notifiedOn: '2025-06-30',
    ...over,
  })
}

/** An invented student whose enrolment was refused on 10 September 2025, because they are not financeable. */
export function refusedStudent(over: Facts = {}) {
  return student({
    decision: 'enrolment-refused',
    irregularity: false,
    refusalGround: 'not-financeable',
    deliberatedOn: 'never',
    notifiedOn: '2025-09-10',
    ...over,
  })
}

/** An invented student of social promotion who was refused in a unit on Friday 27 June 2025, with an irregularity. */
export function eveningStudent(over: Facts = {}) {
  return pupil({
    level: 'social-promotion',
    decision: 'unit-refused',
    irregularity: true,
    deliberatedOn: '2025-06-26',
    notifiedOn: '2025-06-27',
    ...over,
  })
}

/** The step inside the school was taken and decided. */
export const decidedInside = {
  internalAppealFiledOn: '2025-07-02',
  internalDecisionSentOn: '2025-07-04',
  internalDecisionNotifiedOn: '2025-07-04',
} as const
