import type { LawCase } from '../../../../case.ts'

type Declaration = { readonly [field: string]: unknown }

/** Declared on Monday 2 March 2026; the fee was paid and nothing else has happened. */
export const declared = {
  filedOn: '2026-03-02',
  feePaidOn: '2026-02-10',
  feePaid: 1030,
  receiptInFile: true,
  askedToCompleteOn: 'never',
  completedOn: 'never',
  receiptOn: 'never',
  sentToProsecutorOn: 'never',
  prosecutorAcknowledgedOn: 'never',
  negativeOpinionReceivedOn: 'never',
  judgmentReceivedOn: 'never',
} as const satisfies Declaration

/** Asked on 20 March 2026 for missing papers. */
export const asked = { ...declared, askedToCompleteOn: '2026-03-20' } as const

/** The receipt came on Wednesday 22 April 2026; the file went to the prosecutor in time. */
export const withReceipt = {
  ...declared,
  receiptOn: '2026-04-22',
  sentToProsecutorOn: '2026-04-27',
  prosecutorAcknowledgedOn: '2026-04-30',
} as const

/** One case on the terms of the procedure. */
export function step(
  name: string,
  title: string,
  declaration: Declaration,
  on: string,
  expect: LawCase['expect'],
  worked?: string,
): LawCase {
  return {
    id: `nationality-procedure-${name}`,
    title,
    ...(worked ? { worked } : {}),
    source: worked ? 'official-example' : 'expert',
    given: { declaration },
    on,
    expect,
  }
}

/** The facts without those named. */
export function notTelling(declaration: Declaration, ...fields: readonly string[]): Declaration {
  return Object.fromEntries(Object.entries(declaration).filter(([field]) => !fields.includes(field)))
}
