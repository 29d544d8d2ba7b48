/** Appeals against a decision of a school. */
export const schoolAppeals = {
  'school-appeal-internal': {
    title: 'Internal appeal against a decision',
    sentences: {
      greeting: 'Dear Sir or Madam,',
      opening: 'I am enrolled with you: {studies}. I appeal against the decision below, as your rules allow.',
      'opening-for-pupil':
        'I write for {pupil}, who is enrolled with you: {studies}. I appeal against the decision below, as your rules allow.',
      decision: 'The decision: {decision}. We were told about it on {decisionToldOn}.',
      conciliation: 'This is the request for internal conciliation that comes before an appeal outside the school.',
      irregularity: 'I complain about an irregularity in the way the decision was made.',
      reasons: 'These are my reasons:',
      request:
        'Please look at the decision again. Please also let me see the corrected tests and the papers on which the decision rests, and give me a copy.',
      answer:
        'Please send me your new decision in writing, with its reasons, and tell me how and by when I can appeal against it.',
      closing: 'Yours faithfully,',
      signature: 'Signature',
      'annex-decision': 'Copy of the decision',
    },
  },
  'school-appeal-external': {
    title: 'External appeal against a decision',
    sentences: {
      greeting: 'Dear Sir or Madam,',
      opening: 'I appeal against this decision: {decision}. It is about these studies: {studies}. The school is:',
      'opening-for-pupil':
        'I write for {pupil}. I appeal against this decision: {decision}. It is about these studies: {studies}. The school is:',
      'internal-appeal': 'I began the internal appeal of the school on {internalAppealOn}.',
      'internal-decision':
        'The internal appeal is finished. I was told the result on {internalDecisionToldOn}. The decision stays as it was.',
      reasons: 'These are my reasons:',
      'request-secondary': 'I ask the Council of appeal to replace this decision by a decision that I passed.',
      'request-social-promotion': 'I ask the Appeals Committee to annul this decision.',
      'request-enrolment':
        'I ask the Commission to annul the refusal. The points that I raised in my internal appeal were not answered, or not enough.',
      'copy-to-head': 'On the same day I send a copy of this letter to the head of the school.',
      closing: 'Yours faithfully,',
      signature: 'Signature',
      'annex-decision': 'Copy of the first decision, with its reasons',
      'annex-internal-appeal': 'Copy of my internal appeal',
      'annex-internal-decision': 'Copy of the decision on my internal appeal',
    },
  },
}
