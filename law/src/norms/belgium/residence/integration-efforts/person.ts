import { all, any, type Criterion, clause, during, is, not, openPoint, some } from '@parcours/engine/authoring'
import { ageAtLeast } from '../../../../criteria/age.ts'
import { belgian, relativeIsNationalOf, turkish, unionPlusCitizen } from '../../../../criteria/nationality.ts'
import { protectedAs } from '../../../../criteria/protection.ts'
import { monitoredApplication } from './applications.ts'
import { sources } from './sources.ts'

/** Nothing has to be proved by these persons, on the days on which they belong to the group. */
const exemptPerson = any(
  clause(
    'federal.seriously-ill',
    sources.exemptPersons.id,
    some('medical', all(is('kind', 'serious-illness'), during())),
  ),
  clause(
    'federal.protected-adult',
    sources.exemptPersons.id,
    some('legalCapacity', all(is('kind', 'protected-adult'), during())),
  ),
  clause('federal.recognised-protection', sources.exemptPersons.id, protectedAs('refugee', 'subsidiary')),
  clause('federal.turkish-agreement', sources.exemptPersons.id, turkish),
  clause(
    'federal.family-of-turkish-national',
    sources.exemptPersons.id,
    openPoint('federal.family-of-turkish-national', {
      source: sources.exemptPersons.id,
      // The agreement also benefits family of Turkish workers; whom exactly, the page does not say.
      guard: some('family', relativeIsNationalOf('TR')),
    }),
  ),
)

/** Efforts to integrate are a condition of this person's stay. */
export const subjectToCondition: Criterion = all(
  clause('federal.not-belgian', sources.scope.id, not(belgian)),
  clause('federal.not-union-citizen', sources.unionCitizens.id, not(unionPlusCitizen)),
  clause('federal.adult', sources.exemptPersons.id, ageAtLeast(18)),
  monitoredApplication,
  not(exemptPerson),
)
