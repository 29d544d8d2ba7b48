import {
  childrenOf,
  type Law,
  type Node,
  type RecordShape,
  rootsOf,
  type Shape,
  situationShape,
} from '@parcours/engine'
import { type LawCode, type Problem, problem } from './problem.ts'

/** What the check reads of the nodes that name facts. */
type FactNode = Node & {
  readonly field?: readonly string[]
  readonly values?: readonly (string | boolean)[]
  readonly limit?: number
  readonly from?: readonly string[]
  readonly until?: readonly string[]
  readonly list?: readonly string[]
  readonly amount?: { readonly field?: string }
  readonly placed?: { readonly over?: readonly string[]; readonly on?: string }
}

/** Every fact that the trees name is one that may be given, of the right kind, and every code is one of its codes. */
export function checkShapes(law: Law): readonly Problem[] {
  const root = situationShape(law.concepts)
  return law.norms.flatMap((norm) => {
    const walk = new Walk(norm.id, root)
    for (const each of rootsOf(norm)) walk.node(each, root, '')
    if (norm.chosenBy !== 'day-asked-about') walk.node(norm.chosenBy, root, '')
    return walk.problems
  })
}

class Walk {
  readonly problems: Problem[] = []
  private readonly norm: string
  private readonly root: RecordShape
  private readonly seen = new Map<Node, Set<RecordShape>>()

  constructor(norm: string, root: RecordShape) {
    this.norm = norm
    this.root = root
  }

  /** Checks a node against the record it is asked of; `at` is that record, for messages. */
  node(node: Node, scope: RecordShape, at: string): void {
    const scopes = this.seen.get(node) ?? new Set()
    if (scopes.has(scope)) return
    this.seen.set(node, scopes.add(scope))
    const fact = node as FactNode
    switch (node.kind) {
      case 'is':
        this.codes(fact, scope, at)
        return
      case 'number-is':
        this.number(fact.field ?? [], fact.limit ?? Number.NaN, scope, at)
        return
      case 'during':
        this.field(fact.from ?? [], scope, at, ['date'])
        this.field(fact.until ?? [], scope, at, ['date'])
        return
      case 'date-fact':
        this.field(fact.field ?? [], scope, at, ['date'])
        return
      case 'reduced': {
        // Its field is one name in the records of the list; its criteria are asked of the person.
        const list = this.field(fact.list ?? [], scope, at, ['list'])
        const name = (node as Node & { readonly field?: string }).field ?? ''
        if (list?.kind === 'list') this.field([name], list.of, `${at}${(fact.list ?? []).join('.')}[].`, ['number'])
        for (const child of childrenOf(node)) this.node(child, scope, at)
        return
      }
      case 'applicant':
        for (const child of childrenOf(node)) this.node(child, this.root, '')
        return
      case 'some':
      case 'of-records':
      case 'amount-of-records': {
        const path = fact.list ?? []
        const shape = this.field(path, scope, at, ['list'])
        if (shape?.kind !== 'list') return
        const inside = `${at}${path.join('.')}[].`
        for (const child of childrenOf(node)) this.node(child, shape.of, inside)
        if (fact.amount?.field) this.field(fact.amount.field.split('.'), shape.of, inside, ['number'])
        for (const name of [...(fact.placed?.over ?? []), ...(fact.placed?.on ? [fact.placed.on] : [])]) {
          this.field([name], shape.of, inside, ['date'])
        }
        return
      }
      default:
        for (const child of childrenOf(node)) this.node(child, scope, at)
    }
  }

  private field(
    path: readonly string[],
    scope: RecordShape,
    at: string,
    kinds: readonly Shape['kind'][],
  ): Shape | undefined {
    let shape: Shape = scope
    for (const name of path) {
      const own: Shape | undefined =
        shape.kind === 'record' && Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
      if (!own) {
        const known = shape.kind === 'record' ? Object.keys(shape.fields).join(', ') : `nothing, it is a ${shape.kind}`
        this.report(
          'LAW_CONCEPT_UNKNOWN',
          `It asks for "${at}${path.join('.')}". There is no fact of that name; there are ${known}.`,
          'Correct the name, or add the fact to the concepts.',
        )
        return undefined
      }
      shape = own
    }
    if (!kinds.includes(shape.kind)) {
      this.report(
        'LAW_FIELD_WRONG_KIND',
        `It uses "${at}${path.join('.')}" as a ${kinds.join(' or ')}, but that is a ${shape.kind}.`,
        'Ask for another fact, or use another operator.',
      )
      return undefined
    }
    return shape
  }

  private codes(node: FactNode, scope: RecordShape, at: string): void {
    const path = node.field ?? []
    const shape = this.field(path, scope, at, ['code', 'boolean', 'text'])
    if (!shape) return
    const wrong = (node.values ?? []).filter((value) => !canBe(shape, value))
    if (wrong.length > 0) {
      const allowed =
        shape.kind === 'code' ? shape.values.join(', ') : shape.kind === 'text' ? `a ${shape.names}` : 'true, false'
      this.report(
        'LAW_CODE_UNKNOWN',
        `It compares "${at}${path.join('.')}" with ${wrong.map(String).join(', ')}. What can be given is ${allowed}.`,
        'Correct the code, or add it to the concept.',
      )
    }
    if ((node.values ?? []).length === 0) {
      this.report('LAW_CODE_UNKNOWN', `It compares "${at}${path.join('.')}" with nothing.`, 'Name the codes.')
    }
  }

  private number(path: readonly string[], limit: number, scope: RecordShape, at: string): void {
    const shape = this.field(path, scope, at, ['number'])
    if (shape?.kind !== 'number' || (limit >= shape.least && limit <= shape.most)) return
    this.report(
      'LAW_FIELD_WRONG_KIND',
      `It compares "${at}${path.join('.')}" with ${limit}. What can be given is ${shape.least} to ${shape.most} ${shape.unit}.`,
      'Check the unit of the limit.',
    )
  }

  private report(code: LawCode, found: string, next: string): void {
    this.problems.push(problem(code, this.norm, found, next))
  }
}

function canBe(shape: Shape, value: string | boolean): boolean {
  switch (shape.kind) {
    case 'boolean':
      return typeof value === 'boolean'
    case 'code':
      return typeof value === 'string' && shape.values.includes(value)
    case 'text':
      return (
        typeof value === 'string' &&
        new RegExp(shape.pattern, 'u').test(value) &&
        (shape.known === undefined || shape.known.has(value))
      )
    case 'date':
    case 'list':
    case 'number':
    case 'record':
      return false
  }
}
