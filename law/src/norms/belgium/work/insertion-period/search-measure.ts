import { sources } from './sources.ts'

/**
 * The measure of a search for work that one page names for the evaluations: so many steps a week, over so many months
 * before. No law that was read sets it, and the employment service judges the steps: doors show it as information.
 */
export const searchMeasure = Object.freeze({
  stepsAWeek: 2,
  monthsBefore: 6,
  /** Id of the passage, in `sources.ts` of this folder. */
  source: sources.evaluationPage.id,
})
