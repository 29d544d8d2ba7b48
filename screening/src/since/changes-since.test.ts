import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EngineError, evaluate, parseSituation } from '@parcours/engine'
import { belgianLaw } from '@parcours/law'
import { afterAll, describe, expect, it } from 'vitest'
import { syntheticPerson } from '../generate/generate-register.ts'
import { evaluateHere } from '../screen/block-evaluator.ts'
import { FORMATS, type Format } from '../screen/screen-block.ts'
import { screenRegister } from '../screen/screen-register.ts'
import { summaryOf } from '../summary/summary-of.ts'
import { changesOf, changesSince, type SinceEvent } from './changes-since.ts'
import { type ResultFinding, type ResultOfPerson, readResult } from './read-result.ts'

const folder = mkdtempSync(join(tmpdir(), 'parcours-since-'))
afterAll(() => rmSync(folder, { recursive: true }))

const on = '2026-06-30'
const only = ['brussels/integration/obliged', 'flanders/integration/obliged', 'brussels/integration/enrol-by']
const asked = { seed: 'since', on, shares: { unknown: 0.1, imprecise: 0.05, contradictory: 0 } }

function finding(more: Partial<ResultFinding> = {}): ResultFinding {
  const none = { clauses: [], missing: [], openPoints: [], judgements: [], inWords: '' }
  return { id: only[0] as string, on, outcome: 'met', ...none, ...more }
}

const of = (person: string, ...findings: readonly ResultFinding[]): ResultOfPerson => ({ person, findings })

async function* listed(people: readonly ResultOfPerson[]): AsyncGenerator<ResultOfPerson> {
  yield* people
}

async function collected<T>(events: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const event of events) all.push(event)
  return all
}

/** Screens some synthetic persons into a file. */
async function screened(name: string, format: Format, count: number, missing: readonly string[] = []): Promise<string> {
  const input = join(folder, `${name}.input.jsonl`)
  const lines = Array.from({ length: count }, (_, i) => {
    const { person, given } = syntheticPerson(i, asked)
    const situation = Object.fromEntries(Object.entries(given).filter(([key]) => !missing.includes(key)))
    return `${JSON.stringify({ person: i === 3 ? `=${person}` : person, situation })}\n`
  })
  writeFileSync(input, lines.join(''))
  const out = join(folder, `${name}.${format}`)
  const question = { options: { on, only }, format, dryRun: false }
  const inWords = ({ outcome }: { readonly outcome: string }): string => `it is ${outcome}`
  const evaluator = evaluateHere(belgianLaw, question, inWords)
  await screenRegister(belgianLaw, { input, question, out, rejects: undefined }, evaluator)
  return out
}

describe('the result of a screening', () => {
  it.each(FORMATS)('is read back from %s as what the engine found', async (format) => {
    const out = await screened('back', format, 40)
    const people = await collected(readResult(belgianLaw, out))
    expect(people).toHaveLength(40)
    for (const { person, findings } of people) {
      const index = Number(person.replace('=', '').slice(1)) - 1
      const situation = parseSituation(belgianLaw.concepts, syntheticPerson(index, asked).given)
      const own = evaluate(belgianLaw, situation, { on, only })
      expect(findings.map(({ id, outcome, missing, since, value }) => [id, outcome, missing, since, value])).toEqual(
        own.map(({ id, outcome, missing, since, value }) => [id, outcome, missing, since, value]),
      )
      expect(findings[0]?.clauses.length).toBeGreaterThan(0)
    }
    expect(people.map(({ person }) => person)).toContain('=T000000004')
  })

  it('gives the same counts from every format', async () => {
    const [csv, jsonl, parquet] = await Promise.all(
      FORMATS.map(async (format) => summaryOf(belgianLaw, readResult(belgianLaw, await screened('same', format, 60)))),
    )
    expect(csv?.persons).toBe(60)
    expect(parquet).toEqual(csv)
    expect({ ...jsonl, duties: 0, clauses: 0 }).toEqual({ ...csv, duties: 0, clauses: 0 })
    const [first] = csv?.findings ?? []
    expect((first?.met ?? 0) + (first?.['not-met'] ?? 0) + (first?.undetermined ?? 0)).toBe(60)
    expect(csv?.open.listed.length).toBe(csv?.open.count)
  })

  it.each([
    ['rows.csv', 'person,finding\nx,y\n'],
    ['lines.jsonl', '{"person": 7}\n'],
    ['broken.jsonl', 'no json\n'],
  ])('is refused where it is none: %s', async (name, content) => {
    const file = join(folder, name)
    writeFileSync(file, content)
    const error = await collected(readResult(belgianLaw, file)).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(EngineError)
    expect((error as EngineError).issues[0]).toMatchObject({ code: 'RESULT_NOT_ONE', path: name })
  })

  it('is refused where it is out of order: it was changed by hand', async () => {
    const file = join(folder, 'order.jsonl')
    writeFileSync(file, '{"person":"B","findings":[]}\n{"person":"A","findings":[]}\n')
    await expect(collected(readResult(belgianLaw, file))).rejects.toThrow('RESULT_NOT_ONE')
  })
})

