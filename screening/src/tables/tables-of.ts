import { type InformationConcept, type RecordShape, situationShape } from '@parcours/engine'
import type { Column, LeafShape, Table } from './table.ts'

/** Names of the columns that tie rows together; no fact may be called so. */
export const KEY = 'person'
export const ROW = 'row'

/** The table of the persons with, inside it, the tables of all lists: worked out from the concepts, never written by hand. */
export function tablesOf(concepts: readonly InformationConcept[]): Table {
  return tableOf('persons', [], [], undefined, situationShape(concepts))
}

/** A table and all inside it, outer ones first. */
export function allTables(root: Table): readonly Table[] {
  return [root, ...root.inner.flatMap(allTables)]
}

function tableOf(
  name: string,
  path: readonly string[],
  field: readonly string[],
  parent: string | undefined,
  shape: RecordShape,
): Table {
  const columns: Column[] = []
  const inner: Table[] = []
  const walk = (record: RecordShape, at: readonly string[]): void => {
    for (const [key, own] of Object.entries(record.fields)) {
      const here = [...at, key]
      if (own.kind === 'record') walk(own, here)
      else if (own.kind === 'list') {
        const whole = [...path, ...here]
        inner.push({
          ...tableOf(whole.map(kebab).join('-'), whole, here, name, own.of),
          ...(own.periods ? { periods: own.periods } : {}),
        })
      } else columns.push({ name: here.map(snake).join('_'), field: here, shape: own as LeafShape })
    }
  }
  walk(shape, [])
  return { name, path, field, ...(parent === undefined ? {} : { parent }), columns, inner }
}

/** Column of the parent that says, for one of its rows, that nobody knows the list: `residence_documents_unknown`. */
export function unknownColumn(table: Table): string {
  return `${table.field.map(snake).join('_')}_unknown`
}

function snake(camel: string): string {
  return camel.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function kebab(camel: string): string {
  return snake(camel).replaceAll('_', '-')
}
