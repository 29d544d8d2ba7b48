import type { LawWords } from '../../law-words.ts'

/** Efforts to integrate as a condition of residence, for a tired reader in a third language. */
export const integrationEfforts = {
  norms: {
    'belgium/residence/integration-efforts/subject': {
      title: 'Efforts to integrate as a condition of your stay',
      question: 'Can the Immigration Office ask me for efforts to integrate?',
      met: 'Efforts to integrate are a condition of your stay.',
      notMet: 'Efforts to integrate are not a condition of your stay.',
      undetermined: 'We cannot say yet whether efforts to integrate are a condition of your stay.',
    },
    'belgium/residence/integration-efforts/monitored': {
      title: 'Checks by the Immigration Office',
      question: 'Can the Immigration Office check my efforts to integrate on this day?',
      met: 'The Immigration Office can check your efforts to integrate on this day.',
      notMet: 'The Immigration Office does not check your efforts to integrate on this day.',
      undetermined: 'We cannot say yet whether the Immigration Office can check your efforts on this day.',
    },
    'belgium/residence/integration-efforts/prove-at-first-renewal': {
      title: 'Proof at the first renewal of the A card',
      question: 'Must I prove efforts to integrate when I first renew my A card?',
      met: 'You must prove efforts to integrate when you ask for the first renewal of your A card, at the latest.',
      notMet: 'You do not have to prove efforts to integrate at a first renewal.',
      undetermined: 'We cannot say yet whether you must prove efforts to integrate at your first renewal.',
    },
    'belgium/residence/integration-efforts/window-opens': {
      title: 'First day of possible checks',
      question: 'From when can the Immigration Office check my efforts?',
      met: 'The Immigration Office can check your efforts from this day on.',
      notMet: 'There is no time of checks for you.',
      undetermined: 'We cannot say yet from when the Immigration Office can check your efforts.',
    },
    'belgium/residence/integration-efforts/window-closes': {
      title: 'End of possible checks',
      question: 'From when can the Immigration Office no longer check my efforts?',
      met: 'From this day on the Immigration Office can no longer check your efforts.',
      notMet: 'There is no time of checks for you.',
      undetermined: 'We cannot say yet when the time of checks ends.',
    },
    'belgium/residence/integration-efforts/efforts-shown': {
      title: 'Efforts you can show',
      question: 'Have I made an effort to integrate that the law names?',
      met: 'You have made at least one effort that the law names.',
      notMet: 'We found none of the efforts that the law names. Others can count too.',
      undetermined: 'We cannot say yet whether you have made one of the efforts that the law names.',
    },
    'belgium/residence/integration-efforts/efforts-shown/course': {
      title: 'Effort: an integration programme',
      question: 'Do I follow an integration programme, or have I followed one?',
      met: 'You follow or have followed an integration programme.',
      notMet: 'You have not followed an integration programme.',
      undetermined: 'We do not know yet whether you have followed an integration programme.',
    },
    'belgium/residence/integration-efforts/efforts-shown/work': {
      title: 'Effort: work',
      question: 'Do I work in Belgium, or have I worked here?',
      met: 'You work or have worked in Belgium.',
      notMet: 'You have not worked in Belgium.',
      undetermined: 'We do not know yet whether you have worked in Belgium.',
    },
    'belgium/residence/integration-efforts/efforts-shown/diploma-or-enrolment': {
      title: 'Effort: studies',
      question: 'Do I study at a recognised school, or have I a diploma from one?',
      met: 'You study at a recognised school or have a diploma from one.',
      notMet: 'You do not study at a recognised school and have no diploma from one.',
      undetermined: 'We do not know yet whether you have studied at a recognised school.',
    },
    'belgium/residence/integration-efforts/efforts-shown/training': {
      title: 'Effort: vocational training',
      question: 'Do I follow a recognised vocational training, or have I followed one?',
      met: 'You follow or have followed a recognised vocational training.',
      notMet: 'You have not followed a recognised vocational training.',
      undetermined: 'We do not know yet whether you have followed a recognised training.',
    },
    'belgium/residence/integration-efforts/efforts-shown/language': {
      title: 'Effort: the language of the place',
      question: 'Can I prove the language of the place where I live?',
      met: 'You can prove that you know the language of the place where you live.',
      notMet: 'You have no proof of the language of the place where you live.',
      undetermined: 'We do not know yet whether you can prove the language of the place where you live.',
    },
    'belgium/residence/integration-efforts/efforts-shown/associations': {
      title: 'Effort: clubs and volunteer work',
      question: 'Do I take part in a club or do volunteer work?',
      met: 'You take part or took part in a club, or do volunteer work.',
      notMet: 'You have taken part in no club and done no volunteer work.',
      undetermined: 'We do not know yet whether you take part in a club or do volunteer work.',
    },
    'belgium/residence/integration-efforts/stay-at-risk': {
      title: 'What a lack of efforts can lead to',
      question: 'Can I lose my stay because I made too few efforts?',
      met: 'The Immigration Office may end your stay because of too few efforts. It does not have to.',
      notMet: 'You cannot lose your stay because of too few efforts alone.',
      undetermined:
        'Nobody can say this in advance. You never lose your stay by itself: the Immigration Office has to decide.',
    },
  },
  versions: {
    X0: 'Applications until 25 January 2017: no condition',
    X1: 'Applications since 26 January 2017: article 1/2 of the Act of 15 December 1980',
    'X-efforts': 'The efforts that article 1/2 of the Act of 15 December 1980 names',
  },
  clauses: {
    'federal.not-belgian': {
      holds: 'You do not have Belgian nationality.',
      fails: 'You have Belgian nationality.',
    },
    'federal.not-union-citizen': {
      holds: 'You are not a citizen of the European Union, of Iceland, Liechtenstein, Norway or Switzerland.',
      fails: 'You are a citizen of the European Union, of Iceland, Liechtenstein, Norway or Switzerland.',
    },
    'federal.adult': {
      holds: 'You are 18 or older.',
      fails: 'You are younger than 18.',
    },
    'federal.application-since-2017': {
      holds: 'You asked for a stay of more than 90 days on 26 January 2017 or later.',
      fails: 'You have not asked for a stay of more than 90 days since 26 January 2017.',
    },
    'federal.application-not-exempt': {
      holds: 'You asked for your stay on an article of the law for which efforts count.',
      fails: 'You asked for your stay on an article of the law for which efforts do not count.',
    },
    'federal.no-exempt-application-since': {
      holds: 'You have made no later application for which efforts do not count.',
      fails: 'You made a later application, and because of it efforts no longer count.',
    },
    'federal.seriously-ill': {
      holds: 'You are seriously ill.',
      fails: 'You are not seriously ill.',
    },
    'federal.protected-adult': {
      holds: 'You are a protected adult: a judge has decided that somebody helps you with legal matters.',
      fails: 'You are not a protected adult.',
    },
    'federal.recognised-protection': {
      holds: 'Belgium has recognised you as a refugee or given you subsidiary protection.',
      fails: 'You are not a recognised refugee and do not have subsidiary protection in Belgium.',
    },
    'federal.turkish-agreement': {
      holds: 'You have Turkish nationality. An agreement of 1963 frees you.',
      fails: 'You do not have Turkish nationality.',
    },
    'federal.family-of-turkish-national': {
      holds: 'The agreement with Turkey of 1963 frees you because of your family.',
      fails: 'Nobody in your family has Turkish nationality.',
    },
    'federal.window-of-a-card': {
      holds: 'You have an A card. Your first right to stay was given one to five years ago.',
      fails: 'The time of checks for an A card is not running for you.',
    },
    'federal.window-of-b-card': {
      holds: 'You have a B card. Your unlimited stay was given one to five years ago.',
      fails: 'The time of checks for a B card is not running for you.',
    },
    'federal.window-of-f-card': {
      holds: 'You have an F card. Your first F card was given one to five years ago.',
      fails: 'The time of checks for an F card is not running for you.',
    },
    'federal.on-a-card': {
      holds: 'You have an A card.',
      fails: 'You do not have an A card.',
    },
    'federal.first-renewal-not-asked-before': {
      holds: 'You had not asked for a first renewal of your A card before this day.',
      fails: 'You asked for the first renewal of your A card before this day.',
    },
    'federal.card-with-window': {
      holds: 'You have an A card, a B card or an F card.',
      fails: 'You do not have an A card, a B card or an F card.',
    },
    'federal.integration-course': {
      holds: 'You follow or have followed an integration programme.',
      fails: 'You have not followed an integration programme.',
    },
    'federal.work': {
      holds: 'You work or have worked in Belgium.',
      fails: 'You have not worked in Belgium.',
    },
    'federal.diploma-or-enrolment': {
      holds: 'You study at a recognised school or have a diploma from one.',
      fails: 'You do not study at a recognised school and have no diploma from one.',
    },
    'federal.recognised-training': {
      holds: 'You follow or have followed a recognised vocational training.',
      fails: 'You have not followed a recognised vocational training.',
    },
    'federal.language-of-place': {
      holds: 'You can prove that you know the language of the place where you are registered.',
      fails: 'You have no proof that you know the language of the place where you are registered.',
    },
    'federal.associations': {
      holds: 'You take part in a club or an association, or do volunteer work.',
      fails: 'You take part in no club or association and do no volunteer work.',
    },
    'federal.efforts-insufficient': {
      holds: 'The Immigration Office finds that your efforts are not enough.',
      fails: 'The Immigration Office finds that your efforts are enough.',
    },
    'federal.lack-alone-suffices': {
      holds: 'Too few efforts alone can be a reason to end your stay.',
      fails: 'Too few efforts alone are no reason to end your stay. There has to be another reason too.',
    },
  },
  readings: {
    'federal.lack-alone': {
      question: 'Can too few efforts alone be a reason to end a stay?',
      options: {
        alone: 'Yes. The Immigration Office says that it may then refuse a renewal or end the stay.',
        'only-with-other-ground':
          'No. The Flemish integration agency says that there has to be another reason as well.',
      },
    },
    'federal.grant-of-f-stay': {
      question: 'From when are the five years of an F card counted?',
      options: { settled: 'From the first F card.' },
    },
    'federal.turkish-nationals': {
      question: 'Are Turkish nationals exempt?',
      options: { settled: 'From the federal checks, yes. Each region has its own rule for its programme.' },
    },
  },
  openPoints: {
    'federal.article-added-later': {
      says: 'Applications on the article you name do not fall under the checks today. We could not read since when.',
      ask: 'Ask the Immigration Office, or a lawyer.',
    },
    'federal.article-not-precise': {
      says: 'The article you name has several parts. For some of them efforts count, for others not.',
      ask: 'Look for the whole article on your application or decision. You can also ask the Immigration Office.',
    },
    'federal.exempt-application-since': {
      says: 'You made an application for which efforts count, and later one for which they do not. We could not read which of the two decides.',
      ask: 'Ask the Immigration Office, or a lawyer.',
    },
    'federal.family-of-turkish-national': {
      says: 'An agreement of 1963 frees Turkish nationals. We could not read which family members it also frees.',
      ask: 'Ask the Immigration Office, or a lawyer.',
    },
  },
  judgements: {
    'federal.efforts-insufficient': 'The Immigration Office decides whether your efforts are enough.',
  },
  information: {
    'federal.apart-from-regions':
      'This is not the same as the integration programme of your region. You can be exempt from one and not from the other.',
    'federal.what-counts':
      'These efforts count: an integration course, work, a diploma or an enrolment, a recognised training, the language of the place where you live, and taking part in clubs or associations.',
    'federal.list-not-closed': 'Other efforts can count too. The law does not name all of them.',
    'federal.regional-certificate-counts':
      'A certificate of an integration programme is a good proof. It does not settle everything.',
    'federal.stay-never-lost-by-itself': 'You never lose your stay by itself. The Immigration Office has to decide.',
    'federal.office-may-end-stay':
      'If you made no efforts or too few, the Immigration Office may refuse to renew your card or may end your stay.',
    'federal.perhaps-only-with-other-ground':
      'According to the Flemish integration agency it may do so only if there is another reason as well.',
    'federal.what-is-weighed':
      'Before it decides, the Immigration Office looks at your family in Belgium, how long you have lived here, and your ties with your country of origin.',
    'federal.accepted-by-the-court': 'The Constitutional Court has accepted this condition in judgment 126/2018.',
    'federal.enough-is-judged': 'Whether your efforts are enough is for the Immigration Office to judge.',
  },
  steps: {
    'federal.keep-proofs': 'Keep proofs of everything you do: courses, work, language, clubs, volunteer work.',
    'federal.answer-the-office':
      'If the Immigration Office asks for proofs, send them in time. It can ask until the day before {date}.',
    'federal.add-proofs-to-renewal': 'Add proofs of your efforts when you ask for the first renewal of your A card.',
    'federal.begin-an-effort':
      'Begin with one: a language course, the integration programme, a training or volunteer work.',
    'federal.collect-proofs': 'Collect the proofs you have, and look at the list of what counts.',
    'federal.tell-about-ties':
      'If the Immigration Office writes to you, tell it about your family in Belgium and how long you have lived here.',
    'federal.get-legal-help':
      'If the Immigration Office wants to end your stay, see a lawyer or a social service at once.',
    'federal.ask-immigration-office': 'Ask the Immigration Office, or a social service that knows residence law.',
  },
  evidence: {
    'federal.application-proof': 'The proof of your application for a stay, with its date and the article of the law',
    'federal.residence-cards': 'All your residence cards, also the old ones',
    'federal.course-proof': 'The certificate of an integration programme, or a proof that you follow it',
    'federal.work-proof': 'Your work contract, pay slips, or proof that you are self-employed',
    'federal.diploma-or-enrolment': 'Your diploma, or the proof that you are enrolled at a school',
    'federal.training-proof': 'The certificate of your vocational training',
    'federal.language-proof': 'A proof of your level in the language of the place where you live',
    'federal.association-proof': 'A letter from your club, association or volunteer organisation',
    'federal.course-certificate': 'The certificate of your integration programme',
    'federal.course-enrolment':
      'The agreement with the integration office, or a paper that says you follow the programme',
    'federal.work-contract': 'Your work contracts',
    'federal.pay-slips': 'Your pay slips, or the yearly account of your employer',
    'federal.appointment': 'Your appointment as a civil servant',
    'federal.self-employed-proof': 'The proof that you are registered as self-employed and paid your contributions',
    'federal.diploma': 'Your diploma or certificate from a recognised school',
    'federal.enrolment-proof': 'The proof that you are enrolled at a recognised school',
    'federal.training-certificate': 'The certificate of your vocational training',
    'federal.training-enrolment': 'The contract or the enrolment of your vocational training',
    'federal.language-certificate': 'A certificate with your level in the language of the place where you live',
    'federal.association-letter': 'A letter from your club or association: what you do there, and since when',
    'federal.volunteer-agreement': 'The agreement on your volunteer work',
    'federal.proof-of-ties': 'Proofs of your family in Belgium and of the time you have lived here',
  },
} as const satisfies LawWords
