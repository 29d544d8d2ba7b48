import type { LawWords } from '../../law-words.ts'

/** The integration programme in Brussels, for a tired reader in a third language. */
export const brusselsIntegration = {
  norms: {
    'brussels/integration/obliged': {
      title: 'Duty to follow the programme in Brussels',
      question: 'Must I follow the integration programme in Brussels?',
      met: 'You must follow the integration programme in Brussels.',
      notMet: 'You do not have to follow the integration programme in Brussels.',
      undetermined: 'We cannot say yet whether you must follow the integration programme in Brussels.',
    },
    'brussels/integration/enrol-by': {
      title: 'Last day to register at an office in Brussels',
      question: 'By when must I register at a reception office in Brussels?',
      met: 'You must register at a reception office in Brussels by this day.',
      notMet: 'There is no last day for you to register at a reception office in Brussels.',
      undetermined: 'We cannot say yet by when you must register at a reception office in Brussels.',
    },
    'brussels/integration/complete-by': {
      title: 'Last day to complete the programme in Brussels',
      question: 'By when must I complete the programme in Brussels?',
      met: 'You must complete the programme in Brussels by this day.',
      notMet: 'There is no last day for you to complete the programme in Brussels.',
      undetermined: 'We cannot say yet by when you must complete the programme in Brussels.',
    },
    'brussels/integration/notice-comply-by': {
      title: 'Last day after a formal notice in Brussels',
      question: 'My municipality sent me a formal notice. By when must I do what it asks?',
      met: 'You must do what the notice of your municipality asks by this day.',
      notMet: 'No term of a formal notice is running for you in Brussels.',
      undetermined: 'We cannot say yet by when you must do what the notice asks.',
    },
    'brussels/integration/may-follow': {
      title: 'Following the programme freely in Brussels',
      question: 'May I follow the integration programme in Brussels, also when I do not have to?',
      met: 'You may follow the integration programme in Brussels.',
      notMet: 'We found no place for you in the integration programme in Brussels.',
      undetermined: 'We cannot say yet whether you may follow the integration programme in Brussels.',
    },
  },
  versions: {
    B0: 'Brussels until 31 May 2022: voluntary',
    'B0-offices': 'Brussels from April 2016 to 31 May 2022: voluntary, with offices in French and in Dutch',
    B1: 'Brussels from 1 June 2022 to 31 December 2023: ordinance of 11 May 2017',
    B2: 'Brussels since 1 January 2024: ordinance of 20 July 2023',
  },
  clauses: {
    'brussels.not-belgian': {
      holds: 'You do not have Belgian nationality.',
      fails: 'You have Belgian nationality.',
    },
    'brussels.domiciled': {
      holds: 'You are registered in a municipality of Brussels.',
      fails: 'You are not registered in a municipality of Brussels on this day.',
    },
    'brussels.first-registration': {
      holds:
        'You have been registered in the register of foreigners in Brussels with a residence permit of more than three months.',
      fails:
        'You have not been registered in the register of foreigners in Brussels with a residence permit of more than three months.',
    },
    'brussels.since-june-2022': {
      holds: 'Your first registration in Brussels with such a permit was on 1 June 2022 or later.',
      fails:
        'Your first registration in Brussels with such a permit was before 1 June 2022. At that time the programme was voluntary.',
    },
    'brussels.aged-18-at-first': {
      holds: 'You were 18 or older on the day of your first registration.',
      fails: 'You were not yet 18 on the day of your first registration.',
    },
    'brussels.under-65-at-first': {
      holds: 'You were younger than 65 on the day of your first registration.',
      fails: 'You were 65 or older on the day of your first registration.',
    },
    'brussels.under-three-years': {
      holds: 'You had lived legally in Belgium for less than three years when you were first registered in Brussels.',
      fails: 'You had lived legally in Belgium for three years or more when you were first registered in Brussels.',
    },
    'brussels.no-settled-card': {
      holds: 'You did not have a K, L, EU+ or F+ card when you were first registered.',
      fails: 'You had a K, L, EU+ or F+ card when you were first registered. It counts as three years of legal stay.',
    },
    'brussels.union-citizen': {
      holds:
        'You are a citizen of another country of the European Union, of Iceland, Liechtenstein, Norway or Switzerland.',
      fails:
        'You are not a citizen of another country of the European Union, of Iceland, Liechtenstein, Norway or Switzerland.',
    },
    'brussels.union-family': {
      holds: 'You have an F card, or are asking for one, as close family of a citizen of such a country.',
      fails: 'You are not close family, with an F card, of a citizen of such a country.',
    },
    'brussels.belgian-family-moved': {
      holds:
        'You are close family of a Belgian with whom you lived in another European country for more than three months.',
      fails:
        'You are not close family, with an F card, of a Belgian with whom you lived in another European country for more than three months.',
    },
    'brussels.family-without-f-card': {
      holds: 'You are close family of a European citizen, and you are exempt with another document than the F card.',
      fails: 'It does not matter for you whether family members without an F card are exempt.',
    },
    'brussels.withdrawal-agreement': {
      holds: 'You have an M card. It is for British citizens and their family after Brexit.',
      fails: 'You do not have an M card.',
    },
    'brussels.withdrawal-agreement-family': {
      holds: 'You are close family of a British citizen who kept the right to stay after Brexit.',
      fails: 'You are not close family of a British citizen who kept the right to stay after Brexit.',
    },
    'brussels.temporary-stay': {
      holds: 'You came for a stay that ends by its nature, as an au pair or on a working holiday.',
      fails: 'You did not come as an au pair or on a working holiday.',
    },
    'brussels.temporary-stay-family': {
      holds: 'You came with a close family member whose stay ends by its nature, such as an au pair.',
      fails: 'You did not come with a close family member whose stay ends by its nature.',
    },
    'brussels.long-term-elsewhere': {
      holds: 'You are a long-term resident of a European country that is on the list of Brussels.',
      fails: 'You are not a long-term resident of a European country that is on the list of Brussels.',
    },
    'brussels.temporary-protection': {
      holds: 'You have temporary protection.',
      fails: 'You do not have temporary protection.',
    },
    'brussels.certificate': {
      holds: 'You have a certificate that you completed an integration programme.',
      fails: 'You do not have a certificate that you completed an integration programme.',
    },
    'brussels.belgian-diploma': {
      holds: 'You have a diploma from Belgium.',
      fails: 'You do not have a diploma from Belgium.',
    },
    'brussels.economic-migrant': {
      holds: 'You came to work, with a single permit or a work permit.',
      fails: 'You did not come with a single permit or a work permit.',
    },
    'brussels.unread-exemptions': {
      holds: 'An exemption that we could not read frees you.',
      fails: 'The exemptions that we could not read cannot concern you.',
    },
    'brussels.no-suspension-not-read': {
      holds: 'We know of no illness that could have stopped the term.',
      fails: 'The term was stopped for a reason that we could not read.',
    },
    'brussels.foreign-national': {
      holds: 'The programme is open to people who do not have Belgian nationality.',
      fails: 'You have Belgian nationality.',
    },
    'brussels.belgian-born-abroad': {
      holds:
        'You are a Belgian born abroad, and one of your parents was born abroad. The programme in Dutch is open to you.',
      fails: 'You are not a Belgian born abroad with a parent born abroad.',
    },
    'brussels.lives-in-brussels': {
      holds: 'You are registered in a municipality of Brussels.',
      fails: 'You are not in the register of foreigners or the population register of a municipality of Brussels.',
    },
    'brussels.waiting-register-only': {
      holds: 'You are only in the waiting register, and the programme is open to you.',
      fails: 'You are not only in the waiting register of a municipality of Brussels.',
    },
    'brussels.adult': {
      holds: 'You are 18 or older.',
      fails: 'You are younger than 18, and the programme is not open to you.',
    },
  },
  readings: {
    'brussels.exactly-three-months': {
      question: 'Does a residence permit of exactly three months count?',
      options: { settled: 'No. The conditions ask for more than three months.' },
    },
    'brussels.start-of-the-six-months': {
      question: 'Do the six months run from the residence card or from the certificate of obligation?',
      options: { settled: 'From the day you receive the certificate of obligation.' },
    },
    'brussels.legal-basis': {
      question: 'Which ordinance is the legal basis?',
      options: { settled: 'That of 2017 until 31 December 2023, that of 2023 since 1 January 2024.' },
    },
    'brussels.language-of-the-file': {
      question: 'Must you follow the programme in the language of your file at the municipality?',
      options: { settled: 'No. You choose the office and the language.' },
    },
    'brussels.design-of-the-fine': {
      question: 'Is there a fine every two months?',
      options: {
        settled: 'No. That was a bill. There is a notice of two months, then a fine of 100 to 2,500 euro is possible.',
      },
    },
    'brussels.turkish-nationals': {
      question: 'Are Turkish nationals exempt in Brussels as they are elsewhere?',
      options: { settled: 'Each region has its own rule. For Brussels we have not found one.' },
    },
    'brussels.duty-and-voluntary-times': {
      question: 'Is the programme in Brussels voluntary, as older pages say?',
      options: { settled: 'It was voluntary until 31 May 2022.' },
    },
  },
  openPoints: {
    'brussels.unread-exemptions': {
      says: 'There are more exemptions in Brussels. We could not read them. They may concern students, people who are ill, people who work and Turkish nationals.',
      ask: 'Ask your municipality. It decides whether you must follow the programme.',
    },
    'brussels.family-without-f-card': {
      says: 'Close family of a European citizen is exempt with an F card. We could not read whether this is also so with another document.',
      ask: 'Ask your municipality. Show your document and say who your family member is.',
    },
    'brussels.suspension': {
      says: 'The term can be stopped for a time. We could not read for which reasons. If you were ill, the last day may be later than the day shown.',
      ask: 'Ask your reception office, and bring a proof of the reason.',
    },
    'brussels.waiting-register-only': {
      says: 'We could not read whether the programme is open to people who are only in the waiting register.',
      ask: 'Ask a reception office in Brussels.',
    },
    'brussels.minor-taking-part': {
      says: 'Some people younger than 18 may take part. We could not read who.',
      ask: 'Ask a reception office in Brussels.',
    },
  },
  judgements: {},
  information: {
    'brussels.two-voluntary-tracks':
      'Until 31 May 2022 the programme was voluntary. There was one programme in French and one in Dutch.',
    'brussels.reception':
      'The programme begins with a personal talk at the office. You speak about your situation, and your language level is tested.',
    'brussels.rights-and-duties-10h': 'You get 10 hours of information about your rights and duties.',
    'brussels.citizenship-50h': 'You follow a citizenship course of 50 hours. It is about living in Belgium.',
    'brussels.language-if-needed': 'You follow lessons in French or Dutch if you need them.',
    'brussels.follow-up': 'Somebody at the office helps you from the beginning to the end.',
    'brussels.release-from-a-part':
      'The office can release you from the language course or the citizenship course. We could not read when.',
    'brussels.free-of-charge': 'The programme costs nothing.',
    'brussels.free-choice-of-office': 'You choose the office. It does not have to be in your municipality.',
    'brussels.language-by-office-until-2023':
      'Until 31 December 2023 the offices called BAPA gave the programme in French, and the office Bon gave it in Dutch.',
    'brussels.both-languages-from-2024':
      'Since 1 January 2024 a BAPA gives the programme in French or in Dutch. Bon gives it in Dutch. You choose.',
    'brussels.level-a2-from-2024':
      'If you register at an office from 1 January 2024 and read another script, your language lessons go up to level A2, spoken and written.',
    'brussels.level-a2-spoken-from-2024':
      'If you register at an office from 1 January 2024 and cannot read and write, your language lessons go up to level A2, spoken only.',
    'brussels.notice-of-two-months':
      'If your certificate does not come in time, your municipality sends you a formal notice. You then have two months.',
    'brussels.fine':
      'If there is still no certificate after these two months, your file goes to the administration Vivalis. A fine of 100 to 2,500 euro is possible.',
    'brussels.heard-before-fine': 'Before a fine is decided, you can tell your side to an official.',
    'brussels.repeat-and-appeal-not-read':
      'We could not read whether a fine can come again, and how you can appeal. Ask a lawyer or a social service.',
    'brussels.term-stands-still':
      'If you leave Brussels or lose your right to stay, the time stops. It goes on when you are registered in Brussels again. It does not start anew.',
    'brussels.no-deadline-for-volunteers':
      'The last days and the fine are only for people who must follow the programme.',
    'brussels.obliged-come-first': 'People who must follow the programme get a place first. You may have to wait.',
    'brussels.freely-at-any-office':
      'Since 1 January 2024 you can also follow the programme freely at a BAPA, in French or in Dutch.',
  },
  steps: {
    'brussels.ask-for-obligation-certificate':
      'Ask your municipality for the certificate of obligation, if you have not received it. Note the day on which you receive it.',
    'brussels.register-at-office': 'Register at a reception office of your choice by {date}.',
    'brussels.give-registration-certificate':
      'Make sure that your municipality gets the certificate of registration. The office can send it, or you bring or e-mail it.',
    'brussels.complete-programme': 'Complete the programme by {date}.',
    'brussels.give-completion-certificate':
      'Make sure that your municipality gets the certificate of completion. The office can send it, or you bring or e-mail it.',
    'brussels.follow-freely': 'Ask a reception office in Brussels if you want to follow the programme freely.',
    'brussels.ask-municipality': 'Ask your municipality. It decides whether you must follow the programme.',
    'brussels.ask-office': 'Ask your reception office in Brussels.',
    'brussels.answer-the-notice': 'Do what the notice asks, and give the certificate to your municipality, by {date}.',
    'brussels.ask-for-help-with-notice':
      'Go to a reception office at once with the notice. If you had a good reason to be late, say so in writing.',
  },
  evidence: {
    'brussels.obligation-certificate': 'The certificate of obligation from your municipality',
    'brussels.residence-permit': 'Your residence card or other residence document',
    'brussels.earlier-certificate': 'A certificate of an integration programme, if you have one',
    'brussels.belgian-diploma-copy': 'Your diploma from Belgium, if you have one',
    'brussels.registration-certificate': 'The certificate of registration from the office',
    'brussels.the-notice': 'The notice from your municipality',
  },
} as const satisfies LawWords
