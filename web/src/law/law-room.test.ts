import { gunzipSync } from 'node:zlib'
import { belgianLaw, cases } from '@parcours/law'
import { languages, wordsFor } from '@parcours/words'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../app.tsx'
import type { Assets } from '../assets/assets.ts'
import { buildAssets } from '../assets/build-assets.ts'

const today = '2026-11-22'
const failures: string[] = []
let assets: Assets
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  assets = await buildAssets()
  app = createApp({
    assets,
    law: belgianLaw,
    cases,
    today: () => today,
    reportFailure: (...said) => failures.push(said.join(' ')),
  })
})

const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  app.request(path, { headers })
const page = async (path: string): Promise<string> => (await get(path)).text()

/** What no page may have, whatever it is about. */
function expectWhole(html: string): void {
  expect(html.match(/<h1/g)).toHaveLength(1)
  expect(html).not.toMatch(/ style=|<style|undefined|NaN|\[object|\{\w+\}/)
  const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
  levels.reduce((above, level) => {
    expect(level - above).toBeLessThanOrEqual(1)
    return level
  })
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const fragments = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(fragments.filter((fragment) => !ids.includes(fragment))).toEqual([])
}

describe.each(languages)('in %s, the page of every norm', (language) => {
  it.each(belgianLaw.norms.map(({ id }) => id))('%s is whole, has all its words and is light', async (id) => {
    const packed = await (await get(`/${language}/law/${id}`, { 'accept-encoding': 'gzip' })).arrayBuffer()
    const html = gunzipSync(packed).toString()
    expectWhole(html)
    for (const gap of [wordsFor(language).opinion.withoutWords, 'There is no plain sentence']) {
      expect(html.includes(gap), gap).toBe(false)
    }
    // A sentence that reaches the page as its id has no words either.
    const text = html.replace(/<code.*?<\/code>/gs, '').replace(/<[^>]+>/g, ' ')
    expect(
      text.match(/\b(brussels|wallonia|flanders|german-community|federal|belgium|nationality)\.[a-z-]{3,}/g),
    ).toBeNull()
    const loaded = assets.all.filter((asset) => html.includes(asset.address))
    expect(loaded.length).toBeGreaterThan(0)
    const bytes = packed.byteLength + loaded.reduce((sum, { gzip }) => sum + gzip.byteLength, 0)
    expect(bytes).toBeLessThanOrEqual(60_000)
    // A cheap telephone lays out what it unpacks.
    expect(html.length).toBeLessThan(500_000)
  })

  it('is reached from the contents', async () => {
    const html = await page(`/${language}/law`)
    expectWhole(html)
    for (const { id } of belgianLaw.norms) expect(html).toContain(`href="/${language}/law/${id}"`)
  })
})

describe('the page of a norm', () => {
  it('says which version is in force, and has a table of all', async () => {
    const html = await page('/en/law/brussels/integration/obliged')
    expect(html).toContain('In force today, in this version since 1 January 2024:')
    const table = /<table.*?<\/table>/s.exec(html)?.[0] ?? ''
    expect(table.match(/<tr/g)).toHaveLength(4)
    expect(table.match(/class="mark"/g)).toHaveLength(1)
    expect(table.indexOf('class="mark"')).toBeGreaterThan(table.indexOf('ordinance of 20 July 2023'))
  })

  it('follows the calendar: another day has another version in force', async () => {
    const then = createApp({ assets, law: belgianLaw, cases, today: () => '2023-12-31' })
    const html = await (await then.request('/en/law/brussels/integration/obliged')).text()
    expect(html).toContain('In force today, in this version since 1 June 2022:')
    expect(html).toContain('<details class="disclosure wording" id="version-B1" open')
  })

  it('is made again when the day is over', async () => {
    let day = '2025-12-31'
    const site = createApp({ assets, law: belgianLaw, cases, today: () => day })
    const path = '/en/law/belgium/nationality/declaration/fee'
    const before = await (await site.request(path)).text()
    day = '2026-01-01'
    const after = await (await site.request(path)).text()
    expect(before).toContain('in this version since 29 July 2025:')
    expect(after).toContain('in this version since 1 January 2026:')
  })

  it('shows every reading with who reads it so, and the reasons in English', async () => {
    const html = await page('/ar/law/wallonia/integration/obliged')
    const readings = /<section class="content-section" id="readings">.*?<\/section>/s.exec(html)?.[0] ?? ''
    const options = belgianLaw.readingById.get('wallonia.family-of-belgian')?.options ?? []
    expect(options.length).toBeGreaterThan(1)
    for (const { source } of options) expect(readings).toContain(`href="#source-${source}"`)
    expect(readings).toContain('C-6')
    expect(readings).toContain('<div class="law-reasons" lang="en" dir="ltr"><p>Contested: ')
  })

  it('has the reasons for every reading of every norm', async () => {
    let seen = 0
    for (const { id, readings = [] } of belgianLaw.norms) {
      if (readings.length === 0) continue
      const html = await page(`/en/law/${id}`)
      const reasons = html.match(/<div class="law-reasons"/g)?.length ?? 0
      // Two readings may stand in one passage.
      expect(reasons, id).toBeGreaterThan(0)
      expect(reasons, id).toBeLessThanOrEqual(readings.length)
      seen += reasons
    }
    expect(seen).toBeGreaterThan(30)
  })

  it('keeps announced law apart', async () => {
    const html = await page('/en/law/belgium/nationality/declaration/five-years')
    expect(html).toContain('<section class="content-section" id="announced">')
    expect(await page('/en/law/brussels/integration/obliged')).not.toContain('id="announced"')
  })

  it('names another norm it leans on instead of repeating it', async () => {
    const html = await page('/en/law/brussels/integration/enrol-by')
    const rule = /<section class="content-section" id="rule">.*?<\/section>/s.exec(html)?.[0] ?? ''
    expect(rule).toContain('href="/en/law/brussels/integration/obliged"')
    expect(rule).not.toContain('You do not have Belgian nationality.')
  })

  it('says in a few words that an older version asks for the same', async () => {
    const html = await page('/en/law/brussels/integration/obliged')
    expect(html.match(/The same conditions as in “/g)).toHaveLength(2)
  })

  it('is not there for an id that the law does not have, nor in a language that we do not have', async () => {
    const law = 'law/brussels/integration/obliged'
    for (const path of [
      '/en/law/brussels/integration/nothing',
      '/en/law/brussels',
      '/en/law/%E0%A4%A',
      '/en/law/constructor',
      `/en/${law}/cases/nobody`,
      `/en/${law}/cases/fee-free-1`,
      '/en/law/nothing/compare',
      `/xx/${law}`,
      '/xx/law',
    ]) {
      expect((await get(path)).status, path).toBe(404)
    }
  })
})

describe('two days compared', () => {
  const compare = (query: string): Promise<Response> => get(`/en/law/wallonia/integration/obliged/compare${query}`)
  const both = async (query: string): Promise<string> => (await compare(query)).text()

  it('name the version of each day and what came and went between them', async () => {
    const html = await both('?from=2018-12-16&to=2018-12-17')
    expectWhole(html)
    expect(html).toContain('On 16 December 2018')
    expect(html).toContain('On 17 December 2018')
    expect(html).toMatch(/<h3>New<\/h3>.*You are a regular student in Belgium\./s)
    expect(html).toMatch(/<h3>No longer there<\/h3>.*A rule from before 17 December 2018 frees you\./s)
    // An exemption among the conditions of a duty is marked as one.
    expect(html).toContain('<span class="tree-joint">Not: </span>You are a regular student')
  })

  it('may be told in any order', async () => {
    const days = (html: string): readonly string[] => html.match(/On \d+ \w+ \d{4}/g) ?? []
    const expected = ['On 16 December 2018', 'On 17 December 2018']
    expect(days(await both('?from=2018-12-16&to=2018-12-17'))).toEqual(expected)
    expect(days(await both('?from=2018-12-17&to=2018-12-16'))).toEqual(expected)
  })

  it('of one version have nothing to compare', async () => {
    expect(await both('?from=2025-01-01&to=2026-01-01')).toContain('Nothing changed.')
  })

  it('may be one day only', async () => {
    const html = await both('?from=2024-12-31')
    expect(html).toContain('On 31 December 2024')
    expect(html).not.toContain('Nothing changed.')
    expect(html).not.toContain('<h3>')
  })

  it('are asked for where none is given', async () => {
    expect((await compare('')).status).toBe(200)
    expect((await compare('?from=&to=')).status).toBe(200)
  })

  it.each(['2025-02-29', '2025-13-01', 'yesterday', '"><script>'])(
    '%s is refused with what would be a day',
    async (day) => {
      const response = await compare(`?from=${encodeURIComponent(day)}&to=2025-01-01`)
      expect(response.status).toBe(400)
      const html = await response.text()
      expect(html).toContain('Give a day that exists')
      expect(html).toContain('aria-describedby="from-error"')
      expect(html).not.toContain('"><script>')
    },
  )

  it('before any version say so', async () => {
    const html = await page('/en/law/belgium/nationality/declaration/fee/compare?from=2012-12-31&to=2013-01-01')
    expect(html).toContain('We know no version for this day.')
    expect(html).toContain('€150')
  })

  it('stay in the address of every other language', async () => {
    const html = await both('?from=2018-12-16&to=2018-12-17')
    expect(html).toContain('href="/fr/law/wallonia/integration/obliged/compare?from=2018-12-16&amp;to=2018-12-17"')
  })

  it.each(languages)('are all in %s where a version follows another', async (language) => {
    for (const { id, versions } of belgianLaw.norms) {
      const [, next] = versions
      if (!next) continue
      const html = await page(`/${language}/law/${id}/compare?from=2000-01-01&to=${next.from}`)
      expectWhole(html)
      expect(html).not.toContain(wordsFor(language).opinion.withoutWords)
    }
  })
})

describe('the page of a case', () => {
  const addresses = cases.flatMap((worked) => Object.keys(worked.expect).map((norm) => `${norm}/cases/${worked.id}`))

  it('is there for every case of every norm', async () => {
    expect(addresses.length).toBeGreaterThan(800)
    for (const address of addresses) {
      const response = await get(`/en/law/${address}`)
      expect(response.status, address).toBe(200)
      expect(await response.text(), address).not.toMatch(/undefined|NaN|\[object|There is no plain sentence/)
    }
  }, 60_000)

  it.each(languages)('is whole in %s, its title marked as English', async (language) => {
    for (const address of addresses.filter((_, i) => i % 40 === 0)) {
      const html = await page(`/${language}/law/${address}`)
      expectWhole(html)
      expect(html).toContain('<h1 class="case-title" lang="en" dir="ltr">')
    }
  })

  it('opens in the check, with the same person on the same day', async () => {
    for (const { id } of belgianLaw.norms) {
      const worked = cases.find((each) => each.expect[id] !== undefined)
      const html = await page(`/en/law/${id}/cases/${worked?.id}`)
      const fields = [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)]
      const body = new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value]))
      expect(body.get('stage')).toBe('result')
      const response = await app.request('/en/check', { method: 'POST', body })
      expect(response.status, id).toBe(200)
      expect(await response.text(), id).toContain('<h1>')
    }
  }, 60_000)
})

it('no page of these failed', () => expect(failures).toEqual([]))
