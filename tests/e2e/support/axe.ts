import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** No breach of WCAG 2.2 AA on the page as it stands; names what breaks and where. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
  expect(found, `axe on ${page.url()}`).toEqual([])
}
