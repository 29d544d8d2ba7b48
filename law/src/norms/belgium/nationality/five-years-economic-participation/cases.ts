import type { LawCase } from '../../../../case.ts'
import { type Facts, notTelling, resident, trainingOf } from '../persons.ts'

const id = 'belgium/nationality/declaration/five-years/economic-participation'
const on = '2026-03-01'

const one = (
  name: string,
  title: string,
  given: Facts,
  expected: LawCase['expect'][string],
  worked?: string,
  day = on,
): LawCase => ({
  id: `nationality-economic-${name}`,
  title,
  ...(worked ? { worked } : {}),
  source: worked ? 'official-example' : 'expert',
  given,
  on: day,
  expect: { [id]: expected },
})

/** An employee for this many days, all in 2023 and 2024. */
const worked = (days: number, more: object = {}): object => ({
  kind: 'employee',
  country: 'BE',
  from: '2023-01-01',
  until: '2024-12-31',
  share: 1,
  days,
  ...more,
})
/** An employee in Belgium whose days nobody told. */
const untold = (from: string, until: string, more: object = {}): object => ({
  kind: 'employee',
  country: 'BE',
  from,
  until,
  share: 1,
  ...more,
})
const having = (facts: Facts): Facts => ({ ...resident, ...facts })

const selfEmployed = (paidQuarters: number, more: object = {}): object => ({
  kind: 'self-employed',
  country: 'BE',
  from: '2023-01-01',
  until: '2024-12-31',
  mainActivity: true,
  paidQuarters,
  ...more,
})

const master = (more: object): object => ({
  level: 'master',
  country: 'BE',
  recognisedBy: 'fr',
  language: 'fr',
  from: '2023-09-14',
  until: '2024-06-30',
  certifiedOn: '2024-07-01',
  credits: 60,
  ...more,
})

