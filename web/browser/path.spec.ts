import { belgianLaw, lifeChanges, reforms } from '@parcours/law'
import { wordsFor } from '@parcours/words'
import { expect, type Page, test } from '@playwright/test'
import { encodeState, newState } from '../src/check/check-state.ts'
import { nameOfWay, waysToNationality } from '../src/path/routes.ts'
import { refugee, worker } from './check-pages.ts'
import {
  countReachable,
  expectAccessible,
  expectLargeTargets,
  expectNoSidewaysScroll,
  expectReadableInTheDark,
  tabThrough,
} from './page-checks.ts'

const { path: text, check, site } = wordsFor('en')

interface Asked {
  readonly language?: string
  readonly situation?: object
  readonly on?: string
  readonly fields?: Readonly<Record<string, string>>
}

/** Opens a page on a path as the answer to a form, as every one of them is. */
async function reach(page: Page, to: string, asked: Asked = {}): Promise<void> {
  const { language = 'en', situation = worker, on = '2023-03-01', fields = {} } = asked
  const state = { ...newState(on), situation: { ...situation } }
  const address = `/${language}/${to}`
  await page.goto(`/${language}/check/open`)
  const sent = { answers: encodeState(state), stage: 'result', do: 'result', ...fields }
  await Promise.all([
    page.waitForURL(`**${address}`),
    page.evaluate(
      ({ action, values }) => {
        const form = document.createElement('form')
        form.method = 'post'
        form.action = action
        for (const [name, value] of Object.entries(values)) {
          const input = document.createElement('input')
          input.type = 'hidden'
          input.name = name
          input.value = value
          form.append(input)
        }
        document.body.append(form)
        form.submit()
      },
      { action: address, values: sent },
    ),
  ])
}

const married = { ...worker, family: [], languageProofs: [], birthDate: '1990-06-15' }
const ways = waysToNationality(belgianLaw).map((id) => `check/nationality/checklist/${nameOfWay(id)}`)

const states: readonly (readonly [string, string, Asked])[] = [
  ['a path of a worker', 'path', {}],
  ['a path of a refugee', 'path', { situation: refugee, on: '2024-06-01' }],
  ['a path of nobody', 'path', { situation: {} }],
  ['changes to choose', 'what-if', { situation: married }],
  ['changes for which answers are missing', 'what-if', { situation: {} }],
  ['a place that can be several', 'what-if', { fields: { do: 'try:move', 'choice.move': 'saint' } }],
  ['a day that is none', 'what-if', { fields: { do: 'try-day', 'on-day': '31', 'on-month': '2' } }],
  ...lifeChanges.map(
    ({ id }) => [`the change ${id}`, 'what-if', { situation: married, fields: { do: `try:${id}` } }] as const,
  ),
  ...reforms.map(
    ({ id }) => [`the announced law ${id}`, 'what-if', { on: '2026-03-01', fields: { do: `reform:${id}` } }] as const,
  ),
  ['the ways side by side', 'check/nationality/compare', {}],
  ['the ways of a refugee', 'check/nationality/compare', { situation: refugee, on: '2024-06-01' }],
  ...ways.map((way) => [`the list ${way}`, way, {}] as const),
  [
    'a list with ticks and a wrong day',
    ways[0] as string,
    { fields: { do: 'pay-day', tick: 'nationality.criminal-record', 'pay-on': '2026-03-01', 'pay-day': '40' } },
  ],
  ['a file on efforts', 'check/residence/efforts', {}],
  ['a file on the efforts of a refugee', 'check/residence/efforts', { situation: refugee, on: '2024-06-01' }],
]

test.describe('every page on a path', () => {
  for (const language of ['en', 'ar']) {
    for (const [name, to, asked] of states) {
      test(`${name}, in ${language}, is accessible, light and dark, fits a narrow screen and is light`, async ({
        page,
        context,
        baseURL,
      }) => {
        const requests: string[] = []
        const complaints: string[] = []
        page.on('request', (request) => requests.push(request.url()))
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
        page.on('pageerror', (error) => complaints.push(error.message))
        const weights: Promise<number>[] = []
        page.on('response', (response) => {
          if (response.request().method() === 'POST')
            weights.push(
              response
                .request()
                .sizes()
                .then((sizes) => sizes.responseBodySize),
            )
        })
        await reach(page, to, { ...asked, language })
        await expect(page.locator('h1')).toHaveCount(1)
        expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
        expect(await context.cookies()).toEqual([])
        expect(Math.max(...(await Promise.all(weights)))).toBeLessThan(60 * 1024)
        for (const fold of await page.locator('main details:not([open]) > summary').all()) {
          if (await fold.isVisible()) await fold.click()
        }
        await expectAccessible(page)
        await expectReadableInTheDark(page)
        for (const width of [360, 320]) {
          await page.setViewportSize({ width, height: 640 })
          await expectNoSidewaysScroll(page)
        }
        await expectLargeTargets(page)
        expect(complaints).toEqual([])
      })
    }
  }

  for (const to of [
    'path',
    'what-if',
    'check/nationality/compare',
    'check/residence/efforts',
    ...ways.slice(0, 1),
    'path/link',
  ]) {
    test(`/${to}, without answers, is accessible and fits a narrow screen`, async ({ page }) => {
      for (const language of ['en', 'ar']) {
        await page.setViewportSize({ width: 1280, height: 720 })
        await page.goto(`/${language}/${to}`)
        await expectAccessible(page)
        await page.setViewportSize({ width: 320, height: 640 })
        await expectNoSidewaysScroll(page)
        await expectLargeTargets(page)
      }
    })
  }
})

