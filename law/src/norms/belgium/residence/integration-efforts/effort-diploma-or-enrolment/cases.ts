import { casesOf } from '../no-effort.ts'

const studies = (facts: object) => ({
  studies: [
    { level: 'bachelor', country: 'BE', recognisedBy: 'fr', from: '2021-09-14', until: '2023-06-30', ...facts },
  ],
})
const failed = { certifiedOn: 'never' }

export const cases = casesOf('diploma-or-enrolment', [
  ['before', 'The day before the studies there is no enrolment', studies(failed), '2021-09-13', 'not-met'],
  ['first-day', 'Enrolment counts from the first day of the studies', studies(failed), '2021-09-14', 'met'],
  [
    'last-day',
    'It counts until their last day',
    studies(failed),
    '2023-06-30',
    { outcome: 'met', until: '2023-06-30' },
  ],
  ['no-diploma', 'Studies that ended without a diploma no longer count', studies(failed), '2023-07-01', 'not-met'],
  [
    'before-diploma',
    'Between the end of studies and the diploma nothing is shown',
    studies({ certifiedOn: '2023-09-15' }),
    '2023-09-14',
    'not-met',
  ],
  [
    'diploma',
    'A diploma counts from its day on',
    studies({ certifiedOn: '2023-09-15' }),
    '2023-09-15',
    { outcome: 'met', since: '2023-09-15' },
  ],
  [
    'dutch',
    'A diploma recognised by the Flemish Community shows an effort',
    studies({ recognisedBy: 'nl', certifiedOn: '2023-06-30' }),
    '2024-03-01',
    'met',
  ],
  [
    'german',
    'A diploma recognised by the German-speaking Community shows an effort',
    studies({ recognisedBy: 'de', certifiedOn: '2023-06-30' }),
    '2024-03-01',
    'met',
  ],
  [
    'military',
    'A diploma of the Royal Military School shows an effort',
    studies({ recognisedBy: 'royal-military-school', certifiedOn: '2023-06-30' }),
    '2024-03-01',
    'met',
  ],
  ['none', 'Who never studied shows neither diploma nor enrolment', {}, '2024-03-01', 'not-met'],
  [
    'abroad',
    'A school abroad is not one that a community recognises',
    studies({ country: 'MA', certifiedOn: '2023-06-30' }),
    '2024-03-01',
    'not-met',
  ],
  [
    'country-not-told',
    'In which country the school is was not told',
    {
      studies: [
        { level: 'bachelor', recognisedBy: 'fr', from: '2021-09-14', until: '2023-06-30', certifiedOn: '2023-06-30' },
      ],
    },
    '2024-03-01',
    { outcome: 'undetermined', missing: ['/studies/0/country'] },
  ],
])
