import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { safeParseSituation } from '@parcours/engine'
import { belgianLaw } from '@parcours/law'
import { afterAll, describe, expect, it } from 'vitest'
import { isNationalNumber } from '../national-number/national-number.ts'
import { findTables } from '../read/find-tables.ts'
import { NO_MAPPING } from '../read/mapping.ts'
import { readRegister } from '../read/read-register.ts'
import { tablesOf } from '../tables/tables-of.ts'
import { CONTRADICTIONS } from './flaws.ts'
import { type GenerateOptions, generateRegister, syntheticPerson } from './generate-register.ts'
import { MARGINALS } from './marginals.ts'
import { isTestNumber, MOST_NUMBERS, testNumber } from './test-number.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-generate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const NONE = { unknown: 0, imprecise: 0, contradictory: 0 }
const asked = { seed: 'spring', on: '2026-06-30', shares: NONE }

function options(name: string, more: Partial<GenerateOptions> = {}): GenerateOptions {
  return { ...asked, persons: 200, format: 'csv', out: join(folder, name), ...more }
}

const filesOf = (name: string) =>
  Object.fromEntries(
    readdirSync(join(folder, name)).map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]),
  )

describe('an invented person', () => {
  it('has facts that every reader of situations takes', () => {
    for (let index = 0; index < 1_500; index += 1) {
      const { given } = syntheticPerson(index, asked)
      const read = safeParseSituation(belgianLaw.concepts, given)
      expect(read.ok ? [] : read.issues, `person ${index}`).toEqual([])
    }
  })

  it('has nothing that lies after the day of the register, but what is planned or printed on a card', () => {
    for (let index = 0; index < 400; index += 1) {
      const text = JSON.stringify(syntheticPerson(index, asked).given, (key, value: unknown) =>
        key === 'validUntil' || key === 'plannedUntil' ? undefined : value,
      )
      const days = text.match(/\d{4}-\d{2}-\d{2}/g) ?? []
      expect(
        days.every((day) => day <= asked.on),
        `person ${index}: ${days.sort().at(-1)}`,
      ).toBe(true)
    }
  })

  it('is the same for the same seed and place, and another one elsewhere', () => {
    expect(syntheticPerson(7, asked)).toEqual(syntheticPerson(7, asked))
    expect(syntheticPerson(7, asked).given).not.toEqual(syntheticPerson(8, asked).given)
    expect(syntheticPerson(7, asked).given).not.toEqual(syntheticPerson(7, { ...asked, seed: 'autumn' }).given)
  })

  it('is born on a leap day or at the end of a month now and then', () => {
    const births = Array.from({ length: 3_000 }, (_, i) => String(syntheticPerson(i, asked).given.birthDate))
    expect(births.some((day) => day.endsWith('-02-29'))).toBe(true)
    expect(births.filter((day) => /-(31|30)$/.test(day)).length / births.length).toBeGreaterThan(0.05)
  })
})

