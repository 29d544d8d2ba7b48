/** What is said around a finding, beside the sentences of the law itself. */
export const opinion = {
  headings: {
    nextSteps: 'What to do next',
    why: 'Why',
    uncertain: 'What is not certain',
    missing: 'What we need to know',
    contested: 'What is disputed',
    open: 'What nobody could tell us',
    judgements: 'What an authority decides',
    information: 'Good to know',
    evidence: 'What to bring',
    sources: 'Sources',
    looked: 'Everything that was looked at',
    change: 'What would change the answer',
  },

  outcomes: { met: 'Yes', 'not-met': 'No', undetermined: 'Not certain' },

  undetermined: {
    'missing-facts': 'Some facts are missing. With them we can say more.',
    contested: 'Sources or judges do not agree. You see each reading.',
    'open-law': 'We could not read every text, or the text says nothing. Ask the office before you decide.',
    judgement: 'The law leaves this to an authority. Nobody can say it in advance.',
    'not-modelled': 'We have no rule for this day. Ask the office.',
  },

  stretch: {
    since: 'So since {since}.',
    until: 'So until {until}.',
    both: 'So from {since} until {until}.',
    day: 'So on {since} only.',
  },

  values: {
    date: 'The date is {value}.',
    dateIfConcerned: 'If this concerns you, the date is {value}.',
    amount: 'The amount is {value}.',
    amountIfNow: 'If you pay on the day you ask about, the amount is {value}.',
  },
  /** A label and what stands under it. */
  labelled: '{label}: {value}',

  /** Stands in a sentence in the place of a date. */
  dateNotKnown: 'a date that we cannot work out yet',
  toldUs: 'You told us: {facts}.',
  yes: 'yes',
  no: 'no',
  never: 'not happened',
  none: 'none',
  rowNumber: '{row} {number}',
  readOn: 'We read this on {date}.',
  article: 'article {article}',
  detailsMissing: 'Still missing: {details}.',

  /** Over the parts of a piece of reasoning. */
  steps: {
    all: 'All of these count together:',
    any: 'One of these is enough:',
    not: 'None of this may be so:',
  },

  change: {
    all: 'All of this would have to be so:',
    any: 'One of these would be enough:',
    nothing: 'Nothing that you can tell us changes this answer on this day.',
  },

  /** Stands where a sentence of the law is not written yet. */
  withoutWords: 'There is no plain sentence for this yet. Look at the source.',
  untranslated: 'This text is not translated yet. You are reading the English text.',
  decides: 'Parcours explains the law. The municipality, the office or the judge decides.',
}
