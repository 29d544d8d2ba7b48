import type { LawWords } from '../../law-words.ts'

/** The entrance contest in medicine and dentistry, and appeals against decisions of schools, in the French Community. */
export const studies = {
  norms: {
    'french-community/studies/entrance-contest/required': {
      title: 'The contest before medicine and dentistry',
      question: 'Must I pass a contest before I can study medicine or dentistry in French?',
      met: 'Yes. You can begin only if you are admitted. Since 2023 this is a contest: the best get a place. Before, it was an exam.',
      notMet: 'No. You can begin these studies without this contest.',
      undetermined: 'We cannot say yet if you must take part in the contest.',
    },
    'french-community/studies/entrance-contest/register-by': {
      title: 'Last day to register for the contest',
      question: 'By when must I register for the contest?',
      met: 'You must register online by this day.',
      notMet: 'There is no contest for you to register for.',
      undetermined: 'We do not know the last day to register.',
    },
    'french-community/studies/entrance-contest/withdraw-by': {
      title: 'Last day to withdraw from the contest',
      question: 'Until when can I withdraw from the contest?',
      met: 'You can withdraw until this day.',
      notMet: 'There is no contest for you to withdraw from.',
      undetermined: 'We do not know the last day to withdraw.',
    },
    'french-community/studies/entrance-contest/held-on': {
      title: 'Day of the contest',
      question: 'On which day is the contest?',
      met: 'The contest is on this day.',
      notMet: 'There is no contest for you.',
      undetermined: 'We do not know the day of the contest.',
    },
    'french-community/studies/entrance-contest/window-opens': {
      title: 'First day on which the contest can be',
      question: 'From which day can the contest be held?',
      met: 'The contest is not before this day.',
      notMet: 'There is no contest for you.',
      undetermined: 'We cannot say yet if there is a contest for you.',
    },
    'french-community/studies/entrance-contest/window-closes': {
      title: 'Last day on which the contest can be',
      question: 'Until which day can the contest be held?',
      met: 'The contest is not after this day.',
      notMet: 'There is no contest for you.',
      undetermined: 'We cannot say yet if there is a contest for you.',
    },
    'french-community/studies/entrance-contest/number-fixed-by': {
      title: 'Last day to fix the number of places',
      question: 'By when is it known how many places there are?',
      met: 'The government must fix the number of places by this day.',
      notMet: 'There is no contest for you.',
      undetermined: 'We do not know by which day the number of places is fixed.',
    },
    'french-community/studies/appeal/allowed': {
      title: 'Appeal against a decision of a school',
      question: 'Can I appeal against the decision of my school?',
      met: 'Yes. You can appeal against this decision. Begin inside the school.',
      notMet: 'No. There is no appeal against this decision.',
      undetermined: 'We cannot say yet if you can appeal against this decision.',
    },
    'french-community/studies/appeal/outside-allowed': {
      title: 'Appeal outside the school',
      question: 'Can I now appeal to somebody outside the school?',
      met: 'Yes. The way outside the school is open to you.',
      notMet: 'No. On this day you cannot appeal outside the school.',
      undetermined: 'We cannot say yet if you can appeal outside the school.',
    },
    'french-community/studies/appeal/ceperi-examines': {
      title: 'What CEPERI looks at',
      question: 'Will CEPERI look at what I have to say?',
      met: 'Yes. CEPERI looks at whether the school answered what you told it.',
      notMet: 'No. CEPERI will not look at this.',
      undetermined: 'We cannot say yet if CEPERI will look at what you have to say.',
    },
    'french-community/studies/appeal/pupil-appeals': {
      title: 'Who appeals in secondary school',
      question: 'May a pupil appeal alone in secondary school?',
      met: 'Yes. The pupil is 18 or older and appeals alone.',
      notMet:
        'The rule for pupils of 18 does not apply on this day. In secondary school the parents appeal for a younger pupil.',
      undetermined: 'We cannot say yet who appeals.',
    },
    'french-community/studies/appeal/secondary-internal-by': {
      title: 'Last day to appeal inside a secondary school',
      question: 'By when must I appeal inside the secondary school?',
      met: 'The school must give you time until this day at least. Its rules may give you more.',
      notMet: 'There is no appeal inside a secondary school for this decision.',
      undetermined: 'We cannot say for sure by when you must appeal inside the school.',
    },
    'french-community/studies/appeal/secondary-internal-closes': {
      title: 'Day by which the secondary school answers',
      question: 'By when must the secondary school answer?',
      met: 'The school must decide by this day.',
      notMet: 'There is no appeal inside a secondary school for this decision.',
      undetermined: 'We do not know by when the school must decide.',
    },
    'french-community/studies/appeal/secondary-external-by': {
      title: 'Last day to write to the Council of appeal',
      question: 'By when must I write to the Council of appeal?',
      met: 'You must write to the Council of appeal by this day.',
      notMet: 'The Council of appeal does not deal with this decision.',
      undetermined: 'We cannot say one day for sure. Take the day in the notice of your school, or the earlier one.',
    },
    'french-community/studies/appeal/higher-internal-by': {
      title: 'Last day to complain inside higher education',
      question: 'By when must I complain at my university or college?',
      met: 'You must complain by this day.',
      notMet: 'There is no complaint in higher education for this decision.',
      undetermined: 'We cannot say for sure by when you must complain.',
    },
    'french-community/studies/appeal/higher-external-by': {
      title: 'Last day to go outside the university or college',
      question: 'By when must I go to CEPERI or to the Council of State?',
      met: 'You must go there by this day.',
      notMet: 'There is no way outside for this decision.',
      undetermined: 'We have not read the last day. Ask at once.',
    },
    'french-community/studies/appeal/social-promotion-internal-by': {
      title: 'Last day to appeal inside a school of social promotion',
      question: 'By when must I appeal inside the school of social promotion?',
      met: 'You must appeal by this day.',
      notMet: 'There is no such appeal for this decision.',
      undetermined: 'We cannot say yet by when you must appeal inside the school.',
    },
    'french-community/studies/appeal/social-promotion-external-by': {
      title: 'Last day to appeal outside a school of social promotion',
      question: 'By when must I appeal outside the school of social promotion?',
      met: 'You must appeal by this day.',
      notMet: 'There is no such appeal for this decision.',
      undetermined: 'We cannot say yet by when you must appeal outside the school.',
    },
  },
  versions: {
    'contest-none': 'Before the exam (studies that began until 2016)',
    'contest-exam': 'The entrance exam (studies that began from 2017 to 2022)',
    'contest-contest': 'The contest (studies since 2023)',
    'contest-2023': 'The contest of 2023',
    'contest-2024': 'The contest of 2024',
    'contest-2025': 'The contest of 2025',
    'contest-since-2026': 'Contests since 2026, whose days we have not found',
    'contest-window': 'Between 16 and 31 August, before the studies begin',
    'appeal-allowed': 'What can be appealed',
    'appeal-outside-allowed': 'When the way outside is open',
    'appeal-ceperi-examines': 'What CEPERI looks at',
    'appeal-pupil-appeals': 'Pupils of 18 or older',
    'appeal-before-2022': 'The old school calendar (decisions until 28 August 2022)',
    'appeal-school-year-2022': 'The school year 2022-2023',
    'appeal-school-year-2023': 'The school year 2023-2024',
    'appeal-school-year-2024': 'The school year 2024-2025',
    'appeal-school-year-2025': 'The school year 2025-2026',
    'appeal-later-school-years': 'Later school years, whose last day we have not found',
    'appeal-secondary-internal-by': 'At least two working days',
    'appeal-higher-internal-by': 'Three working days against a jury',
    'appeal-higher-external-by': 'Terms that we have not read',
    'appeal-social-promotion-internal-by': 'Four calendar days',
    'appeal-social-promotion-external-by': 'Seven calendar days from the third working day after sending',
  },
  clauses: {
    'contest.since-2017': {
      holds:
        'Your studies begin in 2017 or later. Since then nobody begins without an exam or, since 2023, the contest.',
      fails: 'Your studies began before 2017. There was no exam at the entrance then.',
    },
    'contest.since-2023': {
      holds: 'Your studies begin in 2023 or later, since when there is a contest.',
      fails: 'Your studies began before 2023, when there was no contest.',
    },
    'contest.medicine-or-dentistry': {
      holds: 'You want to study medicine or dentistry.',
      fails: 'You do not want to study medicine or dentistry.',
    },
    'contest.in-french': {
      holds: 'You want to study at a university of the French Community.',
      fails: 'You do not want to study at a university of the French Community.',
    },
    'appeal.secondary': {
      holds: 'The decision comes from a secondary school.',
      fails: 'The decision does not come from a secondary school.',
    },
    'appeal.higher': {
      holds: 'The decision comes from a university, a university college or a school of arts.',
      fails: 'The decision does not come from a university, a university college or a school of arts.',
    },
    'appeal.social-promotion': {
      holds: 'The decision comes from a school of social promotion, that is, a school for adults.',
      fails: 'The decision does not come from a school of social promotion, that is, a school for adults.',
    },
    'appeal.fail-or-restricted': {
      holds: 'You failed (attestation C), or you passed with restrictions (attestation B).',
      fails: 'The decision is not that you failed (attestation C) or passed with restrictions (attestation B).',
    },
    'appeal.qualification-jury': {
      holds: 'The decision comes from the qualification jury, which looks at your trade.',
      fails: 'The decision does not come from the qualification jury.',
    },
    'appeal.irregularity': {
      holds: 'Something went wrong in the way they decided. This is called an irregularity.',
      fails: 'Nothing went wrong in the way they decided. A mark alone is no ground.',
    },
    'appeal.jury-results': {
      holds: 'The decision is about your results, and a jury took it.',
      fails: 'The decision is not about results by a jury.',
    },
    'appeal.enrolment-refused': {
      holds: 'Your enrolment was refused.',
      fails: 'The decision is not that your enrolment was refused.',
    },
    'appeal.ceperi-ground': {
      holds:
        'You were refused because you are not financeable, because the studies are not funded, or because of an earlier exclusion.',
      fails: 'You were refused for another reason than those that CEPERI deals with.',
    },
    'appeal.unit-refused': {
      holds: 'You were refused in a unit or in the integrated test.',
      fails: 'The decision is not a refusal in a unit or in the integrated test.',
    },
    'appeal.internal-made': {
      holds: 'You appealed inside the school first.',
      fails: 'You have not appealed inside the school yet. Without this step nobody outside looks at your appeal.',
    },
    'appeal.internal-answered': {
      holds: 'The school has decided on your appeal.',
      fails: 'The school has not decided on your appeal yet.',
    },
    'appeal.all-told-inside': {
      holds: 'You told everything when you appealed inside the school.',
      fails: 'You tell something now that you did not tell inside the school. CEPERI does not look at new facts.',
    },
    'appeal.pupil-of-age': {
      holds: 'The pupil is 18 or older.',
      fails: 'The pupil is younger than 18. The parents appeal.',
    },
  },
  readings: {
    'appeal.any-disagreement': {
      question: 'Can you appeal against every decision of the class council?',
      options: {
        'only-fail-or-restricted': 'No. Only attestations C and B can be appealed.',
        any: 'Yes. Any disagreement with the class council is enough.',
      },
    },
    'appeal.external-term': {
      question: 'How long do you have to write to the Council of appeal?',
      options: {
        'school-notice':
          'Until the tenth working day after the last day of the school year. In the second session, until the fifth working day after the answer of the school.',
        'ten-days': 'Ten days from the answer of the school.',
      },
    },
    'appeal.external-term-before-2022': {
      question: 'How long did you have to write to the Council of appeal, before the new school calendar?',
      options: {
        'before-10-july': 'Before 10 July. In the second session, five days from the answer of the school.',
        'ten-days': 'Ten days from the answer of the school.',
      },
    },
  },
  openPoints: {
    'contest.begun-before': {
      says: 'You have begun these studies before, or you were admitted in an earlier year. We have not read what holds for you.',
      ask: 'Ask the university.',
    },
    'contest.day-not-found': {
      says: 'We have not found the day of this contest. It is always between 16 and 31 August.',
      ask: 'Look at the site of ARES, which holds the contest, or ask there.',
    },
    'contest.last-registration-not-found': {
      says: 'We have not found the last day to register for this contest. In 2023, 2024 and 2025 it was between 7 and 15 July.',
      ask: 'Look at the site of ARES, which holds the contest, or ask there.',
    },
    'contest.last-withdrawal-not-found': {
      says: 'We have not found the last day to withdraw from this contest. In 2025 it was 13 August.',
      ask: 'Look at the site of ARES, which holds the contest, or ask there.',
    },
    'appeal.last-school-day-not-found': {
      says: 'We have not found the last day of this school year.',
      ask: 'Ask the school, and look at its notice on appeals.',
    },
    'appeal.qualification-jury-closes': {
      says: 'We have not found by when the school answers after a qualification jury. Until 2022 it was 25 June.',
      ask: 'Ask the school, and look at its notice on appeals.',
    },
    'appeal.enrolment-internal-term': {
      says: 'We have not found how long you have to appeal inside the school against a refusal to enrol.',
      ask: 'Ask the school at once. Its rules name the last day.',
    },
    'appeal.ceperi-term': {
      says: 'We could not read how long you have to go to CEPERI.',
      ask: 'Ask CEPERI at once.',
    },
    'appeal.council-of-state-term': {
      says: 'We have not read how long you have to go to the Council of State.',
      ask: 'Ask a lawyer at once.',
    },
    'appeal.council-of-state-straight': {
      says: 'You have not complained to the jury, or it has not answered. We have not read if the Council of State looks at your case then.',
      ask: 'Ask a lawyer at once.',
    },
  },
  judgements: {},
  information: {
    'contest.exam-marks':
      'In the exam you needed 10 out of 20 in each of the two parts, and 8 out of 20 in each subject.',
    'contest.exam-non-residents': 'Of those who passed the exam, at most 30 in 100 were non-residents.',
    'contest.what-it-asks':
      'The contest has 80 questions with answers to choose from, in two series of 40. The six subjects are chemistry, biology, physics, mathematics, reasoning and communication. The total is out of 160.',
    'contest.no-lowest-mark': 'You need no lowest mark. The best get a place, as long as there are places.',
    'contest.two-rankings': 'There are two rankings: one for medicine, one for dentistry.',
    'contest.non-residents':
      'At most 15 in 100 places of each branch go to people who are not residents. The number is rounded down.',
    'contest.one-choice': 'When you register, you choose one branch and one university. You cannot change this later.',
    'contest.inami':
      'Whoever gets a place is promised an INAMI number at the end of the studies. You need this number to work as a doctor or dentist under the health insurance.',
    'contest.once-in-august': 'There is one contest a year, between 16 and 31 August. There is no second session.',
    'contest.online-only': 'You can register only online.',
    'contest.places-by-branch':
      'The government fixes how many places there are in each branch, at the latest ten days before the contest.',
    'appeal.workshops': 'In some cities there are workshops that help you write an appeal.',
    'appeal.to-whom':
      'Secondary school: the Council of appeal. Results in higher education: the Council of State. Refused enrolment: CEPERI. Social promotion: ask the school to whom you write.',
    'appeal.ceperi-limits':
      'CEPERI does not judge if the refusal is right. It looks only if the school answered what you told it.',
    'appeal.exclusion-three-or-five':
      'An exclusion counts for five years if it was for grave fault or fraud. Older texts say three years.',
    'appeal.rules-may-give-more':
      'The rules of the school name the last day and the hour. No school may give you less than two working days.',
    'appeal.earlier-than-this':
      'You must appeal inside the school before this day: by then the school has already answered.',
    'appeal.use-the-notice': 'The notice of your own school comes first. If you have none, take the earlier day.',
    'appeal.jury-steps':
      'An older page says what follows in university colleges and schools of arts: a report within two working days, a decision within one, and an answer to you within two.',
    'appeal.seven-days-in-all':
      'The school must be done with your appeal in seven days. School holidays are not counted.',
    'appeal.thirty-days': 'The answer comes within thirty days. School holidays are not counted.',
  },
  steps: {
    'contest.register-online': 'Register online by {date}.',
    'contest.prove-residence': 'Ask your municipality early for the papers that show that you are a resident.',
    'contest.ask-the-university': 'Ask the university if you must take part in the contest.',
    'appeal.ask-for-reasons': 'Ask the school for the reasons in writing, and ask to see your tests.',
    'appeal.go-inside-first': 'Appeal inside the school first, in writing.',
    'appeal.get-help': 'Ask an information service for young people to help you.',
    'appeal.talk-to-the-school': 'Talk to the teacher or the head of the school.',
    'appeal.send-registered': 'Send your appeal by registered letter, and a copy to the head of the school.',
    'appeal.tell-all-inside':
      'Tell everything when you appeal inside the school, with proofs. Later it is not looked at.',
    'appeal.hand-in-at-school': 'Hand in your appeal at the school by {date}, and ask for a receipt.',
    'appeal.write-to-council': 'Write to the Council of appeal by {date}, by registered letter.',
    'appeal.take-the-earlier-day': 'Ask the school for its notice on appeals. Until you have it, take the earlier day.',
    'appeal.complain-to-jury': 'Complain to the secretary of the jury by {date}.',
    'appeal.ask-the-term-now': 'Ask today how long you have.',
    'appeal.send-inside-registered':
      'Send your appeal to the school by {date}, registered, or hand it in against a receipt.',
    'appeal.send-outside-registered': 'Send your appeal by {date}, registered, and a copy to the head of the school.',
  },
  evidence: {
    'contest.proof-of-residence': 'Papers that show that you are a resident, mostly from your municipality',
    'appeal.decision': 'The decision, with its date',
    'appeal.your-reasons': 'Your letter with your reasons',
    'appeal.copies-of-tests': 'Copies of the tests you disagree about',
    'appeal.receipt': 'The receipt of the school, or of the registered letter',
    'appeal.internal-decision': 'The answer of the school to your first appeal',
    'appeal.copy-to-the-head': 'The proof that you sent a copy to the head of the school',
  },
} as const satisfies LawWords
