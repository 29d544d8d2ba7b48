import { casesOf } from '../make-case.ts'
import { stopped } from '../persons.ts'

const it = casesOf('allowance-until', 'End of the allowance')
const claimed = (claimedOn: string) => stopped('2021-02-12', { claimedOn })
const met = (value: string) => ({ outcome: 'met', value }) as const
const open = { outcome: 'undetermined', reason: 'open-law', openPoints: ['insertion.thirty-six-months'] } as const

export const cases = [
  it(
    'until-2025',
    'Opened on 1 April 2025: until 31 March 2026.',
    claimed('2025-04-01'),
    '2025-06-01',
    met('2026-03-31'),
    'W-93',
  ),
  it(
    'until-2024',
    'Opened on 1 June 2024: ends on 1 January 2026.',
    claimed('2024-06-01'),
    '2025-06-01',
    met('2026-01-01'),
    'W-93',
  ),
  it(
    'until-last-of-2024',
    'Opened on the last day of 2024: ends on 1 January 2026.',
    claimed('2024-12-31'),
    '2025-06-01',
    met('2026-01-01'),
  ),
  it(
    'until-first-of-2025',
    'Opened on the first day of 2025: twelve months.',
    claimed('2025-01-01'),
    '2025-06-01',
    met('2025-12-31'),
  ),
  it('until-2026', 'Opened after the reform: twelve months.', claimed('2026-09-01'), '2026-09-10', met('2027-08-31')),
  it(
    'until-36-months-reach',
    'Opened on 2 January 2023: 36 months reach 1 January 2026.',
    claimed('2023-01-02'),
    '2025-06-01',
    met('2026-01-01'),
  ),
  it(
    'until-36-months-end',
    'Opened on 1 January 2023: the 36 months may be over earlier.',
    claimed('2023-01-01'),
    '2025-06-01',
    open,
  ),
  it('until-not-claimed', 'Nothing was claimed.', claimed('never'), '2025-06-01', 'not-met'),
  it('until-unknown', 'The claim is not told.', stopped('2021-02-12', { claimedOn: undefined }), '2025-06-01', {
    outcome: 'undetermined',
    missing: ['/jobSeeker/claimedOn'],
  }),
]
