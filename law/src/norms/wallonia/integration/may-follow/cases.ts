import type { LawCase } from '../../../../case.ts'
import { newcomer, places } from '../invented-newcomer.ts'

const mayFollow = 'wallonia/integration/may-follow'

const inRegister = (register: string, municipality: string, from: string) => ({
  registrations: [{ register, municipality, from }],
})

export const cases: readonly LawCase[] = [
  {
    id: 'wallonia-volunteer-from-the-union',
    title: 'A Portuguese in Mons may take part freely, without a deadline',
    source: 'official-example',
    given: { nationalities: [{ country: 'PT' }], ...inRegister('foreigners', places.mons, '2022-01-01') },
    on: '2024-03-01',
    expect: {
      [mayFollow]: { outcome: 'met', information: ['wallonia.no-deadline-for-volunteers', 'wallonia.free-of-charge'] },
      'wallonia/integration/obliged': 'not-met',
    },
  },
  {
    id: 'wallonia-volunteer-waiting-register',
    title: 'An applicant for protection in the waiting register of Verviers may take part freely',
    source: 'expert',
    given: inRegister('waiting', places.verviers, '2023-11-01'),
    on: '2024-03-01',
    expect: { [mayFollow]: 'met' },
  },
  {
    id: 'wallonia-volunteer-long-here',
    title: 'Somebody freed by Turkish nationality may take part freely',
    source: 'expert',
    given: newcomer('2023-10-01', { nationalities: [{ country: 'TR' }] }),
    on: '2024-03-01',
    expect: { [mayFollow]: 'met', 'wallonia/integration/obliged': 'not-met' },
  },
  {
    id: 'wallonia-volunteer-in-eupen',
    title: 'Somebody in Eupen belongs to the programme of the German-speaking Community',
    source: 'expert',
    given: inRegister('foreigners', places.eupen, '2023-10-01'),
    on: '2024-03-01',
    expect: { [mayFollow]: 'not-met' },
  },
  {
    id: 'wallonia-volunteer-in-ghent',
    title: 'Somebody in Ghent belongs to the Flemish programme',
    source: 'expert',
    given: inRegister('foreigners', places.ghent, '2023-10-01'),
    on: '2024-03-01',
    expect: { [mayFollow]: 'not-met' },
  },
  {
    id: 'wallonia-volunteer-not-registered',
    title: 'Somebody in no register must ask the centre',
    source: 'expert',
    given: { registrations: [] },
    on: '2024-03-01',
    expect: {
      [mayFollow]: {
        outcome: 'undetermined',
        reason: 'open-law',
        missing: [],
        openPoints: ['wallonia.not-registered'],
      },
    },
  },
  {
    id: 'wallonia-volunteer-day-before-the-decree',
    title: 'On 26 March 2014 there is no programme under the decree',
    source: 'expert',
    given: newcomer('2013-10-01'),
    on: '2014-03-26',
    expect: { [mayFollow]: 'not-met' },
  },
  {
    id: 'wallonia-volunteer-day-of-the-decree',
    title: 'From 27 March 2014 the programme is open to all migrants',
    source: 'expert',
    given: newcomer('2013-10-01'),
    on: '2014-03-27',
    expect: { [mayFollow]: { outcome: 'met', information: ['wallonia.agreement-if-wanted'] } },
  },
  {
    id: 'wallonia-volunteer-18-may-2016',
    title: 'On 18 May 2016 the agreement is offered for at most two years',
    source: 'expert',
    given: newcomer('2013-10-01'),
    on: '2016-05-18',
    expect: { [mayFollow]: { outcome: 'met', information: ['wallonia.interview-every-year'] } },
  },
  {
    id: 'wallonia-volunteer-19-may-2016',
    title: 'From 19 May 2016 an interview is held every six months',
    source: 'expert',
    given: newcomer('2013-10-01'),
    on: '2016-05-19',
    expect: { [mayFollow]: { outcome: 'met', information: ['wallonia.interview-every-six-months'] } },
  },
  {
    id: 'wallonia-volunteer-16-december-2018',
    title: 'On 16 December 2018 a volunteer is offered 120 hours of French',
    source: 'expert',
    given: newcomer('2013-10-01'),
    on: '2018-12-16',
    expect: { [mayFollow]: { outcome: 'met', information: ['wallonia.french-120h'] } },
  },
  {
    id: 'wallonia-volunteer-17-december-2018',
    title: 'From 17 December 2018 a volunteer is offered 400 hours of French',
    source: 'expert',
    given: newcomer('2013-10-01'),
    on: '2018-12-17',
    expect: { [mayFollow]: { outcome: 'met', information: ['wallonia.french-400h'] } },
  },
  {
    id: 'wallonia-volunteer-31-december-2024',
    title: 'On 31 December 2024 a volunteer is offered the programme of 2018',
    source: 'expert',
    given: newcomer('2013-10-01'),
    on: '2024-12-31',
    expect: { [mayFollow]: { outcome: 'met', versions: ['W3'] } },
  },
  {
    id: 'wallonia-volunteer-1-january-2025',
    title: 'From 1 January 2025 the citizenship course may be in a language the person understands',
    source: 'expert',
    given: newcomer('2013-10-01'),
    on: '2025-01-01',
    expect: { [mayFollow]: { outcome: 'met', information: ['wallonia.citizenship-in-your-language'] } },
  },
]
