import { belgianLaw, searchMeasure } from '@parcours/law'
import { languages, wordsFor } from '@parcours/words'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FormBrowser, tagsOf } from '../../test/form-browser.ts'
import { createApp } from '../app.tsx'
import { buildAssets } from '../assets/build-assets.ts'
import { decodeSteps, encodeSteps, fileOfSteps, type JobStep, longest, mostSteps } from './steps.ts'

const today = '2026-11-22'
const { agenda } = wordsFor('en')
let app: ReturnType<typeof createApp>
let browser: FormBrowser

beforeAll(async () => {
  app = createApp({ assets: await buildAssets(), law: belgianLaw, cases: [], today: () => today })
})
beforeEach(async () => {
  browser = await new FormBrowser(app).open('/en/agenda')
})

const step: JobStep = { on: '2026-11-20', kind: 'visit', withWhom: '=HYPERLINK("x")', result: 'no', proof: true }

const stepsOnPage = (): readonly JobStep[] => decodeSteps(browser.field('steps') ?? '') ?? []

async function add(day: string, kind = 'application', withWhom = ''): Promise<void> {
  browser.type('on-day', day).type('kind', kind).type('withWhom', withWhom)
  await browser.press('do', 'add')
}

/** Presses a button of a form that holds a file. */
async function load(file: string, held = ''): Promise<string> {
  const body = new FormData()
  body.set('steps', held)
  body.set('kind', '')
  body.set('do', 'load')
  body.set('file', new File([file], 'list.json'))
  const response = await app.request('/en/agenda', { method: 'POST', body })
  return response.text()
}

