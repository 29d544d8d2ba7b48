import type { InformationConcept } from '@parcours/engine'
import { code, date, dateOrNever, list, number, record } from './shapes.ts'

/** Looking for a first job after the studies. */
export const workSeekingConcepts: readonly InformationConcept[] = [
  {
    id: 'jobSeeker',
    order: 600,
    shape: record({
      studiesEndedOn: dateOrNever,
      studiesEndedAs: code(
        'june-no-resit',
        'resit-or-thesis',
        'stopped',
        'apprenticeship-passed',
        'apprenticeship-failed',
      ),
      registeredOn: dateOrNever,
      service: code('actiris', 'forem', 'vdab', 'adg'),
      evaluations: list({ on: date, result: code('positive', 'negative') }),
      claimedOn: dateOrNever,
      // What was done meanwhile. A day on which nothing is told is one of being registered and available for work.
      periods: list({
        kind: code(
          'work',
          'self-employed',
          'approved-training',
          'maternity',
          'student-work',
          'unavailable',
          'not-registered',
          'long-training',
        ),
        from: date,
        until: date,
      }),
      // Asked only where family allowances look at work beside the search.
      grossPerMonth: number('euro', 0, 100_000),
      hoursPerQuarter: number('hours', 0, 2_200),
    }),
    examples: [
      {
        studiesEndedOn: 'never',
        registeredOn: 'never',
        evaluations: [],
        claimedOn: 'never',
        periods: [],
        grossPerMonth: 0,
        hoursPerQuarter: 0,
      },
      {
        studiesEndedOn: { ago: 'P1M' },
        studiesEndedAs: 'june-no-resit',
        registeredOn: 'never',
        evaluations: [],
        claimedOn: 'never',
        periods: [],
        grossPerMonth: 0,
        hoursPerQuarter: 0,
      },
      {
        studiesEndedOn: { ago: 'P8M' },
        studiesEndedAs: 'stopped',
        registeredOn: { ago: 'P7M' },
        service: 'actiris',
        evaluations: [
          { on: { ago: 'P3M' }, result: 'positive' },
          { on: { ago: 'P1M' }, result: 'positive' },
        ],
        claimedOn: { ago: 'P5D' },
        periods: [],
        grossPerMonth: 0,
        hoursPerQuarter: 0,
      },
      {
        studiesEndedOn: { ago: 'P8M' },
        studiesEndedAs: 'stopped',
        registeredOn: { ago: 'P7M' },
        service: 'forem',
        evaluations: [{ on: { ago: 'P1M' }, result: 'negative' }],
        claimedOn: 'never',
        periods: [{ kind: 'unavailable', from: { ago: 'P4M' }, until: { ago: 'P3M' } }],
        grossPerMonth: 1200,
        hoursPerQuarter: 300,
      },
      {
        studiesEndedOn: { ago: 'P14M' },
        studiesEndedAs: 'apprenticeship-passed',
        registeredOn: { ago: 'P13M' },
        service: 'vdab',
        evaluations: [],
        claimedOn: 'never',
        periods: [
          { kind: 'work', from: { ago: 'P10M' }, until: { ago: 'P8M' } },
          { kind: 'student-work', from: { ago: 'P7M' }, until: { ago: 'P6M' } },
        ],
        grossPerMonth: 800,
        hoursPerQuarter: 200,
      },
      {
        studiesEndedOn: { ago: 'P14M' },
        studiesEndedAs: 'apprenticeship-failed',
        registeredOn: { ago: 'P13M' },
        service: 'adg',
        evaluations: [{ on: { ago: 'P3M' }, result: 'positive' }],
        claimedOn: 'never',
        periods: [],
        grossPerMonth: 0,
        hoursPerQuarter: 0,
      },
    ],
  },
]
