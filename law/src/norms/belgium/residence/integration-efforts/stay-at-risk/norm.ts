import { all, always, any, clause, criterionNorm, judgement, never, reading } from '@parcours/engine/authoring'
import { whatCanFollow } from '../information.ts'
import { windowOpen } from '../monitored/norm.ts'
import { subjectToCondition } from '../person.ts'
import { beforeFirstRenewal } from '../prove-at-first-renewal/norm.ts'
import { sources } from '../sources.ts'
import { lastApplication, wordings } from '../wordings.ts'

const atRisk = all(
  subjectToCondition,
  any(windowOpen, beforeFirstRenewal),
  clause(
    'federal.efforts-insufficient',
    sources.decision.id,
    judgement('federal.efforts-insufficient', { authority: 'immigration-office', source: sources.decision.id }),
  ),
  clause(
    'federal.lack-alone-suffices',
    sources.decision.id,
    reading('federal.lack-alone', [
      { id: 'alone', source: sources.decision.id, that: always },
      { id: 'only-with-other-ground', source: sources.otherGround.id, that: never },
    ]),
  ),
)

/**
 * The Immigration Office may refuse a renewal or end the stay for lack of efforts alone. Never more than "may": it judges
 * the efforts, weighs ties and length of stay, and whether it needs another ground as well is disputed.
 */
export const effortsStayAtRisk = criterionNorm({
  id: 'belgium/residence/integration-efforts/stay-at-risk',
  subject: 'residence',
  authority: 'immigration-office',
  sources: Object.values(sources),
  chosenBy: lastApplication,
  versions: wordings(atRisk, whatCanFollow),
  next: {
    met: [{ id: 'federal.get-legal-help', source: sources.decision.id }],
    undetermined: [
      { id: 'federal.keep-proofs', source: sources.criteria.id },
      { id: 'federal.tell-about-ties', source: sources.decision.id },
      { id: 'federal.get-legal-help', source: sources.decision.id },
    ],
  },
  evidence: [{ id: 'federal.proof-of-ties', source: sources.decision.id }],
  readings: [{ id: 'federal.lack-alone', conflict: 'C-12', state: 'contested' }],
})
