import { belgianLaw, lifeChanges, reforms } from '@parcours/law'
import { languages, wordsFor } from '@parcours/words'
import type { Hono } from 'hono'
import { beforeAll, describe, expect, it } from 'vitest'
import { FormBrowser } from '../../test/form-browser.ts'
import { createApp } from '../app.tsx'
import { buildAssets } from '../assets/build-assets.ts'
import { type CheckState, decodeState, encodeState, newState } from '../check/check-state.ts'
import { nameOfWay, waysToNationality } from './routes.ts'

const { path: text } = wordsFor('en')
const on = '2023-03-01'

/** An invented worker in Namur with cards for five years to come. */
const worker = {
  birthDate: '1990-06-15',
  nationalities: [{ country: 'IN' }],
  registrations: [{ register: 'foreigners', municipality: '92094', from: '2019-02-03' }],
  residenceDocuments: [
    { type: 'A', from: '2019-02-03', until: '2024-02-02', ground: 'work' },
    { type: 'B', orderedOn: '2024-01-10', from: '2024-02-03', validUntil: '2034-02-02' },
  ],
  absences: [],
  seriousPersonalFacts: false,
  protection: [],
  family: [],
  work: [{ kind: 'employee', country: 'BE', from: '2019-02-10', share: 1 }],
}

let app: Hono

beforeAll(async () => {
  app = createApp({ assets: await buildAssets(), law: belgianLaw, cases: [], today: () => on })
})

function stateOf(more: Partial<CheckState> = {}): CheckState {
  return { ...newState(on), situation: worker, ...more }
}

async function send(address: string, fields: Record<string, string | readonly string[]>, state = stateOf()) {
  const body = new URLSearchParams({ answers: encodeState(state), stage: 'result' })
  for (const [name, value] of Object.entries(fields)) {
    for (const each of typeof value === 'string' ? [value] : value) body.append(name, each)
  }
  return app.request(address, { method: 'POST', body })
}

async function page(address: string, fields: Record<string, string | readonly string[]> = {}, state = stateOf()) {
  const response = await send(address, fields, state)
  const html = await response.text()
  const answers = /name="answers" value="([^"]*)"/.exec(html)?.[1] ?? ''
  return { status: response.status, html, state: decodeState(answers) }
}

async function arrive(): Promise<FormBrowser> {
  const browser = new FormBrowser(app)
  await browser.open('/en/check')
  browser.put('answers', encodeState(stateOf())).put('stage', 'result')
  return browser.press('do', 'result', '/en/check/everything')
}

const ways = waysToNationality(belgianLaw).map(nameOfWay)
const pages = [
  'path',
  'what-if',
  'check/nationality/compare',
  'check/residence/efforts',
  ...ways.map((way) => `check/nationality/checklist/${way}`),
]

describe('every page', () => {
  it.each(pages.flatMap((each) => languages.map((language) => `/${language}/${each}`)))(
    '%s says to newcomers what it is for, sets no cookie, and answers those with answers',
    async (address) => {
      const empty = await app.request(address)
      expect(empty.status).toBe(200)
      expect(empty.headers.get('set-cookie')).toBeNull()
      const answered = await send(address, {})
      expect(answered.status).toBe(200)
      expect(answered.headers.get('cache-control')).toBe('no-store')
      expect(answered.headers.get('set-cookie')).toBeNull()
      expect((await app.request(`${address}/link`)).status).toBe(200)
    },
  )

  it.each(pages)('%s carries the answers on, in another language too', async (address) => {
    const { state } = await page(`/en/${address}`)
    expect(state).toMatchObject({ situation: worker, on })
    const other = await page(`/fr/${address}`, { intent: 'language' })
    expect(other.state).toMatchObject({ situation: worker, on })
  })

  it.each(pages)('%s can be reached with nothing told at all', async (address) => {
    expect((await page(`/en/${address}`, {}, newState(on))).status).toBe(200)
  })

  it.each(pages.filter((each) => each !== 'what-if'))('%s can be kept as a file without a script', async (address) => {
    const { html } = await page(`/en/${address}`)
    expect(html).toContain('data-keep-link')
    expect(html).toContain('formaction="/en/check/file"')
  })

  it('knows only ways that there are', async () => {
    expect((await app.request('/en/check/nationality/checklist/by-ship')).status).toBe(404)
    expect((await app.request('/xx/path')).status).toBe(404)
  })
})

