import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** No breach of WCAG 2.2 AA on the page as it stands, down to its foot; names what breaks and where. */
export async function expectAccessible(page: Page): Promise<void> {
  const size = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  // A window as tall as the page: what sticks to the foot covers only what can be scrolled out from under it.
  if (size && height > size.height) await page.setViewportSize({ ...size, height })
  await expectNone(page, new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']))
  if (size) await page.setViewportSize(size)
}

/** What only the colours decide, in what the frame holds: for a second theme of a page that was looked at whole. */
export async function expectContrast(page: Page): Promise<void> {
  await expectNone(page, new AxeBuilder({ page }).include('main').withRules(['color-contrast', 'link-in-text-block']))
}

async function expectNone(page: Page, axe: AxeBuilder): Promise<void> {
  // What frames hold would be joined in a window opened for each look: our pages have none.
  expect(await page.locator('iframe').count(), `frames in ${page.url()}`).toBe(0)
  const { violations } = await axe.setLegacyMode().analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
  expect(found, `axe on ${page.url()}`).toEqual([])
}