describe('a test number', () => {
  it('has valid control digits and a month that nobody is born in', () => {
    for (const index of [0, 1, 996, 997, 30_907, 1_000_000, MOST_NUMBERS - 1]) {
      for (const born of ['before-2000', 'from-2000'] as const) {
        const number = testNumber(index, born)
        expect(isNationalNumber(number), number).toBe(true)
        expect(isTestNumber(number), number).toBe(true)
        const month = Number(number.slice(2, 4)) % 20
        expect([month >= 1 && month <= 12, Number(number.slice(2, 4)) > 52], number).toEqual([true, true])
      }
    }
  })

  it('is another one for every place', () => {
    const numbers = Array.from({ length: 60_000 }, (_, i) => testNumber(i * 7, 'before-2000').slice(0, 9))
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  it('is told from a real number and from a bis number by its month', () => {
    for (const real of ['85073003328', '85273003328', '85473003328', '00000100102'])
      expect(isTestNumber(real)).toBe(false)
  })
})

describe('the shares of a register', () => {
  const people = Array.from({ length: 6_000 }, (_, i) => syntheticPerson(i, asked))

  it.each(Object.entries(MARGINALS))('of %s are those that are documented', (marginal, shares) => {
    expect(Object.values<number>(shares).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1)
    const drawn = people.flatMap(({ groups }) => groups[marginal] ?? [])
    expect(drawn.length).toBeGreaterThan(500)
    for (const [value, share] of Object.entries<number>(shares)) {
      const found = drawn.filter((each) => each === value).length / drawn.length
      // Four standard deviations.
      expect(Math.abs(found - share), value).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / drawn.length))
    }
  })

  it('of what is unknown, imprecise and contradictory are counted exactly', async () => {
    const shares = { unknown: 0.1, imprecise: 0.2, contradictory: 0.5 }
    const manifest = await generateRegister(belgianLaw.concepts, options('flaws', { shares, format: 'jsonl' }))
    const given = (filesOf('flaws')['situations.jsonl'] ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { situation: object }).situation)
    const concepts = Object.keys(syntheticPerson(0, asked).given).length
    expect(manifest?.facts.all).toBe(200 * concepts)
    expect(manifest?.facts.unknown).toBe(
      200 * concepts - given.reduce((sum, each) => sum + Object.keys(each).length, 0),
    )
    expect((manifest?.facts.unknown ?? 0) / (200 * concepts)).toBeCloseTo(0.1, 1)
    const { all = 0, imprecise = 0 } = manifest?.days ?? {}
    expect(imprecise / all).toBeCloseTo(0.2, 1)
    expect((JSON.stringify(given).match(/"\d{4}(-\d{2})?"/g) ?? []).length).toBe(imprecise)
    const refused = given.filter((each) => !safeParseSituation(belgianLaw.concepts, each).ok).length
    expect(refused).toBe(manifest?.contradictory['period-reversed'])
    expect(Object.keys(manifest?.contradictory ?? {}).sort()).toEqual([...CONTRADICTIONS].sort())
  })
})

describe('a register that is written', () => {
  it('has the same bytes for the same seed', async () => {
    await generateRegister(belgianLaw.concepts, options('first'))
    await generateRegister(belgianLaw.concepts, options('second'))
    expect(filesOf('second')).toEqual(filesOf('first'))
    await generateRegister(belgianLaw.concepts, options('other', { seed: 'autumn' }))
    expect(filesOf('other')['persons.csv']).not.toBe(filesOf('first')['persons.csv'])
  })

  it('begins with the same persons, however many follow', async () => {
    await generateRegister(belgianLaw.concepts, options('few', { persons: 10, format: 'jsonl' }))
    await generateRegister(belgianLaw.concepts, options('more', { persons: 25, format: 'jsonl' }))
    expect(filesOf('more')['situations.jsonl']?.startsWith(filesOf('few')['situations.jsonl'] ?? '-')).toBe(true)
  })

  it('is read back as the facts it was written from, whole and in order', async () => {
    const shares = { unknown: 0.15, imprecise: 0.1, contradictory: 0 }
    const manifest = await generateRegister(belgianLaw.concepts, options('back', { shares }))
    const persons = tablesOf(belgianLaw.concepts)
    const found = findTables(join(folder, 'back'), persons, NO_MAPPING)
    const reading = { persons, mapping: NO_MAPPING, blockSize: 50, unsorted: new Set<string>(), encodings: new Map() }
    let index = 0
    for await (const block of readRegister(found, { ...reading, temporary: join(folder, 'temporary') })) {
      expect(block.rejects).toEqual([])
      for (const { person, given, nationalNumber } of block.persons) {
        const made = syntheticPerson(index, { ...asked, shares })
        expect([person, nationalNumber]).toEqual([made.person, made.nationalNumber])
        expect(sorted(given)).toEqual(sorted(made.given))
        index += 1
      }
    }
    expect(index).toBe(manifest?.persons)
  })

  it('ends at once when it is interrupted, without a manifest', async () => {
    const controller = new AbortController()
    const manifest = await generateRegister(
      belgianLaw.concepts,
      options('interrupted', { persons: 5_000, signal: controller.signal, onProgress: () => controller.abort() }),
    )
    expect(manifest).toBeUndefined()
    expect(Object.keys(filesOf('interrupted'))).not.toContain('manifest.json')
  })
})

/** Lists in one order: a register says nothing by the order of its rows. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(sorted)
      .map((each) => JSON.stringify(each))
      .sort()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, sorted(each)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
