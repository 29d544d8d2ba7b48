/** Pictures of a person: agreeing, and taking it back. */
export const pictures = {
  'picture-consent': {
    title: 'Do you agree to pictures of you?',
    sentences: {
      free: 'You are free to say yes or no. Saying no has no bad consequences. You can agree to one thing and not to another. Read this first, and ask if something is not clear.',
      who: 'Who asks you',
      person: 'The person in the pictures: {person}',
      'person-blank': 'The person in the pictures: ______________________________',
      what: 'Which pictures',
      purpose: 'What they are for',
      taking: '1. Taking the pictures',
      'taking-yes': 'Yes, I agree that these pictures are taken.',
      'taking-no': 'No, I do not want to be in these pictures.',
      publishing: '2. Publishing the pictures',
      'publishing-each': 'Tick each place where you agree. You can tick none.',
      'publishing-no': 'I do not agree to any publication.',
      'channels.website': 'Yes, on the website.',
      'channels.social-networks':
        'Yes, on social networks. I know that others can copy and share a picture from there, and that it is hard to take it back.',
      'channels.leaflet': 'Yes, on printed papers: leaflets, posters, a yearly report.',
      'channels.newsletter': 'Yes, in the newsletter.',
      'channels.inside': 'Yes, inside the building or for members only.',
      'channels.press': 'Yes, in newspapers or on television.',
      'other-channel': 'Yes: {otherChannel}',
      audience: 'Who can see the pictures: {audience}',
      'how-long': 'How long',
      until: 'This agreement ends on {until}. After that day the pictures are not published again.',
      withdrawal: 'If you change your mind',
      'how-to-withdraw':
        'You can change your mind on any day, without giving a reason, and as easily as you agreed. Write to: {withdrawTo}',
      'withdrawal-effect':
        'Then no new pictures are published, and those that are published are removed as far as possible. What happened before stays lawful.',
      agreement: 'Signature',
      copy: 'You get a copy of this paper.',
      'signature-person': 'Date and signature of the person in the pictures',
      'signature-parents': 'Names, date and signatures of the parents',
    },
  },
  'picture-consent-withdrawal': {
    title: 'I withdraw my consent to pictures',
    sentences: {
      greeting: 'Dear Sir or Madam,',
      opening: 'I no longer agree that you take, keep or publish these pictures of me:',
      'opening-for-child': 'I no longer agree that you take, keep or publish these pictures of my child {child}:',
      'consent-on': 'I had agreed on {consentOn}.',
      request:
        'I may withdraw my consent at any time (article 7.3 of the General Data Protection Regulation and article XI.174 of the Code of Economic Law). Please remove these pictures everywhere you publish them and erase your copies.',
      places: 'I saw them here:',
      others: 'Please also tell those to whom you gave the pictures that they must remove them.',
      answer: 'Please tell me in writing, within one month, what you have done (article 12.3 of the Regulation).',
      closing: 'Yours faithfully,',
      signature: 'Signature',
    },
  },
}
