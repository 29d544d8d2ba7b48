import type { Finding, Law } from '@parcours/engine'

/** What one authority says on one subject: the finding people come for, and what belongs to it. */
export interface FindingGroup {
  readonly lead: Finding
  readonly others: readonly Finding[]
}

/** The findings of a person in the order of their concern. */
export interface ArrangedFindings {
  /** What asks something, opens something, or answers what the person came for. */
  readonly first: readonly FindingGroup[]
  /** What only more facts can settle. */
  readonly unclear: readonly FindingGroup[]
  /** What plainly does not concern the person. */
  readonly aside: readonly FindingGroup[]
}

/**
 * Arranges findings for a reader. `home` is the first part of the ids of the authority the person lives under
 * (`brussels`): a "no" from there is an answer, a "no" from elsewhere is a side remark.
 */
export function arrangeFindings(law: Law, findings: readonly Finding[], home: string | undefined): ArrangedFindings {
  const bySubject = Map.groupBy(findings, ({ id }) => `${authorityOf(id)} ${law.normById.get(id)?.subject}`)
  const groups = [...bySubject.values()].map((each) => groupOf(law, each))
  const placed = groups.map((group) => ({ group, place: placeOf(law, group, home, groups.length === 1) }))
  const at = (wanted: (place: number) => boolean): readonly FindingGroup[] =>
    placed
      .filter(({ place }) => wanted(place))
      .sort((a, b) => a.place - b.place)
      .map(({ group }) => group)
  return {
    first: at((place) => place < UNCLEAR),
    unclear: at((place) => place === UNCLEAR),
    aside: at((place) => place === ASIDE),
  }
}

const UNCLEAR = 8
const ASIDE = 9

function placeOf(law: Law, { lead }: FindingGroup, home: string | undefined, alone: boolean): number {
  if (authorityOf(lead.id) === home) return 0
  const duty = law.normById.get(lead.id)?.nature === 'duty'
  if (lead.outcome === 'met') return duty ? 1 : 2
  if (lead.outcome === 'undetermined') return lead.reason !== 'missing-facts' ? 3 : alone ? 4 : UNCLEAR
  return !duty || alone ? 5 : ASIDE
}

/** The finding that speaks for the others: a duty before a right, and of several what holds before what may hold. */
function groupOf(law: Law, findings: readonly Finding[]): FindingGroup {
  const rank = (finding: Finding): number => {
    const nature = law.normById.get(finding.id)?.nature
    if (nature === undefined) return 9
    const outcome = { met: 0, undetermined: 1, 'not-met': 2 }[finding.outcome]
    return nature === 'duty' ? outcome : 3 + outcome
  }
  const best = Math.min(...findings.map(rank))
  const lead = findings.find((finding) => rank(finding) === best) as Finding
  return { lead, others: findings.filter((finding) => finding !== lead) }
}

function authorityOf(id: string): string {
  return id.split('/')[0] ?? ''
}
