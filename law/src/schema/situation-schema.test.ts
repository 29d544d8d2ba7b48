import { formatDay, parseDay, type Shape, safeParseSituation, situationShape } from '@parcours/engine'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cases, concepts, situationSchema } from '../index.ts'

const ajv = new Ajv2020({ strict: true, allErrors: false })
const validate = ajv.compile(situationSchema(concepts))

/** The engine refuses it for something a schema can say. */
function refused(given: unknown): boolean {
  const result = safeParseSituation(concepts, given)
  return !result.ok && result.issues.some((issue) => issue.code !== 'FACT_PERIOD_REVERSED')
}

/** Values that fit a shape. */
function fitting(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'record': {
      const fields = Object.fromEntries(Object.entries(shape.fields).map(([name, own]) => [name, fitting(own)]))
      return fc.record(fields, { requiredKeys: [], noNullPrototype: true })
    }
    case 'list':
      return fc.array(fitting(shape.of), { maxLength: 3 })
    case 'date':
      return fc.oneof(dates, ...(shape.orNever ? [fc.constant('never')] : []))
    case 'boolean':
      return fc.boolean()
    case 'number':
      return shape.whole
        ? fc.integer({ min: shape.least, max: shape.most })
        : fc.double({ min: shape.least, max: shape.most, noNaN: true })
    case 'code':
      return fc.constantFrom(...shape.values, ...Object.keys(shape.aliases ?? {}))
    case 'text':
      return shape.known ? fc.constantFrom(...shape.known) : fc.constantFrom(...(SAMPLES[shape.names] ?? []))
  }
}

const SAMPLES: { readonly [names: string]: readonly string[] } = {
  country: ['BE', 'MA', 'FR'],
  language: ['fr', 'ar'],
  region: ['Cabinda'],
  organiser: ['école'],
  issuer: ['Selor'],
  'legal basis': ['art-10-1-4', 'protection'],
}

const [first, last] = [parseDay('1850-01-01') as number, parseDay('2259-12-31') as number]

const dates = fc
  .integer({ min: first, max: last })
  .chain((day) => fc.constantFrom(formatDay(day), formatDay(day).slice(0, 7), formatDay(day).slice(0, 4)))

/** What people and programs get wrong. */
const wrong = fc.oneof(
  fc.constantFrom('', 'never', '2023-02-29', '1900-02-29', '2024-13', '2024-00-01', '24-01-01', '2024-1-1', 'fr', 'FR'),
  fc.constantFrom('99999', '21015', 'Q', 'A', '1849-12-31', '1849', '2260', '2260-01-01', ' 2024', '2024-06-31'),
  fc.constantFrom(null, true, -1, 0.5, 1e9, [], {}, [[]], [null], { from: '2024' }),
  fc.jsonValue({ maxDepth: 2 }),
)

/** One value, somewhere inside, replaced or added. */
function damaged(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value) && value.length > 0) {
    return fc.oneof(
      wrong,
      fc
        .nat(value.length - 1)
        .chain((i) => damaged(value[i]).map((each) => value.map((old, j) => (i === j ? each : old)))),
    )
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    const keys = Object.keys(value)
    return fc.oneof(
      fc
        .tuple(fc.constantFrom('form', 'Until', 'constructor', 'birthdate'), wrong)
        .map(([key, bad]) => ({ ...value, [key]: bad })),
      fc
        .constantFrom(...keys)
        .chain((key) => damaged((value as Record<string, unknown>)[key]).map((each) => ({ ...value, [key]: each }))),
    )
  }
  return wrong
}

describe('the JSON Schema of a situation', () => {
  it('accepts what the engine accepts', () => {
    let accepted = 0
    fc.assert(
      fc.property(fitting(situationShape(concepts)), (given) => {
        const isRefused = refused(given)
        accepted += isRefused ? 0 : 1
        expect(validate(given)).toBe(!isRefused)
      }),
      { numRuns: 1000, seed: 2 },
    )
    expect(accepted).toBe(1000)
  })

  it('refuses what the engine refuses, and only that', () => {
    let refusals = 0
    fc.assert(
      fc.property(fitting(situationShape(concepts)).chain(damaged), (given) => {
        const isRefused = refused(given)
        refusals += isRefused ? 1 : 0
        expect(validate(given)).toBe(!isRefused)
      }),
      { numRuns: 3000, seed: 2 },
    )
    expect(refusals).toBeGreaterThan(1500)
  })

  it('knows the calendar: every first and last day of a month, and the day after it, from 1849 to 2260', () => {
    for (let year = 1849; year <= 2260; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (const day of [0, 1, 28, 29, 30, 31, 32]) {
          const [mm, dd] = [month, day].map((each) => String(each).padStart(2, '0'))
          const given = { birthDate: `${year}-${mm}-${dd}` }
          if (validate(given) === refused(given)) expect.fail(`${given.birthDate}`)
        }
      }
    }
    expect(validate({ birthDate: '2024-02-29' })).toBe(true)
    expect(validate({ birthDate: '2023-02-29' })).toBe(false)
  })

  it('accepts the facts of every case of the law', () => {
    for (const each of cases) expect(validate(each.given), `${each.id} ${ajv.errorsText(validate.errors)}`).toBe(true)
  })
})
