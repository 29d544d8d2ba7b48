import { casesOf } from '../make-case.ts'
import { stopped } from '../persons.ts'

const it = casesOf('reregister-by', 'Registration after the claim')

export const cases = [
  it(
    'again-by',
    'Claimed on 1 September 2026: by 9 September.',
    stopped('2025-02-12', { claimedOn: '2026-09-01' }),
    '2026-09-02',
    { outcome: 'met', value: '2026-09-09' },
    'W-95',
  ),
  it(
    'again-by-sunday',
    'The eighth day is a Sunday: it is the last day all the same.',
    stopped('2025-02-12', { claimedOn: '2026-09-05' }),
    '2026-09-06',
    { outcome: 'met', value: '2026-09-13' },
  ),
  it('again-not-claimed', 'Nothing was claimed.', stopped('2025-02-12'), '2026-09-02', 'not-met'),
  it('again-unknown', 'The claim is not told.', stopped('2025-02-12', { claimedOn: undefined }), '2026-09-02', {
    outcome: 'undetermined',
    missing: ['/jobSeeker/claimedOn'],
  }),
]