describe('the agenda', () => {
  it.each(languages)('in %s is whole, empty and filled, and small', async (language) => {
    for (const steps of [[], [step]]) {
      await browser.open(`/${language}/agenda`)
      if (steps.length > 0) await browser.put('steps', encodeSteps(steps)).press('do', 'cancel', `/${language}/agenda`)
      expect(browser.status).toBe(200)
      expect(browser.html).not.toMatch(/ style=|undefined|\[object|\{\w+\}/)
      expect(browser.html.match(/<h1/g)).toHaveLength(1)
      const ids = tagsOf(browser.html, '[a-z0-9]+').flatMap((tag) => (tag.id ? [tag.id] : []))
      expect(new Set(ids).size).toBe(ids.length)
      expect(browser.bytes).toBeLessThan(40_000)
    }
  })

  it('takes its measure from the law, and says where that was read', () => {
    expect(browser.html).toContain(`at least ${searchMeasure.stepsAWeek} steps a week`)
    expect(browser.html).toContain(belgianLaw.sourceById.get(searchMeasure.source)?.title)
  })

  it('keeps what is added, counts it, and begins anew with today', async () => {
    await add('16')
    expect(browser.status).toBe(200)
    expect(browser.html).toContain('Steps: 1 of 2')
    expect(browser.html).not.toContain('agenda-enough')
    await add('22', 'interview', '  Bakery\n Janssens ')
    expect(stepsOnPage().map(({ on, kind, withWhom }) => [on, kind, withWhom])).toEqual([
      ['2026-11-22', 'interview', 'Bakery Janssens'],
      ['2026-11-16', 'application', ''],
    ])
    expect(browser.html).toContain('Steps: 2 of 2')
    expect(browser.html).toContain('agenda-enough')
    expect([browser.field('on-day'), browser.field('kind'), browser.field('withWhom')]).toEqual(['22', '', ''])
  })

  it('does with Enter what the button of the form does', async () => {
    expect(tagsOf(browser.html, 'button')[0]).toMatchObject({ form: 'answers', name: 'do', value: 'add' })
    await add('16')
    await browser.press('do', 'change:0')
    expect(tagsOf(browser.html, 'button')[0]).toMatchObject({ value: 'save' })
  })

  it('says what is wrong at the field and loses nothing', async () => {
    await browser
      .put('steps', encodeSteps([step]))
      .type('on-day', '31')
      .type('result', 'x'.repeat(longest.result + 1))
      .press('do', 'add')
    expect(browser.status).toBe(400)
    for (const field of ['on', 'kind', 'result']) expect(browser.html).toContain(`<a href="#${field}">`)
    expect(browser.field('on-day')).toBe('31')
    expect(browser.field('result')).toHaveLength(longest.result + 1)
    expect(stepsOnPage()).toEqual([step])
  })

  it('changes one step and leaves the others', async () => {
    await add('16', 'application', 'One')
    await add('17', 'agency', 'Two')
    await browser.press('do', 'change:1')
    expect(browser.field('withWhom')).toBe('One')
    await browser.type('withWhom', 'Three').press('do', 'save')
    expect(stepsOnPage().map(({ withWhom }) => withWhom)).toEqual(['Two', 'Three'])
    await browser.press('do', 'change:0')
    await browser.type('withWhom', 'Four').press('do', 'cancel')
    expect(stepsOnPage().map(({ withWhom }) => withWhom)).toEqual(['Two', 'Three'])
    await browser.press('do', 'remove:0')
    expect(stepsOnPage().map(({ withWhom }) => withWhom)).toEqual(['Three'])
  })

  it('does nothing with a place that is not on the list', async () => {
    await add('16')
    for (const place of ['remove:7', 'remove:-1', 'change:x', 'remove']) {
      await browser.press('do', place, '/en/agenda')
      expect([browser.status, stepsOnPage().length]).toEqual([200, 1])
    }
  })

  it('changes the language with the list and with what is half typed', async () => {
    await add('16')
    await browser.type('withWhom', 'Half').speak('ar')
    expect(browser.html).toContain('<html lang="ar" dir="rtl">')
    expect(stepsOnPage()).toHaveLength(1)
    expect(browser.field('withWhom')).toBe('Half')
  })

  it('adds the steps of a file, each once', async () => {
    const html = await load(fileOfSteps([step, { ...step, on: '2026-11-19' }]), encodeSteps([step]))
    const held = tagsOf(html, 'input').find(({ name }) => name === 'steps')?.value ?? ''
    expect(decodeSteps(held)?.map(({ on }) => on)).toEqual(['2026-11-20', '2026-11-19'])
  })

  it('refuses a wrong file, no file, and more than the list holds, and keeps the list', async () => {
    const full = Array.from({ length: mostSteps }, () => step)
    for (const [file, held, message] of [
      ['{}', [step], agenda.errors.wrongFile],
      ['', [step], agenda.errors.noFile],
      [fileOfSteps([{ ...step, on: '2026-11-01' }]), full, `The list is full: ${mostSteps} steps.`],
    ] as const) {
      const html = await load(file, encodeSteps(held))
      expect(html).toContain(message)
      expect(html).toContain(encodeSteps(held))
    }
  })

  it('says kindly that a list was tampered with', async () => {
    await browser.put('steps', 'eyJ2IjoxfQ').press('do', 'add')
    expect(browser.status).toBe(400)
    expect(browser.html).toContain(agenda.errors.tampered)
    expect(browser.html).toContain('data-agenda="unreadable"')
  })

  it('tells the device when there is a list to keep', async () => {
    expect(browser.html).toContain('data-agenda="new"')
    await add('16')
    expect(browser.html).toContain('data-agenda="told"')
  })
})

describe('the files of the agenda', () => {
  const send = async (path: string, steps: string): Promise<Response> =>
    app.request(path, { method: 'POST', body: new URLSearchParams({ steps }) })

  it('are the list as it can be opened again', async () => {
    const response = await send('/en/agenda/file', encodeSteps([step]))
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="parcours-agenda.json"')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toBe(fileOfSteps([step]))
  })

  it('are a table in words, the oldest first, in which nothing is a formula', async () => {
    const response = await send('/en/agenda/table', encodeSteps([step, { ...step, on: '2026-11-01', proof: false }]))
    const lines = new TextDecoder()
      .decode(await response.arrayBuffer())
      .trim()
      .split('\r\n')
    expect(lines[0]).toBe('"Day","What","With whom","Result","Proof"')
    expect(lines[1]).toBe(`"2026-11-01","${agenda.kinds.visit}","'=HYPERLINK(""x"")","no","No"`)
    expect(lines[2]).toContain('"2026-11-20"')
  })

  it('need a list that can be read, and a form', async () => {
    expect((await send('/en/agenda/table', 'x')).status).toBe(400)
    expect((await app.request('/en/agenda/file')).status).toBe(405)
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
    expect((await app.request('/en/agenda', json)).status).toBe(415)
    expect((await app.request('/xx/agenda')).status).toBe(404)
  })
})
