import { defect } from '../errors/engine-error.ts'
import { accumulatesOperation } from './criterion/accumulates.ts'
import { allOperation } from './criterion/all.ts'
import { alwaysOperation } from './criterion/always.ts'
import { anyOperation } from './criterion/any.ts'
import { applicantOperation } from './criterion/applicant.ts'
import { byVersionOperation } from './criterion/by-version.ts'
import { clauseOperation } from './criterion/clause.ts'
import { duringOperation } from './criterion/during.ts'
import { fallsWithinOperation } from './criterion/falls-within.ts'
import { heldAtOperation } from './criterion/held-at.ts'
import { isOperation } from './criterion/is.ts'
import { judgementOperation } from './criterion/judgement.ts'
import { lastingOperation } from './criterion/lasting.ts'
import { longestStretchOperation } from './criterion/longest-stretch.ts'
import { notOperation } from './criterion/not.ts'
import { notAfterOperation } from './criterion/not-after.ts'
import { numberIsOperation } from './criterion/number-is.ts'
import { openPointOperation } from './criterion/open-point.ts'
import { readingOperation } from './criterion/reading.ts'
import { reformOperation } from './criterion/reform.ts'
import { sinceOperation } from './criterion/since.ts'
import { someOperation } from './criterion/some.ts'
import { sumsToOperation } from './criterion/sums-to.ts'
import { withinLastOperation } from './criterion/within-last.ts'
import { boundedOperation } from './moment/bounded.ts'
import { chosenOperation } from './moment/chosen.ts'
import { dateFactOperation } from './moment/date-fact.ts'
import { dayInYearOfOperation } from './moment/day-in-year-of.ts'
import { deadlineOperation } from './moment/deadline.ts'
import { earlierOfOperation } from './moment/earlier-of.ts'
import { firstTimeOperation } from './moment/first-time.ts'
import { fixedDayOperation } from './moment/fixed-day.ts'
import { lastTimeOperation } from './moment/last-time.ts'
import { laterByOperation } from './moment/later-by.ts'
import { laterOfOperation } from './moment/later-of.ts'
import { nthDayOperation } from './moment/nth-day.ts'
import { ofRecordsOperation } from './moment/of-records.ts'
import { openDateOperation } from './moment/open-date.ts'
import type {
  Criterion,
  CriterionOperation,
  MomentNode,
  MomentOperation,
  Node,
  Quantity,
  QuantityOperation,
} from './node.ts'
import { amountOfRecordsOperation } from './quantity/amount-of-records.ts'
import { reducedOperation } from './quantity/reduced.ts'
import { sumOperation } from './quantity/sum.ts'

/** The closed set of operators, by kind. */
const CRITERIA: ReadonlyMap<string, CriterionOperation> = byKind<CriterionOperation>([
  accumulatesOperation,
  allOperation,
  alwaysOperation,
  anyOperation,
  applicantOperation,
  byVersionOperation,
  clauseOperation,
  duringOperation,
  fallsWithinOperation,
  heldAtOperation,
  isOperation,
  judgementOperation,
  lastingOperation,
  longestStretchOperation,
  notAfterOperation,
  notOperation,
  numberIsOperation,
  openPointOperation,
  readingOperation,
  reformOperation,
  sinceOperation,
  someOperation,
  sumsToOperation,
  withinLastOperation,
])

const MOMENTS: ReadonlyMap<string, MomentOperation> = byKind<MomentOperation>([
  boundedOperation,
  chosenOperation,
  dateFactOperation,
  dayInYearOfOperation,
  deadlineOperation,
  earlierOfOperation,
  firstTimeOperation,
  fixedDayOperation,
  lastTimeOperation,
  laterByOperation,
  laterOfOperation,
  nthDayOperation,
  ofRecordsOperation,
  openDateOperation,
])

const QUANTITIES: ReadonlyMap<string, QuantityOperation> = byKind<QuantityOperation>([
  amountOfRecordsOperation,
  reducedOperation,
  sumOperation,
])

function byKind<O extends { readonly kind: string }>(operations: readonly unknown[]): ReadonlyMap<string, O> {
  return new Map((operations as O[]).map((operation) => [operation.kind, operation]))
}

// Each node finds its operation once; looking it up by kind every time would cost more than most nodes do.
const criterionOperations: (CriterionOperation | undefined)[] = []
const momentOperations: (MomentOperation | undefined)[] = []
const quantityOperations: (QuantityOperation | undefined)[] = []

export function criterionOperation(node: Criterion): CriterionOperation {
  const known = criterionOperations[node.no]
  if (known) return known
  const found = CRITERIA.get(node.kind)
  if (!found) throw defect('criterionOperation', node.kind)
  criterionOperations[node.no] = found
  return found
}

export function momentOperation(node: MomentNode): MomentOperation {
  const known = momentOperations[node.no]
  if (known) return known
  const found = MOMENTS.get(node.kind)
  if (!found) throw defect('momentOperation', node.kind)
  momentOperations[node.no] = found
  return found
}

export function quantityOperation(node: Quantity): QuantityOperation {
  const known = quantityOperations[node.no]
  if (known) return known
  const found = QUANTITIES.get(node.kind)
  if (!found) throw defect('quantityOperation', node.kind)
  quantityOperations[node.no] = found
  return found
}

/** The nodes right below a node. */
export function childrenOf(node: Node): readonly Node[] {
  switch ((node as Criterion | MomentNode | Quantity).is) {
    case 'criterion':
      return criterionOperation(node as Criterion).children(node as Criterion)
    case 'moment':
      return momentOperation(node as MomentNode).children(node as MomentNode)
    case 'quantity':
      return quantityOperation(node as Quantity).children(node as Quantity)
  }
}

/** A node and everything below it, each node once. */
export function allNodesOf(root: Node): readonly Node[] {
  const seen = new Set<Node>()
  const visit = (node: Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    for (const child of childrenOf(node)) visit(child)
  }
  visit(root)
  return [...seen]
}
