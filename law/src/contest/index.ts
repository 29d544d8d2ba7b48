export { type ContestDays, contestDays } from '../norms/french-community/studies/entrance-contest/contest-days.ts'
export {
  type Branch,
  branches,
  type ContestPlaces,
  contestPlaces,
  firstContest,
  highestMark,
  nonResidentCap,
  nonResidentPercent,
  nonResidentPercentOfExam,
  type PlacesBasis,
  placesFor,
  placesOf,
} from '../norms/french-community/studies/entrance-contest/places.ts'
export {
  type Candidate,
  type ContestLimits,
  type ContestRanking,
  type ContestResult,
  type OpenTie,
  type RankedCandidate,
  rankCandidates,
} from './rank-candidates.ts'
