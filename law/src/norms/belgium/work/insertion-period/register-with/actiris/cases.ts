import { casesOf } from '../../make-case.ts'
import { leaver } from '../../persons.ts'

const it = casesOf('register-with/actiris', 'Actiris')
const living = (municipality: string) =>
  leaver({}, { registrations: [{ register: 'population', municipality, from: '2005-03-20' }] })

export const cases = [
  it('actiris-21004', 'Lives in Brussels.', living('21004'), '2026-09-01', 'met'),
  it('actiris-92094', 'Lives in another part of the country.', living('92094'), '2026-09-01', 'not-met'),
  it(
    'actiris-before-check',
    'On the day before the check of skills began: Actiris, without it.',
    living('21004'),
    '2023-08-31',
    {
      outcome: 'met',
      versions: ['insertion-actiris-before-check'],
    },
  ),
  it('actiris-check', 'From 1 September 2023 Actiris checks skills.', living('21004'), '2023-09-01', {
    outcome: 'met',
    information: ['insertion.skills-check', 'insertion.second-service'],
  }),
  it('actiris-unknown', 'The home is not told.', { birthDate: '2005-03-14' }, '2026-09-01', {
    outcome: 'undetermined',
    missing: ['/registrations'],
  }),
]
