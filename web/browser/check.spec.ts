import { belgianLaw } from '@parcours/law'
import { wordsFor } from '@parcours/words'
import { expect, type Page, test } from '@playwright/test'
import { type Reached, reach, refugee, worker } from './check-pages.ts'
import {
  countReachable,
  expectAccessible,
  expectLargeTargets,
  expectNoSidewaysScroll,
  expectReadableInTheDark,
  tabThrough,
} from './page-checks.ts'

const { check, site, concepts } = wordsFor('en')
const buttons = site.buttons

/** What a person who has told a bit of everything would see: two rows of each list, so that one of them is folded. */
function filled(id: string): unknown {
  const [first, ...others] = belgianLaw.conceptById.get(id)?.examples ?? []
  void first
  const example = others.find((each) => !Array.isArray(each) || each.length > 0)
  const fixed = JSON.parse(JSON.stringify(example), (_, value: unknown) =>
    typeof value === 'object' && value !== null && ('ago' in value || 'ahead' in value) ? '2024-05-01' : value,
  ) as unknown
  return Array.isArray(fixed) ? [...(fixed as unknown[]), ...(fixed as unknown[])] : fixed
}

async function expectGood(page: Page, dark = false): Promise<void> {
  await expectAccessible(page)
  if (dark) await expectReadableInTheDark(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page)
  await expectLargeTargets(page)
}

test.describe('every question', () => {
  for (const { id } of belgianLaw.concepts) {
    test(`${id}, not answered in Arabic and answered in English, is accessible and fits a narrow screen`, async ({
      page,
    }) => {
      await reach(page, { language: 'ar', press: `change:${id}` })
      await expect(page.locator('h1')).toHaveCount(1)
      await expectGood(page)
      await page.setViewportSize({ width: 1280, height: 720 })
      await reach(page, { situation: { [id]: filled(id) }, press: `change:${id}` })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        (concepts as Record<string, { question: string }>)[id]?.question ?? '',
      )
      // What is folded counts too.
      for (const fold of await page.locator('details:not([open]) > summary').all()) {
        if (await fold.isVisible()) await fold.click()
      }
      await expectGood(page)
    })
  }
})

const states: readonly (readonly [string, Reached])[] = [
  ['a question with mistakes', { press: 'continue', fields: mistakes() }],
  ['a question asked again', { situation: { ...refugee, residenceDocuments: [{ type: 'A' }] }, press: 'go-on' }],
  ['a municipality that can be several', { press: 'continue', fields: severalMunicipalities() }],
  ['an empty summary', { press: 'summary' }],
  ['a summary', { situation: worker, press: 'summary' }],
  ['a summary with a wrong day', { situation: worker, press: 'day', fields: { 'on-day': '31', 'on-month': '2' } }],
  ['a result of nothing', { press: 'result' }],
  ['a result of a duty', { situation: refugee, press: 'result', on: '2024-06-01' }],
  ['a result of a right', { situation: worker, press: 'result' }],
  ['a result of no concern', { situation: { nationalities: [{ country: 'FR' }] }, press: 'result' }],
  [
    'a result of days after a declaration',
    {
      situation: { declaration: { filedOn: '2026-01-10', receiptOn: '2026-01-20' } },
      press: 'result',
      topic: 'nationality-procedure',
    },
  ],
  ['a result about a picture, with a way out', { press: 'result', topic: 'image' }],
  ['a result of efforts', { situation: worker, press: 'result', topic: 'residence' }],
  ['a result about nationality', { situation: worker, press: 'result', topic: 'nationality' }],
]

function mistakes(): Record<string, string> {
  return {
    stage: 'question',
    asked: 'residenceDocuments',
    fields: 'residenceDocuments.type residenceDocuments.from residenceDocuments.until residenceDocuments.specialCard',
    'f.residenceDocuments.rows': '1',
    'f.residenceDocuments.0.from-year': '2024',
    'f.residenceDocuments.0.from-month': '13',
    'f.residenceDocuments.0.until-year': 'x',
  }
}

function severalMunicipalities(): Record<string, string> {
  return {
    stage: 'question',
    asked: 'registrations',
    fields: 'registrations.municipality registrations.from',
    'f.registrations.rows': '1',
    'f.registrations.0.municipality': 'saint',
  }
}

