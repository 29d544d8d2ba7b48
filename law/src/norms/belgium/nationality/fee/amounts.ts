import { sources } from '../sources.ts'

/** Registration duty of a declaration in euro, by day of payment. An amount that is not known yet is absent. */
export const amounts: readonly {
  readonly id: string
  readonly from: string
  readonly until?: string
  readonly euro?: number
  readonly source: string
}[] = Object.freeze([
  { id: 'FEE-2013', from: '2013-01-01', until: '2025-07-29', euro: 150, source: sources.fee150.id },
  { id: 'FEE-2025', from: '2025-07-29', until: '2026-01-01', euro: 1000, source: sources.feeRise.id },
  { id: 'FEE-2026', from: '2026-01-01', until: '2027-01-01', euro: 1030, source: sources.fee2026.id },
  { id: 'FEE-2027', from: '2027-01-01', source: sources.feeRise.id },
])
