/** Requests about data, in the order in which they are sent: site, search engine, authority. */
export const personalData = {
  'erasure-request': {
    title: 'Request to erase my personal data',
    sentences: {
      greeting: 'Dear Sir or Madam,',
      opening:
        'Please erase these personal data about me. I ask this under article 17 of the General Data Protection Regulation (GDPR).',
      addresses: 'They stand at these addresses:',
      grounds: 'My grounds:',
      'grounds.no-longer-needed':
        'You no longer need them for the purpose for which you collected them (article 17.1.a).',
      'grounds.consent-withdrawn':
        'You use them because I agreed. I withdraw my consent with this letter (article 17.1.b).',
      'grounds.objection':
        'I object to their use for reasons that have to do with my own situation (articles 21.1 and 17.1.c).',
      'grounds.marketing': 'I object to their use for advertising (articles 21.2 and 17.1.c).',
      'grounds.unlawful': 'You use them unlawfully (article 17.1.d).',
      'grounds.legal-duty': 'A law obliges you to erase them (article 17.1.e).',
      'grounds.child': 'I was a child when I gave them to an online service (article 17.1.f).',
      reasons: 'About my situation:',
      others:
        'If you published these data or passed them on, please tell those who received them that I ask for erasure (articles 17.2 and 19).',
      term: 'Please answer within one month of receiving this letter. If you need longer, at most two months more, tell me within that first month, with your reasons (article 12.3).',
      refusal:
        'If you refuse, please give me your reasons in writing. I can then complain to the data protection authority or go to court (article 12.4).',
      identity:
        'If you have a reasonable doubt about who I am, tell me what you need to be sure, and nothing more than that.',
      closing: 'Yours faithfully,',
      signature: 'Signature',
    },
  },
  'search-engine-request': {
    title: 'Request to remove search results for my name',
    sentences: {
      greeting: 'Dear Sir or Madam,',
      opening:
        'Please no longer show these pages when somebody searches for the name “{searchedName}”. I ask this under articles 17 and 21 of the General Data Protection Regulation.',
      circumstances: 'What stands there about me:',
      'circumstances.out-of-date': 'is out of date.',
      'circumstances.wrong': 'is wrong.',
      'circumstances.unproven': 'was never proven.',
      'circumstances.private-life': 'is part of my private life.',
      'circumstances.no-public-role': 'is about somebody without a role in public life.',
      'circumstances.harmful': 'does me harm.',
      'circumstances.as-a-child': 'is from the time when I was a child.',
      reasons: 'My reasons:',
      'asked-site': 'I asked the site itself to erase the data on {askedSiteOn}.',
      balance:
        'The interest of the public in finding these pages under my name does not outweigh my right to private life.',
      term: 'Please answer within one month of receiving this letter. If you need longer, at most two months more, tell me within that first month, with your reasons (article 12.3).',
      closing: 'Yours faithfully,',
      signature: 'Signature',
    },
  },
  'data-protection-complaint': {
    title: 'Complaint to the data protection authority',
    recipient: ['Data Protection Authority', 'Rue de la Presse 35', '1000 Brussels'],
    sentences: {
      greeting: 'Dear Sir or Madam,',
      opening: 'I file a complaint against:',
      facts: 'What happened',
      addresses: 'The data stand at these addresses:',
      'first-request': 'I asked first myself',
      'asked-first': 'On {firstRequestOn} I asked for my right myself. A copy is attached.',
      'no-answer': 'I have had no answer.',
      refused: 'My request was refused.',
      partly: 'My request was followed only in part.',
      'answered-on': 'The answer is of {answeredOn}.',
      wish: 'What I ask of you',
      closing: 'Yours faithfully,',
      signature: 'Signature',
      'annex-first-request': 'Copy of my first request and of the answer, if there was one',
    },
  },
}
