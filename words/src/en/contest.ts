/** What `parcours contest` says: the ranking of a contest, and what is wrong with a list of candidates. */
export const contest = {
  title: 'Entrance contest {year}: {branch}',
  branches: { medicine: 'medicine', dentistry: 'dentistry' },
  places: 'Places: {places}. Of them for non-residents: {nonResidents} at most.',
  placesOfLaw: 'These numbers stand in the law that Parcours has read.',
  placesGiven: 'You gave the number of places. The limit for non-residents is 15 percent of it, rounded down.',
  ranked: 'Candidates ranked: {count}. Rows of the other branch left out: {others}.',
  admitted: 'Sure of a place: {all}. Of them non-residents: {nonResidents}.',
  lastMark: 'The lowest mark that is sure of a place: {mark}.',
  empty: 'Places that stay empty: {count}. There are not enough candidates who may have them.',
  tiesHeading: 'Ties that we do not break',
  noTies: 'No tie decides about a place.',
  tieLastPlace:
    'Rank {rank}, mark {mark}. Candidates with this mark: {count}. Places left for them: {places}. Nobody above or below them is concerned.',
  tieCap:
    'Rank {rank}, mark {mark}. Non-residents with this mark: {count}. Places left for non-residents: {places}. Whoever of them gets a place, nothing changes for anybody else.',
  tieNonResidents: 'Of these places, at least {least} and at most {most} go to non-residents.',
  tieIfAll: 'If all of them were admitted, the limit would be passed by: {count}.',
  tieIfNone: 'If none of them were admitted, places not given to them: {places}.',
  tieCandidates: 'Candidates: {candidates}',
  andMore: '{candidates} and {count} more',
  listHeading: 'The ranking',
  row: '{rank}. {candidate}: {mark}, {residence}, {result}',
  more: 'The other {count} candidates stand in the file that “--out FILE” writes, and in “--json”.',
  saved: 'The whole ranking is in {file}.',
  residence: { resident: 'resident', 'non-resident': 'non-resident' },
  results: {
    admitted: 'has a place',
    undecided: 'undecided (tie)',
    'over-cap': 'no place: the limit for non-residents is reached',
    'no-place': 'no place',
  },

  /** By code: what was wrong with the list of candidates or with the contest asked about. */
  problems: {
    CSV_EMPTY: '{file} has no rows.',
    CSV_TOO_LARGE: '{file} is larger than {most} bytes. Is it the right file?',
    CSV_COLUMN_MISSING: 'Line 1: there is no column “{column}”. Needed are: candidate, mark, resident.',
    CSV_COLUMN_TWICE: 'Line 1: the column “{column}” stands twice. Keep one of them.',
    CSV_QUOTES: 'Line {line}: a quotation mark is opened and not closed, or stands in a wrong place.',
    CSV_ROW_LENGTH: 'Line {line}: it has {found} fields, and the first line has {expected}.',
    CSV_VALUE_MISSING: 'Line {line}, column “{column}”: it is empty.',
    CSV_CANDIDATE_TWICE: 'Line {line}, column “{column}”: the same candidate stands in line {first}.',
    CSV_CANDIDATE_INVALID: 'Line {line}, column “{column}”: a number or short code is needed, of at most {most} signs.',
    CSV_MARK_INVALID: 'Line {line}, column “{column}”: a number from 0 to {most} is needed, such as 112.5.',
    CSV_RESIDENCE_UNKNOWN:
      'Line {line}, column “{column}”: “yes” or “no” is needed. Who is a resident is not guessed: find it out first.',
    CSV_BRANCH_INVALID: 'Line {line}, column “{column}”: “medicine” or “dentistry” is needed.',
    CSV_MORE_PROBLEMS: 'More things have to be put right: {count}. Correct these first.',
    CONTEST_NOT_HELD: 'There was no contest in {year}. The first one was held in {first}.',
    CONTEST_PLACES_UNKNOWN: 'We have not read how many places there are in {year}. Give the number with --places.',
  },
}
