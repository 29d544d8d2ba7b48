import { languages } from '@parcours/words'
import { expect, test } from '@playwright/test'
import { expectAccessible, expectLargeTargets, expectNoSidewaysScroll, expectReadableInTheDark } from './page-checks.ts'

for (const address of ['entrance-contest', 'school-appeal', '']) {
  for (const language of languages) {
    test(`/${language}/${address} is accessible, light and dark, and fits a narrow screen`, async ({ page }) => {
      await page.goto(`/${language}/${address}`)
      await expect(page.locator('h1')).toHaveCount(1)
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      await expectAccessible(page)
      await expectReadableInTheDark(page)
      await page.setViewportSize({ width: 320, height: 640 })
      await expectNoSidewaysScroll(page)
      await expectLargeTargets(page)
    })
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the start page leads to the appeals, and those to the questions and back to a letter', async ({ page }) => {
    await page.goto('/en/')
    await page.getByRole('link', { name: 'A school decision you disagree with' }).click()
    await page.getByRole('link', { name: 'Find your last day' }).click()
    await expect(page).toHaveURL(/\/en\/check\/school-appeal$/)
    await page.goBack()
    await page.getByRole('link', { name: /first step/ }).click()
    await expect(page).toHaveURL(/\/en\/letters\/school-appeal-internal$/)
  })
})

test('the bars of the contest grow from the side where reading begins', async ({ page }) => {
  const gapAtStart = async (): Promise<number> =>
    page.evaluate(() => {
      const svg = document.querySelector('.bars svg') as SVGElement
      const [all, bar] = [
        svg.getBoundingClientRect(),
        (svg.querySelector('.bar-part') as SVGElement).getBoundingClientRect(),
      ]
      return document.documentElement.dir === 'rtl' ? all.right - bar.right : bar.left - all.left
    })
  for (const language of ['en', 'ar']) {
    await page.goto(`/${language}/entrance-contest`)
    expect(Math.abs(await gapAtStart())).toBeLessThan(2)
  }
})
