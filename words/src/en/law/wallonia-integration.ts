import type { LawWords } from '../../law-words.ts'

/** The integration programme in French-language Wallonia. */
export const walloniaIntegration = {
  norms: {
    'wallonia/integration/obliged': {
      title: 'Duty to follow the integration programme in Wallonia',
      question: 'Must I follow the integration programme in Wallonia?',
      met: 'You must follow the integration programme in Wallonia.',
      notMet: 'You do not have to follow the integration programme in Wallonia.',
      undetermined: 'We cannot yet say whether you must follow the integration programme in Wallonia.',
    },
    'wallonia/integration/enrol-by': {
      title: 'Last day to come to the integration centre in Wallonia',
      question: 'By when must I come to the integration centre?',
      met: 'You must come to the regional integration centre by this day.',
      notMet: 'There is no day by which you must come to the centre.',
      undetermined: 'We cannot yet say for sure by when you must come to the centre.',
    },
    'wallonia/integration/complete-by': {
      title: 'Last day for the certificate of the programme in Wallonia',
      question: 'By when must I finish the integration programme in Wallonia?',
      met: 'You must have the certificate of the programme by this day.',
      notMet: 'There is no day by which you must have the certificate.',
      undetermined: 'We cannot yet say for sure by when you must have the certificate.',
    },
    'wallonia/integration/may-follow': {
      title: 'Taking part in the integration programme in Wallonia',
      question: 'May I follow the integration programme in Wallonia?',
      met: 'You may follow the integration programme in Wallonia.',
      notMet: 'The programme of Wallonia is not the one for the place where you live.',
      undetermined: 'We cannot yet say whether the programme of Wallonia is open to you.',
    },
  },
  versions: {
    W0: 'Before the decree of 27 March 2014',
    'W1-start': '2014, before the first day of the duty is known',
    W1: 'First decree: only the welcome module is a duty (until 18 May 2016)',
    W2: 'Whole programme with 120 hours of French (19 May 2016 to 16 December 2018)',
    W3: 'Longer programme with 400 hours of French (17 December 2018 to 31 December 2024)',
    W4: 'Decree of 14 March 2024 (since 1 January 2025)',
    'W0-order': 'Permit ordered before the decree of 27 March 2014',
    'W1-start-order': 'Permit ordered in 2014, from the day of the decree',
    'W1-order': 'Permit ordered from 1 January 2015 to 18 May 2016',
    'W2-order': 'Permit ordered from 19 May 2016 to 16 December 2018',
    'W3-order': 'Permit ordered from 17 December 2018 to 31 December 2024',
    'W4-order': 'Permit ordered since 1 January 2025',
    'W1-W4': 'Three months to come to the centre, the same in every version',
    'W1-offer': 'First decree: what was offered until 18 May 2016',
  },
  clauses: {
    'wallonia.no-duty-before-2014': {
      holds: 'There was a programme under the decree on that day.',
      fails: 'Before 27 March 2014 there was no such programme and no duty.',
    },
    'wallonia.not-belgian': {
      holds: 'You are not Belgian.',
      fails: 'You are Belgian. The duty is for people without Belgian nationality.',
    },
    'wallonia.domiciled': {
      holds: 'You are registered in a municipality of French-language Wallonia.',
      fails: 'You are not registered in a municipality of French-language Wallonia.',
    },
    'wallonia.under-three-years': {
      holds: 'You have lived legally in Belgium for less than three years.',
      fails: 'You have lived legally in Belgium for three years or more.',
    },
    'wallonia.interrupted-stay': {
      holds: 'Earlier stays in Belgium, before a break, do not count towards your three years.',
      fails: 'No break in your stay makes the count of three years uncertain.',
    },
    'wallonia.term-beyond-three-years': {
      holds: 'You passed three years of stay while your time for the programme was still running.',
      fails: 'No programme that began before your three years of stay is still running.',
    },
    'wallonia.permit-over-three-months': {
      holds: 'You have a residence permit for more than three months.',
      fails: 'You have no residence permit for more than three months.',
    },
    'wallonia.provisional-document': {
      holds: 'Your temporary document counts as a residence permit.',
      fails: 'You have no temporary document that could count as a residence permit.',
    },
    'wallonia.union-citizen': {
      holds: 'You are a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
      fails: 'You are not a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
    },
    'wallonia.union-family': {
      holds: 'You are close family of a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
      fails:
        'You are not close family of a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
    },
    'wallonia.belgian-family': {
      holds: 'You are close family of a Belgian, and that puts you outside the duty.',
      fails: 'You are not close family of a Belgian.',
    },
    'wallonia.certificate': {
      holds: 'You already have the certificate of an integration programme in Belgium.',
      fails: 'You have no certificate of an integration programme in Belgium.',
    },
    'wallonia.medical-certificate': {
      holds: 'A doctor certified that illness or disability makes the programme impossible for you.',
      fails: 'You have no medical certificate that says the programme is impossible for you.',
    },
    'wallonia.under-18': { holds: 'You are under 18.', fails: 'You are 18 or older.' },
    'wallonia.aged-65': { holds: 'You are 65 or older.', fails: 'You are under 65.' },
    'wallonia.turkish': {
      holds: 'You have Turkish nationality. An agreement with Turkey frees you.',
      fails: 'You do not have Turkish nationality.',
    },
    'wallonia.unread-waivers-before-2018': {
      holds: 'A rule from before 17 December 2018 frees you.',
      fails: 'The old rules we could not read in full plainly do not concern you.',
    },
    'wallonia.belgian-diploma': {
      holds: 'You got a certificate or diploma from a Belgian school.',
      fails: 'You have no certificate or diploma from a Belgian school.',
    },
    'wallonia.half-time-work': {
      holds: 'You work at least half-time, for more than three months without a break.',
      fails: 'You do not work at least half-time for more than three months without a break.',
    },
    'wallonia.regular-student': {
      holds: 'You are a regular student in Belgium.',
      fails: 'You are not a regular student in Belgium.',
    },
    'wallonia.exchange-student': {
      holds: 'You are an exchange student.',
      fails: 'You are not an exchange student.',
    },
    'wallonia.doctoral-scholar': {
      holds: 'You have a scholarship to prepare a doctorate.',
      fails: 'You have no scholarship to prepare a doctorate.',
    },
    'wallonia.university-teacher': {
      holds: 'You teach with a university or college that the French Community recognises.',
      fails: 'You do not teach with a university or college that the French Community recognises.',
    },
    'wallonia.temporary-protection': {
      holds: 'You have temporary protection.',
      fails: 'Temporary protection does not free you: you do not have it, or the rule was not published yet.',
    },
    'wallonia.temporary-protection-family': {
      holds: 'Your stay depends on a family member who has temporary protection.',
      fails: 'Your stay does not depend on a family member with temporary protection, under a rule already published.',
    },
    'wallonia.temporary-protection-start': {
      holds: 'The rule on temporary protection already freed you before it was published.',
      fails: 'The unknown first day of the rule on temporary protection does not concern you.',
    },
    'wallonia.unread-waivers-2025': {
      holds: 'A rule that is new since 2025 frees you.',
      fails: 'The list of 2025 that we could not read in full plainly does not concern you.',
    },
    'wallonia.ordered-in-wallonia': {
      holds: 'You did not order your first permit while you lived in another region.',
      fails: 'You ordered your first permit while you lived in another region.',
    },
    'wallonia.lives-there': {
      holds: 'You are registered in French-language Wallonia.',
      fails: 'You are not registered in French-language Wallonia.',
    },
    'wallonia.not-registered': {
      holds: 'The centre also takes you without a registration.',
      fails: 'You are registered somewhere in Belgium.',
    },
  },
  readings: {
    'wallonia.family-of-belgian': {
      question: 'Is the family of a Belgian outside the duty if that Belgian always lived in Belgium?',
      options: {
        'every-belgian': 'Yes. Belgium is one of the countries whose families are outside the duty.',
        'after-free-movement': 'No. Only the family of a Belgian who lived in another European country is outside it.',
      },
    },
    'wallonia.ordered-2024-received-2025': {
      question: 'Which day decides between eighteen months and three years: ordering the permit or receiving it?',
      options: {
        'by-order': 'The day you ordered it. You have eighteen months from that day if you ordered before 2025.',
        'by-receipt': 'The day you received it. You have three years if you received it in 2025 or later.',
      },
    },
  },
  openPoints: {
    'wallonia.start-2014': {
      says: 'The decree is of 27 March 2014. We could not find the day in 2014 on which it began to apply.',
      ask: 'Ask the administration of Wallonia.',
    },
    'wallonia.unread-waivers-before-2018': {
      says: 'We could not read the whole list of people who were freed before 17 December 2018. You could be on it.',
      ask: 'Ask the regional integration centre.',
    },
    'wallonia.unread-waivers-2025': {
      says: 'The list of people who are freed changed in 2025. We could not read it in full. You could be on it.',
      ask: 'Ask the regional integration centre.',
    },
    'wallonia.temporary-protection-start': {
      says: 'The rule on temporary protection was published on 14 October 2022. It also works for an earlier time. We could not find from which day.',
      ask: 'Ask the administration of Wallonia.',
    },
    'wallonia.interrupted-stay': {
      says: 'You reach three years only with an earlier stay in Belgium. The text does not say whether that stay counts.',
      ask: 'Ask the regional integration centre.',
    },
    'wallonia.term-beyond-three-years': {
      says: 'You now have three years of stay, but your time for the programme still runs. The text does not say whether the duty ends.',
      ask: 'Ask the regional integration centre before you stop.',
    },
    'wallonia.provisional-document': {
      says: 'You have a temporary document. No source says whether it counts as a residence permit here.',
      ask: 'Ask your municipality.',
    },
    'wallonia.covid-extension': {
      says: 'The time for the programme was made longer in 2020. We could not find for whom exactly.',
      ask: 'Ask the regional integration centre for your last day.',
    },
    'wallonia.term-after-move': {
      says: 'You ordered your permit in another region. No source says from which day Wallonia counts.',
      ask: 'Ask the regional integration centre for your last day.',
    },
    'wallonia.not-registered': {
      says: 'You are not registered in Belgium. One centre takes people without a permit, but we do not know about the others.',
      ask: 'Ask the regional integration centre near you.',
    },
  },
  judgements: {},
  information: {
    'wallonia.free-of-charge': 'Everything is free, also the interpreter.',
    'wallonia.fine': 'If you must follow the programme and do not, you risk a fine. The amount must still be checked.',
    'wallonia.fine-of-2014':
      'Only staying away from the welcome module could be punished. The amount of the fine must still be checked.',
    'wallonia.child-or-little-time':
      'A child to care for or little time does not free you. Tell your adviser: there may be evening courses or childcare.',
    'wallonia.other-standstill-clauses':
      'The list also frees people from countries with an agreement like the one with Turkey. We found no such country. If you think yours is one, ask the centre.',
    'wallonia.year-in-schengen':
      'Before 17 December 2018 some more people were freed: those who had lived in the Schengen area for more than a year, company heads and top athletes. If that was you, tell the centre.',
    'wallonia.check-2024-decree':
      'Since 2025 a new decree applies. Its list of people who are freed must still be checked. We use the list the official website shows.',
    'wallonia.only-welcome-module':
      'Only the welcome module was a duty: a talk about your situation, and information on your rights and duties.',
    'wallonia.agreement-if-wanted':
      'An agreement with the centre on courses was offered, not required. It lasted two years at most.',
    'wallonia.interview-every-year': 'The centre looked at your progress with you once a year.',
    'wallonia.certificate-80-percent':
      'The certificate was for those who were present at least 80 per cent of the time.',
    'wallonia.four-parts':
      'The programme has four parts: a welcome module, French, citizenship, and help on the way to work.',
    'wallonia.steps-in-any-order':
      'You may do the steps in any order. The citizenship course does not replace the session on rights and duties.',
    'wallonia.ask-adviser-first':
      'You may enrol in a course yourself, but only recognised organisers count. Ask your adviser first.',
    'wallonia.agreement':
      'After the talk about your situation you sign an agreement with the centre. It says which courses you follow.',
    'wallonia.interview-every-six-months': 'Your adviser looks at your progress with you at least every six months.',
    'wallonia.certificate-for-effort':
      'You get the certificate if you keep to the agreement. You need not reach a certain level.',
    'wallonia.certificate-and-nationality':
      'Keep the certificate. It can later help you show your integration when you ask to become Belgian.',
    'wallonia.french-120h': 'French: at least 120 hours, if the test shows that you need it.',
    'wallonia.french-400h': 'French: at least 400 hours within 16 months, if the test shows that you need it.',
    'wallonia.a2-frees-from-french':
      'If your French is at level A2 you need no French course. If you do not reach A2 there is no penalty, but you must show that you attended the 400 hours.',
    'wallonia.citizenship-20h': 'Citizenship: at least 20 hours, for everybody.',
    'wallonia.citizenship-60h': 'Citizenship: at least 60 hours over four months, for everybody.',
    'wallonia.citizenship-in-your-language': 'The citizenship course may be in a language that you understand.',
    'wallonia.orientation-if-needed': 'Help on the way to work, if you need it.',
    'wallonia.orientation-4h': 'Help on the way to work: at least 4 hours, if you need it and have no job.',
    'wallonia.check-hours-2024-decree':
      'The hours are those from before 2025. They must still be checked against the new decree.',
    'wallonia.term-can-be-extended':
      'Your time can be made longer. We do not know all the reasons. Ask your adviser early.',
    'wallonia.copy-to-municipality':
      'The centre sends a copy of your certificate to your municipality, and to the CPAS (social services) if it supports you.',
    'wallonia.first-appointment':
      'At the first appointment you talk about your situation, your rights and duties, and your French.',
    'wallonia.interpreter': 'If you need an interpreter, say so when you make the first appointment.',
    'wallonia.no-deadline-for-volunteers':
      'If you take part freely you have no deadline. To get the certificate you must keep to the agreement.',
  },
  steps: {
    'wallonia.go-to-centre': 'Go to the regional integration centre by {date}.',
    'wallonia.make-appointment': 'Make an appointment with the regional integration centre, in time for {date}.',
    'wallonia.obtain-certificate': 'Finish the programme and get the certificate by {date}.',
    'wallonia.show-waiver': 'If a reason to be freed concerns you later, show the proof to the centre.',
    'wallonia.keep-proof': 'Keep the proof of why you do not have to follow the programme.',
    'wallonia.take-part-freely': 'Ask the regional integration centre for a place if you would like to take part.',
    'wallonia.ask-centre': 'Ask the regional integration centre. Take this page with you.',
  },
  evidence: {
    'wallonia.permit': 'Your residence permit.',
    'wallonia.annex-1': 'The information document your municipality gave you (annex I).',
    'wallonia.permit-order-proof': 'Proof of the day you ordered your permit at the municipality.',
    'wallonia.attendance-proofs': 'Proof that you attended your courses.',
    'wallonia.certificate-elsewhere': 'A certificate of an integration programme from another part of Belgium.',
    'wallonia.doctor-certificate': 'A medical certificate that says you cannot follow the programme.',
    'wallonia.diploma': 'Your Belgian certificate or diploma.',
    'wallonia.work-contract': 'Your work contract, with its length and hours.',
    'wallonia.student-enrolment': 'Proof of your enrolment, your exchange or your doctoral scholarship.',
    'wallonia.family-documents': 'Documents on your family member: nationality, marriage or birth, and residence.',
  },
} as const satisfies LawWords
