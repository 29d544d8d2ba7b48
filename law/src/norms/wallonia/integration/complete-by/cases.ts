import type { LawCase } from '../../../../case.ts'
import { newcomer, permit, places } from '../invented-newcomer.ts'

const completeBy = 'wallonia/integration/complete-by'

export const cases: readonly LawCase[] = [
  {
    id: 'wallonia-ordered-before-the-decree',
    title: 'A permit ordered on 26 March 2014 sets no term',
    source: 'expert',
    given: newcomer('2014-03-26'),
    on: '2015-06-01',
    expect: { [completeBy]: 'not-met' },
  },
  {
    id: 'wallonia-ordered-on-the-day-of-the-decree',
    title: 'A permit ordered on 27 March 2014: nobody has read from which day the decree applied',
    source: 'expert',
    given: newcomer('2014-03-27'),
    on: '2015-06-01',
    expect: {
      [completeBy]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['wallonia.start-2014'] },
    },
  },
  {
    id: 'wallonia-ordered-on-the-last-open-day',
    title: 'A permit ordered on 31 December 2014 leaves the term open',
    source: 'expert',
    given: newcomer('2014-12-31', { programme: { conventionSignedOn: '2015-03-01' } }),
    on: '2015-06-01',
    expect: { [completeBy]: { outcome: 'undetermined', openPoints: ['wallonia.start-2014'] } },
  },
  {
    id: 'wallonia-ordered-on-the-first-day-of-2015',
    title: 'Who ordered on 1 January 2015 and signed an agreement has two years from signing it',
    source: 'expert',
    given: newcomer('2015-01-01', { programme: { conventionSignedOn: '2015-03-01' } }),
    on: '2015-06-01',
    expect: {
      [completeBy]: {
        outcome: 'met',
        value: '2017-03-01',
        information: ['wallonia.agreement-if-wanted', 'wallonia.certificate-80-percent', 'wallonia.fine-of-2014'],
      },
    },
  },
  {
    id: 'wallonia-ordered-2015-no-agreement',
    title: 'Who ordered in 2015 and signed no agreement has no term',
    source: 'expert',
    given: newcomer('2015-01-01', { programme: { conventionSignedOn: 'never' } }),
    on: '2015-06-01',
    expect: { [completeBy]: 'not-met' },
  },
  {
    id: 'wallonia-ordered-on-the-last-day-of-the-welcome-module',
    title: 'A permit ordered on 18 May 2016 still knows the agreement of two years',
    source: 'expert',
    given: newcomer('2016-05-18', { programme: { conventionSignedOn: '2016-07-01' } }),
    on: '2016-09-01',
    expect: { [completeBy]: { outcome: 'met', value: '2018-07-01' } },
  },
  {
    id: 'wallonia-ordered-on-the-first-day-of-the-whole-programme',
    title: 'A permit ordered on 19 May 2016 gives eighteen months, to 19 November 2017',
    source: 'expert',
    given: newcomer('2016-05-19'),
    on: '2016-09-01',
    expect: { [completeBy]: { outcome: 'met', value: '2017-11-19' } },
  },
  {
    id: 'wallonia-ordered-september-2017',
    title: 'A permit ordered on 1 September 2017: 120 hours of French, 20 of citizenship, eighteen months',
    worked: 'integration 29',
    source: 'expert',
    given: newcomer('2017-09-01'),
    on: '2017-10-01',
    expect: {
      [completeBy]: {
        outcome: 'met',
        value: '2019-03-01',
        information: ['wallonia.french-120h', 'wallonia.citizenship-20h'],
      },
    },
  },
  {
    id: 'wallonia-content-follows-the-order',
    title: 'Who ordered in September 2017 keeps the hours of then, also when asked about 2019',
    source: 'expert',
    given: newcomer('2017-09-01'),
    on: '2019-01-15',
    expect: {
      [completeBy]: { outcome: 'met', value: '2019-03-01', information: ['wallonia.french-120h'] },
    },
  },
  {
    id: 'wallonia-term-over-before-spring-2020',
    title: 'A permit ordered on 12 September 2018: the eighteen months end on 12 March 2020, before they stood still',
    source: 'expert',
    given: newcomer('2018-09-12'),
    on: '2019-06-01',
    expect: { [completeBy]: { outcome: 'met', value: '2020-03-12' } },
  },
  {
    id: 'wallonia-term-running-in-spring-2020',
    title: 'A permit ordered on 13 September 2018: the term may have been prolonged in 2020',
    source: 'expert',
    given: newcomer('2018-09-13'),
    on: '2019-06-01',
    expect: {
      [completeBy]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['wallonia.covid-extension'] },
    },
  },
  {
    id: 'wallonia-ordered-on-the-last-day-of-120-hours',
    title: 'A permit ordered on 16 December 2018 falls under the programme of 120 hours',
    source: 'expert',
    given: newcomer('2018-12-16'),
    on: '2019-06-01',
    expect: {
      [completeBy]: {
        outcome: 'undetermined',
        openPoints: ['wallonia.covid-extension'],
        information: ['wallonia.french-120h', 'wallonia.citizenship-20h'],
      },
    },
  },
  {
    id: 'wallonia-ordered-on-the-first-day-of-400-hours',
    title: 'A permit ordered on 17 December 2018 falls under the programme of 400 hours',
    source: 'expert',
    given: newcomer('2018-12-17'),
    on: '2019-06-01',
    expect: {
      [completeBy]: {
        outcome: 'undetermined',
        openPoints: ['wallonia.covid-extension'],
        information: ['wallonia.french-400h', 'wallonia.citizenship-60h', 'wallonia.orientation-4h'],
      },
    },
  },
  {
    id: 'wallonia-ordered-on-the-day-of-the-extension',
    title: 'A permit ordered on 10 December 2020, the day of the order that prolonged terms, leaves the day open',
    source: 'expert',
    given: newcomer('2020-12-10'),
    on: '2021-06-01',
    expect: { [completeBy]: { outcome: 'undetermined', openPoints: ['wallonia.covid-extension'] } },
  },
  {
    id: 'wallonia-ordered-after-the-extension',
    title: 'A permit ordered on 11 December 2020 gives eighteen months',
    source: 'expert',
    given: newcomer('2020-12-11'),
    on: '2021-06-01',
    expect: { [completeBy]: { outcome: 'met', value: '2022-06-11' } },
  },
  {
    id: 'wallonia-skip-rights-and-duties',
    title: 'The citizenship course of 60 hours does not replace the session on rights and duties',
    worked: 'integration 23',
    source: 'official-example',
    given: newcomer('2023-02-01', { programme: { enrolledOn: '2023-03-01', conventionSignedOn: '2023-04-01' } }),
    on: '2024-03-01',
    expect: {
      [completeBy]: {
        outcome: 'met',
        value: '2024-08-01',
        information: ['wallonia.steps-in-any-order', 'wallonia.ask-adviser-first'],
      },
    },
  },
  {
    id: 'wallonia-ordered-20-december-2024',
    title: 'A permit ordered and received on 20 December 2024 gives eighteen months, to 20 June 2026',
    worked: 'integration 25',
    source: 'expert',
    given: newcomer('2024-12-20'),
    on: '2025-06-01',
    expect: { [completeBy]: { outcome: 'met', value: '2026-06-20', readings: [] } },
  },
  {
    id: 'wallonia-ordered-2024-collected-2025',
    title: 'A permit ordered on 20 December 2024 and collected on 10 January 2025: eighteen months or three years',
    worked: 'integration 27',
    source: 'expert',
    given: newcomer('2024-12-20', { residenceDocuments: [permit('2024-12-20', '2025-01-10')] }),
    on: '2025-06-01',
    expect: {
      [completeBy]: {
        outcome: 'undetermined',
        reason: 'contested',
        missing: [],
        readings: ['wallonia.ordered-2024-received-2025'],
        openPoints: [],
      },
    },
  },
  {
    id: 'wallonia-ordered-and-collected-on-the-last-day-of-2024',
    title: 'A permit ordered and collected on 31 December 2024 gives eighteen months, to 30 June 2026',
    source: 'expert',
    given: newcomer('2024-12-31'),
    on: '2025-06-01',
    expect: { [completeBy]: { outcome: 'met', value: '2026-06-30' } },
  },
  {
    id: 'wallonia-ordered-on-the-last-day-of-2024-collected-on-the-next',
    title: 'A permit ordered on 31 December 2024 and collected on 1 January 2025 is disputed',
    source: 'expert',
    given: newcomer('2024-12-31', { residenceDocuments: [permit('2024-12-31', '2025-01-01')] }),
    on: '2025-06-01',
    expect: { [completeBy]: { outcome: 'undetermined', reason: 'contested' } },
  },
  {
    id: 'wallonia-ordered-on-the-first-day-of-2025',
    title: 'A permit ordered on 1 January 2025 gives three years, to 1 January 2028',
    source: 'expert',
    given: newcomer('2025-01-01'),
    on: '2025-06-01',
    expect: {
      [completeBy]: {
        outcome: 'met',
        value: '2028-01-01',
        information: ['wallonia.citizenship-in-your-language', 'wallonia.check-hours-2024-decree'],
      },
    },
  },
  {
    id: 'wallonia-ordered-in-brussels',
    title: 'Whether Wallonia counts from a permit ordered in Brussels is open',
    source: 'expert',
    given: newcomer('2024-02-10', {
      registrations: [
        { register: 'foreigners', municipality: places.brussels, from: '2023-05-01', until: '2024-02-09' },
        { register: 'foreigners', municipality: places.namur, from: '2024-02-10' },
      ],
      residenceDocuments: [permit('2023-05-01')],
    }),
    on: '2024-03-01',
    expect: {
      [completeBy]: {
        outcome: 'undetermined',
        reason: 'open-law',
        openPoints: ['wallonia.term-after-move'],
        value: '2024-11-01',
      },
    },
  },
  {
    id: 'wallonia-order-not-told',
    title: 'Without the day of the order there is no last day; the order is asked for',
    source: 'expert',
    given: newcomer('2024-01-15', {
      residenceDocuments: [{ type: 'A', ground: 'family', from: '2024-01-20', validUntil: '2025-01-19' }],
    }),
    on: '2024-03-01',
    expect: { [completeBy]: { outcome: 'undetermined', reason: 'missing-facts' } },
  },
  {
    id: 'wallonia-freed-has-no-term',
    title: 'Who is freed has no term for the certificate',
    source: 'expert',
    given: newcomer('2024-01-15', { birthDate: '1950-01-01' }),
    on: '2024-03-01',
    expect: { [completeBy]: 'not-met' },
  },
]
