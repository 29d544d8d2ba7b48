import { evaluate, parseSituation } from '@parcours/engine'
import { belgianLaw, cases } from '@parcours/law'
import { buildAssets, createApp } from '@parcours/web'
import { describe, expect, it } from 'vitest'
import { run } from '../cli/test/run.ts'

// One person, one day, one answer: the same bytes from the engine, over HTTP and at a terminal.

const app = createApp({ assets: await buildAssets(), law: belgianLaw, cases: [], today: () => '2026-11-22' })

async function overHttp(body: object): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  return (await app.request('/api/check', { method: 'POST', headers, body: JSON.stringify(body) })).text()
}

async function atTerminal(situation: unknown, ...options: readonly string[]): Promise<string> {
  return (await run(['check', '-', ...options, '--json'], { stdin: JSON.stringify(situation) })).out
}

describe('every door gives the same bytes', () => {
  const sample = cases.filter((_, at) => at % 7 === 0)

  it('there are persons to ask for', () => expect(sample.length).toBeGreaterThan(40))

  it.each(sample.map((each) => [each.id, each] as const))('for %s', async (_, { given: situation, on }) => {
    const findings = evaluate(belgianLaw, parseSituation(belgianLaw.concepts, situation), { on })
    const fromEngine = `${JSON.stringify(findings, null, 2)}\n`
    expect(await overHttp({ situation, on })).toBe(fromEngine)
    expect(await atTerminal(situation, '--on', on)).toBe(fromEngine)
  })

  it('for some findings, in an order of one’s own', async () => {
    const [person] = sample
    const only = belgianLaw.norms.map(({ id }) => id).filter((_, at) => at % 5 === 2)
    const asked = { situation: person?.given, on: person?.on, only: only.toReversed() }
    const answer = await overHttp(asked)
    expect((JSON.parse(answer) as { id: string }[]).map(({ id }) => id)).toEqual(asked.only)
    expect(await atTerminal(asked.situation, '--on', String(asked.on), '--only', asked.only.join(','))).toBe(answer)
  })
})
