import {
  all,
  amountOf,
  type Criterion,
  clause,
  dateFact,
  is,
  numberIs,
  reading,
  since,
  some,
  sumsTo,
} from '@parcours/engine/authoring'
import { sources } from '../../norms/belgium/nationality/sources.ts'

/** A recognised vocational training; a language course is none. */
const recognisedTraining: Criterion = all(is('kind', 'vocational'), is('recognised', true))

/** One training of 400 hours or more. */
export const longTraining: Criterion = all(recognisedTraining, numberIs('hours', '>=', 400))

/** Vocational training of 400 hours: in one training, or, as the Court of Appeal of Ghent reads it, in several. */
export const vocationalTraining: Criterion = clause(
  'nationality.vocational-training',
  sources.socialIntegration.id,
  reading('nationality.one-training-or-several', [
    {
      id: 'one',
      source: sources.singleTraining.id,
      that: some('training', all(longTraining, since(dateFact('completedOn')))),
    },
    {
      id: 'several',
      source: sources.addedTrainings.id,
      that: sumsTo(
        amountOf('training', {
          where: recognisedTraining,
          amount: { field: 'hours', daysPerUnit: 1 / 24 },
          placed: { on: 'completedOn' },
          window: 'all-time',
        }),
        '>=',
        400,
      ),
    },
  ]),
)
