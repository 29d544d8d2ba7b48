import type { Node } from '@parcours/engine'
import {
  accumulates,
  all,
  amountOf,
  any,
  bounded,
  chosen,
  clause,
  criterionNorm,
  dayInYearOf,
  deadline,
  earlierOf,
  earliestOf,
  fallsWithin,
  firstTime,
  heldAt,
  lasting,
  lastTime,
  laterBy,
  laterOf,
  latestOf,
  longestStretch,
  not,
  notAfter,
  nthDay,
  ofApplicant,
  openPoint,
  reading,
  reduced,
  reform,
  since,
  some,
  sum,
  sumsTo,
  withinLast,
} from '@parcours/engine/authoring'
import type { ByVersion, NodeKind, NodeKinds } from './node-kinds.ts'

/** Gives the node that is to stand where a child stood. */
export type ChildChange = <N extends Node>(child: N) => N

type Rebuild = { readonly [K in NodeKind]: (node: NodeKinds[K], change: ChildChange) => Node }

const asItIs = (node: Node): Node => node

/** Made with the functions the law is written with, so that a changed tree is a tree like any other. */
const REBUILD: Rebuild = {
  accumulates: (node, change) => accumulates(change(node.that), node.comparison, node.period, node.window),
  all: (node, change) => all(...node.of.map(change)),
  always: asItIs,
  any: (node, change) => any(...node.of.map(change)),
  applicant: (node, change) => ofApplicant(change(node.of)),
  'by-version': (node, change) =>
    joinVersions({
      ...node,
      chosenBy: node.chosenBy === 'day-asked-about' ? node.chosenBy : change(node.chosenBy),
      versions: node.versions.map((version) => ({ ...version, that: change(version.that) })),
    }),
  clause: (node, change) => clause(node.id, node.source, change(node.that)),
  during: asItIs,
  'falls-within': (node, change) => fallsWithin(change(node.moment), { from: node.from, until: node.until }),
  'held-at': (node, change) => heldAt(change(node.moment), change(node.that)),
  is: asItIs,
  judgement: asItIs,
  lasting: (node, change) => lasting(change(node.that), node.comparison, node.period, node),
  'longest-stretch': (node, change) => longestStretch(change(node.that), node.comparison, node.period, node.window),
  not: (node, change) => not(change(node.of)),
  'not-after': (node, change) => notAfter(change(node.first), change(node.second)),
  'number-is': asItIs,
  'open-point': (node, change) => openPoint(node.id, { source: node.source, guard: change(node.guard) }),
  reading: (node, change) =>
    reading(
      node.id,
      node.options.map((option) => ({ ...option, that: change(option.that) })),
    ),
  reform: (node, change) => reform(node.id, { inForce: change(node.inForce), ifAdopted: change(node.ifAdopted) }),
  since: (node, change) => since(change(node.moment)),
  some: (node, change) => some(node.list.join('.'), change(node.that), node.whereAbsent ? 'if-given' : 'maybe'),
  'sums-to': (node, change) => sumsTo(change(node.quantity), node.comparison, node.limit),
  'within-last': (node, change) => withinLast(node.period, change(node.that), node.monthEnd),
  bounded: (node, change) =>
    bounded(change(node.moment), {
      ...(node.notBefore ? { notBefore: change(node.notBefore) } : {}),
      ...(node.notAfter ? { notAfter: change(node.notAfter) } : {}),
    }),
  chosen: (node, change) =>
    chosen(
      change(node.at),
      node.cases.map((each) => ({ when: change(each.when), moment: change(each.moment) })),
    ),
  'date-fact': asItIs,
  'day-in-year-of': (node, change) => dayInYearOf(change(node.moment), node.day),
  deadline: (node, change) =>
    deadline({
      ...node,
      start: change(node.start),
      ...(node.pausedWhile ? { pausedWhile: change(node.pausedWhile) } : {}),
    }),
  'earlier-of': (node, change) => earlierOf(...node.of.map(change)),
  'first-time': (node, change) => firstTime(change(node.that)),
  'fixed-day': asItIs,
  'last-time': (node, change) => lastTime(change(node.that)),
  'later-by': (node, change) => laterBy(change(node.moment), node.period, node.monthEnd),
  'later-of': (node, change) => laterOf(...node.of.map(change)),
  'nth-day': (node, change) =>
    nthDay(typeof node.count === 'number' ? node.count : change(node.count), change(node.that)),
  'of-records': (node, change) =>
    (node.which === 'earliest' ? earliestOf : latestOf)(node.list.join('.'), change(node.moment), change(node.where)),
  'open-date': asItIs,
  'amount-of-records': (node, change) => amountOf(node.list.join('.'), { ...node, where: change(node.where) }),
  reduced: (node, change) =>
    reduced(node.whole, {
      list: node.list.join('.'),
      field: node.field,
      reductions: node.reductions.map((each) => ({ ...each, when: change(each.when) })),
    }),
  sum: (node, change) => sum(...node.of.map(change)),
}

/** The same node with other children. Throws a LawError where the engine refuses such a node. */
export function withChildren<N extends Node>(node: N, change: ChildChange): N {
  const rebuild = REBUILD[node.kind as NodeKind] as (node: Node, change: ChildChange) => Node
  return rebuild(node, change) as N
}

/** Wordings joined into one node, as `criterionNorm` joins them. */
export function joinVersions(node: Pick<ByVersion, 'norm' | 'chosenBy' | 'versions'>): ByVersion {
  const { holdsWhen } = criterionNorm({
    id: node.norm,
    subject: '',
    authority: '',
    sources: [],
    chosenBy: node.chosenBy,
    versions: node.versions.map(({ that, ...version }) => ({ ...version, sources: [], lastVerified: '', body: that })),
  })
  return holdsWhen as ByVersion
}

/** The kinds a tree may be made of. */
export const rebuiltKinds: readonly string[] = Object.keys(REBUILD)
