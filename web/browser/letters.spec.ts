import { expect, type Page, test } from '@playwright/test'
import { expectAccessible, expectLargeTargets, expectNoSidewaysScroll, expectReadableInTheDark } from './page-checks.ts'

const languages = ['fr', 'nl', 'de', 'en', 'ar']

/** Ticks a box as a person does: by its words. */
async function tick(page: Page, id: string): Promise<void> {
  await page.locator(`label[for="${id}"]`).click()
}

async function fillErasure(page: Page): Promise<void> {
  await page.fill('#name', 'Amina Édith')
  await page.fill('#address', 'Rue de l’Été 3\n4000 Liège')
  await page.fill('#recipient', 'Example SA\nRue X 1')
  await page.fill('#data', `A picture of me. ${'é'.repeat(120)}`)
  await page.fill('#webAddresses', `https://example.org/${'a-long-address/'.repeat(12)}`)
  await tick(page, 'grounds-0')
  await page.fill('#place', 'Liège')
  await page.fill('#receivedOn-day', '10')
  await page.fill('#receivedOn-month', '3')
  await page.fill('#receivedOn-year', '2026')
}

/** The button that shows the letter; the hidden one before it is for the Enter key. */
async function show(page: Page): Promise<void> {
  await page.locator('main button[value="show"]').click()
}

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScroll(page)
  await expectLargeTargets(page)
}

for (const language of languages) {
  test.describe(`letters in ${language}`, () => {
    test('the list is accessible and fits a narrow screen', async ({ page }) => {
      await page.goto(`/${language}/letters`)
      await expectGood(page)
    })

    test('a form, with and without mistakes, is accessible and fits a narrow screen', async ({ page }) => {
      await page.goto(`/${language}/letters/erasure-request`)
      await expectGood(page)
      await show(page)
      await expect(page.locator('.error-summary')).toBeFocused()
      await expectGood(page)
      await page.locator('.error-summary a').first().click()
      await expect(page.locator('#name')).toBeFocused()
    })

    test('a letter is accessible, in the dark too, and fits a narrow screen with its meaning open', async ({
      page,
    }) => {
      await page.goto(`/${language}/letters/erasure-request`)
      await fillErasure(page)
      await show(page)
      await expect(page.locator('.sheet-alone')).toBeVisible()
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      await expectGood(page)
      await expectReadableInTheDark(page)
    })
  })
}

test.describe('every other letter', () => {
  for (const id of [
    'integration-efforts-file',
    'nationality-family-court',
    'school-appeal-internal',
    'school-appeal-external',
    'picture-consent',
    'picture-consent-withdrawal',
    'search-engine-request',
    'data-protection-complaint',
  ]) {
    test(`${id} has an accessible form and letter, left to right and right to left`, async ({ page }) => {
      for (const language of ['en', 'ar']) {
        await page.goto(`/${language}/letters/${id}`)
        await expectGood(page)
        for (const box of await page.locator('main input[type=text], main textarea').all()) {
          const name = (await box.getAttribute('name')) ?? ''
          if (name.startsWith('date-')) continue
          const part = name.split('-').at(-1)
          await box.fill({ day: '2', month: '3', year: '2026' }[part ?? ''] ?? `x ${name}`)
        }
        for (const group of await page.locator('main fieldset:has(input[type=radio], input[type=checkbox])').all()) {
          await group.locator('label').first().click()
        }
        await show(page)
        await expect(page.locator('.sheet-alone')).toBeVisible()
        await expectGood(page)
      }
    })
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('somebody writes a letter, reads it in another language, changes it and saves it', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('/en/')
    await page.getByRole('link', { name: 'Open the letters' }).click()
    await page.getByRole('link', { name: 'Ask a site or a company to erase your data' }).click()
    await fillErasure(page)
    await tick(page, 'written-in-0')
    await show(page)
    const sheet = page.locator('.sheet-alone')
    await expect(sheet).toHaveAttribute('lang', 'fr')
    await expect(sheet).toContainText('Amina Édith')
    await expect(page.getByText('10 April 2026')).toBeVisible()

    await page.getByRole('button', { name: 'العربية' }).click()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(sheet).toHaveAttribute('dir', 'ltr')
    await page.getByRole('button', { name: 'English' }).click()

    await page.getByRole('button', { name: 'Change what I typed' }).click()
    await expect(page.locator('#address')).toHaveValue('Rue de l’Été 3\n4000 Liège')
    await page.fill('#name', 'Amina B.')
    await show(page)
    await expect(sheet).toContainText('Amina B.')

    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    expect((await saved).suggestedFilename()).toBe('erasure-request.pdf')
    const kept = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the dates in your calendar' }).click()
    expect((await kept).suggestedFilename()).toBe('parcours.ics')

    const home = new URL(page.url()).host
    expect(asked.filter((url) => new URL(url).host !== home)).toEqual([])
    expect(await page.context().cookies()).toEqual([])
  })

  test('a mistake keeps everything that was typed', async ({ page }) => {
    await page.goto('/en/letters/erasure-request')
    await page.fill('#name', 'Amina')
    await page.fill('#date-day', '32')
    await show(page)
    await expect(page.locator('#name')).toHaveValue('Amina')
    await expect(page.locator('#date-day')).toHaveValue('32')
    await expect(page.locator('.error-summary')).toBeVisible()
  })

  test('the Enter key shows the letter, not another language', async ({ page }) => {
    await page.goto('/en/letters/erasure-request')
    await page.locator('#name').press('Enter')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.locator('.error-summary')).toBeVisible()
  })
})

test('on paper there is the letter and nothing else', async ({ page }) => {
  await page.goto('/en/letters/erasure-request')
  await fillErasure(page)
  await show(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.sheet-alone')).toBeVisible()
  for (const other of ['.site-header', '.site-footer', '.letter-beside', '.button-row', 'h1']) {
    await expect(page.locator(other).first()).toBeHidden()
  }
})
