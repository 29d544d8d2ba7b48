import { safeParseSituation } from '@parcours/engine'
import { belgianLaw, cases, concepts } from '@parcours/law'
import { describe, expect, it } from 'vitest'
import { factsFrom, type RowsOfPerson, rowsFrom, type TableRow } from './person-rows.ts'
import { allTables, tablesOf } from './tables-of.ts'

const persons = tablesOf(concepts)

describe('the tables of a register', () => {
  it('are the persons and one for each list, lists inside lists and records too', () => {
    const names = allTables(persons).map(({ name }) => name)
    expect(names[0]).toBe('persons')
    for (const name of ['registrations', 'residence-documents', 'family', 'family-nationalities', 'work-leave']) {
      expect(names).toContain(name)
    }
    expect(names).toContain('programme-interruptions')
    expect(new Set(names).size).toBe(names.length)
  })

  it('have one column for each fact, by a name that no other column of the table has', () => {
    for (const table of allTables(persons)) {
      const names = table.columns.map(({ name }) => name)
      expect(new Set([...names, 'person', 'row']).size, table.name).toBe(names.length + 2)
    }
    expect(persons.columns.map(({ name }) => name)).toContain('birth_place_country')
  })

  it('hold the facts of every worked case, and give them back', () => {
    let compared = 0
    for (const { id, given } of cases) {
      if (!safeParseSituation(belgianLaw.concepts, given).ok) continue
      const rows = new Map<string, (TableRow & { parentRow?: string })[]>(
        allTables(persons).map(({ name }) => [name, []]),
      )
      for (const { table, row, parentRow, values } of rowsFrom(persons, given)) {
        const unknownLists = new Set(Object.keys(values).filter((name) => name.endsWith('_unknown')))
        const told = Object.fromEntries(Object.entries(values).filter(([name]) => !unknownLists.has(name)))
        rows.get(table.name)?.push({
          values: told,
          unknownLists,
          ...(row === undefined ? {} : { row: String(row) }),
          ...(parentRow === undefined ? {} : { parentRow: String(parentRow) }),
        })
      }
      const [own] = rows.get('persons') ?? []
      rows.delete('persons')
      expect(factsFrom(persons, own as TableRow, rows as RowsOfPerson), id).toEqual(withoutEmptyRecords(given))
      compared += 1
    }
    expect(compared).toBeGreaterThan(1_000)
  })
})

/** A record of which nothing is told says as much as no record at all. */
function withoutEmptyRecords(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(withoutEmptyRecords)
  if (typeof given !== 'object' || given === null) return given
  const told = Object.entries(given).filter(
    ([, value]) =>
      !(typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0),
  )
  return Object.fromEntries(told.map(([key, value]) => [key, withoutEmptyRecords(value)]))
}
