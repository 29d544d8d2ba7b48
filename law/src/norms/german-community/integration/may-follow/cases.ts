import type { LawCase } from '../../../../case.ts'
import { asylumApplicant, newcomer } from '../persons.ts'

const may = 'german-community/integration/may-follow'

export const cases: readonly LawCase[] = [
  {
    id: 'dg-asylum-73',
    worked: 'integration 73',
    title: 'An asylum applicant in Eupen may join five months after the application and is not obliged.',
    source: 'expert',
    given: asylumApplicant('2023-10-01'),
    on: '2024-03-01',
    expect: { [may]: 'met', 'german-community/integration/obliged': 'not-met' },
  },
  {
    id: 'dg-asylum-four-months-less-a-day',
    title: 'The day before four months an asylum applicant may not join yet.',
    source: 'expert',
    given: asylumApplicant('2023-10-01'),
    on: '2024-01-31',
    expect: { [may]: 'not-met' },
  },
  {
    id: 'dg-asylum-four-months',
    title: 'Four months after the application an asylum applicant may join.',
    source: 'expert',
    given: asylumApplicant('2023-10-01'),
    on: '2024-02-01',
    expect: { [may]: { outcome: 'met', since: '2024-02-01' } },
  },
  {
    id: 'dg-asylum-four-months-and-a-day',
    title: 'The day after four months an asylum applicant may join.',
    source: 'expert',
    given: asylumApplicant('2023-10-01'),
    on: '2024-02-02',
    expect: { [may]: 'met' },
  },
  {
    id: 'dg-may-follow-french',
    title: 'A French citizen in Eupen is not obliged and may follow.',
    source: 'expert',
    given: newcomer('2024-02-01', { nationalities: [{ country: 'FR' }] }),
    on: '2024-03-01',
    expect: { [may]: 'met', 'german-community/integration/obliged': 'not-met' },
  },
  {
    id: 'dg-may-follow-belgian-born-here',
    title: 'A Belgian born in Belgium is no migrant in the sense of the decree.',
    source: 'expert',
    given: newcomer('2024-02-01', { nationalities: [{ country: 'BE' }], birthPlace: { country: 'BE' } }),
    on: '2024-03-01',
    expect: { [may]: 'not-met' },
  },
  {
    id: 'dg-may-follow-belgian-born-abroad',
    title: 'Whether a Belgian born abroad counts as a migrant is for Info-Integration to say.',
    source: 'expert',
    given: newcomer('2024-02-01', { nationalities: [{ country: 'BE' }] }),
    on: '2024-03-01',
    expect: {
      [may]: { outcome: 'undetermined', reason: 'open-law', openPoints: ['german-community.belgian-migrant'] },
    },
  },
  {
    id: 'dg-may-follow-17',
    title: 'The programme is for adults: not the day before the 18th birthday.',
    source: 'expert',
    given: newcomer('2024-02-01', { birthDate: '2006-03-02' }),
    on: '2024-03-01',
    expect: { [may]: 'not-met' },
  },
  {
    id: 'dg-may-follow-18',
    title: 'On the 18th birthday the programme is open.',
    source: 'expert',
    given: newcomer('2024-02-01', { birthDate: '2006-03-01' }),
    on: '2024-03-01',
    expect: { [may]: 'met' },
  },
  {
    id: 'dg-may-follow-liege',
    title: 'Someone registered in Liège has no right to the programme of the German-speaking Community.',
    source: 'expert',
    given: newcomer('2024-02-01', {
      registrations: [{ register: 'foreigners', municipality: '62063', from: '2024-02-01' }],
    }),
    on: '2024-03-01',
    expect: { [may]: 'not-met' },
  },
  {
    id: 'dg-may-follow-2017',
    title: 'On 31 December 2017 the decree did not apply yet.',
    source: 'expert',
    given: newcomer('2017-05-01'),
    on: '2017-12-31',
    expect: { [may]: 'not-met' },
  },
  {
    id: 'dg-may-follow-2018',
    title: 'On 1 January 2018 the decree began to apply.',
    source: 'expert',
    given: newcomer('2017-05-01'),
    on: '2018-01-01',
    expect: { [may]: 'met' },
  },
  ...(
    [
      ['eupen', '63023', undefined, 'met'],
      ['liege', '62063', undefined, 'not-met'],
      ['eupen-before', '63023', '2024-02-15', 'not-met'],
    ] as const
  ).map(
    ([id, municipality, until, outcome]): LawCase => ({
      id: `dg-may-follow-waiting-${id}`,
      title: `German-speaking Community: asked for asylum more than four months ago, in the waiting register: ${id.replace('-', ' ')}.`,
      source: 'expert',
      given: {
        ...asylumApplicant('2023-09-01'),
        registrations: [{ register: 'waiting', municipality, from: '2023-09-01', ...(until ? { until } : {}) }],
      },
      on: '2024-03-01',
      expect: { [may]: outcome },
    }),
  ),
]