export const cases: readonly LawCase[] = [
  one('467', '467 working days are too few', having({ work: [worked(467)] }), 'not-met'),
  one('468', '468 working days are enough', having({ work: [worked(468)] }), 'met'),
  one('469', '469 working days are more than enough', having({ work: [worked(469)] }), 'met'),
  one(
    'two-jobs',
    '370 and 190 days with half a year between them are 560 days',
    having({
      work: [
        worked(370, { from: '2021-06-01', until: '2022-12-31' }),
        worked(190, { from: '2023-07-01', until: '2024-06-30' }),
      ],
    }),
    'met',
    'W-51',
  ),
  one(
    'civil-servant',
    'Days as a civil servant and as an employee are added',
    having({
      work: [worked(234, { kind: 'civil-servant', until: '2023-12-31' }), worked(234, { from: '2024-01-01' })],
    }),
    'met',
  ),
  one(
    'abroad',
    'Days of work abroad do not count',
    having({ work: [worked(400), worked(68, { country: 'FR' })] }),
    'not-met',
  ),
  one(
    'too-long-ago',
    'Days before the last five years do not count',
    having({
      work: [worked(468, { from: '2018-01-01', until: '2020-12-31' })],
    }),
    'not-met',
  ),
  one(
    'partly-too-long-ago',
    'How many days fell in the last five years is not told, and decides',
    having({
      work: [worked(500, { from: '2020-06-01', until: '2022-12-31' })],
    }),
    'undetermined',
  ),
  one(
    'window-last-day',
    'The last day on which 468 days of 2021 to 2023 all lie in the five years',
    having({
      work: [worked(468, { from: '2021-03-01', until: '2023-02-28' })],
    }),
    'met',
  ),
  one(
    'days-unknown',
    'How many days were worked in a year and a half is asked',
    having({ work: [untold('2023-01-02', '2024-06-30')] }),
    { outcome: 'undetermined', reason: 'missing-facts', missing: ['/work/0/days'] },
  ),
  one(
    'days-unknown-three-years-full-time',
    'Three years at full time are no days of work told: they are asked, not worked out',
    having({ work: [untold('2022-01-03', '2024-12-31')] }),
    { outcome: 'undetermined', reason: 'missing-facts', missing: ['/work/0/days'] },
  ),
  one(
    'days-told-are-what-counts',
    'Days that were told are what counts, however long the contract ran',
    having({ work: [worked(300)] }),
    'not-met',
  ),
  one(
    'too-short-to-matter',
    'Four months of work cannot be 468 days, however many days were worked',
    having({
      work: [{ kind: 'employee', country: 'BE', from: '2024-01-01', until: '2024-04-30', share: 1 }],
    }),
    'not-met',
  ),
  one(
    'half-time',
    'Half-time, 3,534 hours: 465 days of 7.6 hours',
    having({ work: [worked(465, { from: '2021-04-01', share: 0.5 })] }),
    'not-met',
    'W-61',
  ),
  one(
    'half-time-enough',
    'Half-time, 3,557 hours: 468 days of 7.6 hours',
    having({ work: [worked(468, { from: '2021-04-01', share: 0.5 })] }),
    'met',
  ),

  one(
    'training-and-415',
    'A training of 400 hours and 415 days: enough only in the six-day week',
    having({
      work: [worked(415)],
      training: [trainingOf(400)],
    }),
    { outcome: 'undetermined', reason: 'contested', readings: ['nationality.hours-as-days'] },
  ),
  one(
    'training-and-415-and-a-half',
    'A training of 400 hours and 415.5 days',
    having({
      work: [worked(415.5)],
      training: [trainingOf(400)],
    }),
    'met',
    'W-53',
  ),
  one(
    'training-and-416',
    'A training of 400 hours and 416 days',
    having({
      work: [worked(416)],
      training: [trainingOf(400)],
    }),
    'met',
  ),
  one(
    'training-and-405',
    'A training of 400 hours and 405 days: enough in the six-day week alone',
    having({
      work: [worked(405)],
      training: [trainingOf(400)],
    }),
    { outcome: 'undetermined', reason: 'contested', readings: ['nationality.hours-as-days'] },
  ),
  one(
    'training-and-404',
    'A training of 400 hours and 404 days are too few in every reading',
    having({
      work: [worked(404)],
      training: [trainingOf(400)],
    }),
    'not-met',
  ),
  one(
    'training-399',
    'A training of 399 hours is not deducted at all',
    having({
      work: [worked(460)],
      training: [trainingOf(399)],
    }),
    'not-met',
  ),
  one(
    'training-too-long-ago',
    'A training finished more than five years ago is not deducted',
    having({
      work: [worked(460)],
      training: [{ ...trainingOf(400), from: '2020-01-06', completedOn: '2021-02-28' }],
    }),
    'not-met',
  ),
  one(
    'training-five-years-ago',
    'A training finished exactly five years ago is deducted',
    having({
      work: [worked(460)],
      training: [{ ...trainingOf(400), from: '2020-01-06', completedOn: '2021-03-01' }],
    }),
    'met',
  ),
  one(
    'training-unknown',
    'With 460 days the trainings matter, and are asked',
    notTelling('training', having({ work: [worked(460)] })),
    { outcome: 'undetermined', reason: 'missing-facts', missing: ['/training'] },
  ),

  one(
    'unfinished-master',
    '100 of 120 credits, then stopped, and 400 days: nothing is deducted',
    having({
      work: [worked(400)],
      studies: [master({ credits: 100, until: '2024-03-31', certifiedOn: 'never' })],
    }),
    'not-met',
    'W-55',
  ),
  one(
    'one-year-master',
    'A master of one year and no work: sources disagree whether the degree alone is enough',
    having({
      studies: [master({})],
    }),
    { outcome: 'undetermined', reason: 'contested', readings: ['nationality.degree-alone'] },
    'W-57',
  ),
  one(
    'bachelor-of-untold-length',
    'A bachelor is long enough without its days being told: it is a programme of three years',
    having({
      studies: [{ level: 'bachelor', country: 'BE', recognisedBy: 'fr', language: 'fr', certifiedOn: '2024-06-28' }],
    }),
    { outcome: 'met', missing: [] },
  ),
  one(
    'master-of-untold-length',
    'Of a master the days are asked: it may take one year',
    having({
      studies: [
        {
          level: 'master',
          country: 'BE',
          recognisedBy: 'fr',
          language: 'fr',
          until: '2024-06-28',
          certifiedOn: '2024-06-28',
        },
      ],
    }),
    { outcome: 'undetermined', missing: ['/studies/0/from'] },
  ),
  one(
    'studies-broken-off',
    'Studies that were broken off give nothing, without a certificate being asked for',
    having({
      work: [worked(400)],
      studies: [
        {
          level: 'master',
          country: 'BE',
          recognisedBy: 'fr',
          language: 'fr',
          from: '2022-09-14',
          until: '2024-06-30',
          credits: 100,
          completed: false,
        },
      ],
    }),
    { outcome: 'not-met', missing: [] },
  ),
  one(
    'one-year-master-and-work',
    'A master of one year and 220 days of work are enough in every reading',
    having({
      work: [worked(220)],
      studies: [master({})],
    }),
    'met',
  ),
  one(
    'eighteen-months',
    'A certificate after 547 days of training school falls short of 18 months',
    having({
      studies: [master({ level: 'other-certificate', from: '2023-01-01', until: '2024-06-30' })],
    }),
    'not-met',
  ),
  one(
    'eighteen-months-and-a-day',
    'A certificate after 548 days of training school is 18 months',
    having({
      studies: [master({ level: 'other-certificate', from: '2023-01-01', until: '2024-07-01' })],
    }),
    'met',
  ),
  one(
    'bachelor',
    'A bachelor of three school years counts whole, though it began before the five years',
    having({
      studies: [
        master({ level: 'bachelor', from: '2018-09-17', until: '2021-06-30', certifiedOn: '2021-07-01', credits: 180 }),
      ],
    }),
    'met',
  ),
  one(
    'bachelor-too-long-ago',
    'A bachelor obtained more than five years ago counts no more',
    having({
      studies: [
        master({ level: 'bachelor', from: '2017-09-18', until: '2020-06-30', certifiedOn: '2020-07-01', credits: 180 }),
      ],
    }),
    'not-met',
  ),
  one(
    'degree-five-years-ago',
    'A degree of exactly five years ago still counts',
    having({
      studies: [master({ from: '2018-09-17', until: '2021-02-26', certifiedOn: '2021-03-01' })],
    }),
    'met',
  ),
  one(
    'degree-abroad',
    'A degree obtained abroad is not deducted',
    having({
      work: [worked(400)],
      studies: [master({ country: 'FR', from: '2022-09-14' })],
    }),
    'not-met',
  ),

  one('5-quarters', 'Five paid quarters as self-employed are too few', having({ work: [selfEmployed(5)] }), 'not-met'),
  one(
    '6-quarters',
    'Six paid quarters as self-employed are enough',
    having({ work: [selfEmployed(6)] }),
    'met',
    'W-59',
  ),
  one(
    '7-quarters',
    'Seven paid quarters as self-employed are more than enough',
    having({ work: [selfEmployed(7)] }),
    'met',
  ),
  one(
    'side-activity',
    'Quarters of a side activity do not count',
    having({ work: [selfEmployed(8, { mainActivity: false })] }),
    'not-met',
  ),
  one(
    'quarters-and-training',
    'Five quarters and a training of 480 hours: enough in no reading',
    having({
      work: [selfEmployed(5)],
      training: [trainingOf(480)],
    }),
    'not-met',
  ),
  one(
    'quarters-and-long-training',
    'Five quarters and a training of 500 hours: enough only in the six-day week',
    having({
      work: [selfEmployed(5)],
      training: [trainingOf(500)],
    }),
    { outcome: 'undetermined', reason: 'contested', readings: ['nationality.hours-as-days'] },
  ),

  one(
    'presumed',
    'Five years of work without a break presume economic participation, even with few days',
    having({
      work: [worked(300, { from: '2021-03-01', until: '2026-03-31', share: 0.2 })],
    }),
    'met',
  ),
  one('nothing', 'Without work, studies or training there is no economic participation', resident, 'not-met'),
]
