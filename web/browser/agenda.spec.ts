import { readFile } from 'node:fs/promises'
import { languages, wordsFor } from '@parcours/words'
import { expect, type Page, test } from '@playwright/test'
import {
  countReachable,
  expectAccessible,
  expectLargeTargets,
  expectNoSidewaysScroll,
  expectReadableInTheDark,
  tabThrough,
} from './page-checks.ts'

const { agenda, site } = wordsFor('en')

async function add(page: Page, withWhom: string, day = '16'): Promise<void> {
  await page.getByLabel(site.form.day, { exact: true }).fill(day)
  await page.getByLabel(agenda.kind).selectOption({ label: agenda.kinds.visit })
  await page.getByLabel(agenda.withWhom).fill(withWhom)
  await page.getByRole('button', { name: agenda.add }).click()
  await expect(page.getByText(withWhom)).toBeVisible()
}

for (const language of languages) {
  test(`in ${language} it is accessible, empty, filled and with mistakes, and fits a narrow screen`, async ({
    page,
  }) => {
    const good = async (): Promise<void> => {
      await expectAccessible(page)
      await page.setViewportSize({ width: 320, height: 640 })
      await expectNoSidewaysScroll(page)
      await expectLargeTargets(page)
      await page.setViewportSize({ width: 1280, height: 720 })
    }
    const submit = async (): Promise<void> => {
      await Promise.all([page.waitForEvent('load'), page.locator('.agenda-form button[value=add]').click()])
    }
    await page.goto(`/${language}/agenda`)
    await good()
    await page.locator('#on-day').fill('31')
    await page.locator('#on-month').fill('2')
    await submit()
    await expect(page.locator('.error-summary')).toBeVisible()
    await good()
    await page.locator('#on-day').fill('3')
    await page.locator('#kind').selectOption('interview')
    await page.locator('#withWhom').fill('Donaudampfschifffahrtsgesellschaftskapitaensmuetze')
    await submit()
    await expect(page.locator('.agenda-steps li')).toHaveCount(1)
    await good()
    if (language === 'ar') await expectReadableInTheDark(page)
  })
}

test('without a mouse everything on it can be reached', async ({ page }) => {
  await page.goto('/en/agenda')
  await add(page, 'Garage Peeters')
  const reachable = await countReachable(page)
  expect((await tabThrough(page)).length).toBe(reachable)
})

test.describe('with JavaScript', () => {
  test('the device remembers the list, also in another language, until it is deleted', async ({ page }) => {
    await page.goto('/en/agenda')
    await expect(page.getByText(agenda.withoutScript)).toBeHidden()
    await add(page, 'Garage Peeters')
    await page.goto('/en/')
    await page.goto('/fr/agenda')
    await expect(page.getByText('Garage Peeters')).toBeVisible()
    await page.goto('/en/agenda')
    await expect(page.getByText('Garage Peeters')).toBeVisible()
    await page.getByRole('button', { name: agenda.forget }).click()
    await expect(page.getByText(agenda.nothing)).toBeVisible()
    await page.goto('/en/agenda')
    await expect(page.getByText(agenda.nothing)).toBeVisible()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })

  test('what is removed does not come back, and what cannot be read is not sent again and again', async ({ page }) => {
    await page.goto('/en/agenda')
    await add(page, 'Garage Peeters')
    await page.getByRole('button', { name: 'Remove' }).click()
    await expect(page.getByText(agenda.nothing)).toBeVisible()
    await page.goto('/en/agenda')
    await expect(page.getByText(agenda.nothing)).toBeVisible()
    await page.evaluate(() => localStorage.setItem('parcours-agenda', 'x'))
    await page.goto('/en/agenda')
    await expect(page.getByRole('link', { name: agenda.errors.tampered })).toBeVisible()
    // A new list takes the place of the one that nobody can read.
    await add(page, 'Hotel Astrid')
    await page.goto('/en/agenda')
    await expect(page.getByText('Hotel Astrid')).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the list travels with the page, and as a file to another day', async ({ page }) => {
    await page.goto('/en/agenda')
    await expect(page.getByText(agenda.withoutScript)).toBeVisible()
    await expect(page.getByText(agenda.withScript)).toBeHidden()
    await add(page, 'Garage Peeters')
    await add(page, 'Hotel Astrid', '17')
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: agenda.saveFile }).click()
    const file = await (await saved).path()
    expect(await readFile(file, 'utf8')).toContain('Hotel Astrid')

    await page.goto('/en/agenda')
    await expect(page.getByText(agenda.nothing)).toBeVisible()
    await page.getByLabel(agenda.file).setInputFiles({
      name: 'parcours-agenda.json',
      mimeType: 'application/json',
      buffer: await readFile(file),
    })
    await page.getByRole('button', { name: agenda.load }).click()
    await expect(page.getByText('Garage Peeters')).toBeVisible()
    await page.getByRole('button', { name: 'Nederlands' }).click()
    await expect(page.getByText('Hotel Astrid')).toBeVisible()
    const table = page.waitForEvent('download')
    await page.locator('button[formaction$="/agenda/table"]').click()
    expect((await table).suggestedFilename()).toBe('parcours-agenda.csv')
  })
})

test('on paper are the weeks with all their steps, and no form', async ({ page }) => {
  await page.goto('/en/agenda')
  await add(page, 'Garage Peeters')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Garage Peeters')).toBeVisible()
  await expect(page.getByText(`${agenda.name}:`)).toBeVisible()
  await expect(page.getByRole('button', { name: agenda.add })).toBeHidden()
  await expect(page.getByLabel(agenda.file)).toBeHidden()
})
