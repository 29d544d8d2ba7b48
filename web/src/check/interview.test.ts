import { evaluate, parseSituation } from '@parcours/engine'
import { belgianLaw, cases } from '@parcours/law'
import { wordsFor } from '@parcours/words'
import { beforeAll, describe, expect, it } from 'vitest'
import { FormBrowser, fieldsSaying, tagsOf } from '../../test/form-browser.ts'
import { createApp } from '../app.tsx'
import { buildAssets } from '../assets/build-assets.ts'
import { encodeState } from './check-state.ts'
import { findingsOfTopic } from './topics.ts'

let app: ReturnType<typeof createApp>
const failures: string[] = []

beforeAll(async () => {
  app = createApp({
    assets: await buildAssets(),
    law: belgianLaw,
    cases: [],
    today: () => '2026-11-22',
    reportFailure: (...said) => failures.push(said.join(' ')),
  })
})

// A spread over all norms; all cases together would ask ten thousand questions.
const interviewed = cases.filter((_, at) => at % 23 === 7)

describe('an interview of an invented person, about everything', () => {
  let settled = 0
  let settledInterview = 0

  it.each(interviewed.map((each) => [each.title, each] as const))('%s', async (_, person) => {
    const browser = await new FormBrowser(app).open('/en/check')
    browser.put('answers', encodeState({ ...browser.state, on: person.on })).put('stage', 'summary')
    await browser.press('do', 'go-on', '/en/check')

    const asked: string[] = []
    while (browser.asked !== undefined) {
      const id = browser.asked
      asked.push(id)
      expect(asked.filter((each) => each === id).length, `${id} is asked too often`).toBeLessThanOrEqual(2)
      expectWholePage(browser)
      await answer(browser, id, person.given[id])
    }
    expect(browser.stage).toBe('result')
    expectWholePage(browser)
    expect(failures).toEqual([])

    // What was told through the pages leads where the whole life leads, although many fields were never asked for.
    const whole = evaluate(belgianLaw, parseSituation(belgianLaw.concepts, person.given), { on: person.on })
    const told = evaluate(belgianLaw, parseSituation(belgianLaw.concepts, browser.state.situation), { on: person.on })
    // What only an event raises is not asked for here; what the answers say of it must be right all the same.
    const asksFor = new Set(findingsOfTopic(belgianLaw, 'everything', browser.state.situation))
    for (const [at, finding] of told.entries()) {
      if (whole[at]?.outcome !== 'undetermined' && asksFor.has(finding.id)) settled += 1
      if (finding.outcome === 'undetermined') continue
      if (asksFor.has(finding.id)) settledInterview += 1
      expect([finding.id, finding.outcome, finding.value]).toEqual([
        whole[at]?.id,
        whole[at]?.outcome,
        whole[at]?.value,
      ])
    }
  })

  it('hardly ever leaves something open that the whole life settles', () => {
    expect(interviewed.length).toBeGreaterThan(20)
    expect(settled).toBeGreaterThan(400)
    expect(settledInterview / settled).toBeGreaterThan(0.97)
  })
})

async function answer(browser: FormBrowser, id: string, fact: unknown): Promise<void> {
  if (fact === undefined) return void (await browser.press('do', 'unknown'))
  if (Array.isArray(fact) && fact.length === 0) return void (await browser.press('do', 'none'))
  const { shape } = belgianLaw.conceptById.get(id) ?? {}
  if (!shape) throw new Error(`The law knows no ${id}.`)
  const shown = new Set((browser.field('fields') ?? '').split(' '))
  for (const [name, value] of fieldsSaying(shape, `f.${id}`, fact, shown)) browser.put(name, value)
  await browser.press('do', 'continue')
  // Nothing that the person has to tell was asked for.
  if (browser.html.includes('error-summary')) {
    expect(browser.html).toContain(wordsFor('en').check.fillOrNone)
    await browser.press('do', 'unknown')
  }
}

function expectWholePage(browser: FormBrowser): void {
  const { html } = browser
  expect(browser.status).toBe(200)
  expect(browser.bytes).toBeLessThan(40_000)
  expect(html.match(/<h1/g)).toHaveLength(1)
  expect(html).not.toMatch(/ style=|undefined|\[object|\{\w+\}/)
  const ids = tagsOf(html, '[a-z0-9]+').flatMap((tag) => (tag.id ? [tag.id] : []))
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
  levels.reduce((above, level) => {
    expect(level - above, 'a heading skips a level').toBeLessThanOrEqual(1)
    return level
  })
}
