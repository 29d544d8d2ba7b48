import { expect, test } from '@playwright/test'

// The site that is opened is never reached: an answer stands in for it.
const elsewhere = 'https://www.meteo.be/'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('one press leaves the page about harassment', async ({ page }) => {
      const referrers: (string | undefined)[] = []
      await page.route(`${elsewhere}**`, (route) => {
        referrers.push(route.request().headers().referer)
        return route.fulfill({ contentType: 'text/html', body: '<h1>Weather</h1>' })
      })
      await page.goto('/en/guide')
      await page.goto('/en/guide/online-harassment')
      await page.getByRole('link', { name: 'Leave this page now' }).click()
      await expect(page).toHaveURL(elsewhere)
      expect(referrers).toEqual([undefined])

      await page.goBack()
      await expect(page).toHaveURL(javaScriptEnabled ? /\/en\/guide$/ : /\/en\/guide\/online-harassment$/)
    })
  })
}

test('the way out stays in sight at the end of the page', async ({ page }) => {
  await page.goto('/en/guide/online-harassment')
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2))
  await expect(page.getByRole('link', { name: 'Leave this page now' })).toBeInViewport()
})

test('other pages have none', async ({ page }) => {
  await page.goto('/en/guide/consent')
  await expect(page.getByRole('link', { name: 'Leave this page now' })).toHaveCount(0)
})
