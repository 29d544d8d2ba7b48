import { expect, test } from '@playwright/test'
import {
  countReachable,
  expectAccessible,
  expectLargeTargets,
  expectNoSidewaysScroll,
  expectReadableInTheDark,
  tabThrough,
} from './page-checks.ts'

const pages = [
  'law',
  'law/wallonia/integration/obliged',
  'law/belgium/nationality/declaration/five-years',
  'law/flanders/integration/fee',
  'law/wallonia/integration/obliged/compare?from=2018-12-16&to=2018-12-17',
  'law/brussels/integration/obliged/cases/brussels-obliged-33',
]

test.describe('every page of the law', () => {
  for (const address of ['en', 'ar'].flatMap((language) => pages.map((page) => `/${language}/${page}`))) {
    test(`${address} is accessible, light and dark, folded and open, and fits a narrow screen`, async ({ page }) => {
      await page.goto(address)
      await expectAccessible(page)
      await expectReadableInTheDark(page)
      await page.setViewportSize({ width: 320, height: 640 })
      await expectNoSidewaysScroll(page)
      await expectLargeTargets(page)
      const opened = await page.evaluate(() => {
        const all = document.querySelectorAll('details')
        for (const details of all) details.open = true
        return all.length
      })
      await expectNoSidewaysScroll(page)
      await expectLargeTargets(page)
      // Open, the longest have a hundred lists of the same kind, which takes axe half a minute; the others show each kind.
      if (opened < 40) await expectAccessible(page)
    })
  }

  test('a day that does not exist is refused in a way that everybody can read', async ({ page }) => {
    for (const language of ['en', 'ar']) {
      await page.goto(`/${language}/law/wallonia/integration/obliged/compare?from=2025-02-29`)
      await expect(page.locator('#from-error')).toBeVisible()
      await expectAccessible(page)
    }
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })

  test('a jurist goes from the contents to a rule, opens a condition, and its source', async ({ page }) => {
    await page.goto('/en/')
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'The law' }).click()
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Duty to follow the integration programme in Wallonia' })
      .click()
    const rule = page.locator('#rule')
    const condition = rule.locator('.tree-clause').first()
    await expect(condition.locator('.tree-parts').first()).toBeHidden()
    await condition.locator('summary').first().click()
    await expect(condition.locator('.tree-parts').first()).toBeVisible()
    await rule.locator('.source-numbers a').first().click()
    await expect(page).toHaveURL(/#source-/)
    await expect(page.locator(':target')).toBeInViewport()
  })

  test('two days are compared, and the answer can be linked to', async ({ page }) => {
    await page.goto('/en/law/wallonia/integration/obliged')
    await page.getByText('Compare two days').click()
    await page.getByLabel('First day').fill('2018-12-16')
    await page.getByLabel('Second day').fill('2018-12-17')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page).toHaveURL(/\/compare\?from=2018-12-16&to=2018-12-17$/)
    await expect(page.locator('.changes-added')).not.toHaveCount(0)
    await page.getByRole('link', { name: 'Français' }).click()
    await expect(page).toHaveURL(/\/fr\/.*\/compare\?from=2018-12-16&to=2018-12-17$/)
    await expect(page.locator('.changes-added')).not.toHaveCount(0)
  })

  test('what a version changed is one tap from the table of versions', async ({ page }) => {
    await page.goto('/nl/law/wallonia/integration/obliged')
    await page.locator('.version-change').last().click()
    await expect(page).toHaveURL(/\/nl\/.*compare\?from=2024-12-31&to=2025-01-01$/)
  })

  test('an example opens in the check, with its result', async ({ page }) => {
    await page.goto('/en/law/brussels/integration/obliged')
    await page.locator('#cases').getByRole('link', { name: 'The Indian wife' }).click()
    await page.getByRole('button', { name: 'Open in the check' }).click()
    await expect(page).toHaveURL(/\/en\/check$/)
    await expect(page.getByText('You must follow the integration programme in Brussels.').first()).toBeVisible()
  })
})

test('everything on the page of a rule can be reached with a keyboard, and shows that it is', async ({ page }) => {
  await page.goto('/ar/law/flanders/integration/fee')
  const reached = await tabThrough(page)
  expect(reached.length).toBe(await countReachable(page))
  expect(reached.length).toBeGreaterThan(30)
})

test('on paper the conditions stay short, and reasons, versions and sources are all there', async ({ page }) => {
  await page.goto('/en/law/wallonia/integration/obliged')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#settled .law-reasons').first()).toBeVisible()
  await expect(page.locator('.wording .tree').last()).toBeVisible()
  await expect(page.locator('.tree-clause .tree-parts').first()).toBeHidden()
  await expect(page.locator('.compare-form')).toBeHidden()
  await expect(page.locator('.room-menu')).toBeHidden()
})
