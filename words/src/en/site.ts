/** The words around every page: navigation, buttons, form parts, messages of the site itself. */
export const site = {
  name: 'Parcours',
  tagline: 'Your rights and duties in Belgium, step by step',
  skipToContent: 'Go to the text',
  language: 'Language',

  navigation: {
    label: 'Main menu',
    check: 'Check',
    guide: 'Guide',
    law: 'The law',
    about: 'About',
  },

  start: {
    title: 'Find out what applies to you in Belgium',
    lead: 'Answer a few questions. You see what the law asks of you, by when, and what you can do next. Every answer names its source.',
    questionsHeading: 'What do you want to know?',
    integration: 'Must I follow the integration programme?',
    integrationHelp: 'Who must, who need not, by when, and where to go.',
    nationality: 'When can I become Belgian?',
    nationalityHelp: 'Every way compared, from your own permits and dates.',
    everything: 'Tell your situation once and see everything',
    everythingHelp:
      'Integration, your stay, nationality, and help when you look for work after school. It takes a little longer.',
    promisesHeading: 'Before you start',
    promises: [
      'It is free. You need no account.',
      'We keep none of your answers.',
      'You can always say “I do not know”.',
      'We explain the law. An authority decides about you.',
    ],
    guideHeading: 'Read first',
    guideText: 'Short pages about the programme, interpreters, the cost, pictures and harassment online.',
    guideLink: 'Open the guide',
    lawHeading: 'Read the law',
    lawText: 'Every rule with its dates, its sources and examples.',
    lawLink: 'Open the law',
    lettersHeading: 'Write a letter',
    lettersText: 'Appeals, requests and forms, ready to print. What you type is not kept.',
    lettersLink: 'Open the letters',
    aboutHeading: 'Can you trust this?',
    aboutText: 'Where our facts come from, and what we do not know.',
    aboutLink: 'How we know',
  },

  buttons: {
    start: 'Start',
    continue: 'Continue',
    back: 'Back',
    change: 'Change',
    add: 'Add',
    addAnother: 'Add another',
    remove: 'Remove',
    doNotKnow: 'I do not know',
    preferNotToSay: 'I prefer not to say',
    yes: 'Yes',
    no: 'No',
    print: 'Print this page',
    download: 'Save as a file',
    open: 'Open a saved file',
    startAgain: 'Start again',
  },

  form: {
    errorsHeading: 'Please look at this again',
    errorPrefix: 'Error:',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    dateHint: 'For example 7 3 2021. If you do not know the day, leave it empty.',
    choose: 'Choose',
    rowNumber: 'Number {number}',
  },

  sources: {
    heading: 'Sources',
    forSection: 'Sources for this part',
    readOn: 'We read this on {date}.',
  },

  notices: {
    announced: 'Announced. Not in force.',
    unsure: 'Not certain',
    untranslated: 'This text is not translated yet. You are reading the English text.',
    unchecked: 'No native speaker has checked this translation yet.',
    uncheckedLink: 'About our languages',
    important: 'Important',
    information: 'Please note',
    done: 'Done',
  },

  timeline: {
    tableHeading: 'The same in a table',
    what: 'What',
    from: 'From',
    until: 'Until',
    stillRunning: 'still running',
    unknown: 'not known',
    dayAskedAbout: 'the day you ask about',
    legend: 'What the picture shows',
    kinds: {
      fact: 'what you told us',
      met: 'the condition holds',
      window: 'a time in which something can or must happen',
      unknown: 'nobody can say yet',
      moment: 'a day that counts',
    },
  },

  contents: {
    onThisPage: 'On this page',
    guideTitle: 'Guide',
    guideLead: 'Short pages. Each one says where its facts come from.',
    aboutTitle: 'About Parcours',
    aboutLead: 'How we work, what we do not know, and what happens to your answers.',
    next: 'Next page',
    previous: 'Page before',
  },

  quickExit: {
    leave: 'Leave this page now',
    help: 'It opens a page about the weather. Your browser may still remember this page.',
  },

  languagesTable: {
    caption: 'The languages of Parcours',
    language: 'Language',
    pages: 'What is translated',
    checked: 'Checked by a native speaker',
    allPages: 'Everything',
    somePages: 'Menus and buttons. The other texts are in English.',
    reference: 'Everything. The other languages follow this text.',
    yes: 'Yes',
    notYet: 'Not yet',
  },

  contact: {
    writeTo: 'Write to',
    none: 'This copy of Parcours does not name an address to write to yet. Ask the organisation that offers it to you.',
  },

  chooseLanguage: {
    title: 'Choose your language',
  },

  footer: {
    label: 'About this site',
    decides: 'Parcours explains the law. It does not decide. The municipality, the office or the judge decides.',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    howWeKnow: 'How we know',
    unknown: 'What we do not know',
    languages: 'Languages',
    licence: 'Licence',
  },

  problems: {
    notFoundTitle: 'We cannot find this page',
    notFoundText:
      'The address may be wrong, or the page has moved. Nothing you answered is lost on your side: go back in your browser.',
    tooLargeTitle: 'That is too much at once',
    tooLargeText:
      'What you sent is larger than we accept. If you sent a file, check that it is the file you saved here. Go back and try again.',
    refusedTitle: 'We cannot read what was sent',
    refusedText: 'Something in the request is not as we expect. Go back and try again.',
    failedTitle: 'Something went wrong on our side',
    failedText:
      'It is not your fault. Your answers were not stored. Go back in your browser and try again in a few minutes.',
    toStart: 'Go to the start page',
  },
}
