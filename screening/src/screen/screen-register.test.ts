import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate, parseSituation, safeParseSituation } from '@parcours/engine'
import { belgianLaw, cases } from '@parcours/law'
import { describe, expect, it } from 'vitest'
import { newFolder, type Told, tablesFrom, writeTables } from '../../test/register-folder.ts'
import { linesOf, ON, ONLY, screen } from '../../test/screen.ts'

/** The persons of the worked cases, with ids in the order of registers. */
const told: readonly Told[] = cases
  .filter(({ given }) => safeParseSituation(belgianLaw.concepts, given).ok)
  .filter((_, i) => i % 4 === 0)
  .map(({ given }, i) => ({ person: `P${String(i).padStart(5, '0')}`, given }))

const direct = (given: unknown) =>
  JSON.stringify(evaluate(belgianLaw, parseSituation(belgianLaw.concepts, given), { on: ON, only: ONLY }))

describe('a register of situations', () => {
  it('gets, byte for byte, the findings that each person would get alone', async () => {
    const file = join(newFolder(), 'people.jsonl')
    writeFileSync(file, told.map(({ person, given }) => `${JSON.stringify({ person, situation: given })}\n`).join(''))
    const { text, persons, rejected } = await screen(file)
    const expected = told.map(({ person, given }) => `{"person":"${person}","findings":${direct(given)}}\n`).join('')
    expect(text).toBe(expected)
    expect([persons, rejected]).toEqual([told.length, []])
    expect(told.length).toBeGreaterThan(300)
  })
})

describe('a register of tables', () => {
  it('gets the findings that each person would get alone', async () => {
    const folder = newFolder()
    writeTables(folder, tablesFrom(told))
    const { text, rejected } = await screen(folder)
    expect(rejected).toEqual([])
    const lines = linesOf(text)
    expect(lines.map(({ person }) => person)).toEqual(told.map(({ person }) => person))
    lines.forEach(({ findings }, i) => {
      expect(JSON.stringify(findings), told[i]?.person).toBe(direct(told[i]?.given))
    })
  })
})
