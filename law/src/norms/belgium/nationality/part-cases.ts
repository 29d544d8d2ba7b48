import type { LawCase } from '../../../case.ts'
import type { Facts } from './persons.ts'

/**
 * What was proved of one part of a declaration, proved again of a declaration that asks for the same part: somebody who
 * has all the rest fulfils it as far as the part is fulfilled. Takes cases of the present wording that expect an outcome
 * of the part; `rest` adds everything else to their facts.
 */
export function asPartOf(
  route: string,
  part: string,
  cases: readonly LawCase[],
  rest: (facts: Facts, on: string) => Facts,
): readonly LawCase[] {
  return cases.flatMap((each) => {
    const expected = each.expect[`belgium/nationality/declaration/${part}`]
    const outcome = typeof expected === 'string' ? expected : expected?.outcome
    if (outcome === undefined || each.on < '2018-07-12' || each.reforms) return []
    return [
      {
        id: `${each.id}-for-${route}`,
        title: `${each.title} (${route})`,
        source: 'expert' as const,
        given: rest(each.given, each.on),
        on: each.on,
        ...(each.knownOn ? { knownOn: each.knownOn } : {}),
        expect: { [`belgium/nationality/declaration/${route}`]: outcome },
      },
    ]
  })
}

type Documents = readonly { readonly type: string; readonly from?: string; readonly until?: string }[]

const withoutEnd = new Set([
  'B',
  'K',
  'L',
  'EU',
  'EU+',
  'F',
  'F+',
  'M',
  'annex-7bis',
  'annex-8',
  'annex-8bis',
  'C',
  'D',
  'E',
  'E+',
])

/** The same facts with a B card from the day itself on, for who holds no document of a stay without an end. */
export function withUnlimitedCard(facts: Facts, on: string): Facts {
  const documents = facts.residenceDocuments as Documents | undefined
  if (documents === undefined) return facts
  const holdsOne = documents.some(
    ({ type, from, until }) =>
      withoutEnd.has(type) && (from === undefined || from <= on) && (until === undefined || until >= on),
  )
  if (holdsOne) return facts
  return { ...facts, residenceDocuments: [...documents, { type: 'B', from: on }] }
}
