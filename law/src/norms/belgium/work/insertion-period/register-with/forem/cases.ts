import { casesOf } from '../../make-case.ts'
import { leaver } from '../../persons.ts'

const it = casesOf('register-with/forem', 'Forem')
const living = (municipality: string) =>
  leaver({}, { registrations: [{ register: 'population', municipality, from: '2005-03-20' }] })

export const cases = [
  it('forem-92094', 'Lives in Namur.', living('92094'), '2026-09-01', 'met'),
  it('forem-63023', 'Lives in another part of the country.', living('63023'), '2026-09-01', 'not-met'),
  it('forem-unknown', 'The home is not told.', { birthDate: '2005-03-14' }, '2026-09-01', {
    outcome: 'undetermined',
    missing: ['/registrations'],
  }),
]
