/** Letters about a stay and about becoming Belgian. */
export const residenceAndNationality = {
  'nationality-family-court': {
    title: 'Declaration of nationality: please send my file to the family court',
    sentences: {
      registered: 'By registered letter',
      greeting: 'Dear Registrar,',
      declaration: 'On {declarationOn} I declared before you that I want to become Belgian.',
      opinion: 'The public prosecutor gave a negative opinion. I received it on {opinionReceivedOn}.',
      reference: 'Reference: {reference}',
      request:
        'I do not agree with this opinion. Please send my file to the family court, as article 15 of the Code of Belgian Nationality provides, so that the court decides whether the opinion is justified.',
      observations: 'My observations:',
      confirmation: 'Please confirm to me in writing on which day you sent the file.',
      closing: 'Yours faithfully,',
      signature: 'Signature',
      'annex-opinion': 'Copy of the negative opinion and of its envelope',
    },
  },
  'integration-efforts-file': {
    title: 'Proof of my efforts to integrate',
    sentences: {
      greeting: 'Dear Sir or Madam,',
      opening:
        'I hold this residence card: {card}. With this letter I send you the proof of my efforts to integrate (article 1/2 of the Act of 15 December 1980).',
      reference: 'Your reference: {reference}',
      index: 'You find these papers, numbered, behind this letter:',
      programme: 'Integration programme',
      work: 'Work',
      studies: 'Studies',
      training: 'Vocational training',
      language: 'Language of the place where I live',
      associations: 'Associations and volunteer work',
      ties: 'Family and ties in Belgium',
      'weigh-ties':
        'Please also take into account my family and my other ties in Belgium, and the time I have lived here.',
      'remarks-follow': 'What I want to add:',
      'judged-as-a-whole':
        'Please look at all these efforts together. If a paper is missing, please tell me which one, and I will send it.',
      closing: 'Yours faithfully,',
      signature: 'Signature',
    },
  },
}
