import { type CriterionNorm, criterionNorm } from '@parcours/engine/authoring'
import { type Effort, effortNormId } from './efforts.ts'
import { sources } from './sources.ts'

/** One effort that the law names has been made by this day. An effort counts whenever it was made. */
export function effortNorm({ name, made, evidence }: Effort): CriterionNorm {
  return criterionNorm({
    id: effortNormId(name),
    subject: 'residence',
    authority: 'immigration-office',
    sources: Object.values(sources),
    chosenBy: 'day-asked-about',
    versions: [
      {
        id: 'X-efforts',
        from: '1800-01-01',
        sources: [sources.criteria.id],
        lastVerified: '2026-11-22',
        information: [{ id: 'federal.enough-is-judged', source: sources.decision.id }],
        body: made,
      },
    ],
    next: {
      met: [{ id: 'federal.keep-proofs', source: sources.criteria.id }],
      undetermined: [{ id: 'federal.collect-proofs', source: sources.criteria.id }],
    },
    evidence: [...new Set(evidence.anyOf.flatMap(({ papers }) => papers))].map((id) => ({
      id,
      source: sources.papers.id,
    })),
    evidenceLists: [evidence],
  })
}