test.describe('without JavaScript', () => {
  // The page that the form is sent from needs a script here, in the test; the pages under test get none.
  test.use({ viewport: { width: 360, height: 740 } })

  test('a change is tried, thrown away, tried again and kept', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
      ...(baseURL ? { baseURL } : {}),
    })
    const page = await context.newPage()
    await page.goto('/en/check/open')
    await page.setInputFiles('input[type=file]', {
      name: 'parcours.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...worker, languageProofs: [] })),
    })
    await page.getByRole('button', { name: check.loadButton }).click()
    await page.getByRole('button', { name: check.showResult }).click()
    await page.getByRole('button', { name: text.openPath }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.title)
    await page.getByRole('button', { name: text.whatIf.open }).click()
    await page.getByRole('button', { name: text.whatIf.changes.move }).click()
    await expect(page.getByText(text.whatIf.trying)).toBeVisible()
    await expect(page.locator('.difference')).not.toHaveCount(0)
    await page.getByRole('button', { name: text.whatIf.another }).click()
    await page.getByLabel(text.whatIf.municipality).fill('1030')
    await page.getByRole('button', { name: text.whatIf.changes.move }).click()
    await page.getByRole('button', { name: text.whatIf.keep }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.title)
    await expect(page.locator('.path-now')).toContainText('Brussels')
    await context.close()
  })

  test('papers are ticked, and stay so through other pages and another language', async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
      ...(baseURL ? { baseURL } : {}),
    })
    const page = await context.newPage()
    await page.goto('/en/check/open')
    await page.setInputFiles('input[type=file]', {
      name: 'parcours.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(worker)),
    })
    await page.getByRole('button', { name: check.loadButton }).click()
    await page.getByRole('button', { name: check.showResult }).click()
    await page.getByRole('button', { name: text.routes.open }).click()
    await page.getByRole('button', { name: text.routes.checklist }).first().click()
    const labels = page.locator('.checklist label')
    await labels.nth(0).click()
    await labels.nth(1).click()
    await page.getByRole('button', { name: text.checklist.update }).click()
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
    await page.getByRole('button', { name: 'Nederlands' }).click()
    await expect(page).toHaveURL(/\/nl\//)
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: text.checklist.back }).click()
    await page.getByRole('button', { name: text.routes.checklist }).first().click()
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
    await context.close()
  })
})

test('a link keeps a path in its fragment, and opens it again', async ({ page }) => {
  await reach(page, 'path')
  const link = page.getByRole('link', { name: check.result.link, exact: true })
  const address = (await link.getAttribute('href')) ?? ''
  expect(address).toMatch(/^\/en\/path\/link#/)
  await page.goto('/en/')
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.title)
  expect(page.url()).not.toContain('#')
  await expect(page.locator('.path-later')).toContainText('2024')
})

test('files: one calendar and one PDF', async ({ page }) => {
  await reach(page, 'path')
  const calendar = page.waitForEvent('download')
  await page.getByRole('button', { name: text.calendar }).click()
  expect((await calendar).suggestedFilename()).toBe('parcours-path.ics')
  const pdf = page.waitForEvent('download')
  await page.getByRole('button', { name: text.pdf }).click()
  expect((await pdf).suggestedFilename()).toBe('parcours-path.pdf')
})

for (const to of ['path', 'what-if', 'check/nationality/compare', ways[0] as string, 'check/residence/efforts']) {
  test(`${to} can be gone through with the keyboard, and printed`, async ({ page }) => {
    await reach(page, to)
    const reachable = await countReachable(page)
    expect((await tabThrough(page)).length).toBe(reachable)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: site.buttons.print })).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
}
