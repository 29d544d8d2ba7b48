/**
 * Every error the engine can give, by code. A code is never used again for something else. The meaning and what to do
 * next stand in docs/reference/errors.md; the sentences for readers stand in words/. A test holds the three together.
 */
export const ERROR_CODES = {
  // What somebody sent.
  SITUATION_NOT_AN_OBJECT: 'input',
  FACT_UNKNOWN_KEY: 'input',
  FACT_WRONG_TYPE: 'input',
  FACT_INVALID_DATE: 'input',
  FACT_DATE_OUT_OF_RANGE: 'input',
  FACT_INVALID_CODE: 'input',
  FACT_NUMBER_OUT_OF_RANGE: 'input',
  FACT_PERIOD_REVERSED: 'input',
  DAY_INVALID: 'input',
  FINDING_UNKNOWN: 'input',
  REFORM_UNKNOWN: 'input',
  READING_UNKNOWN: 'input',
  JUDGEMENT_UNKNOWN: 'input',
  STRETCH_REVERSED: 'input',
  // What the corpus of law lacks: found before release.
  LAW_DATE_INVALID: 'law',
  LAW_CALENDAR_MISSING: 'law',
  LAW_PERIOD_AMBIGUOUS: 'law',
  LAW_VERSION_GAP: 'law',
  LAW_VERSION_OVERLAP: 'law',
  LAW_NORM_DUPLICATE: 'law',
  LAW_NORM_WITHOUT_SOURCE: 'law',
  LAW_SOURCE_UNKNOWN: 'law',
  LAW_SOURCE_DUPLICATE: 'law',
  LAW_FINDING_UNKNOWN: 'law',
  LAW_REFORM_UNKNOWN: 'law',
  LAW_CLAUSE_UNKNOWN: 'law',
  LAW_VERSION_DUPLICATE: 'law',
  LAW_CLAUSE_DUPLICATE: 'law',
  LAW_READING_DUPLICATE: 'law',
  LAW_CASE_DUPLICATE: 'law',
  LAW_CLAUSE_WITHOUT_CASE: 'law',
  LAW_OPEN_POINT_WITHOUT_CASE: 'law',
  LAW_VERSION_BOUNDARY_WITHOUT_CASE: 'law',
  LAW_CASE_FAILS: 'law',
  LAW_CONCEPT_UNKNOWN: 'law',
  LAW_CODE_UNKNOWN: 'law',
  LAW_FIELD_WRONG_KIND: 'law',
  LAW_CONCEPT_WITHOUT_WORDS: 'law',
  LAW_WORDS_MISSING: 'law',
  LAW_WORDS_SPARE: 'law',
  LAW_TRANSLATION_MISSING: 'law',
  LAW_READING_UNDOCUMENTED: 'law',
  LAW_CONFLICT_UNSETTLED: 'law',
  LAW_OFFICE_WITHOUT_SOURCE: 'law',
  LAW_WORKED_CASE_MISSING: 'law',
  // What we did wrong.
  ENGINE_NODE_UNKNOWN: 'defect',
} as const

export type ErrorCode = keyof typeof ERROR_CODES
export type ErrorKind = (typeof ERROR_CODES)[ErrorCode]
