import type { ConceptsWords } from '../../concept-words.ts'

/** One picture, and one request about data. */
export const imageAndDataConcepts = {
  picture: {
    label: 'The picture',
    question: 'What picture is it?',
    help: 'A photo or a film in which one person can be seen. Answer for one person at a time.',
    fields: {
      person: { label: 'Who is in the picture?' },
      personBirthDate: {
        label: 'Date of birth of that person',
        help: 'The year is enough if you do not know more. Leave it empty if it is you.',
      },
      diedOn: { label: 'Day of the death', help: 'Only for a person who died.' },
      recognisable: {
        label: 'The person can be recognised',
        help: 'Also in the background, by clothes, or by what is written below.',
      },
      sexual: { label: 'The picture is sexual', help: 'For example naked, or during sex.' },
      setting: { label: 'What does it show?' },
      singledOut: { label: 'The person stands out', help: 'The picture is about this person, or shows them close.' },
      publicFigureAtWork: {
        label: 'The person is a public figure, in public activity',
        help: 'For example a minister who gives a speech, or a player in a match.',
      },
      journalism: { label: 'Is it for a newspaper, a magazine or news?' },
      informsThePublic: {
        label: 'It informs the public',
        help: 'It shows something that many people have a reason to know.',
      },
    },
    codes: {
      person: { me: 'Me', 'someone-else': 'Somebody else', 'someone-who-died': 'Somebody who died' },
      setting: { crowd: 'A crowd', 'public-event': 'A public event', other: 'Something else' },
      journalism: {
        none: 'No',
        news: 'Yes, news or a newspaper',
        'school-or-company-magazine': 'A magazine of a school, a club or a company',
      },
    },
  },
  pictureConsent: {
    label: 'Consent to the picture',
    question: 'Who agreed to the picture, and how?',
    help: 'Taking a picture and showing it to others are two questions.',
    fields: {
      agreedToTaking: { label: 'Consent to taking the picture' },
      agreedToPublishing: { label: 'Consent to publishing it', help: 'Publishing is also sharing it in a group chat.' },
      agreedBy: { label: 'Who agreed?' },
      free: { label: 'The consent was free', help: 'There was no pressure and no threat.' },
      informed: { label: 'They knew what they agreed to', help: 'Where it appears, who can see it, and what for.' },
      useAsAgreed: {
        label: 'It is used as agreed',
        help: 'The same place, the same people who see it, the same purpose.',
      },
      withdrawnOn: { label: 'Consent taken back on' },
    },
    codes: {
      agreedToTaking: {
        written: 'Yes, in writing',
        spoken: 'Yes, spoken',
        posed: 'They posed for it',
        'not-asked': 'Nobody asked, or there was no answer',
        refused: 'They said no',
      },
      agreedToPublishing: {
        written: 'Yes, in writing',
        spoken: 'Yes, spoken',
        implied: 'They showed it without words',
        'not-asked': 'Nobody asked, or there was no answer',
        refused: 'They said no',
      },
      agreedBy: {
        person: 'The person in the picture, alone',
        parents: 'Both parents or the legal guardian, alone',
        'person-and-parents': 'The person and the parents together',
        successors: 'The family of the person who died',
      },
    },
  },
  dataHeld: {
    label: 'The data about you',
    question: 'Which data about you are it, and why should they go?',
    help: 'Answer for one page, or for one company or office at a time. One reason is enough.',
    fields: {
      stillNeeded: {
        label: 'They still need the data',
        help: 'For example a shop where you are still a customer.',
      },
      basedOnConsent: { label: 'They use the data because you agreed' },
      consentWithdrawnOn: { label: 'You took your consent back on' },
      otherBasis: {
        label: 'They have another reason in law',
        help: 'For example a contract with you, or a duty by law.',
      },
      forMarketing: { label: 'The data are used for advertising' },
      ownReasons: {
        label: 'You have reasons of your own against it',
        help: 'For example because it harms you in your work or your family.',
      },
      objectedOn: { label: 'You objected on', help: 'The day you told them that you do not want this use.' },
      unlawful: {
        label: 'They have no right to use the data',
        help: 'For example a picture that you never agreed to.',
      },
      mustBeErasedByLaw: { label: 'A law says the data must be erased' },
      givenToOnlineServiceOn: {
        label: 'You gave the data to an online service on',
        help: 'For example the day you joined a game or a social network as a child.',
      },
      mustBeKeptByLaw: {
        label: 'A law says the data must be kept',
        help: 'For example bills, or your file at the town hall.',
      },
      pressOrPublicInterest: {
        label: 'It is press, an opinion, or of public interest',
        help: 'For example a newspaper article or a public archive.',
      },
    },
  },
  searchResult: {
    label: 'The page in the search results',
    question: 'What does a search for your name show?',
    help: 'Answer for one page at a time.',
    fields: {
      foundByName: { label: 'A search for your name finds the page' },
      onManySites: { label: 'It is on many websites' },
      publicRole: { label: 'You have a public role', help: 'For example in politics, or known from sport or films.' },
      aboutPublicRole: { label: 'The page is about that role' },
      outOfDate: { label: 'The page is out of date' },
      wrong: { label: 'The page is wrong' },
      unproven: {
        label: 'The facts were never proven',
        help: 'For example a complaint that was found to be without ground.',
      },
      harmful: { label: 'The page harms you' },
    },
  },
  dataRequest: {
    label: 'Your request',
    question: 'Whom did you write to, and what did they answer?',
    help: 'If you have not written yet, say so: choose “has not happened” for the day.',
    fields: {
      heldBy: { label: 'Who holds the data?' },
      relation: { label: 'What are you to those who hold the data?' },
      receivedOn: {
        label: 'They received your request on',
        help: 'The day of the email, or the day on the receipt of the registered letter.',
      },
      extensionToldOn: { label: 'They told you that they need more time on' },
      answeredOn: { label: 'They answered on' },
      answer: { label: 'What did they answer?' },
    },
    codes: {
      heldBy: {
        site: 'A website or a social network',
        'search-engine': 'A search engine',
        'company-or-office': 'A company, a club or an office',
        police: 'The police',
        intelligence: 'An intelligence service',
      },
      relation: { patient: 'A patient', employee: 'An employee', other: 'Something else' },
      answer: { done: 'They did all of it', partly: 'They did a part of it', refused: 'They refused' },
    },
  },
} satisfies ConceptsWords
