import type { LawCase } from '../../../../case.ts'

export const cases: readonly LawCase[] = []