describe('my path', () => {
  it('is one press away from the result, and leads back to a question and home again', async () => {
    const browser = await arrive()
    await browser.press('do', 'result', '/en/path')
    expect(browser.html).toContain(`<h1>${text.title}</h1>`)
    await browser.press('do', 'summary')
    expect(browser.html).toContain(wordsFor('en').check.summaryTitle)
    await browser.press('do', 'change:birthDate')
    expect(browser.asked).toBe('birthDate')
    browser.type('f.birthDate-year', '1991')
    await browser.press('do', 'continue')
    await browser.press('do', 'result')
    expect(browser.html).toContain(`<h1>${text.title}</h1>`)
    expect(browser.state.situation.birthDate).toBe('1991-06-15')
  })

  it('tells the day from which a right begins', async () => {
    const { html } = await page('/en/path')
    expect(html).toContain('From 10 February 2024')
    expect(html).toContain(text.places.later)
  })

  it('says first what holds now, and leaves out what only an event would raise', async () => {
    const { html } = await page('/en/path', {}, stateOf({ on: '2026-03-01' }))
    const headings = [...html.matchAll(/class="path-place path-(\w+)"/g)].map(([, place]) => place)
    expect(headings[0]).toBe('now')
    const { norms } = wordsFor('en').law
    expect(html).not.toContain(norms['belgium/nationality/minor/belgian-parent']?.question)
  })

  it('gives all its dates as one calendar file', async () => {
    const response = await send('/en/path/calendar', {})
    expect(response.headers.get('content-type')).toContain('text/calendar')
    const file = await response.text()
    expect(file).toContain('DTSTART;VALUE=DATE:20240210')
    expect((await send('/en/path/calendar', {}, newState(on))).status).toBe(404)
    expect((await app.request('/en/path/calendar')).status).toBe(405)
  })

  it('says so where nothing concerns the person', async () => {
    const french = { ...newState(on), situation: { nationalities: [{ country: 'BE' }], birthDate: '1980-01-01' } }
    expect((await page('/en/path', {}, french)).status).toBe(200)
  })
})

describe('PDF files', () => {
  it.each(['path', 'check/residence/efforts', `check/nationality/checklist/${ways[0]}`])(
    '%s can be kept as one',
    async (address) => {
      const response = await send(`/en/${address}/pdf`, {})
      expect(response.headers.get('content-type')).toBe('application/pdf')
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect((await response.text()).startsWith('%PDF-')).toBe(true)
      expect((await app.request(`/en/${address}/pdf`)).status).toBe(405)
    },
  )
})

