import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Everything that WCAG 2.2 AA asks and a program can see. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Fails with the rule and the element if axe finds anything. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(wcag).analyze()
  expect(passes.length).toBeGreaterThan(10)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

/** The same page in dark colours: only its colours can be wrong in a new way. */
export async function expectReadableInTheDark(page: Page): Promise<void> {
  // Without movement: a colour on its way from light to dark is neither.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const { violations, passes } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  expect(passes.length).toBe(1)
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

/** Fails if anything on the page is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, room } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }))
  expect(content).toBeLessThanOrEqual(room)
}

/** Fails if a link or button is smaller than WCAG 2.2 allows (24 by 24), except links inside running text. */
export async function expectLargeTargets(page: Page): Promise<void> {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, input:not([type=hidden]), select, summary')]
      .filter(
        (element) =>
          element.checkVisibility() && element.closest('p, .source-list, .skip-link, [aria-hidden=true]') === null,
      )
      .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ text, box }) => `${text} ${Math.round(box.width)}x${Math.round(box.height)}`),
  )
  expect(small).toEqual([])
}

/**
 * Goes through the page with the Tab key and returns what had the focus, in order.
 *
 * Fails if something that can be reached shows no focus, and stops after one round.
 */
export async function tabThrough(page: Page): Promise<string[]> {
  const reached: string[] = []
  // A page may open with the focus on its mistakes; the round begins at the top all the same.
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
  for (let step = 0; step < 300; step++) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return undefined
      const visible = [null, '::after'].some((pseudo) => {
        const style = getComputedStyle(element, pseudo)
        return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
      })
      const seen = element.dataset.seen !== undefined
      element.dataset.seen = ''
      return { name: (element.textContent || element.id).trim(), visible, seen }
    })
    if (focus === undefined || focus.seen) break
    expect(focus.visible, `focus is visible on "${focus.name}"`).toBe(true)
    reached.push(focus.name)
  }
  return reached
}

/** How many links, buttons and fields on the page can be reached. A group of radio buttons counts once. */
export async function countReachable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const elements = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input:not([type=hidden]), select, summary'),
    ]
    const visible = elements.filter((element) => element.checkVisibility() && element.tabIndex >= 0)
    const groups = new Set<string>()
    return visible.filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      const first = !groups.has(element.name)
      groups.add(element.name)
      return first
    }).length
  })
}
