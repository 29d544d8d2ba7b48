import { aboutSlugs, guideSlugs, languages } from '@parcours/words'
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
  '',
  'guide',
  'about',
  ...guideSlugs.map((slug) => `guide/${slug}`),
  ...aboutSlugs.map((slug) => `about/${slug}`),
  'nowhere',
]

// One language of each direction for every page; the others for the pages whose words they have.
const addresses = [
  ...['en', 'ar'].flatMap((language) => pages.map((page) => `/${language}/${page}`)),
  ...['fr', 'nl', 'de'].flatMap((language) => ['', 'guide', 'nowhere'].map((page) => `/${language}/${page}`)),
]

test.describe('every page', () => {
  for (const address of addresses) {
    test(`${address} is accessible, light and dark, and fits a narrow screen`, async ({ page, context, baseURL }) => {
      const requests: string[] = []
      const complaints: string[] = []
      const sizes: Promise<{ responseBodySize: number }>[] = []
      page.on('request', (request) => requests.push(request.url()))
      page.on('console', (message) => {
        // A page about a missing page is a missing page.
        if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('requestfinished', (request) => sizes.push(request.sizes()))

      await page.goto(address, { waitUntil: 'networkidle' })
      expect(requests.length).toBeGreaterThanOrEqual(2)
      expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
      const bytes = (await Promise.all(sizes)).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
      expect(bytes).toBeGreaterThan(5_000)
      expect(bytes).toBeLessThanOrEqual(60_000)
      expect(await context.cookies()).toEqual([])

      await expectAccessible(page)
      await expectReadableInTheDark(page)

      await page.setViewportSize({ width: 320, height: 640 })
      await expectNoSidewaysScroll(page)
      await expectLargeTargets(page)
      expect(complaints).toEqual([])
    })
  }

  test('the pages are there to be tested', () => expect(addresses.length).toBeGreaterThan(50))
})

test.describe('with a keyboard only', () => {
  for (const address of ['/en/', '/ar/', '/en/guide/brussels', '/ar/about/languages']) {
    test(`everything on ${address} can be reached, and shows that it is`, async ({ page }) => {
      await page.goto(address)
      const reached = await tabThrough(page)
      expect(reached.length).toBe(await countReachable(page))
      expect(reached.length).toBeGreaterThan(15)
    })
  }

  test('the first key press offers to go to the text', async ({ page }) => {
    await page.goto('/en/guide/brussels')
    await page.keyboard.press('Tab')
    await expect(page.locator('.skip-link')).toBeInViewport()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  })

  test('sources open with the keyboard', async ({ page }) => {
    await page.goto('/en/guide/brussels')
    const sources = page.locator('summary').first()
    await sources.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.source-list').first()).toBeVisible()
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } })

  test('a newcomer finds the price in three taps, and reads it in another language', async ({ page }) => {
    await page.goto('/')
    await expect(page).toHaveURL(/\/en\/$/)
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Guide' }).click()
    await page.getByRole('main').getByRole('link', { name: 'What it costs' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What it costs')
    await expect(page.getByRole('table')).toContainText('360 euros')
    await page.getByRole('link', { name: 'العربية' }).click()
    await expect(page).toHaveURL(/\/ar\/guide\/what-it-costs$/)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  })
})

test('a browser set to twice the text size cuts nothing off', async ({ page }) => {
  // At 200 % zoom a window of 1280 pixels has 640 left.
  await page.setViewportSize({ width: 640, height: 512 })
  for (const language of languages) {
    await page.goto(`/${language}/`)
    await expectNoSidewaysScroll(page)
  }
})

test('on paper, folded sources are open and menus are gone', async ({ page }) => {
  await page.goto('/en/guide/brussels')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.source-list').first()).toBeVisible()
  await expect(page.locator('.site-header')).toBeHidden()
  await expect(page.locator('.room-menu')).toBeHidden()
})
