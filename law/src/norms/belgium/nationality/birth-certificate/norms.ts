import { type Criterion, criterionNorm, type Information, type NextStep } from '@parcours/engine/authoring'
import { substitutes } from '../../../../criteria/nationality-routes/birth-certificate.ts'
import { sources } from '../sources.ts'
import { routeSources } from '../sources-of-routes.ts'

const lastVerified = '2026-11-22'
const { birthFourCountries, birthSubstitutes, birthOutOfReach, notorietySteps } = routeSources

/** One paper that may replace the birth certificate in a declaration, by day of filing. */
function substitute(
  name: string,
  paper: keyof (typeof substitutes)['since2018'],
  steps: readonly NextStep[],
  more: { readonly information?: readonly Information[]; readonly open?: boolean } = {},
) {
  const information: readonly Information[] = [
    { id: 'nationality.birth.out-of-reach-is-strict', source: birthOutOfReach.id },
    ...(more.information ?? []),
  ]
  const version = (
    id: string,
    from: string,
    until: string | undefined,
    body: Criterion,
    told: readonly Information[],
  ) => ({
    id,
    from,
    ...(until === undefined ? {} : { until }),
    sources: [birthFourCountries.id, birthSubstitutes.id, notorietySteps.id],
    lastVerified,
    information: told,
    body,
  })
  return criterionNorm({
    id: `belgium/nationality/birth-certificate/${name}`,
    subject: 'nationality',
    authority: 'belgium-registrar',
    sources: [...Object.values(sources), ...Object.values(routeSources)],
    chosenBy: 'day-asked-about',
    versions: [
      version('BIRTH-2013', '2013-01-01', '2018-07-12', substitutes.before2018[paper], information),
      version('BIRTH-2018', '2018-07-12', '2024-01-01', substitutes.since2018[paper], information),
      version('BIRTH-2024', '2024-01-01', undefined, substitutes.since2018[paper], [
        ...information,
        { id: 'nationality.birth.may-be-used-again', source: birthSubstitutes.id },
      ]),
    ],
    next: {
      met: steps,
      undetermined: [{ id: 'nationality.ask-the-municipality', source: sources.fiveYearsPage.id }],
    },
    ...(more.open
      ? { openPoints: [{ id: 'nationality.sworn-statement-in-the-four-countries', ask: 'family court' }] }
      : {}),
  })
}

/** The consulate of the country of birth may attest the birth. */
export const consularAttestation = substitute('consular-attestation', 'consular', [
  { id: 'nationality.birth.ask-the-consulate', source: birthFourCountries.id },
])

/** An act of common knowledge of the justice of the peace may stand for the certificate. */
export const notorietyAct = substitute(
  'notoriety-act',
  'notoriety',
  [
    { id: 'nationality.birth.first-the-form', source: notorietySteps.id },
    { id: 'nationality.birth.second-the-witnesses', source: notorietySteps.id },
    { id: 'nationality.birth.third-the-family-court', source: notorietySteps.id },
  ],
  { information: [{ id: 'nationality.birth.no-lawyer-needed', source: notorietySteps.id }] },
)

/** A sworn statement, with leave of the family court, may stand for the certificate. */
export const swornStatement = substitute(
  'sworn-statement',
  'sworn',
  [{ id: 'nationality.birth.ask-leave-of-the-court', source: notorietySteps.id }],
  { open: true },
)
