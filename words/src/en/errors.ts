/** What is wrong, in one sentence, and what to do next. `{name}` is filled in from the error. */
interface ErrorWords {
  readonly says: string
  readonly next: string
}

function words<T extends { readonly [code: string]: ErrorWords }>(errors: T): { readonly [K in keyof T]: ErrorWords } {
  return errors
}

/** By error code. Never says what a person told about his or her life. */
export const errors = words({
  // What somebody sent.
  SITUATION_NOT_AN_OBJECT: {
    says: 'The facts must be one JSON object, but this is: {found}.',
    next: 'Put the facts in curly brackets. If nothing is known, write {} alone.',
  },
  FACT_UNKNOWN_KEY: {
    says: 'There is no fact with this name here.',
    next: 'Check how the name is written.',
  },
  FACT_WRONG_TYPE: {
    says: 'This should be: {expected}. It is: {found}.',
    next: 'Write the fact in the form that is expected.',
  },
  FACT_INVALID_DATE: {
    says: 'This is not a day of the calendar.',
    next: 'Write year, month and day, for example 2024-02-29. If you only know the month or the year, write 2024-02 or 2024.',
  },
  FACT_DATE_OUT_OF_RANGE: {
    says: 'This date is too long ago or too far away.',
    next: 'Check the year. It must be from 1850 to 2259.',
  },
  FACT_INVALID_CODE: {
    says: 'This is not one of the possible answers.',
    next: 'Choose one of the answers that are expected here.',
  },
  FACT_NUMBER_OUT_OF_RANGE: {
    says: 'This number is not possible here. It counts: {unit}.',
    next: 'Write a number from {least} to {most}.',
  },
  FACT_PERIOD_REVERSED: {
    says: 'This period ends before it begins.',
    next: 'Check the first day and the last day.',
  },
  DAY_INVALID: {
    says: 'The day you ask about is not a day of the calendar.',
    next: 'Write year, month and day, for example 2025-03-01.',
  },
  FINDING_UNKNOWN: {
    says: 'There is no finding with this name.',
    next: 'Choose one of the names that are expected here.',
  },
  FINDING_NOT_IN_SQL: {
    says: 'This rule has a part that cannot be written as SQL.',
    next: 'Leave it out here, and use “parcours screen” for it.',
  },
  REFORM_UNKNOWN: {
    says: 'There is no announced reform with this name.',
    next: 'Leave it out, or choose one of the names that are expected here.',
  },
  READING_UNKNOWN: {
    says: 'There is no such way to read the law here.',
    next: 'Choose one of the readings that are expected here.',
  },
  JUDGEMENT_UNKNOWN: {
    says: 'The law leaves no question with this name to an authority.',
    next: 'Choose one of the names that are expected here.',
  },
  STRETCH_REVERSED: {
    says: 'The last day you ask about comes before the first day.',
    next: 'Swap the two days.',
  },
  REGISTER_NOT_FOUND: {
    says: 'The register is not there, or we may not read it.',
    next: 'Check the name, the folder and the permissions.',
  },
  REGISTER_NOT_READABLE: {
    says: 'This file is broken, or it is not what its ending says.',
    next: 'Save it or pack it again.',
  },
  REGISTER_WITHOUT_PERSONS: {
    says: 'There is no table of the persons.',
    next: 'Name a file persons.csv, or say in the mapping which file it is.',
  },
  REGISTER_TABLE_UNKNOWN: {
    says: 'This file is not a table that we know.',
    next: 'Correct its name, or say in the mapping what it holds.',
  },
  REGISTER_TABLE_TWICE: {
    says: 'Two files hold the same table.',
    next: 'Keep one of them.',
  },
  REGISTER_COLUMN_UNKNOWN: {
    says: 'We do not know this column.',
    next: 'Correct its name, or let the mapping translate it or pass over it.',
  },
  REGISTER_COLUMN_TWICE: {
    says: 'This column stands twice.',
    next: 'Keep one of them.',
  },
  REGISTER_COLUMN_MISSING: {
    says: 'A column that is needed is not there.',
    next: 'Add it, or say in the mapping what the file calls it.',
  },
  REGISTER_MAPPING_INVALID: {
    says: 'Something in the mapping cannot be. Expected: {expected}.',
    next: 'Look up how a mapping is written.',
  },
  REGISTER_RESUME_OTHER: {
    says: 'What was left unfinished was another screening: the register, the law or the options are not the same.',
    next: 'Start again without --resume.',
  },
  RESULT_NOT_ONE: {
    says: 'This file is not the whole result of a screening.',
    next: 'Name the file that “parcours screen” wrote with “--out”.',
  },
  ROW_LENGTH: {
    says: 'This row has more or fewer cells than there are columns.',
    next: 'Look for a separator inside a cell.',
  },
  ROW_QUOTES: {
    says: 'A quotation mark in this row is left open, or stands in a wrong place.',
    next: 'Close it, or double it.',
  },
  ROW_NOT_JSON: {
    says: 'This line is not a JSON object.',
    next: 'Write one object a line.',
  },
  ROW_PERSON_MISSING: {
    says: 'This row does not say of whom it is.',
    next: 'Fill in the person.',
  },
  ROW_PERSON_UNKNOWN: {
    says: 'The person of this row is not among the persons.',
    next: 'Correct the person, or add the person to the table of the persons.',
  },
  ROW_PERSON_TWICE: {
    says: 'This person stands twice among the persons.',
    next: 'Keep the row that is right.',
  },
  ROW_PARENT_UNKNOWN: {
    says: 'This row belongs to a row that is not there.',
    next: 'Correct its number.',
  },
  ROW_NUMBER_TWICE: {
    says: 'Two rows of this person have the same number.',
    next: 'Give one of them another number.',
  },
  ROW_TOO_MANY: {
    says: 'This person has more rows here than anybody can have.',
    next: 'Look whether the person was filled in by mistake.',
  },
  NATIONAL_NUMBER_INVALID: {
    says: 'The control digits of this national number are wrong.',
    next: 'Correct the number.',
  },
  NATIONAL_NUMBER_TWICE: {
    says: 'Two persons have the same national number.',
    next: 'Find out whether it is one person.',
  },
  // What the law lacks.
  LAW_DATE_INVALID: {
    says: 'A date in the law is not a day of the calendar.',
    next: 'Write it as year, month and day: 2024-02-29.',
  },
  LAW_CALENDAR_MISSING: {
    says: 'A term needs the legal holidays, but nobody handed them in.',
    next: 'Give the deadline its calendar.',
  },
  LAW_PERIOD_AMBIGUOUS: {
    says: 'In some years the period is as long as its window, in others it is not.',
    next: 'Write both in the same unit, or choose a longer window.',
  },
  LAW_VERSION_GAP: {
    says: 'On some days no version of a norm applies.',
    next: 'Add the version that is missing, or move the start of the next one.',
  },
  LAW_VERSION_OVERLAP: {
    says: 'On some days two versions of a norm apply at once.',
    next: 'Let the earlier version end on the day on which the later one starts.',
  },
  LAW_VERSION_DUPLICATE: {
    says: 'Two versions have the same id.',
    next: 'Give one of them another id.',
  },
  LAW_NORM_DUPLICATE: {
    says: 'Two norms have the same id.',
    next: 'Give one of them another id.',
  },
  LAW_NORM_WITHOUT_SOURCE: {
    says: 'A norm does not say where it comes from.',
    next: 'Write its passages in sources.ts and name them in the norm.',
  },
  LAW_SOURCE_UNKNOWN: {
    says: 'A passage is named that is not in sources.ts.',
    next: 'Add the passage, or correct its id.',
  },
  LAW_SOURCE_DUPLICATE: {
    says: 'Two different passages have the same id.',
    next: 'Give one of them another id.',
  },
  LAW_FINDING_UNKNOWN: {
    says: 'A next step has its last day from a finding that does not exist.',
    next: 'Correct the id, or add the norm.',
  },
  LAW_CLAUSE_UNKNOWN: {
    says: 'A list of evidence names a clause or a norm that does not exist, or has no paper.',
    next: 'Correct the id, or name the papers.',
  },
  LAW_REFORM_UNKNOWN: {
    says: 'Announced law stands in a norm and is not declared, or the other way round.',
    next: 'Declare it with its state and sources, or correct the id.',
  },
  LAW_CLAUSE_DUPLICATE: {
    says: 'Two different clauses have the same id.',
    next: 'Give one of them another id.',
  },
  LAW_READING_DUPLICATE: {
    says: 'Two readings with different options have the same id.',
    next: 'Give one of them another id.',
  },
  LAW_CASE_DUPLICATE: {
    says: 'Two cases have the same id or the same title.',
    next: 'Change one of them.',
  },
  LAW_CLAUSE_WITHOUT_CASE: {
    says: 'A clause is not proved on both sides by a case.',
    next: 'Add a case in which it holds and a case in which it fails.',
  },
  LAW_OPEN_POINT_WITHOUT_CASE: {
    says: 'No case shows what an open point leaves open.',
    next: 'Add such a case to cases.ts.',
  },
  LAW_VERSION_BOUNDARY_WITHOUT_CASE: {
    says: 'No case stands on the last or the first day of a version.',
    next: 'Add a case for each of these days.',
  },
  LAW_CASE_FAILS: {
    says: 'The law gives another answer than a case expects.',
    next: 'Read the source, then correct the norm or the case.',
  },
  LAW_CONCEPT_UNKNOWN: {
    says: 'A norm asks for a fact that nobody can give.',
    next: 'Correct the name of the fact, or add the fact.',
  },
  LAW_CODE_UNKNOWN: {
    says: 'A norm compares a fact with an answer that is not possible.',
    next: 'Correct the answer, or add it to the fact.',
  },
  LAW_FIELD_WRONG_KIND: {
    says: 'A norm uses a fact in a way that does not fit it.',
    next: 'Ask for another fact, or use another operator.',
  },
  LAW_CONCEPT_WITHOUT_WORDS: {
    says: 'A fact has no question, no help or no name.',
    next: 'Write them in the words of every language.',
  },
  LAW_WORDS_MISSING: {
    says: 'Something in the law has no sentence.',
    next: 'Write the sentence in the words of every language.',
  },
  LAW_WORDS_SPARE: {
    says: 'A sentence belongs to nothing in the law.',
    next: 'Remove it, or correct its id.',
  },
  LAW_TRANSLATION_MISSING: {
    says: 'A sentence is not translated yet.',
    next: 'Translate it.',
  },
  LAW_READING_UNDOCUMENTED: {
    says: 'A reading or an open point is not explained.',
    next: 'Write in readings.md what is unclear and whom to ask.',
  },
  LAW_CONFLICT_UNSETTLED: {
    says: 'Two sources disagree, and nobody wrote down what we make of it.',
    next: 'Write in readings.md what each source says, which one governs, and why.',
  },
  LAW_OFFICE_WITHOUT_SOURCE: {
    says: 'The data of an office do not say where they come from.',
    next: 'Add the page and the day on which it was read.',
  },
  LAW_WORKED_CASE_MISSING: {
    says: 'A worked case of the law notes has not become a case here.',
    next: 'Add it with its number, or write why it is left out.',
  },
  // What we did wrong.
  ENGINE_NODE_UNKNOWN: {
    says: 'We made a mistake: the program met something it does not know.',
    next: 'It is not your fault. Please report it to us.',
  },
})
