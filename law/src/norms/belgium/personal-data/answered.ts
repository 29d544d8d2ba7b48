import { all, clause, dateFact, is, not, since } from '@parcours/engine/authoring'
import { sources } from './sources.ts'
import { termOver } from './terms.ts'

const answered = since(dateFact('dataRequest.answeredOn'))

/** The holder refused, or did only a part. */
export const refused = clause(
  'data.refused',
  sources.answer.id,
  all(answered, is('dataRequest.answer', 'partly', 'refused')),
)

/** The term passed without any answer. */
export const silent = clause('data.no-answer-in-time', sources.answer.id, all(termOver, not(answered)))
