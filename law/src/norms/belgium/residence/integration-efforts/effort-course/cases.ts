import { casesOf } from '../no-effort.ts'

const certificate = { integrationCertificates: [{ issuer: 'brussels', kind: 'completion', issuedOn: '2023-06-20' }] }
const enrolled = { programme: { enrolledOn: '2023-02-06' } }

export const cases = casesOf('course', [
  ['before-certificate', 'The day before the certificate no programme is shown', certificate, '2023-06-19', 'not-met'],
  [
    'certificate',
    'The certificate of a programme shows it from its day on',
    certificate,
    '2023-06-20',
    { outcome: 'met', since: '2023-06-20' },
  ],
  ['before-enrolment', 'The day before the enrolment no programme is shown', enrolled, '2023-02-05', 'not-met'],
  [
    'enrolment',
    'Following a programme is enough from the enrolment on',
    enrolled,
    '2023-02-06',
    { outcome: 'met', since: '2023-02-06' },
  ],
  ['none', 'Who followed no programme shows none', {}, '2024-03-01', 'not-met'],
  [
    'not-told',
    'Whether there was a programme was not told',
    { programme: {} },
    '2024-03-01',
    { outcome: 'undetermined', missing: ['/programme/enrolledOn'] },
  ],
])
