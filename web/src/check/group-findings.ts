import type { Finding, Law } from '@parcours/engine'
import { isNoAnAnswer, leadsToTheSame, topicOf } from './topics.ts'

/** What one authority says on one subject: the finding people come for, and what belongs to it. */
export interface FindingGroup {
  readonly lead: Finding
  readonly others: readonly Finding[]
}

/** The findings of a person in the order of their concern. */
export interface ArrangedFindings {
  /** What asks something, opens something, or answers what the person came for. */
  readonly first: readonly FindingGroup[]
  /** Further ways to what one of the first leads to as well. */
  readonly otherWays: readonly FindingGroup[]
  /** What only more facts can settle. */
  readonly unclear: readonly FindingGroup[]
  /** What plainly does not concern the person. */
  readonly aside: readonly FindingGroup[]
}

/** A group, and whether it is the best of its topic. */
interface Ranked {
  readonly group: FindingGroup
  readonly best: boolean
}

/**
 * Arranges findings for a reader. `home` is the first part of the ids of the authority the person lives under
 * (`brussels`): a "no" from there is an answer, a "no" from elsewhere is a side remark.
 */
export function arrangeFindings(law: Law, findings: readonly Finding[], home: string | undefined): ArrangedFindings {
  const byTopic = Map.groupBy(
    findings,
    ({ id }) => `${authorityOf(id)} ${topicOf(id) ?? law.normById.get(id)?.subject}`,
  )
  const ranked = [...byTopic.values()].flatMap((each) => groupsOf(law, each))
  const placed = ranked.map((each) => ({ ...each, place: placeOf(law, each, home, byTopic.size === 1) }))
  const at = (wanted: (place: number) => boolean): readonly FindingGroup[] =>
    placed
      .filter(({ place }) => wanted(place))
      .sort((a, b) => a.place - b.place)
      .map(({ group }) => group)
  return {
    first: at((place) => place < OTHER_WAY),
    otherWays: at((place) => place === OTHER_WAY),
    unclear: at((place) => place === UNCLEAR),
    aside: at((place) => place === ASIDE),
  }
}

const OTHER_WAY = 7
const UNCLEAR = 8
const ASIDE = 9

function placeOf(law: Law, { group: { lead }, best }: Ranked, home: string | undefined, alone: boolean): number {
  if (authorityOf(lead.id) === home) return 0
  const duty = law.normById.get(lead.id)?.nature === 'duty'
  const asked = alone && best
  if (lead.outcome === 'undetermined' && lead.reason === 'missing-facts') return asked ? 4 : UNCLEAR
  if (lead.outcome === 'not-met' && !asked && !(isNoAnAnswer(lead.id) && (best || !isWay(lead.id)))) return ASIDE
  if (!best && isWay(lead.id)) return OTHER_WAY
  if (lead.outcome === 'met') return duty ? 1 : 2
  return lead.outcome === 'undetermined' ? 3 : 5
}

function isWay(id: string): boolean {
  const topic = topicOf(id)
  return topic !== undefined && leadsToTheSame(topic)
}

/**
 * The groups of one topic: one where it holds a duty or only days; otherwise one for each right, or for each question
 * where there are no rights. What is neither stands with the one it is named after, or else with the best of them.
 */
function groupsOf(law: Law, findings: readonly Finding[]): readonly Ranked[] {
  const natureOf = ({ id }: Finding) => law.normById.get(id)?.nature
  const best = bestOf(law, findings)
  const nature = natureOf(best)
  const isHead = (finding: Finding): boolean =>
    nature === 'right' ? natureOf(finding) === 'right' : law.normById.get(finding.id)?.kind === 'criterion'
  const heads = nature === 'duty' ? [best] : findings.filter((finding) => finding === best || isHead(finding))
  const members = Map.groupBy(findings, (finding) => (heads.includes(finding) ? finding : headOf(finding, heads, best)))
  return heads.map((lead) => ({
    group: { lead, others: (members.get(lead) ?? []).filter((finding) => finding !== lead) },
    best: lead === best,
  }))
}

/** The head whose id begins most like that of a finding; the best one where several do. */
function headOf({ id }: Finding, heads: readonly Finding[], best: Finding): Finding {
  const alike = (head: Finding): number => {
    const [parts, own] = [head.id.split('/'), id.split('/')]
    const differs = parts.findIndex((part, at) => part !== own[at])
    return differs < 0 ? parts.length : differs
  }
  const most = Math.max(...heads.map(alike))
  const closest = heads.filter((head) => alike(head) === most)
  return closest.length === 1 ? (closest[0] as Finding) : best
}

/**
 * The finding that speaks for the others: a duty before a right before what is neither; of several what holds before
 * what may hold; of days the next one.
 */
function bestOf(law: Law, findings: readonly Finding[]): Finding {
  const rank = (finding: Finding): readonly [number, string] => {
    const norm = law.normById.get(finding.id)
    const outcome = { met: 0, undetermined: 1, 'not-met': 2 }[finding.outcome]
    if (norm?.nature !== undefined) return [norm.nature === 'duty' ? outcome : 3 + outcome, '']
    if (norm?.kind !== 'date') return [6 + outcome, '']
    if (typeof finding.value !== 'string') return [finding.reason === 'contested' ? 10 : 12, '']
    return finding.value >= finding.on ? [9, finding.value] : [11, '']
  }
  return findings.reduce((best, finding) => {
    const [a, b] = [rank(finding), rank(best)]
    return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? finding : best
  })
}

function authorityOf(id: string): string {
  return id.split('/')[0] ?? ''
}
