import type { Criterion } from '@parcours/engine/authoring'
import { holdsDocument } from '../permit.ts'

/** Documents that prove a right to stay without an end on the day of filing. F counts although the card lasts five years; A and H never do. */
const unlimitedStayDocuments: readonly string[] = Object.freeze([
  'B',
  'K',
  'L',
  'EU',
  'EU+',
  'F',
  'F+',
  'M',
  'annex-7bis',
  'annex-8',
  'annex-8bis',
])

/** Holds, on the day, a document of a stay without an end. */
export const unlimitedStay: Criterion = holdsDocument(unlimitedStayDocuments)
