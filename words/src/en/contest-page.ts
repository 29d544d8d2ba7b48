/** The page on the entrance contest in medicine and dentistry. What the law says itself stands with the law. */
export const contestPage = {
  title: 'The entrance contest in medicine and dentistry',
  lead: 'If you want to become a doctor or a dentist and study in French, you must first pass a contest. Here is what it asks, when it is, and how many places there are.',
  ask: 'Must I take part, and by when must I register?',
  askText: 'Answer a few questions. You see the days that count for you.',

  contentTitle: 'What the contest asks',
  seedNote:
    'A page of 2022 said that eight subjects would stay. The contests that were held had six. We follow what was held.',

  datesTitle: 'The days',
  datesLead: 'We have found the days of these years. The days of a year do not follow from another year.',
  datesTable: 'Days of the contest by year',
  year: 'Year',
  studies: 'For the academic year',
  registerFrom: 'Registration opens',
  registerBy: 'Last day to register',
  withdrawBy: 'Last day to withdraw',
  heldOn: 'Day of the contest',
  notFound: 'not found',
  otherYears: 'Another year? We have not found its days yet. Look at the website of ARES or of the university.',

  changeTitle: 'What changed in {year}',
  changeLead: 'Until {before} there was an exam. Since {year} there is a contest.',
  changeTable: 'The exam and the contest',
  what: 'What',
  exam: 'Exam, until {before}',
  contest: 'Contest, since {year}',
  changes: {
    who: 'Who gets in',
    whoExam: 'Everybody who passed',
    whoContest: 'The best, as long as there are places',
    places: 'Number of places',
    placesExam: 'No number',
    placesContest: 'Fixed by the government before the contest, for each branch',
    mark: 'Lowest mark',
    markExam: 'You needed a mark in each part and in each subject',
    markContest: 'None. Only your rank counts',
    nonResidents: 'Non-residents',
    nonResidentsExam: 'At most {percent} in 100 of those who passed',
    nonResidentsContest: 'At most {percent} in 100 places of each branch',
  },

  numbersTitle: 'How many places',
  numbersLead:
    'Places for each year and branch. The dark part is the most that non-residents can have. A number that is not here, we have not found.',
  chartTitle: 'Places by year and branch',
  numbersTable: 'Places by year and branch, in numbers',
  branches: { medicine: 'Medicine', dentistry: 'Dentistry' },
  branch: 'Branch',
  places: 'Places',
  residents: 'Places that only residents can have',
  nonResidents: 'At most for non-residents',
  basisTitle: 'How the number of {year} was reached',
  basis:
    '{branch}: {quota} graduates are wanted in {graduatingIn}. It is expected that {percent} in 100 leave before. So {places} can begin.',
  examYears: 'Before {year} there was no number of places.',
  openYears: 'For later years we have not found the number of places.',

  institutionsTitle: 'For institutions',
  institutionsText:
    'A program ranks a list of candidates and applies the limit for non-residents. It reports ties and never breaks them. Nothing leaves your computer.',
  institutionsColumns:
    'The list needs these columns: candidate, mark, resident. Use numbers for candidates, never names.',
}
