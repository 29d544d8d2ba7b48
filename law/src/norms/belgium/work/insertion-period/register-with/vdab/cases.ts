import { casesOf } from '../../make-case.ts'
import { leaver } from '../../persons.ts'

const it = casesOf('register-with/vdab', 'VDAB')
const living = (municipality: string) =>
  leaver({}, { registrations: [{ register: 'population', municipality, from: '2005-03-20' }] })

export const cases = [
  it('vdab-44021', 'Lives in Ghent.', living('44021'), '2026-09-01', 'met'),
  it('vdab-21004', 'Lives in another part of the country.', living('21004'), '2026-09-01', 'not-met'),
  it('vdab-unknown', 'The home is not told.', { birthDate: '2005-03-14' }, '2026-09-01', {
    outcome: 'undetermined',
    missing: ['/registrations'],
  }),
]
