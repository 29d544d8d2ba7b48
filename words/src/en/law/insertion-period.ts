import type { LawWords } from '../../law-words.ts'

const withOneService = (name: string, where: string) => ({
  title: `${name}: your employment service`,
  question: `Must I register with ${name}?`,
  met: `Yes. You live in ${where}, so your employment service is ${name}.`,
  notMet: `No. You do not live in ${where}.`,
  undetermined: `We cannot say yet if ${name} is your employment service.`,
})

/** The insertion period after studies, and the allowance that follows. */
export const insertionPeriod = {
  norms: {
    'belgium/work/insertion-period/register-with/actiris': withOneService('Actiris', 'Brussels'),
    'belgium/work/insertion-period/register-with/forem': withOneService('Forem', 'Wallonia'),
    'belgium/work/insertion-period/register-with/vdab': withOneService('VDAB', 'Flanders'),
    'belgium/work/insertion-period/register-with/adg': withOneService(
      'the Arbeitsamt (ADG)',
      'the German-speaking Community',
    ),
    'belgium/work/insertion-period/register-by': {
      title: 'Last day to register after June',
      question: 'By when must I register after my studies, so that I lose no days?',
      met: 'Register by this day. Then your insertion period begins on 1 August.',
      notMet: 'There is no such day for you. Your insertion period begins when you register.',
      undetermined: 'We cannot say yet by when you should register.',
    },
    'belgium/work/insertion-period/starts-on': {
      title: 'The first day of your insertion period',
      question: 'When does my insertion period begin?',
      met: 'Your insertion period begins on {date}.',
      notMet: 'You have no insertion period now. It begins when you register as a job seeker.',
      undetermined: 'We cannot say yet when your insertion period begins.',
    },
    'belgium/work/insertion-period/start-by': {
      title: 'The latest day to begin before you are 25',
      question: 'By when must my insertion period begin, so that I can claim before I am 25?',
      met: 'Your insertion period should begin by this day. It is just early enough to claim before you are 25.',
      notMet: 'There is no such day for you.',
      undetermined: 'We cannot say yet by when your insertion period must begin.',
    },
    'belgium/work/insertion-period/length': {
      title: 'How long the insertion period lasts',
      question: 'How many days does my insertion period last?',
      met: 'Your insertion period lasts {amount}. Sundays do not count.',
      notMet: 'The insertion period does not concern you. It is for people who leave school and are younger than 25.',
      undetermined: 'We cannot say yet how many days your insertion period lasts.',
    },
    'belgium/work/insertion-period/claim-from': {
      title: 'From when you can claim the insertion allowance',
      question: 'From when can I claim the insertion allowance?',
      met: 'Your days are done on {date}. From then on you can claim, if you meet the other conditions too.',
      notMet: 'There is no such day for you now.',
      undetermined: 'We cannot say for sure from when you can claim.',
    },
    'belgium/work/insertion-period/claim-before': {
      title: 'Before which day you must claim',
      question: 'Before which day must I claim the insertion allowance?',
      met: 'You must claim before {date}. On that day you are 25, and it is too late.',
      notMet: 'There is no such day for you. You are too old, or school is still compulsory for you.',
      undetermined: 'We cannot say yet before which day you must claim.',
    },
    'belgium/work/insertion-period/age': {
      title: 'The age for the claim',
      question: 'Am I young enough to claim the insertion allowance?',
      met: 'Yes. You are young enough on this day.',
      notMet: 'No. You are 25 or older on this day.',
      undetermined: 'We cannot say for sure if your age lets you claim.',
    },
    'belgium/work/insertion-period/diploma': {
      title: 'The diploma for the claim',
      question: 'Are my studies enough for the insertion allowance?',
      met: 'Yes. Your studies are enough on this day.',
      notMet: 'No. Your studies are not enough on this day.',
      undetermined: 'We cannot say for sure if your studies are enough.',
    },
    'belgium/work/insertion-period/evaluations': {
      title: 'Two positive evaluations',
      question: 'Do I have the evaluations that I need?',
      met: 'Yes. You have the evaluations that you need.',
      notMet: 'Not yet. You need two positive evaluations of your search for work.',
      undetermined: 'We cannot say yet if you have the evaluations that you need.',
    },
    'belgium/work/insertion-period/first-evaluation-by': {
      title: 'The first evaluation',
      question: 'When is my first evaluation?',
      met: 'Your first evaluation comes by {date}.',
      notMet: 'You have no insertion period now, so there is no evaluation.',
      undetermined: 'We cannot say when your first evaluation comes.',
    },
    'belgium/work/insertion-period/second-evaluation-by': {
      title: 'The second evaluation',
      question: 'When is my second evaluation?',
      met: 'Your second evaluation comes by {date}.',
      notMet: 'You have no insertion period now, so there is no evaluation.',
      undetermined: 'We cannot say when your second evaluation comes.',
    },
    'belgium/work/insertion-period/new-evaluation-from': {
      title: 'A new evaluation after a negative one',
      question: 'From when can I ask for a new evaluation?',
      met: 'You can ask for a new evaluation from {date}.',
      notMet: 'You do not need to ask for a new evaluation.',
      undetermined: 'We cannot say from when you can ask for a new evaluation.',
    },
    'belgium/work/insertion-period/allowance': {
      title: 'The insertion allowance',
      question: 'Can I claim the insertion allowance?',
      met: 'Yes. You can claim the insertion allowance on this day.',
      notMet: 'No. You cannot claim the insertion allowance on this day.',
      undetermined: 'We cannot say for sure if you can claim the insertion allowance.',
    },
    'belgium/work/insertion-period/allowance-until': {
      title: 'The end of the insertion allowance',
      question: 'Until when do I get the insertion allowance?',
      met: 'Your allowance ends on {date}.',
      notMet: 'You have not claimed an allowance, so there is no last day.',
      undetermined: 'We cannot say until when you get the allowance.',
    },
    'belgium/work/insertion-period/reregister-by': {
      title: 'Register again after the claim',
      question: 'By when must I register again after my claim?',
      met: 'Register again with your employment service by {date}.',
      notMet: 'You have not claimed an allowance, so you do not have to register again.',
      undetermined: 'We cannot say yet if you must register again.',
    },
    'belgium/work/insertion-period/family-allowance/during-period': {
      title: 'Family allowance during the insertion period',
      question: 'Is family allowance paid for me during my insertion period?',
      met: 'Yes. Family allowance goes on during your insertion period, if you do not work too much.',
      notMet: 'No. On this day there is no family allowance for an insertion period.',
      undetermined: 'We cannot say yet if family allowance goes on for you.',
    },
    'belgium/work/insertion-period/family-allowance/work-within-limit': {
      title: 'Work and family allowance',
      question: 'Can I work so much and keep the family allowance?',
      met: 'Yes. Your work leaves the family allowance as it is.',
      notMet: 'No. You work or earn too much to keep it for this time.',
      undetermined: 'We cannot say for sure if your work changes the family allowance.',
    },
    'belgium/work/insertion-period/family-allowance/unregistered-until': {
      title: 'Family allowance without registration',
      question: 'Until when is family allowance paid if I do not register?',
      met: 'Without registration family allowance is paid until {date}.',
      notMet: 'This does not concern you.',
      undetermined: 'We cannot say until when family allowance is paid without registration.',
    },
    'belgium/work/insertion-period/health-insurance/with-parents': {
      title: 'Health insurance with your parents',
      question: 'Can I stay on the health insurance of my parents?',
      met: 'Yes. You stay on the health insurance (mutuelle) of your parents for now.',
      notMet: 'No. The insertion period does not keep you on the health insurance of your parents on this day.',
      undetermined: 'We cannot say yet if you stay on the health insurance of your parents.',
    },
  },
  versions: {
    'insertion-before-2012': 'Before the insertion period (until 31 December 2011)',
    'insertion-310-days': '310 days (1 January 2012 to 28 February 2026)',
    'insertion-156-days': '156 days (since 1 March 2026)',
    'insertion-starts-on': '1 August, or the day of registration',
    'insertion-register-by': 'Registration by 9 August',
    'insertion-start-by': '183 days before the 25th birthday',
    'insertion-claim-before': 'Before the 25th birthday',
    'insertion-age': 'Younger than 25',
    'insertion-evaluations': 'Two positive evaluations',
    'insertion-first-evaluation-by': 'Month 5 or 6 of the 310 days',
    'insertion-second-evaluation-by': 'Month 9, 10 or 11 of the 310 days',
    'insertion-new-evaluation-from': 'Three or six months after a negative evaluation',
    'insertion-36-months': '36 months (opened until 1 January 2023)',
    'insertion-cut-off': 'Until 1 January 2026 (opened from 2 January 2023 to 31 December 2024)',
    'insertion-12-months': 'Twelve months (opened since 1 January 2025)',
    'insertion-reregister-by': 'Eight days after the claim',
    'insertion-actiris-before-check': 'Actiris (until 31 August 2023)',
    'insertion-actiris': 'Actiris, with a check of skills (since 1 September 2023)',
    'insertion-forem': 'Forem for Wallonia',
    'insertion-vdab': 'VDAB for Flanders',
    'insertion-adg': 'ADG for the German-speaking Community',
    'insertion-family-allowance': 'During the insertion period, until 25',
    'insertion-work-within-limit': 'How much you may work',
    'insertion-family-unregistered': 'Two or three summer months',
    'insertion-health-insurance': 'During the insertion period, until 25',
  },
  clauses: {
    'insertion.younger-than-25': {
      holds: 'You were younger than 25 when the insertion period began, or you are now.',
      fails: 'You were not younger than 25 when the insertion period began.',
    },
    'insertion.schooling-over': {
      holds: 'School is no longer compulsory for you.',
      fails: 'School is still compulsory for you.',
    },
    'insertion.young-enough-to-begin': {
      holds: 'You are younger than 25.',
      fails: 'You are 25 or older.',
    },
    'insertion.young-enough-to-claim': {
      holds: 'You are younger than 25 on this day.',
      fails: 'You are already 25 on this day.',
    },
    'insertion.finished-in-june': {
      holds: 'You finished your studies in June, without resits.',
      fails: 'You did not finish your studies in June without resits.',
    },
    'insertion.156-days-now': {
      holds: 'The new length of 156 days applies.',
      fails: 'The new length of 156 days did not apply yet.',
    },
    'insertion.no-studies-again': {
      holds: 'You did not take up studies again that cancel your days.',
      fails: 'You took up full-time studies again, or 27 credits or more. The days you had done are lost.',
    },
    'insertion.period-done': {
      holds: 'The days of your insertion period are done.',
      fails: 'The days of your insertion period are not done yet.',
    },
    'insertion.under-25-on-claim': {
      holds: 'You are younger than 25 on the day of the claim.',
      fails: 'You are 25 or older on the day of the claim.',
    },
    'insertion.listed-diploma': {
      holds: 'You have a diploma that counts.',
      fails: 'You do not have a diploma of the list.',
    },
    'insertion.21-or-older': { holds: 'You are 21 or older.', fails: 'You are younger than 21.' },
    'insertion.studies-finished': {
      holds: 'You finished your studies: you attended the whole year and took the exams.',
      fails: 'You did not finish your studies.',
    },
    'insertion.succeeded': {
      holds: 'You passed upper secondary school or something equal, or your apprenticeship.',
      fails: 'You have not passed upper secondary school or something equal, and no apprenticeship.',
    },
    'insertion.two-positive-evaluations': {
      holds: 'You have two positive evaluations.',
      fails: 'You do not have two positive evaluations.',
    },
    'insertion.no-days-to-do': {
      holds: 'Your apprenticeship leaves no days to do.',
      fails: 'There are days to do.',
    },
    'insertion.negative-evaluation': {
      holds: 'You had a negative evaluation.',
      fails: 'You had no negative evaluation.',
    },
    'insertion.claimed': {
      holds: 'You claimed the allowance.',
      fails: 'You did not claim the allowance.',
    },
    'insertion.lives-in-brussels': { holds: 'You live in Brussels.', fails: 'You do not live in Brussels.' },
    'insertion.lives-in-wallonia': {
      holds: 'You live in Wallonia.',
      fails: 'You do not live in the French-speaking part of Wallonia.',
    },
    'insertion.lives-in-flanders': { holds: 'You live in Flanders.', fails: 'You do not live in Flanders.' },
    'insertion.lives-in-german-community': {
      holds: 'You live in the German-speaking Community.',
      fails: 'You do not live in the German-speaking Community.',
    },
    'insertion.under-25': { holds: 'You are younger than 25.', fails: 'You are 25 or older.' },
    'insertion.registered': {
      holds: 'You are registered as a job seeker.',
      fails: 'You are not registered as a job seeker yet.',
    },
    'insertion.still-in-period': {
      holds: 'Your insertion period still goes on.',
      fails: 'Your insertion period is over.',
    },
    'insertion.born-by-2000': {
      holds: 'You were born in 2000 or earlier.',
      fails: 'You were born in 2001 or later.',
    },
    'insertion.240-hours': {
      holds: 'You work 240 hours or less in three months.',
      fails: 'You work more than 240 hours in three months.',
    },
    'insertion.earnings-805': {
      holds: 'You earn 805.746 euros or less in a month, before tax.',
      fails: 'You earn more than 805.746 euros in a month, before tax.',
    },
    'insertion.finished-the-year': {
      holds: 'You finished the school year.',
      fails: 'You stopped during the year, or you ended an apprenticeship.',
    },
  },
  readings: {
    'insertion.age-limit': {
      question: 'Can somebody of 25 or older claim the insertion allowance?',
      options: {
        statute: 'No. The text asks for an age below 25.',
        standstill: 'Yes. A court set the limit aside, because social rights may not be cut back without good reason.',
      },
    },
    'insertion.earnings-ceiling': {
      question: 'In Wallonia, is there a limit of income for people born in 2000 or earlier?',
      options: {
        ceiling: 'Yes. Above 805.746 euros in a month there is no family allowance for that month.',
        'no-ceiling': 'No. There has been no limit of income since August 2022.',
      },
    },
  },
  openPoints: {
    'insertion.waiting-time': {
      says: 'Before 2012 there was another waiting time. We have not read its rules.',
      ask: 'Ask the National Employment Office (ONEM).',
    },
    'insertion.list-of-diplomas': {
      says: 'We have not read the whole list of diplomas that counted before March 2026.',
      ask: 'Ask the National Employment Office (ONEM).',
    },
    'insertion.equal-to-secondary': {
      says: 'We have not read which certificates are equal to upper secondary school.',
      ask: 'Ask the National Employment Office (ONEM).',
    },
    'insertion.access-to-work': {
      says: 'People from outside the European Union need access to the labour market. We have not read which papers give it here.',
      ask: 'Ask the National Employment Office (ONEM) or your employment service.',
    },
    'insertion.evaluation-calendar': {
      says: 'Since March 2026 the evaluations come at other times. We found no calendar.',
      ask: 'Ask your employment service.',
    },
    'insertion.new-evaluation-vdab': {
      says: 'We found no waiting time for a new evaluation at VDAB.',
      ask: 'Ask VDAB.',
    },
    'insertion.thirty-six-months': {
      says: 'An older allowance lasted 36 months, counted by family situation. We have not read those rules.',
      ask: 'Ask the National Employment Office (ONEM).',
    },
    'insertion.family-allowance-elsewhere': {
      says: 'We have not read how much you may work in your part of the country.',
      ask: 'Ask your family allowance fund.',
    },
    'insertion.family-allowance-other-studies': {
      says: 'We found this only for secondary school and higher education.',
      ask: 'Ask your family allowance fund.',
    },
  },
  judgements: {
    'insertion.could-not-claim-earlier':
      'The National Employment Office decides if work, or studies broken off through no fault of yours, made an earlier claim impossible.',
  },
  information: {
    'insertion.register-from-the-thesis': 'If you write a thesis, you can register from the day you hand it in.',
    'insertion.job-right-after-studies':
      'If you start a full-time job right after school, those days count too, even before you register. Keep your contract and pay slips.',
    'insertion.better-by-8-august': 'Some services ask you to register by 8 August. That day is always safe.',
    'insertion.days-lost-need-more':
      'Days that do not count, or a negative evaluation, make it longer. Begin earlier if you can.',
    'insertion.which-days-count':
      'All days count except Sundays. Days on which you are not registered or not free to work do not count. Paid work counts.',
    'insertion.student-work': 'Student work makes the period neither longer nor shorter.',
    'insertion.apprenticeship-takes-days-off':
      'After an apprenticeship the days of your contract are taken off. If you did not pass, half of them are, and at least 155 days are left.',
    'insertion.apprenticeship-passed-only': 'The days of your apprenticeship are taken off only if you passed.',
    'insertion.list-of-days-changed':
      'In 2026 the list of days that count changed too. We have not found the new list. Ask your employment service.',
    'insertion.studies-again-cancel':
      'If you take up full-time studies again, or 27 credits or more, you lose the days you have done. With fewer credits the period goes on, if you stay free to work.',
    'insertion.evaluations-may-make-it-longer': 'Without two positive evaluations the period goes on.',
    'insertion.exceptions-to-25':
      'There are exceptions. You may be older if work, or studies broken off through no fault of yours, made an earlier claim impossible.',
    'insertion.evaluations-do-not-move-25': 'Negative evaluations do not give you more time. The age stays the same.',
    'insertion.wait-until-21': 'Without a diploma you had to wait until you were 21. That way ended on 1 March 2026.',
    'insertion.two-steps-a-week':
      'Take at least two steps a week to find work, and keep a proof of each on paper: letters, e-mails, offers, names and dates.',
    'insertion.absence-is-negative': 'If you stay away from an evaluation without a good reason, it is negative.',
    'insertion.evaluation-on-file':
      'Often the service looks at your file first. If that is enough, there is no interview.',
    'insertion.period-goes-on': 'Until you have two positive evaluations, your insertion period goes on.',
    'insertion.ask-yourself': 'The service does not invite you again by itself. You must ask.',
    'insertion.claim-is-not-automatic': 'The allowance does not come by itself. You must claim it.',
    'insertion.counted-by-family': 'The 36 months were counted by family situation.',
    'insertion.exceptions-to-the-end':
      'There are exceptions, for example during a training for a job in which workers are lacking. Ask ONEM.',
    'insertion.whatever-the-family': 'It lasts twelve months for everybody, whatever your family situation.',
    'insertion.skills-check':
      'If you are 18 to 30, Actiris checks your languages and digital skills. Do not refuse: it can count against you.',
    'insertion.second-service':
      'You can register with a second service to get its job offers. Only the service of your home gives you social rights.',
    'insertion.family-from-registration':
      'If you register late, family allowance is paid from the first day of registration.',
    'insertion.family-wallonia-six-months':
      'In Wallonia it can go on for six more months. You need a paper of Forem for that.',
    'insertion.family-wallonia-360-days':
      'In Wallonia one page gives 360 calendar days in all for people born in 2000 or earlier.',
    'insertion.student-work-apart': 'Student work and apprenticeships are not in the 240 hours.',
    'insertion.brussels-no-income-limit':
      'In Brussels it does not matter how much you earn. Only the hours count: 240 in three months.',
  },
  steps: {
    'insertion.register': 'Register as a job seeker with the employment service of your home.',
    'insertion.register-in-time': 'Register as a job seeker by {date}.',
    'insertion.start-in-time': 'Register so that your insertion period begins by {date}.',
    'insertion.look-for-work': 'Look for work, two steps a week or more, and keep a proof of each.',
    'insertion.keep-proofs': 'Put your proofs together in a paper file before the evaluation.',
    'insertion.ask-when-evaluated': 'Ask your employment service when your evaluations are.',
    'insertion.ask-for-new-evaluation': 'Ask your employment service yourself for a new evaluation.',
    'insertion.claim': 'Claim the allowance from CAPAC (the public office) or from your union.',
    'insertion.claim-in-time': 'Claim the allowance before you are 25.',
    'insertion.control-card': 'Fill in your control card and hand it in at the end of each month, on paper or online.',
    'insertion.register-again':
      'Register again with your employment service by {date}, at the latest eight days after the claim.',
    'insertion.ask-the-service': 'Ask your employment service.',
    'insertion.ask-a-union-about-25': 'Ask a union what it can do for you if you are 25 or older.',
    'insertion.ask-onem-about-diploma': 'Ask the National Employment Office (ONEM) if your diploma counts.',
    'insertion.ask-onem-how-long': 'Ask the National Employment Office (ONEM) until when you get the allowance.',
    'insertion.tell-the-family-allowance-fund': 'Send your family allowance fund the proof of your registration.',
    'insertion.ask-the-family-allowance-fund': 'Ask your family allowance fund.',
    'insertion.join-a-health-insurance': 'Join a health insurance fund (mutuelle) yourself.',
  },
  evidence: {
    'insertion.identity-card': 'Your identity card or residence card, with the national register number',
    'insertion.diploma': 'Your diploma or certificate, or a copy',
    'insertion.proof-of-registration': 'The proof of your registration as a job seeker',
    'insertion.proofs-of-search': 'Proofs of your search for work, on paper',
  },
} as const satisfies LawWords
