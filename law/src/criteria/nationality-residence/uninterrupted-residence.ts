import { all, type Criterion, clause, lasting, not, type Period } from '@parcours/engine/authoring'
import { sources } from '../../norms/belgium/nationality/sources.ts'
import { absencesWithin, tooLongAbsence } from './absences.ts'
import { legalStay } from './legal-stay.ts'
import { mainResidence } from './main-residence.ts'

const uninterrupted = all(
  clause('nationality.main-residence', sources.code7bis.id, mainResidence),
  clause('nationality.legal-stay', sources.fiveYearsDocuments.id, legalStay),
  clause('nationality.no-long-absence', sources.code7bis.id, not(tooLongAbsence)),
)

/**
 * Main residence on a legal stay during the whole period just before the day, without interruption, and absences that
 * add up to one fifth of it at most. `route` goes into the ids of the clauses: `five-years`.
 */
export function uninterruptedResidence(route: string, period: Period, oneFifth: Period): Criterion {
  return all(
    clause(`nationality.${route}.residence`, sources.code7bis.id, lasting(uninterrupted, '>=', period)),
    clause(`nationality.${route}.absences`, sources.code7bis.id, absencesWithin(oneFifth, period)),
  )
}