describe('what changes if', () => {
  it('has words for every change and every announced law', () => {
    expect(Object.keys(text.whatIf.changes).toSorted()).toEqual(lifeChanges.map(({ id }) => id).toSorted())
    expect(Object.keys(wordsFor('en').reforms).toSorted()).toEqual(reforms.map(({ id }) => id).toSorted())
  })

  it('shows a change beside the answers, which stay as they are', async () => {
    const { html, state } = await page('/en/what-if', { do: 'try:move' })
    expect(html).toContain(text.whatIf.trying)
    expect(html).toContain('Flanders')
    expect(state?.base).toEqual({ on, situation: worker })
    expect(state?.situation).toMatchObject({ registrations: [{ until: '2023-02-28' }, { municipality: '44021' }] })
  })

  it('takes the place that is typed, and asks where several are meant', async () => {
    const typed = await page('/en/what-if', { do: 'try:move', 'choice.move': '1030' })
    expect(typed.state?.situation).toMatchObject({ registrations: [{}, { municipality: '21015' }] })
    const several = await page('/en/what-if', { do: 'try:move', 'choice.move': 'saint' })
    expect(several.state?.base).toBeUndefined()
    expect(several.html).toContain('name="choice.move-choice"')
    const nowhere = await page('/en/what-if', { do: 'try:move', 'choice.move': 'Atlantis' })
    expect(nowhere.state?.base).toBeUndefined()
    expect(nowhere.html).toContain(wordsFor('en').check.municipalityUnknown)
  })

  it('keeps what is tried in another language, and throws it away or keeps it when told to', async () => {
    const tried = (await page('/en/what-if', { do: 'try:move' })).state as CheckState
    const other = await page('/nl/what-if', { intent: 'language' }, tried)
    expect(other.state).toEqual(tried)
    expect((await page('/en/what-if', { do: 'drop' }, tried)).state).toEqual(stateOf())
    expect((await page('/en/path', { do: 'drop' }, tried)).state).toEqual(stateOf())
    const kept = (await page('/en/path', { do: 'keep' }, tried)).state
    expect(kept).toEqual({ ...stateOf(), situation: tried.situation })
  })

  it('lets no other page work with what is only tried', async () => {
    const tried = (await page('/en/what-if', { do: 'try:move' })).state as CheckState
    for (const address of ['/en/check/everything', '/en/check/nationality/compare', '/en/path']) {
      expect((await page(address, { do: 'result' }, tried)).state, address).toEqual(stateOf())
    }
    const file = await send('/en/check/file', {}, tried)
    expect(await file.json()).toEqual(worker)
  })

  it('lets any answer be changed, and shows what that does', async () => {
    const browser = await arrive()
    await browser.press('do', 'result', '/en/what-if')
    await browser.press('do', 'try-answer:seriousPersonalFacts')
    expect(browser.asked).toBe('seriousPersonalFacts')
    expect(browser.html).toContain(text.whatIf.trying)
    browser.type('f.seriousPersonalFacts', 'true')
    await browser.press('do', 'continue')
    expect(browser.html).toContain(text.whatIf.differences)
    expect(browser.state.base?.situation).toEqual(worker)
    expect(browser.state.situation.seriousPersonalFacts).toBe(true)
  })

  it('is no try where nothing was changed', async () => {
    const browser = await arrive()
    await browser.press('do', 'result', '/en/what-if')
    await browser.press('do', 'try-answer:birthDate')
    await browser.press('do', 'back')
    expect(browser.html).toContain(text.whatIf.choose)
    expect(browser.state.base).toBeUndefined()
  })

  it('tries another day, and says what is wrong with a day that is none', async () => {
    const day = { 'on-day': '10', 'on-month': '2', 'on-year': '2024' }
    const { state, html } = await page('/en/what-if', { do: 'try-day', ...day })
    expect(state).toMatchObject({ on: '2024-02-10', base: { on } })
    expect(html).toContain('On 10 February 2024')
    const wrong = await page('/en/what-if', { do: 'try-day', ...day, 'on-month': '13' })
    expect(wrong.html).toContain(wordsFor('en').check.dayWhole)
    expect(wrong.state?.base).toBeUndefined()
  })

  it('asks first for what a change needs', async () => {
    const { languageProofs: _, ...less } = { ...worker, languageProofs: [] }
    const { html } = await page('/en/what-if', {}, stateOf({ situation: less }))
    expect(html).toContain('value="tell:languageProofs"')
    expect(html).not.toContain('value="try:language-a2"')
    const asked = await page('/en/what-if', { do: 'tell:languageProofs' }, stateOf({ situation: less }))
    expect(asked.html).toContain('value="languageProofs"')
    expect(asked.state?.base).toBeUndefined()
  })

  it('shows an announced law apart from the law in force, and changes no answer', async () => {
    const [reform] = reforms
    const { html, state } = await page('/en/what-if', { do: `reform:${reform?.id}` })
    expect(html).toContain(text.whatIf.reformNotLaw)
    expect(html).toContain('difference-announced')
    expect(state).toEqual(stateOf())
    const french = await page('/fr/what-if', { intent: 'language', reform: reform?.id ?? '' })
    expect(french.html).toContain('notice-announced')
    expect((await page('/en/what-if', { do: 'reform:none' })).html).toContain(text.whatIf.choose)
  })
})

describe('the ways to become Belgian', () => {
  it('stand side by side, the one that opens first in front', async () => {
    const { html } = await page('/en/check/nationality/compare')
    expect(html).toContain('The first way that opens: Becoming Belgian after five years, on 10 February 2024.')
    for (const way of ways) expect(html).toContain(`id="${way}"`)
    expect(html.indexOf('id="five-years"')).toBeLessThan(html.indexOf('id="ten-years"'))
  })

  it('offer the announced laws that touch them, and no others', async () => {
    const { html } = await page('/en/check/nationality/compare')
    expect(html).toContain('value="reform:belgium.nationality.citizenship-test-b1"')
    expect(html).not.toContain('value="reform:flanders')
  })

  it('say what would bring the day forward', async () => {
    const waiting = { ...worker, residenceDocuments: [{ type: 'A', from: '2017-02-03', ground: 'work' }] }
    const { html } = await page('/en/check/nationality/compare', {}, stateOf({ situation: waiting }))
    expect(html).toContain(text.whatIf.changes['unlimited-card'])
    expect(html).toMatch(/then (at once|on |perhaps)/)
  })
})

