import {
  all,
  any,
  type Criterion,
  clause,
  dateFact,
  fallsWithin,
  heldAt,
  is,
  latestOf,
  not,
  notAfter,
  ofApplicant,
  openPoint,
  since,
  some,
} from '@parcours/engine/authoring'
import { relativeIsNationalOf } from '../../../../criteria/nationality.ts'
import { protectedAs } from '../../../../criteria/protection.ts'
import { residenceBases } from './residence-bases.ts'
import { sources } from './sources.ts'

const submittedOn = dateFact('submittedOn')

const familyIsProtected = some('family', is('protection', 'refugee', 'subsidiary', 'stateless'))
const belgianRelativeMoved = some('family', all(relativeIsNationalOf('BE'), is('usedFreeMovement', true)))

/** The list of articles as it was read on this day; what it was earlier is known for part of it only. */
const listRead = '2026-11-22'

/** The application of this record is surely one to which the condition does not apply. */
const surelyExempt = any(
  is('basis', residenceBases.exempt),
  all(is('basis', residenceBases.addedLater), fallsWithin(submittedOn, { from: listRead })),
  all(is('basis', residenceBases.familyOfProtected), ofApplicant(familyIsProtected)),
  all(is('basis', residenceBases.familyOfBelgian), ofApplicant(belgianRelativeMoved)),
  heldAt(submittedOn, ofApplicant(protectedAs('stateless'))),
)

/** The application of this record is exempt, or it was not read whether it is. */
const exemptApplication = any(
  surelyExempt,
  openPoint('federal.article-added-later', {
    source: sources.exemptApplications.id,
    guard: all(is('basis', residenceBases.addedLater), fallsWithin(submittedOn, { until: listRead })),
  }),
  openPoint('federal.article-not-precise', {
    source: sources.exemptApplications.id,
    guard: is('basis', residenceBases.notPrecise),
  }),
)

const fromTheStart = all(since(submittedOn), fallsWithin(submittedOn, { from: '2017-01-26' }))

const lastExempt = latestOf('residenceApplications', submittedOn, surelyExempt)
const lastOther = latestOf('residenceApplications', submittedOn, not(surelyExempt))

/** Has applied for a stay under the condition, and for no other stay after that. */
export const monitoredApplication: Criterion = all(
  clause('federal.application-since-2017', sources.scope.id, some('residenceApplications', fromTheStart)),
  clause(
    'federal.application-not-exempt',
    sources.exemptApplications.id,
    some('residenceApplications', all(fromTheStart, not(exemptApplication))),
  ),
  clause(
    'federal.no-exempt-application-since',
    sources.exemptApplications.id,
    not(
      openPoint('federal.exempt-application-since', {
        source: sources.exemptApplications.id,
        // A later application that is exempt, on which the stay may rest by now: no page says what becomes of the first.
        guard: all(since(lastExempt), not(notAfter(lastExempt, lastOther))),
      }),
    ),
  ),
)
