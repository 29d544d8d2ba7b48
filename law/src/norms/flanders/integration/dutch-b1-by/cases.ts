import type { LawCase } from '../../../../case.ts'
import { belgianNewcomer, newcomer } from '../persons.ts'

const b1 = 'flanders/integration/dutch-b1-by'

const certified = (from: string, issuedOn: string, kind = 'completion') =>
  newcomer(from, { integrationCertificates: [{ issuer: 'flanders', kind, issuedOn }] })

export const cases: readonly LawCase[] = [
  {
    id: 'fla-b1-after-certificate',
    title: 'Twenty-four months after the certificate spoken Dutch at B1 must be proved.',
    source: 'expert',
    given: certified('2023-02-01', '2024-01-31'),
    on: '2024-03-01',
    expect: { [b1]: { outcome: 'met', value: '2026-01-31' } },
  },
  {
    id: 'fla-b1-last-day-before',
    title: 'A duty that arose on 28 February 2022 asks for no Dutch B1 afterwards.',
    source: 'expert',
    given: certified('2022-02-28', '2023-06-01'),
    on: '2024-03-01',
    expect: { [b1]: 'not-met' },
  },
  {
    id: 'fla-b1-first-day',
    title: 'A duty that arose on 1 March 2022 asks for Dutch B1 after the certificate.',
    source: 'expert',
    given: certified('2022-03-01', '2023-06-01'),
    on: '2024-03-01',
    expect: { [b1]: { outcome: 'met', value: '2025-06-01' } },
  },
  {
    id: 'fla-b1-effort',
    title: 'Who got a declaration of effort need not prove Dutch B1.',
    source: 'expert',
    given: certified('2023-02-01', '2024-01-31', 'effort'),
    on: '2024-03-01',
    expect: { [b1]: 'not-met' },
  },
  {
    id: 'fla-b1-voluntary',
    title: 'Who was exempt and followed freely need not prove Dutch B1.',
    source: 'expert',
    given: newcomer('2023-02-01', {
      nationalities: [{ country: 'FR' }],
      integrationCertificates: [{ issuer: 'flanders', kind: 'completion', issuedOn: '2024-01-31' }],
    }),
    on: '2024-03-01',
    expect: { [b1]: 'not-met' },
  },
  {
    id: 'fla-b1-belgian',
    title: 'A Belgian newcomer who finished in the first year must still prove Dutch B1 after that year.',
    source: 'expert',
    given: belgianNewcomer('2024-02-01', {
      integrationCertificates: [{ issuer: 'flanders', kind: 'completion', issuedOn: '2024-12-01' }],
    }),
    on: '2025-06-01',
    expect: { [b1]: { outcome: 'met', value: '2026-12-01' }, 'flanders/integration/obliged': 'not-met' },
  },
  {
    id: 'fla-b1-kind-not-told',
    title: 'A certificate is one, unless it is told to be a declaration of effort.',
    source: 'expert',
    given: newcomer('2023-02-01', { integrationCertificates: [{ issuer: 'flanders', issuedOn: '2024-01-31' }] }),
    on: '2024-03-01',
    expect: { [b1]: { outcome: 'met', value: '2026-01-31', missing: [] } },
  },
]