describe('a checklist', () => {
  const address = '/en/check/nationality/checklist/five-years'
  const papers = ['nationality.birth-certificate', 'nationality.criminal-record']

  it('keeps what is ticked in the form and nowhere among the facts', async () => {
    const { state, html } = await page(address, { do: 'tick', tick: papers, 'pay-on': on })
    expect(state?.ticks).toEqual(papers)
    expect(state?.situation).toEqual(worker)
    expect(html.match(/type="checkbox"[^>]* checked/g)).toHaveLength(2)
    const file = await send('/en/check/file', {}, state)
    expect(await file.json()).toEqual(worker)
    const later = await page(address, {}, state)
    expect(later.state?.ticks).toEqual(papers)
    const compared = await page('/en/check/nationality/compare', {}, state)
    expect(compared.state?.ticks).toEqual(papers)
  })

  it('forgets what is no longer ticked', async () => {
    const { state } = await page(address, { do: 'tick', 'pay-on': on }, stateOf({ ticks: papers }))
    expect(state?.ticks).toEqual([])
  })

  it('counts conditions whose papers are ready', async () => {
    const { html } = await page(address, { do: 'tick', tick: papers, 'pay-on': on })
    expect(html).toMatch(/Papers ready for 2 of \d+ conditions/)
  })

  it('shows each paper once to tick, whatever it proves', async () => {
    const { html } = await page(address)
    const values = [...html.matchAll(/name="tick" value="([^"]+)"/g)].map(([, value]) => value)
    expect(values.length).toBeGreaterThan(5)
    expect(new Set(values).size).toBe(values.length)
  })

  it.each([
    ['31', '12', '2025', '€1,000'],
    ['1', '1', '2026', '€1,030'],
  ])('shows the fee of the day of payment: %s %s %s', async (day, month, year, fee) => {
    const { html } = await page(address, {
      do: 'pay-day',
      'pay-on': on,
      'pay-day': day,
      'pay-month': month,
      'pay-year': year,
    })
    expect(html).toContain(fee)
    expect(html).toContain(text.checklist.municipalTax)
  })

  it('says so where the fee is not known, or the day is none', async () => {
    const asked = { do: 'pay-day', 'pay-on': on, 'pay-day': '1', 'pay-month': '1', 'pay-year': '2028' }
    expect((await page(address, asked)).html).toContain('We do not know the fee on 1 January 2028.')
    expect((await page(address, { ...asked, 'pay-month': '13' })).html).toContain(text.checklist.feeDayWrong)
  })
})

describe('the file on efforts', () => {
  it('and its letter lead to each other', async () => {
    expect((await page('/en/check/residence/efforts')).html).toContain('href="/en/letters/integration-efforts-file"')
    const letter = await (await app.request('/en/letters/integration-efforts-file')).text()
    expect(letter).toContain('href="/en/check/residence/efforts"')
  })

  it('goes through every effort with its papers and what the answers show', async () => {
    const { html } = await page('/en/check/residence/efforts')
    expect(html).toContain('Your answers show 1 of 6 points.')
    expect(html.match(/id="effort-\d"/g)).toHaveLength(6)
    expect(html).toContain('href="#effort-6"')
    expect(html).toContain('10 February 2019')
  })
})

describe('answers that somebody changed', () => {
  const broken = (more: object): string =>
    Buffer.from(JSON.stringify({ v: 1, ...stateOf(), ...more })).toString('base64url')

  it.each([{ base: 'x' }, { base: { on, situation: [] } }, { ticks: [1] }, { ticks: 'x' }])(
    'are refused kindly: %j',
    async (more) => {
      const body = new URLSearchParams({ answers: broken(more), stage: 'result' })
      expect((await app.request('/en/path', { method: 'POST', body })).status).toBe(400)
    },
  )

  it('lose what cannot be read of a life before a try, and keep the rest', async () => {
    const body = new URLSearchParams({ answers: broken({ base: { on: 'x', situation: {} } }), stage: 'result' })
    const response = await app.request('/en/what-if', { method: 'POST', body })
    expect(response.status).toBe(200)
    expect(decodeState(/name="answers" value="([^"]*)"/.exec(await response.text())?.[1] ?? '')).toEqual(stateOf())
  })
})
