import { expect, test } from '@playwright/test'
import {
  countReachable,
  expectAccessible,
  expectLargeTargets,
  expectNoSidewaysScroll,
  expectReadableInTheDark,
  tabThrough,
} from './page-checks.ts'
import { type SpecimenSite, startSpecimenSite } from './specimen-site.ts'

let site: SpecimenSite | undefined
const at = (page: string): string => `${site?.origin}${page}`

test.beforeAll(async () => {
  site = await startSpecimenSite()
})
test.afterAll(() => site?.stop())

for (const language of ['en', 'ar']) {
  for (const kind of ['form', 'result']) {
    test(`every part of a ${kind} in ${language} is accessible and fits a narrow screen`, async ({ page }) => {
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(at(`/${language}/specimen/${kind}`))
      await expectAccessible(page)
      await expectReadableInTheDark(page)
      await page.setViewportSize({ width: 320, height: 640 })
      await expectNoSidewaysScroll(page)
      await expectLargeTargets(page)
      expect(complaints).toEqual([])
    })

    test(`every part of a ${kind} in ${language} can be reached by keyboard`, async ({ page }) => {
      await page.goto(at(`/${language}/specimen/${kind}`))
      const reachable = await countReachable(page)
      expect((await tabThrough(page)).length).toBe(reachable)
    })
  }
}

test('a form with mistakes begins at its mistakes', async ({ page }) => {
  await page.goto(at('/en/specimen/form'))
  await expect(page.locator('.error-summary')).toBeFocused()
  await page.getByRole('link', { name: 'Write the year' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('birth')
})

test('a tap anywhere on an answer chooses it', async ({ page }) => {
  await page.goto(at('/en/specimen/form'))
  const box = await page.locator('.choice').nth(1).boundingBox()
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 8, (box?.y ?? 0) + 8)
  await expect(page.getByLabel('Waiting register')).toBeChecked()
})

test('the print button is there only where it works', async ({ page, browser }) => {
  await page.goto(at('/en/specimen/result'))
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeVisible()
  const without = await browser.newContext({ javaScriptEnabled: false })
  const plain = await without.newPage()
  await plain.goto(at('/en/specimen/result'))
  await expect(plain.getByRole('button', { name: 'Print this page' })).toBeHidden()
  await without.close()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a change of language takes along what was typed and what was carried', async ({ page }) => {
    await page.goto(at('/en/specimen/form'))
    await page.getByLabel('Postcode').fill('1030')
    const sent = page.waitForRequest((request) => request.method() === 'POST')
    await page.getByRole('button', { name: 'Français' }).click()
    const request = await sent
    expect(new URL(request.url()).pathname).toBe('/fr/specimen/form')
    const answers = new URLSearchParams(request.postData() ?? '')
    expect(answers.get('postcode')).toBe('1030')
    expect(answers.get('nationality')).toBe('ER')
    expect(answers.get('intent')).toBe('language')
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  })

  test('adding a row sends the whole form, and says which history grows', async ({ page }) => {
    await page.goto(at('/en/specimen/form'))
    await page.getByLabel('Postcode').fill('1030')
    const sent = page.waitForRequest((request) => request.method() === 'POST')
    await page.getByRole('button', { name: 'Add another' }).click()
    const answers = new URLSearchParams((await sent).postData() ?? '')
    expect(answers.get('add')).toBe('permits')
    expect(answers.get('postcode')).toBe('1030')
  })
})