test.describe('every state', () => {
  for (const language of ['en', 'ar']) {
    for (const [name, reached] of states) {
      test(`${name}, in ${language}, is accessible, light and dark, and fits a narrow screen`, async ({
        page,
        context,
        baseURL,
      }) => {
        const requests: string[] = []
        const complaints: string[] = []
        page.on('request', (request) => requests.push(request.url()))
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
        page.on('pageerror', (error) => complaints.push(error.message))
        await reach(page, { ...reached, language })
        expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
        expect(await context.cookies()).toEqual([])
        for (const fold of await page.locator('main details:not([open]) > summary').all()) {
          if (await fold.isVisible()) await fold.click()
        }
        await expectGood(page, true)
        expect(complaints).toEqual([])
      })
    }
  }

  for (const path of ['/en/check/open', '/ar/check/open', '/en/result/everything', '/ar/result/integration']) {
    test(`${path} is accessible, light and dark, and fits a narrow screen`, async ({ page }) => {
      await page.goto(path)
      await expectGood(page, true)
    })
  }

  for (const language of ['en', 'ar']) {
    test(`a file that is refused, in ${language}, is accessible`, async ({ page }) => {
      await page.goto(`/${language}/check/open`)
      await page.locator('#file').setInputFiles(file('{"birthDate": "x", "hobbies": []}'))
      await page.locator('.answers-form .button').click()
      await expect(page.locator('.error-summary')).toBeFocused()
      await expectGood(page)
    })
  }
})

function file(content: string) {
  return { name: 'parcours.json', mimeType: 'application/json', buffer: Buffer.from(content) }
}

test('a first view is at most 60 kB, the longest result too', async ({ page }) => {
  for (const reached of [
    { press: 'go-on' },
    { situation: worker, press: 'change:work' },
    { situation: refugee, press: 'result', on: '2024-06-01' },
    { situation: worker, press: 'result' },
    { situation: worker, press: 'result', language: 'ar' },
  ]) {
    const sizes: Promise<{ responseBodySize: number }>[] = []
    page.removeAllListeners('requestfinished')
    await page.goto('about:blank')
    await reach(page, reached)
    page.on('requestfinished', (request) => sizes.push(request.sizes()))
    await page.reload({ waitUntil: 'networkidle' })
    const bytes = (await Promise.all(sizes)).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
    expect(sizes.length).toBeGreaterThanOrEqual(2)
    expect(bytes).toBeLessThanOrEqual(60_000)
  }
})

