import { expect, type Page, test } from '@playwright/test'
import type { Role } from '../../app/domain/people/roles'
import { expectAccessible, expectContrast } from './support/axe'
import { type Product, startProduct } from './support/product'

/** Every screen opens for its reader, on a desk and on a phone, light and dark, without a breach of WCAG 2.2 AA. */

let product: Product

test.beforeAll(async () => {
  test.setTimeout(240_000)
  product = await startProduct({
    clock: '2026-11-21T09:00:00+07:00',
    parts: ['register', 'people', 'projects', 'notices', 'leases', 'pauses'],
  })
})

test.afterAll(async () => {
  await product?.stop()
})

const screens: [Role, string[]][] = [
  [
    'chairman',
    [
      '/',
      '/projects',
      '/projects/1',
      '/directives',
      '/directives/1',
      '/notices',
      '/notices/1',
      '/notices/1/reading?stage=directives',
      '/help/rules/order.pause',
      '/pauses',
      '/pauses?show=all',
      '/pauses/1',
      '/decisions',
      '/decisions?show=taken',
      '/decisions/1',
      '/decisions/new?project=1',
      '/briefings',
      '/briefings/1',
      '/briefings/1/present',
      '/briefings/1/present?at=1',
      '/appraisals',
      '/appraisals/1',
      '/overlaps',
      '/overlaps/1',
    ],
  ],
  [
    'specialist',
    [
      '/',
      '/projects?show=board',
      '/projects?show=timeline',
      '/projects/new',
      '/projects/1/edit',
      '/notices/new',
      '/bid-packages',
      '/bid-packages?show=board',
      '/bid-packages/1',
      '/bid-packages/new?project=1',
      '/pauses/new?project=2',
      '/leases',
      '/leases/1',
      '/leases/new?project=1',
      '/regimes',
      '/roll-outs',
      '/roll-outs/3',
      '/systems',
      '/systems?show=board',
      '/systems?show=map',
      '/systems/1',
      '/appraisals/2',
      '/evaluations',
      '/evaluations/1',
      '/briefings/2',
      '/overlaps?show=settled',
    ],
  ],
  ['finance', ['/', '/money', '/projects/1/money', '/projects/2/money', '/projects/2/money?enter=payment']],
  ['inspector', ['/', '/bid-packages?paused=1', '/projects/4/money']],
  [
    'office',
    [
      '/',
      '/directives?show=units',
      '/organisations',
      '/organisations/1',
      '/notices?warnings=1',
      '/remembered',
      '/reminders',
      '/reminders?tab=today',
      '/reminders?tab=ladder',
      '/reminders?tab=people',
      '/reminders?tab=log',
      '/reminders?tab=outbox',
      '/papers',
      '/papers?kind=submission',
    ],
  ],
  ['unit-officer', ['/', '/directives', '/help', '/help/rules']],
  ['administrator', ['/people', '/people/sample-office', '/account', '/holidays']],
]
const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

for (const [role, paths] of screens) {
  test(`${role}: desk and phone, light and dark`, async ({ browser }) => {
    test.slow()
    const page = await product.openAs(browser, role, { viewport: desk, reducedMotion: 'reduce' })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    for (const path of paths) {
      await page.setViewportSize(desk)
      await page.emulateMedia({ colorScheme: 'light' })
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBe(200)
      await waitUntilAlive(page)
      await expectAccessible(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectContrast(page)
      await page.setViewportSize(phone)
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wider, `${path} is wider than a phone`).toBeLessThanOrEqual(0)
      await expectAccessible(page)
    }
    expect(faults).toEqual([])
    await page.context().close()
  })
}

/** React has come as far as the last element: what it complains of was said, and what it changes is changed. */
async function waitUntilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const last = [...document.querySelectorAll('main, main *')].at(-1)
    return last !== undefined && Object.keys(last).some((key) => key.startsWith('__react'))
  })
}

test('in English every word of the frame and the list changes, and stays changed', async ({ browser }) => {
  const page = await product.openAs(browser, 'office')
  await page.getByRole('button', { name: /^Tài khoản của tôi/ }).click()
  await page.getByRole('menuitem', { name: 'English' }).click()
  await expect(page.getByRole('navigation', { name: 'Main navigation' })).toBeVisible()
  await page.goto('/directives')
  await expect(page.getByRole('link', { name: /^Overdue \d+$/ })).toBeVisible()
  await page.getByRole('button', { name: /^My account/ }).click()
  await page.getByRole('menuitem', { name: 'Tiếng Việt' }).click()
  await expect(page.getByRole('navigation', { name: 'Điều hướng chính' })).toBeVisible()
  await page.context().close()
})
