import type { LawWords } from '../../law-words.ts'

/** The integration programme in the German-speaking Community. */
export const germanCommunityIntegration = {
  norms: {
    'german-community/integration/obliged': {
      title: 'The duty in the German-speaking Community',
      question: 'Must I follow the integration programme in the German-speaking Community?',
      met: 'Yes. You must follow the integration programme in the German-speaking Community.',
      notMet: 'No. You do not have to follow the integration programme in the German-speaking Community.',
      undetermined: 'We cannot say yet if you must follow the programme in the German-speaking Community.',
    },
    'german-community/integration/enrol-by': {
      title: 'Last day to go to Info-Integration',
      question: 'By when must I go to Info-Integration?',
      met: 'You must go to Info-Integration by this day.',
      notMet: 'There is no last day for you, because you are not obliged in the German-speaking Community.',
      undetermined: 'We do not know by when you must go to Info-Integration.',
    },
    'german-community/integration/complete-by': {
      title: 'Last day to finish in the German-speaking Community',
      question: 'By when must I finish the programme in the German-speaking Community?',
      met: 'You must finish the programme by this day.',
      notMet: 'There is no last day for you, because you are not obliged in the German-speaking Community.',
      undetermined: 'We do not know by when you must finish the programme in the German-speaking Community.',
    },
    'german-community/integration/may-follow': {
      title: 'The right in the German-speaking Community',
      question: 'May I follow the integration programme in the German-speaking Community?',
      met: 'Yes. You may follow the programme in the German-speaking Community.',
      notMet: 'No. The programme in the German-speaking Community is not open to you.',
      undetermined: 'We cannot say yet if the programme in the German-speaking Community is open to you.',
    },
  },
  versions: {
    G0: 'Before the duty began (until 31 December 2017)',
    G1: 'The decree of 2017 (since 1 January 2018)',
    'G1-right': 'The right under the decree of 2017',
    'german-community-enrol-by': 'Last day not read',
    'german-community-complete-by': 'Last day not read',
  },
  clauses: {
    'german-community.adult': {
      holds: 'You are 18 or older.',
      fails: 'You are younger than 18.',
    },
    'german-community.belgian': {
      holds: 'You are Belgian. The duty is for people with a residence permit.',
      fails: 'You are not Belgian.',
    },
    'german-community.domiciled': {
      holds: 'You are registered in one of the nine municipalities where German is the language.',
      fails:
        'You are not in the foreigners register or the population register of one of the nine municipalities where German is the language.',
    },
    'german-community.registered-since-2018': {
      holds: 'You registered there in 2018 or later, with a permit of more than three months.',
      fails: 'You did not register there in 2018 or later with a permit of more than three months.',
    },
    'german-community.union-citizen': {
      holds: 'You are a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
      fails: 'You are not a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
    },
    'german-community.union-family': {
      holds:
        'You are a family member of a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
      fails:
        'You are not a family member of a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
    },
    'german-community.student': {
      holds: 'You are enrolled as an adult student in Belgium.',
      fails: 'You are not enrolled as a student in higher education in Belgium.',
    },
    'german-community.belgian-diploma': {
      holds: 'You have a diploma from a Belgian school, college or university.',
      fails: 'You do not have a diploma from a Belgian school, college or university.',
    },
    'german-community.pension-age': {
      holds: 'You have reached the pension age.',
      fails: 'You have not reached the pension age.',
    },
    'german-community.single-permit': {
      holds: 'You have a single permit. A single permit is one card for stay and work.',
      fails: 'You do not have a single permit.',
    },
    'german-community.permanently-unable': {
      holds: 'A medical certificate says that you cannot follow the programme. It must be for a lasting reason.',
      fails: 'You have no medical certificate that says you cannot follow the programme.',
    },
    'german-community.special-document': {
      holds: 'You have the special card for staff of embassies and international organisations.',
      fails: 'You do not have the special card for staff of embassies and international organisations.',
    },
    'german-community.certificate-elsewhere': {
      holds: 'You have an integration certificate from another part of Belgium.',
      fails: 'You have no integration certificate from another part of Belgium.',
    },
    'german-community.turkish': {
      holds: 'You are a Turkish national. International law does not allow a duty for you.',
      fails: 'You are not a Turkish national.',
    },
    'german-community.temporary-protection': {
      holds: 'You have temporary protection, as people who fled Ukraine do.',
      fails: 'You do not have temporary protection.',
    },
    'german-community.completed': {
      holds: 'You already have the certificate of the German-speaking Community.',
      fails: 'You do not have the certificate of the German-speaking Community.',
    },
    'german-community.programme-since-2018': {
      holds: 'The programme exists on this day. Its decree applies since 1 January 2018.',
      fails: 'The decree on the programme applies since 1 January 2018. It did not apply on this day.',
    },
    'german-community.asylum-four-months': {
      holds: 'You asked for asylum at least four months ago, and you wait there for the decision.',
      fails: 'You are not a person who has waited there at least four months for a decision on asylum.',
    },
  },
  readings: {
    'german-community.over-three-years': {
      question:
        'You had lived in Belgium for more than three years when you registered. Does that still free you from the duty?',
      options: {
        'still-exempt': 'Yes. An older page of Info-Integration lists it.',
        'no-longer-listed': 'No. The newer page does not list it any more.',
      },
    },
    'german-community.pension-age': {
      question: 'From which age are you free?',
      options: {
        'sixty-five': 'From 65. An older page of Info-Integration says so.',
        'pension-age': 'From the age of the state pension. It is 66 since 2025 and will be 67 from 2030.',
      },
    },
  },
  openPoints: {
    'german-community.unread-exemptions': {
      says: 'The list of people who are free is longer than what we could read. It could be about family of a Belgian, school pupils, or people with an M card.',
      ask: 'Ask Info-Integration.',
    },
    'german-community.term-to-enrol': {
      says: 'We have not read by when you must go to Info-Integration.',
      ask: 'Go soon, and ask Info-Integration for the last day.',
    },
    'german-community.term-to-complete': {
      says: 'We have not read by when you must finish the programme.',
      ask: 'Look in your agreement, or ask Info-Integration.',
    },
    'german-community.belgian-migrant': {
      says: 'The programme is for people who left their country to live here. We do not know if it is open to Belgians born abroad.',
      ask: 'Ask Info-Integration.',
    },
  },
  judgements: {},
  information: {
    'german-community.four-parts':
      'The programme has four parts: a welcome at Info-Integration with your own agreement, a German course, an integration course of 60 hours, and help to find your way to work.',
    'german-community.german-a2':
      'The German course goes to level A2. There are courses of 12 and of 6 hours a week. The language courses are free.',
    'german-community.attendance': 'There is no test you must pass at the end. It counts that you are there.',
    'german-community.athletes': 'Professional athletes are free too. Our questions do not ask about this.',
    'german-community.sanctions-unread':
      'The decree has penalties for people who do not follow the duty. We have not read how high they are.',
  },
  steps: {
    'german-community.go-to-info-integration': 'Go to Info-Integration. It makes an agreement with you.',
    'german-community.follow-freely': 'You may follow the programme if you want to. Ask Info-Integration.',
    'german-community.ask-info-integration': 'Ask Info-Integration.',
  },
  evidence: {
    'german-community.medical-certificate': 'A medical certificate, if you are unable to follow the programme',
    'german-community.certificate-of-another-authority':
      'Your integration certificate from another part of Belgium, if you have one',
    'german-community.belgian-diploma': 'Your Belgian diploma, if you have one',
  },
} as const satisfies LawWords