test.describe('with a keyboard only', () => {
  for (const [name, reached] of states) {
    test(`everything in ${name} can be reached, and shows that it is`, async ({ page }) => {
      await reach(page, reached)
      const reachable = await countReachable(page)
      expect((await tabThrough(page)).length).toBe(reachable)
    })
  }

  test('a question is answered, and Enter goes on', async ({ page }) => {
    await page.goto('/en/check/integration')
    await page.getByLabel('Country').focus()
    await page.keyboard.type('Eritrea')
    await page.keyboard.press('Enter')
    await page.locator('button[value="continue"]:visible').last().focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(concepts.birthDate.question)
    await page.getByLabel(site.form.day).focus()
    await page.keyboard.type('7')
    await page.keyboard.press('Tab')
    await page.keyboard.type('3')
    await page.keyboard.press('Tab')
    await page.keyboard.type('1994')
    await page.keyboard.press('Enter')
    // Not a change of language, whose buttons come first on the page.
    await expect(page).toHaveURL(/\/en\/check\/integration$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(concepts.registrations.question)
  })

  test('a mistake takes the focus, and its link leads to the field', async ({ page }) => {
    await reach(page, { press: 'continue', fields: mistakes() })
    await expect(page.locator('.error-summary')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f.residenceDocuments.0.from')
  })

  test('Enter in the day asked about uses the day', async ({ page }) => {
    await reach(page, { situation: worker, press: 'summary' })
    await page.getByLabel(site.form.year).fill('2024')
    await page.getByLabel(site.form.year).press('Enter')
    await page.getByRole('button', { name: check.showResult }).click()
    await expect(page.locator('.page-caption')).toHaveText('On 1 March 2024')
  })
})

for (const viewport of [
  { width: 360, height: 740 },
  { width: 320, height: 568 },
]) {
  test.describe(`without JavaScript, on a screen of ${viewport.width} pixels`, () => {
    test.use({ javaScriptEnabled: false, viewport })

    test('a newcomer finds out that she must follow the programme, by when and where', async ({ page }) => {
      const goOn = () => page.getByRole('button', { name: buttons.continue }).click()
      const heading = page.getByRole('heading', { level: 1 })
      await page.goto('/en/')
      await page.getByRole('link', { name: site.start.integration }).click()

      await page.getByLabel('Country').selectOption({ label: 'Morocco' })
      await goOn()
      await expect(heading).toHaveText(concepts.birthDate.question)
      await page.getByLabel(site.form.day).fill('12')
      await page.getByLabel(site.form.month).fill('10')
      await page.getByLabel(site.form.year).fill('1991')
      await goOn()

      await expect(heading).toHaveText(concepts.registrations.question)
      await page.getByText('Register of foreigners', { exact: true }).click()
      await page.getByLabel('Municipality').fill('1030')
      const from = page.getByRole('group', { name: 'From' })
      await from.getByLabel(site.form.day).fill('4')
      await from.getByLabel(site.form.month).fill('9')
      await from.getByLabel(site.form.year).fill('2026')
      await goOn()

      // The rest of her life, as far as it is asked for, is "none" or "I do not know".
      const answers: Record<string, (() => Promise<void>) | undefined> = {
        [concepts.residenceDocuments.question]: async () => {
          await page.getByLabel('Card or paper').selectOption('A')
          for (const [group, day, month, year] of [
            ['Held from', '4', '9', '2026'],
            ['Valid until', '3', '9', '2027'],
          ] as const) {
            const date = page.getByRole('group', { name: group })
            await date.getByLabel(site.form.day).fill(day)
            await date.getByLabel(site.form.month).fill(month)
            await date.getByLabel(site.form.year).fill(year)
          }
          await page.getByLabel('Reason for your stay').selectOption('family')
          await goOn()
        },
      }
      for (let asked = 0; asked < 30; asked += 1) {
        if ((await page.getByRole('button', { name: buttons.doNotKnow }).count()) === 0) break
        const told = answers[(await heading.textContent()) ?? '']
        if (told) {
          await told()
          continue
        }
        const none = page.locator('button[value="none"]')
        if (await none.isVisible()) await none.click()
        else await page.getByRole('button', { name: buttons.doNotKnow }).click()
      }
      await expect(heading).toHaveText(check.topics.integration)
      await expect(page.locator('.outcome-sentence').first()).toContainText('Brussels')
      await expect(page.getByRole('heading', { name: check.result.officesTitle })).toBeVisible()
      await expectNoSidewaysScroll(page)
      // Nothing that needs JavaScript is offered.
      await expect(page.getByText(check.result.linkNoScript)).toBeVisible()
      await expect(page.getByRole('button', { name: buttons.print })).toBeHidden()

      await page.getByRole('button', { name: check.result.changeAnswers }).click()
      await page.getByRole('button', { name: `${buttons.change} ${concepts.nationalities.label}` }).click()
      await page.getByLabel('Country').selectOption({ label: 'France' })
      await goOn()
      await page.getByRole('button', { name: check.showResult }).click()
      await expect(page.locator('.outcome-free').first()).toBeVisible()
    })

    test('a change of language in the middle keeps what was told and what was typed', async ({ page }) => {
      await page.goto('/en/check/integration')
      await page.getByLabel('Country').selectOption({ label: 'Eritrea' })
      await page.getByRole('button', { name: buttons.continue }).click()
      await page.getByLabel(site.form.year).fill('1994')
      await page.getByRole('button', { name: 'العربية' }).click()
      await expect(page).toHaveURL(/\/ar\/check\/integration$/)
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await expect(page.locator('[name="f.birthDate-year"]')).toHaveValue('1994')
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('button', { name: buttons.continue }).click()
      await page.getByRole('button', { name: check.seeSummary }).click()
      await expect(page.locator('.summary-list')).toContainText('Eritrea')
      await expect(page.locator('.summary-list')).toContainText('1994')
    })

    test('answers are saved as a file, and opened again', async ({ page }) => {
      await page.goto('/en/check/integration')
      await page.getByLabel('Country').selectOption({ label: 'Eritrea' })
      await page.getByRole('button', { name: buttons.continue }).click()
      await page.getByRole('button', { name: check.seeSummary }).click()
      const saving = page.waitForEvent('download')
      await page.getByRole('button', { name: check.result.saveAnswers }).click()
      const download = await saving
      expect(download.suggestedFilename()).toBe('parcours.json')
      const path = await download.path()
      await page.getByRole('link', { name: buttons.open }).click()
      await page.getByLabel(check.loadField).setInputFiles(path)
      await page.getByRole('button', { name: check.loadButton }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(check.summaryTitle)
      await expect(page.locator('.summary-list')).toContainText('Eritrea')
    })

    test('rows come and go, and a full one folds away', async ({ page }) => {
      await page.goto('/en/check/integration')
      await page.getByLabel('Country').selectOption({ label: 'Eritrea' })
      await page.getByRole('button', { name: buttons.addAnother }).click()
      await page.getByLabel('Country').last().selectOption({ label: 'Sudan' })
      await page.getByRole('button', { name: buttons.addAnother }).click()
      await expect(page.locator('.row-folded > summary')).toHaveText([/Eritrea/, /Sudan/])
      await page.locator('.row-folded > summary').first().click()
      await page.getByRole('button', { name: `${buttons.remove} Nationality 1` }).click()
      await page.getByRole('button', { name: buttons.continue }).click()
      await page.getByRole('button', { name: check.seeSummary }).click()
      await expect(page.locator('.summary-list')).toContainText('Sudan')
      await expect(page.locator('.summary-list')).not.toContainText('Eritrea')
    })
  })
}

test.describe('a link to an answer', () => {
  test('holds the answers where no server sees them, and opens again', async ({ page, context }) => {
    await reach(page, { situation: refugee, press: 'result', topic: 'integration', on: '2024-06-01' })
    const sentence = await page.locator('.outcome-sentence').first().textContent()
    const link = page.getByRole('link', { name: check.result.link })
    await expect(link).toBeVisible()
    const address = (await link.getAttribute('href')) ?? ''
    expect(address).toMatch(/^\/en\/result\/integration#[\w-]+$/)

    const other = await context.newPage()
    const asked: string[] = []
    other.on('request', (request) => asked.push(request.url()))
    await other.goto(address)
    await expect(other.locator('.outcome-sentence').first()).toHaveText(sentence ?? '')
    await expect(other.locator('.page-caption')).toHaveText('On 1 June 2024')
    expect(asked.filter((url) => url.includes(address.split('#')[1] ?? ''))).toEqual([])
    expect(other.url()).not.toContain('#')
  })

  test('can be copied', async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' })
    await reach(page, { situation: refugee, press: 'result' })
    await page.getByRole('button', { name: check.result.linkCopy }).click()
    await expect(page.getByText(check.result.linkCopied, { exact: true })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/en\/result\/everything#/)
  })

  test('that somebody changed leads to the page where a file can be opened', async ({ page }) => {
    await page.goto('/en/result/integration#abc')
    await expect(page.getByRole('link', { name: check.tampered })).toBeVisible()
  })

  test('without JavaScript says what to do instead', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${baseURL}/en/result/integration#abc`)
    await expect(page.getByText(check.result.openLinkNoScript)).toBeVisible()
    await expect(page.getByRole('link', { name: buttons.open })).toBeVisible()
    await context.close()
  })
})

test('on paper, reasons and sources are open and buttons are gone', async ({ page }) => {
  await reach(page, { situation: refugee, press: 'result', on: '2024-06-01' })
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.reasons').first()).toBeVisible()
  await expect(page.locator('.timeline .data-table')).toBeVisible()
  await expect(page.locator('main button:visible:not(.link-row)')).toHaveCount(0)
})

test('the browser goes back and forward through the questions', async ({ page }) => {
  await page.goto('/en/check/integration')
  await page.getByLabel('Country').selectOption({ label: 'Eritrea' })
  await page.locator('button[value="continue"]:visible').last().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(concepts.birthDate.question)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(concepts.nationalities.question)
})
