import type { LawWords } from '../../law-words.ts'

/** The integration programme in Flanders. */
export const flandersIntegration = {
  norms: {
    'flanders/integration/obliged': {
      title: 'The duty in Flanders',
      question: 'Must I follow the integration programme in Flanders?',
      met: 'Yes. You must follow the integration programme in Flanders.',
      notMet: 'No. You do not have to follow the integration programme in Flanders.',
      undetermined: 'We cannot say yet if you must follow the integration programme in Flanders.',
    },
    'flanders/integration/enrol-by': {
      title: 'Last day to go to an agency in Flanders',
      question: 'By when must I go to an integration agency in Flanders?',
      met: 'You must go to an integration agency within three months.',
      notMet: 'There is no last day for you, because you are not obliged in Flanders.',
      undetermined: 'We cannot say yet by when you must go to an integration agency in Flanders.',
    },
    'flanders/integration/complete-by': {
      title: 'Last day to finish in Flanders',
      question: 'By when must I finish the programme in Flanders?',
      met: 'You must finish the programme by this day.',
      notMet: 'There is no last day for you, because you are not obliged in Flanders.',
      undetermined: 'We do not know by when you must finish the programme in Flanders.',
    },
    'flanders/integration/register-for-work-by': {
      title: 'Last day to sign up with the job service in Flanders',
      question: 'By when must I sign up with the job service in Flanders?',
      met: 'You must sign up with the job service by this day.',
      notMet: 'The programme does not ask you to sign up with the job service.',
      undetermined: 'We cannot say for sure by when you must sign up with the job service.',
    },
    'flanders/integration/dutch-b1-by': {
      title: 'Last day to show that you speak Dutch at level B1',
      question: 'By when must I show that I speak Dutch at level B1?',
      met: 'You must show by this day that you speak Dutch at level B1.',
      notMet: 'You do not have to show Dutch at level B1 after the programme.',
      undetermined: 'We cannot say yet if you must show Dutch at level B1.',
    },
    'flanders/integration/may-follow': {
      title: 'The right in Flanders',
      question: 'May I follow the Flemish integration programme?',
      met: 'Yes. You may follow the Flemish integration programme.',
      notMet: 'No. The Flemish integration programme is not open to you.',
      undetermined: 'We cannot say yet if the Flemish integration programme is open to you.',
    },
    'flanders/integration/fee': {
      title: 'The price in Flanders',
      question: 'What does the programme cost in Flanders?',
      met: 'This is the full price. Some people pay less or nothing.',
      notMet: 'You do not pay the Flemish price.',
      undetermined: 'We cannot say yet what you pay.',
    },
    'flanders/integration/fee-correction': {
      title: 'A lower price in Flanders',
      question: 'Can I pay less for the programme in Flanders?',
      met: 'Yes. You do not have to pay.',
      notMet: 'No. There is no lower price for you.',
      undetermined: 'The agency decides if you pay less. Ask before you pay.',
    },
  },
  versions: {
    F0: 'Before the Flemish duty began (until 31 March 2004)',
    F1: 'The first Flemish decree (1 April 2004 to 28 February 2016)',
    F2: 'The decree of 2013 (29 February 2016 to 28 February 2022)',
    F3: 'Three parts (1 March to 31 December 2022)',
    F4: 'Four parts (1 January to 31 August 2023)',
    F5: 'Four parts, a fee and a Dutch test (since 1 September 2023)',
    'F1-F2-right': 'The right until 28 February 2022',
    'F3-right': 'The right from 1 March to 31 December 2022',
    'F4-right': 'The right from 1 January to 31 August 2023',
    'F5-right': 'The right since 1 September 2023',
    'flanders-enrol-by': 'Three months after the duty begins',
    'flanders-complete-by': 'No last day found',
    'flanders-register-for-work-by': 'Sixty days, for duties since 1 March 2022',
    'flanders-dutch-b1-by': 'Twenty-four months after the certificate, for duties since 1 March 2022',
    'flanders-free': 'Free (contracts signed until 31 August 2023)',
    'flanders-four-times-90': 'Four times 90 euros (contracts signed since 1 September 2023)',
    'flanders-fee-correction': 'A lower price for social reasons',
  },
  clauses: {
    'flanders.adult': {
      holds: 'You are 18 or older.',
      fails: 'You are younger than 18.',
    },
    'flanders.domiciled': {
      holds: 'You are registered in a municipality in Flanders.',
      fails: 'You are not in the foreigners register or the population register of a municipality in Flanders.',
    },
    'flanders.duty-since-2004': {
      holds: 'You did not come under the Flemish rules before 1 April 2004, the day on which the duty began.',
      fails: 'You came to Flanders before 1 April 2004. The Flemish duty began on that day.',
    },
    'flanders.belgian': {
      holds: 'You are Belgian.',
      fails: 'You are not Belgian.',
    },
    'flanders.temporary-stay': {
      holds: 'Your kind of stay cannot last longer than one year, like that of an au pair or a trainee.',
      fails: 'Your kind of stay can last longer than one year.',
    },
    'flanders.first-permit': {
      holds: 'You got your first permit of more than three months as an adult in Flanders.',
      fails: 'You did not get your first permit of more than three months as an adult in Flanders.',
    },
    'flanders.turned-18-in-first-year': {
      holds: 'You turned 18 before you had been registered for twelve months with your first permit.',
      fails: 'You did not turn 18 in the first twelve months with your first permit.',
    },
    'flanders.moved-within-twelve-months': {
      holds: 'You moved to Flanders no more than twelve months after your first permit in another part of Belgium.',
      fails: 'The old rule for people who moved within twelve months does not reach you.',
    },
    'flanders.moved-within-five-years': {
      holds: 'You moved to Flanders no more than five years after your first permit in another part of Belgium.',
      fails: 'The rule of 2016 to February 2022 for people who moved within five years does not reach you.',
    },
    'flanders.moved-within-five-years-to-verify': {
      holds:
        'You moved to Flanders no more than five years after your first permit in another part of Belgium. We have not read if this rule is still the same since 1 March 2022. Ask the agency to verify it.',
      fails: 'The rule for people who moved since March 2022, within five years, does not reach you.',
    },
    'flanders.union-citizen': {
      holds: 'You are a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
      fails: 'You are not a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
    },
    'flanders.union-family': {
      holds:
        'You are a family member of a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
      fails:
        'You are not a family member of a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland.',
    },
    'flanders.belgian-family-moved': {
      holds:
        'You are a family member of a Belgian who lived with you in another country under the rules on free movement.',
      fails: 'You are not a family member of a Belgian who lived with you in another country under those rules.',
    },
    'flanders.labour-migrant': {
      holds: 'You came to work, with a single permit. A single permit is one card for stay and work.',
      fails: 'You did not come with a permit to work.',
    },
    'flanders.labour-migrant-family': {
      holds: 'You came as a family member of a person who works here with a single permit.',
      fails: 'You did not come as a family member of a person who works here with a single permit.',
    },
    'flanders.temporary-protection': {
      holds: 'You have temporary protection, as people who fled Ukraine do.',
      fails: 'You do not have temporary protection.',
    },
    'flanders.born-abroad': {
      holds: 'You were born outside Belgium. At least one of your parents was too.',
      fails: 'You were born in Belgium, or both your parents were.',
    },
    'flanders.first-twelve-months': {
      holds: 'You were first registered in Belgium no more than twelve months ago.',
      fails: 'You were first registered in Belgium more than twelve months ago.',
    },
    'flanders.older-than-65': {
      holds: 'You are older than 65.',
      fails: 'You are not older than 65.',
    },
    'flanders.completed': {
      holds: 'You have the Flemish certificate, or the declaration of effort that takes its place.',
      fails: 'You do not have the Flemish certificate.',
    },
    'flanders.duty-since-march-2022': {
      holds: 'You did not come under the Flemish rules before 1 March 2022.',
      fails: 'Your duty began before 1 March 2022. This rule is only for later duties.',
    },
    'flanders.certificate-under-the-duty': {
      holds: 'You got the Flemish certificate while you were obliged.',
      fails: 'You did not get the Flemish certificate while you were obliged.',
    },
    'flanders.programme-since-2004': {
      holds: 'The Flemish programme exists on this day. It began on 1 April 2004.',
      fails: 'The Flemish programme began on 1 April 2004. It did not exist on this day.',
    },
    'flanders.registered-in-flanders-or-brussels': {
      holds: 'You are registered in a municipality in Flanders or Brussels.',
      fails:
        'You are not in the foreigners register or the population register of a municipality in Flanders or Brussels.',
    },
    'flanders.asylum-four-months': {
      holds:
        'You asked for asylum at least four months ago and wait for the decision. Until 28 February 2022 that was enough.',
      fails: 'You are not a person who has waited four months for a decision on asylum.',
    },
    'flanders.asylum-contract-before-2022': {
      holds: 'You wait for a decision on asylum, and you signed a contract before 1 March 2022. So you may go on.',
      fails:
        'Since 1 March 2022 people who wait for a decision on asylum cannot start. Only people who signed a contract before may go on.',
    },
    'flanders.pays-in-flanders': {
      holds: 'You live in a municipality in Flanders.',
      fails: 'You do not live in a municipality in Flanders. In Brussels the programme is free.',
    },
    'flanders.fees-since-september-2023': {
      holds: 'Since 1 September 2023 the programme in Flanders costs money.',
      fails: 'On this day the programme was still free.',
    },
    'flanders.unaccompanied-minor': {
      holds: 'You are younger than 18 and you have no parent here.',
      fails: 'You are 18 or older, or you have a parent here.',
    },
  },
  readings: {
    'flanders.sixty-days-from': {
      question: 'From which day do the 60 days run? No page we read says it clearly.',
      options: {
        duty: 'They run from the day your duty begins.',
        contract: 'They run from the start of the programme, when you sign the contract.',
      },
    },
  },
  openPoints: {
    'flanders.exactly-65': {
      says: 'Some pages say “between 18 and 65”. We do not know if a person of 65 is still obliged.',
      ask: 'Ask the integration agency in your city.',
    },
    'flanders.unread-exemptions': {
      says: 'The Flemish decree frees more people. We have not read the list. It could be about illness, a disability, school in Belgium, a certificate from another region, or an M card.',
      ask: 'Ask the integration agency for a certificate of exemption (attest van vrijstelling).',
    },
    'flanders.speaks-dutch': {
      says: 'Young people are only obliged if they do not speak Dutch. We have not read how this is checked.',
      ask: 'Ask the integration agency in your city.',
    },
    'flanders.term-to-complete': {
      says: 'We have not found by when you must finish the programme in Flanders.',
      ask: 'Look in your contract, or ask the integration agency.',
    },
    'flanders.younger-but-out-of-school': {
      says: 'A person younger than 18 may sometimes follow the programme, after or next to school.',
      ask: 'Ask the integration agency in your city.',
    },
  },
  judgements: {
    'flanders.social-correction':
      'The integration agency decides if you pay less or nothing, because of your situation.',
  },
  information: {
    'flanders.ministers-of-religion':
      'Ministers of a recognised religion are obliged too. Our questions do not ask about this.',
    'flanders.fine': 'Who does not follow the duty can get a fine. The fine is between 50 and 5,000 euros.',
    'flanders.after-a-fine':
      'After a fine you must still finish the programme. If not, a new fine can follow. This is from an older page.',
    'flanders.old-content':
      'Your duty began before 1 March 2022, so the old content stays: no fourth part and no Dutch B1 afterwards.',
    'flanders.three-parts':
      'The programme has these parts: social orientation with a test, Dutch to level A2, and signing up with the job service (VDAB, in Brussels Actiris). If you are learning to read and write, only spoken Dutch counts.',
    'flanders.contract': 'You sign a contract and a declaration of rights and duties.',
    'flanders.effort-declaration':
      'If learning is too hard for you, you can get a declaration of effort in place of the certificate.',
    'flanders.b1-after-certificate':
      'After the certificate you have 24 months to show that you speak Dutch at level B1. With a declaration of effort you do not have to.',
    'flanders.movers-to-verify':
      'Did you live in another part of Belgium first? Then ask the agency. We have not read if the rule of five years is still the same since 1 March 2022.',
    'flanders.fourth-part': 'There is a fourth part: 40 hours to meet people and take part in society.',
    'flanders.fourth-part-by-choice':
      'If you are not obliged, you may choose to do the fourth part: 40 hours to meet people and take part in society.',
    'flanders.dutch-test': 'Since 1 September 2023 there is also a central test of Dutch.',
    'flanders.counted-from-letter':
      'In practice the agency sends you a registered letter. The three months are then counted from that letter.',
    'flanders.job-service-if-allowed-to-work':
      'This only concerns you if you are allowed to work and of an age to work. In Flanders the job service is VDAB, in Brussels Actiris.',
    'flanders.not-obliged-may-still-follow': '“Not obliged” does not mean “not allowed”.',
    'flanders.four-times-90':
      'You pay 90 euros for the orientation course, 90 for its test, 90 for the Dutch course and 90 for its test. If you do the orientation test again, you pay again. The other parts are free.',
    'flanders.social-corrections':
      'Some people pay less, pay nothing, or get money back. This is possible too if you are obliged. Ask before you pay.',
    'flanders.fee-announced-2026':
      'In June 2026 a change was announced: almost nobody would be free any more. It is not in force in the pages we read.',
  },
  steps: {
    'flanders.go-to-agency': 'Go to an integration agency by {date} at the latest.',
    'flanders.follow-freely': 'You may follow the programme if you want to. Ask the agency.',
    'flanders.ask-agency':
      'Ask the integration agency. In Antwerp that is Atlas, in Ghent Amal, elsewhere Agentschap Integratie en Inburgering.',
    'flanders.enter-with-job-service': 'Sign up with VDAB, or in Brussels with Actiris. Do it early.',
    'flanders.prove-dutch-b1': 'Show by {date} at the latest that you speak Dutch at level B1.',
    'flanders.sign-up': 'Go to an integration agency and say that you want to follow the programme.',
    'flanders.ask-for-a-lower-fee': 'Ask the agency if you can pay less, before you pay.',
  },
  evidence: {
    'flanders.registered-letter': 'The registered letter from the agency, if you have one',
  },
} as const satisfies LawWords
