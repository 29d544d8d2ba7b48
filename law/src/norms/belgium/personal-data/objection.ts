import { all, any, clause, is, judgement, not } from '@parcours/engine/authoring'
import { sources } from './sources.ts'

/** An objection that holds: against advertising always, otherwise for the person's own reasons unless stronger ones stand against it. */
export const objectionHolds = any(
  clause('data.advertising', sources.neighbours.id, is('dataHeld.forMarketing', true)),
  clause(
    'data.own-reasons',
    sources.grounds.id,
    all(
      is('dataHeld.ownReasons', true),
      not(judgement('data.compelling-grounds', { authority: 'data-protection-authority', source: sources.grounds.id })),
    ),
  ),
)
