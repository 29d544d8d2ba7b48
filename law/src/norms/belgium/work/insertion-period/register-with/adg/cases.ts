import { casesOf } from '../../make-case.ts'
import { leaver } from '../../persons.ts'

const it = casesOf('register-with/adg', 'ADG')
const living = (municipality: string) =>
  leaver({}, { registrations: [{ register: 'population', municipality, from: '2005-03-20' }] })

export const cases = [
  it('adg-63023', 'Lives in Eupen.', living('63023'), '2026-09-01', 'met'),
  it('adg-44021', 'Lives in another part of the country.', living('44021'), '2026-09-01', 'not-met'),
  it('adg-unknown', 'The home is not told.', { birthDate: '2005-03-14' }, '2026-09-01', {
    outcome: 'undetermined',
    missing: ['/registrations'],
  }),
]
