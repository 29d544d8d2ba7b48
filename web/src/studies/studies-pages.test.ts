import { gunzipSync } from 'node:zlib'
import { appealWorkshops, belgianLaw, branches, contestDays, contestPlaces, placesOf } from '@parcours/law'
import { languages, wordsFor } from '@parcours/words'
import { beforeAll, describe, expect, it } from 'vitest'
import { tagsOf } from '../../test/form-browser.ts'
import { createApp } from '../app.tsx'
import type { Assets } from '../assets/assets.ts'
import { buildAssets } from '../assets/build-assets.ts'
import { formatDay } from '../text/format-day.ts'

let assets: Assets
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  assets = await buildAssets()
  app = createApp({ assets, law: belgianLaw, cases: [], today: () => '2026-11-22' })
})

const open = async (address: string): Promise<string> => (await app.request(address)).text()

const addresses = languages.flatMap((language) => [`/${language}/entrance-contest`, `/${language}/school-appeal`])

describe('the pages on studies', () => {
  it.each(addresses)('%s is whole', async (address) => {
    const response = await app.request(address)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).not.toMatch(/ style=|<style|onclick=|undefined|\[object|NaN|\{\w+\}/)
    const ids = tagsOf(html, '[a-z0-9]+').flatMap((tag) => (tag.id ? [tag.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    levels.reduce((above, level) => {
      expect(level - above).toBeLessThanOrEqual(1)
      return level
    })
  })

  it.each(addresses)('%s is at most 60 kB with everything it loads', async (address) => {
    const packed = await (await app.request(address, { headers: { 'accept-encoding': 'gzip' } })).arrayBuffer()
    const html = gunzipSync(packed).toString()
    const loaded = assets.all.filter((asset) => html.includes(asset.address))
    expect(packed.byteLength + loaded.reduce((sum, { gzip }) => sum + gzip.byteLength, 0)).toBeLessThanOrEqual(60_000)
  })

  it.each(addresses)('%s leads only to pages of ours that exist', async (address) => {
    const language = address.split('/')[1]
    const links = tagsOf(await open(address), 'a').flatMap(({ href }) =>
      href?.startsWith(`/${language}/`) ? [href] : [],
    )
    expect(links.length).toBeGreaterThan(10)
    for (const link of new Set(links)) expect((await app.request(link)).status, link).toBe(200)
  })
})

describe('the page on the entrance contest', () => {
  it('shows every number of the law in the table, and a bar of the right length for each', async () => {
    const html = await open('/en/entrance-contest')
    const numbers = new Intl.NumberFormat('en')
    for (const { year, places, nonResidents } of contestPlaces) {
      expect(html).toMatch(
        new RegExp(`>${year}</th>.*?>${numbers.format(places)}<.*?>${numbers.format(nonResidents)}<`),
      )
    }
    const widths = (look: string): readonly number[] =>
      tagsOf(html, 'rect').flatMap((rect) =>
        rect.class === look && rect.y === '0.5' && rect.x === '0' ? [Number(rect.width)] : [],
      )
    const most = Math.max(...contestPlaces.map(({ places }) => places))
    const inChart = branches.flatMap((branch) => contestPlaces.filter((each) => each.branch === branch))
    expect(widths('bar-all')).toEqual(inChart.map(({ places }) => (100 * places) / most))
    expect(widths('bar-part')).toEqual(inChart.map(({ nonResidents }) => (100 * nonResidents) / most))
    expect(Math.max(...widths('bar-all'))).toBe(100)
  })

  it('names the days that were found, and says of the others that they were not', async () => {
    const html = await open('/en/entrance-contest')
    for (const { heldOn, registerBy } of contestDays) {
      expect(html).toContain(formatDay(heldOn, 'en'))
      expect(html).toContain(formatDay(registerBy, 'en'))
    }
    const unknown = contestDays.filter(({ registerFrom }) => registerFrom === undefined).length
    const withdraw = contestDays.filter(({ withdrawBy }) => withdrawBy === undefined).length
    expect(html.split(`>${wordsFor('en').contestPage.notFound}<`)).toHaveLength(unknown + withdraw + 1)
  })

  it('says how a number was reached where that is known', async () => {
    const { basis } = placesOf(2023, 'medicine') ?? {}
    const html = await open('/en/entrance-contest')
    expect(html).toContain(`${basis?.quota} graduates are wanted in ${basis?.graduatingIn}`)
    expect(html).toContain('32 in 100')
  })
})

describe('the page on appeals', () => {
  it('leads to each rule on appeals by kind of school, to the questions and to the letters', async () => {
    const html = await open('/en/school-appeal')
    const dates = belgianLaw.norms.filter(({ id, kind }) => id.includes('/studies/appeal/') && kind === 'date')
    expect(dates.length).toBeGreaterThan(5)
    for (const { id } of dates) expect(html).toContain(`href="/en/law/${id}"`)
    for (const page of ['check/school-appeal', 'letters/school-appeal-internal', 'letters/school-appeal-external']) {
      expect(html).toContain(`href="/en/${page}"`)
    }
  })

  it('shows every workshop with how to book, of when that is, and that nobody has checked it', async () => {
    const html = await open('/en/school-appeal')
    const { appeals, concepts } = wordsFor('en')
    const decisions: { readonly [code: string]: string } = concepts.schoolDecision.codes.decision
    for (const { booking, helpsWith, source } of appealWorkshops) {
      expect(html).toContain(booking.telephone)
      expect(html).toContain(booking.address.street)
      expect(html).toContain(source.stateOf)
      for (const decision of helpsWith) expect(html).toContain(decisions[decision])
    }
    expect(html).toContain('href="tel:+3227331193"')
    expect(html).toContain(appeals.notChecked)
    expect(html).toContain(appeals.sessionsUnknown)
  })
})
