import { any, type Criterion, heldAt, type MomentNode } from '@parcours/engine/authoring'

/** Held when the duty arose, or holds on the day itself: for what frees both from the start and from later on. */
export function atOrOn(moment: MomentNode, that: Criterion): Criterion {
  return any(heldAt(moment, that), that)
}
