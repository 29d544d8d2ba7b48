/** The page on appeals against decisions of schools: which, where, with what, and who helps. */
export const appeals = {
  title: 'You disagree with a decision of your school',
  lead: 'In schools of the French Community you can object to some decisions. The terms are very short. Some are two or three working days.',
  ask: 'Find your last day',
  askText: 'Answer a few questions about the decision. You see whether you can appeal, to whom and until which day.',

  stepsTitle: 'Which appeal, and when',
  stepsLead: 'You always begin inside the school. Only after that can you go further.',
  levels: {
    secondary: {
      title: 'Secondary school',
      decisions: 'For an attestation C (failed) or B (passed, but not for everything).',
      steps: {
        inside: 'Ask the school for internal conciliation, in writing. The rules of the school name the last day.',
        insideMore: 'The parents do it. A pupil of full age does it alone.',
        outside: 'If the school does not change its decision, write to the Council of appeal, by registered letter.',
        outsideMore: 'Send a copy to the head of the school. The Council does not hear who skipped the first step.',
      },
      not: 'There is no appeal against an attestation A or against tests that you must sit again. Against a qualification jury there is no appeal outside the school.',
    },
    higher: {
      title: 'University, university college, school of arts',
      decisions:
        'For results of a jury, if something went wrong in the way they decided. Or if your enrolment is refused.',
      steps: {
        inside: 'Results: complain to the secretary of the jury. A low mark alone is no reason.',
        insideMore: 'Refused enrolment: appeal inside the school first, and tell everything there.',
        outside: 'Refused enrolment: then go to CEPERI. It looks only whether the school answered what you told it.',
        outsideMore: 'Results: after the jury only the Council of State is left. Ask a lawyer.',
      },
      not: 'CEPERI does not judge whether the refusal is right.',
    },
    'social-promotion': {
      title: 'School for adults (social promotion)',
      decisions:
        'If you are refused in a unit or in the integrated test, and something went wrong in the way they decided.',
      steps: {
        inside: 'Appeal inside the school, by registered letter or against a receipt.',
        insideMore: 'The term runs from the day of the results.',
        outside: 'Then appeal outside the school, by registered letter.',
        outsideMore: 'Send a copy to the head of the school.',
      },
      not: 'CEPERI is not for schools for adults.',
    },
  },
  inside: 'First: inside the school',
  outside: 'Then: outside the school',
  notPossible: 'Not possible',
  rules: 'The days and the rules, one by one',

  attachTitle: 'What to send along',
  attachLead: 'Send copies. Keep the originals.',

  lettersTitle: 'Write the letter',
  lettersLead: 'Fill in a few lines and print the letter. We keep nothing.',

  workshopsTitle: 'Workshops on appeals',
  workshopsLead:
    'In a workshop somebody explains what an appeal is, whether it makes sense for you, and how you write it.',
  workshopsOld: 'What we know is from {year}. It may have changed. Call first.',
  workshopsBookLater: 'You cannot book on this page yet. Organisations that use Parcours will be able to offer it.',
  helpsWith: 'Helps with',
  sessions: 'Days and places',
  sessionsUnknown: 'Not known to us. Ask when you call.',
  session: '{date}, {from} to {until}',
  since: 'Held since',
  book: 'How to book',
  telephone: 'Telephone',
  hours: 'You can call',
  hoursText: 'from {from} to {until}. We do not know on which days.',
  address: 'Address',
  checked: 'Checked with the organiser',
  notChecked: 'Not yet',
  unknown: 'not known to us',
  workshopsSource: 'Source: {title}, {publisher}, {year}.',
}
