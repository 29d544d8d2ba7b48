import type { During } from '../nodes/criterion/during.ts'
import type { Is } from '../nodes/criterion/is.ts'
import type { Some } from '../nodes/criterion/some.ts'
import type { DateFact } from '../nodes/moment/date-fact.ts'
import type { OfRecords } from '../nodes/moment/of-records.ts'
import type { Node } from '../nodes/node.ts'
import { childrenOf } from '../nodes/operations.ts'
import type { AmountOfRecords } from '../nodes/quantity/amount-of-records.ts'
import type { Reduced } from '../nodes/quantity/reduced.ts'
import { rootsOf } from './law.ts'
import type { Norm } from './norm.ts'

/**
 * The facts that norms look at, as dotted paths without row numbers: `registrations`, `registrations.municipality`,
 * `family.nationalities.country`. A door shows these fields and leaves the others out.
 */
export function factsUsed(norms: readonly Norm[]): ReadonlySet<string> {
  const used = new Set<string>()
  const seen = new Map<Node, Set<string>>()
  const visit = (node: Node, scope: string): void => {
    const scopes = seen.get(node) ?? new Set()
    if (scopes.has(scope)) return
    scopes.add(scope)
    seen.set(node, scopes)
    const add = (path: readonly string[]): string => {
      let at = scope
      for (const step of path) {
        at = at === '' ? step : `${at}.${step}`
        used.add(at)
      }
      return at
    }
    let inner = scope
    switch (node.kind) {
      case 'is':
      case 'number-is':
      case 'date-fact':
        add((node as Is | DateFact).field)
        break
      case 'during':
        add((node as During).from)
        add((node as During).until)
        break
      case 'some':
      case 'of-records':
        inner = add((node as Some | OfRecords).list)
        break
      case 'amount-of-records': {
        const { list, amount, placed } = node as AmountOfRecords
        inner = add(list)
        const fields = [...('on' in placed ? [placed.on] : placed.over), ...('field' in amount ? [amount.field] : [])]
        for (const field of fields) used.add(`${inner}.${field}`)
        break
      }
      case 'reduced': {
        const { list, field } = node as Reduced
        let at = scope
        for (const step of list) {
          at = at === '' ? step : `${at}.${step}`
          used.add(at)
        }
        used.add(`${at}.${field}`)
        break
      }
      case 'applicant':
        inner = ''
        break
    }
    for (const child of childrenOf(node)) visit(child, inner)
  }
  for (const norm of norms) for (const root of rootsOf(norm)) visit(root, '')
  return used
}
