import type { Law, Shape } from '@parcours/engine'
import { type ValuesCompared, valuesCompared } from '../check/values-compared.ts'
import type { Place } from './change.ts'

/** What is known of the facts at a place of the law: `scope` is the list in whose records it stands. */
export function placesOf(law: Law): (scope: readonly string[]) => Place {
  const compared = new Map<string, ValuesCompared[]>()
  for (const each of valuesCompared(law)) {
    const path = [each.concept, ...each.path].join('.')
    compared.set(path, [...(compared.get(path) ?? []), each])
  }
  const shapeOf = (path: readonly string[]): Shape | undefined => {
    const [concept, ...fields] = path
    let shape: Shape | undefined = law.conceptById.get(concept ?? '')?.shape
    for (const field of fields) {
      const record: Shape | undefined = shape?.kind === 'list' ? shape.of : shape
      shape = record?.kind === 'record' ? record.fields[field] : undefined
    }
    return shape
  }
  return (scope) => ({
    otherCodes(field, values) {
      const path = [...scope, ...field]
      const shape = shapeOf(path)
      if (shape?.kind !== 'code' && shape?.kind !== 'text') return []
      // What the law tells apart elsewhere is the likeliest to be taken for this; then what else can be told.
      const elsewhere = (compared.get(path.join('.')) ?? []).flatMap((each) => each.values)
      const all = [...elsewhere, ...(shape.kind === 'code' ? shape.values : [])]
      return [...new Set(all)].filter((code): code is string => typeof code === 'string' && !values.includes(code))
    },
    isTable(field) {
      const shape = shapeOf([...scope, ...field])
      return shape?.kind === 'text' && shape.known !== undefined
    },
    stepOf(field) {
      const shape = shapeOf([...scope, ...field])
      return shape?.kind === 'number' && !shape.whole ? 0.01 : 1
    },
  })
}
