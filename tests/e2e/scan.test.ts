import { expect, type Page, test } from '@playwright/test'
import { drawPaper } from '../documents/making/draw-paper'
import { scannedPdf, worn } from '../documents/making/make-scan'
import { PAPER_NOTICE } from '../documents/making/paper-notice'
import { expectAccessible } from './support/axe'
import { type Product, startProduct } from './support/product'

/** A scanned notice: dropped, recognised while one waits or goes elsewhere, its doubtful words mended, confirmed. */
test.describe.configure({ mode: 'serial' })

let product: Product
let page: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  product = await startProduct({ clock: '2015-04-10T09:00:00+07:00', parts: ['register', 'people'] })
  page = await product.openAs(browser, 'specialist')
})

test.afterAll(async () => {
  await product?.stop()
})

test('dropping a scan shows how far it is, also from the list, and opens the review', async () => {
  test.setTimeout(180_000)
  const scan = scannedPdf(drawPaper(PAPER_NOTICE).map((sheet) => worn(sheet, { tilt: 0.6, coarse: 0.42 })))
  await page.goto('/notices/new')
  const file = { name: 'ban-quet.pdf', mimeType: 'application/pdf', buffer: Buffer.from(scan) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await page.waitForURL(/\/notices\/scans\/\d+/)
  await expect(page.getByRole('button', { name: 'Dừng nhận dạng' })).toBeVisible()
  const address = page.url()
  await page.goto('/notices')
  await page.goto(address)
  await page.waitForURL(/\/notices\/\d+\/review/, { timeout: 150_000 })
  await expect(page.getByRole('heading', { name: /99\/TB-UBND/ })).toBeVisible()
  await expectAccessible(page)
})

test('words that were not recognised surely are marked, walked and mended; the story tells it', async () => {
  test.setTimeout(120_000)
  const walk = page.getByRole('region', { name: 'Soát từ nhận dạng' })
  await expect(walk.getByText(/\d+ từ nhận dạng chưa chắc/)).toBeVisible()
  await expect(page.locator('.mark-uncertain').filter({ visible: true }).first()).toHaveAttribute(
    'title',
    /Nhận dạng chưa chắc: \d+/,
  )
  await walk.getByRole('button', { name: 'Soát từ nhận dạng' }).click()
  // The paper is in the page twice; the one that is shown is meant.
  await expect(page.locator('.mark-looking').filter({ visible: true }).first()).toBeInViewport()
  await walk.getByLabel('Từ đúng').fill('đã-sửa')
  await walk.getByRole('button', { name: 'Sửa', exact: true }).click()
  await expect(walk.getByText('Đã sửa 1 chỗ so với bản nhận dạng')).toBeVisible()
  await expect(page.locator('.paper').getByText('đã-sửa').filter({ visible: true }).first()).toBeVisible()
  for (
    let left = await page.locator('.mark-uncertain').filter({ visible: true }).count();
    left > 0;
    left = await leftAfter(left)
  ) {
    await walk.getByRole('button', { name: 'Đúng rồi' }).click()
  }
  await expect(walk.getByText('Không còn từ nhận dạng chưa chắc')).toBeVisible()
  await expectAccessible(page)
})

/** Waits until fewer words are in doubt than before, and counts them. */
async function leftAfter(before: number): Promise<number> {
  await expect.poll(() => page.locator('.mark-uncertain').filter({ visible: true }).count()).toBeLessThan(before)
  return page.locator('.mark-uncertain').filter({ visible: true }).count()
}
