import {
  all,
  always,
  clause,
  dateNorm,
  days,
  fallsWithin,
  laterBy,
  not,
  reading,
  since,
} from '@parcours/engine/authoring'
import { filed, negativeOpinionReceivedOn, prosecutorAcknowledgedOn, receiptGiven, receiptOn } from '../facts.ts'
import { monthsOfTheProsecutor } from '../prosecutor-answers-by/norm.ts'
import { sources } from '../sources.ts'
import { termSince2013 } from '../versions.ts'

/** The first day on which the silence of the prosecutor counts: the registrar can draw up the act of nationality. */
export const nationalityIfSilent = dateNorm({
  id: 'belgium/nationality/procedure/nationality-if-silent',
  subject: 'nationality',
  authority: 'belgium-registrar',
  sources: Object.values(sources),
  chosenBy: receiptOn,
  appliesWhen: all(
    filed,
    receiptGiven,
    clause('nationality.procedure.no-negative-opinion', sources.silence.id, not(since(negativeOpinionReceivedOn))),
    clause(
      'nationality.procedure.silence-counts',
      sources.silence.id,
      reading('nationality.silence', [
        { id: 'nationality', source: sources.silence.id, that: always },
        {
          id: 'only-if-acknowledged',
          source: sources.acknowledged.id,
          that: fallsWithin(prosecutorAcknowledgedOn, {}),
        },
      ]),
    ),
  ),
  versions: termSince2013({
    body: laterBy(monthsOfTheProsecutor, days(1)),
    sources: [sources.silence.id, sources.acknowledged.id],
    information: [
      { id: 'nationality.procedure.belgian-from-the-act', source: sources.silence.id },
      { id: 'nationality.procedure.only-for-the-future', source: sources.future.id },
    ],
  }),
  next: {
    met: [{ id: 'nationality.procedure.ask-for-the-act', source: sources.silence.id }],
    undetermined: [{ id: 'nationality.procedure.ask-whether-acknowledged', source: sources.acknowledged.id }],
  },
  readings: [
    { id: 'nationality.silence', conflict: 'C-10', state: 'contested' },
    { id: 'nationality.one-month-more', state: 'contested' },
  ],
})