describe('what changed since an earlier result', () => {
  it('is nothing where nothing changed, whatever the formats', async () => {
    const [csv, parquet] = [await screened('still', 'csv', 30), await screened('still', 'parquet', 30)]
    const events = await collected(changesSince(readResult(belgianLaw, csv), readResult(belgianLaw, parquet)))
    expect(events).toEqual([])
  })

  it('is told for facts that are told now, by their names', async () => {
    const before = await screened('before', 'jsonl', 60, ['registrations'])
    const after = await screened('after', 'jsonl', 60)
    const events = await collected(changesSince(readResult(belgianLaw, before), readResult(belgianLaw, after)))
    const settled = events.flatMap(({ kind, change }) => (kind === 'answer' && change.cause === 'told' ? [change] : []))
    expect(settled.length).toBeGreaterThan(5)
    for (const change of settled) expect(change.told.join()).toContain('/registrations')
  })

  it('names who came and who went, in the order of persons', async () => {
    const kinds = (events: readonly SinceEvent[]): unknown =>
      events.map(({ kind, change }) => [kind, change.person, kind === 'person' ? change.came : change.parts])
    const before = listed([of('2', finding()), of('10', finding()), of('A', finding())])
    const after = listed([of('1', finding()), of('10', finding({ outcome: 'not-met' })), of('A', finding())])
    expect(kinds(await collected(changesSince(before, after)))).toEqual([
      ['person', '1', true],
      ['person', '2', false],
      ['answer', '10', ['outcome']],
    ])
  })

  it.each([
    ['clauses', finding({ clauses: ['a'] }), finding({ outcome: 'not-met', clauses: ['b'] })],
    ['day', finding({ on: '2026-01-01' }), finding({ outcome: 'not-met' })],
    ['facts', finding(), finding({ outcome: 'not-met' })],
    ['law', finding({ versions: ['old'] }), finding({ outcome: 'not-met', versions: ['new'] })],
    ['withdrawn', finding(), finding({ outcome: 'undetermined', missing: ['/family'] })],
    ['told', finding({ outcome: 'undetermined', missing: ['/family'] }), finding()],
  ])('is because of: %s', (cause, before, after) => {
    expect(changesOf(of('A', before), of('A', after)).map((change) => change.cause)).toEqual([cause])
  })

  it('is not that an answer stays what it was while its windows slide, or that somebody was not asked before', () => {
    const slid = [finding({ on: '2026-01-01', since: '2021-01-01' }), finding({ since: '2021-06-30' })] as const
    expect(changesOf(of('A', slid[0]), of('A', slid[1]))).toEqual([])
    expect(
      changesOf(of('A', finding({ since: '2021-01-01' })), of('A', finding({ since: '2022-01-01' }))),
    ).toHaveLength(1)
    expect(changesOf(of('A'), of('A', finding()))).toEqual([])
  })
})
