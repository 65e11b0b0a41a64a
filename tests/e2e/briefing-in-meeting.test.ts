import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { measurePdf } from '../documents/papers/measured-pdf'
import { expectAccessible } from './support/axe'
import { type Product, startProduct } from './support/product'

/** The circle closes: what waits becomes a briefing, the briefing decisions and a notice, and the notice the same orders. */
test.describe.configure({ mode: 'serial' })

let product: Product
let office: Page
let briefing = ''
/** The draft of the notice as it was downloaded, then brought in. */
let notice = ''
const kept = mkdtempSync(join(tmpdir(), 'so-du-an-notice-'))

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  const parts = ['register', 'people', 'projects', 'notices', 'leases']
  product = await startProduct({ clock: '2015-03-25T09:00:00+07:00', parts })
  office = await product.openAs(browser, 'office')
})

test.afterAll(async () => {
  await product?.stop()
  rmSync(kept, { recursive: true, force: true })
})

test('the office puts the e-mail lease on the agenda and issues the briefing', async () => {
  await office.goto('/briefings')
  await office.getByRole('button', { name: 'Lập hồ sơ trình' }).first().click()
  const dialog = office.getByRole('dialog')
  await dialog.getByLabel('Tên hồ sơ').fill('Thư điện tử công vụ của tỉnh')
  await dialog.getByLabel('Ngày họp').fill('27/3/2015')
  await dialog.getByRole('button', { name: 'Lập hồ sơ trình' }).click()
  await office.waitForURL(/\/briefings\/\d+$/)
  briefing = office.url()
  await office
    .getByRole('checkbox', { name: /thư điện tử/i })
    .first()
    .check()
  await office.getByRole('button', { name: 'Đưa 1 nội dung vào chương trình' }).click()
  await expect(office.getByLabel('Vấn đề cần quyết định').first()).toHaveValue(/Tiếp tục thuê hay tiếp nhận/)
  // Under the head that stays in place a control is cut off, which counts as too small.
  await office.evaluate(() => window.scrollTo(0, 0))
  await expectAccessible(office)
  await office.getByRole('button', { name: 'Phát hành' }).click()
  await office.getByRole('dialog').getByRole('button', { name: 'Phát hành' }).click()
  await expect(office.getByText('nội dung đã niêm giữ')).toBeVisible()
})

test('in the meeting the chosen option is recorded: keep renting, study the take-over, pause the tender', async () => {
  product.setClock('2015-03-27T09:00:00+07:00')
  await office.goto(`${briefing}/present`)
  await office.waitForLoadState('networkidle')
  await office.keyboard.press('ArrowRight')
  await expect(office.getByRole('heading', { level: 1, name: /Tiếp tục thuê hay tiếp nhận/ })).toBeVisible()
  await expectAccessible(office)
  await office.keyboard.press('k')
  const dialog = office.getByRole('dialog', { name: 'Ghi kết luận' })
  await expect(dialog.getByRole('radio').first()).toBeChecked()
  await dialog.getByRole('button', { name: 'Ghi kết luận' }).click()
  await expect(office.getByRole('button', { name: /^Thực hiện: / })).toHaveCount(2)
})

test('on paper each matter is one A4, and the stage is left for the briefing', async () => {
  const { pages } = await measurePdf(await office.pdf({ format: 'A4', printBackground: true }))
  expect(pages).toBe(1)
  await office.keyboard.press('q')
  await office.waitForURL(briefing)
})

test('what changes a state is carried out by a press of its own', async () => {
  await office.goto(briefing)
  for (const act of ['Tiếp tục thuê', 'Tạm dừng']) {
    await office.getByRole('button', { name: `Thực hiện: ${act}` }).click()
    await office.getByRole('dialog').getByRole('button', { name: act, exact: true }).click()
    await expect(office.getByRole('dialog')).toHaveCount(0)
  }
  await expect(office.getByText('Đã thực hiện')).toHaveCount(2)
})

test('the notice is drafted and downloaded', async () => {
  const waits = office.waitForEvent('download')
  await office.getByRole('link', { name: 'Dự thảo thông báo kết luận, DOCX' }).click()
  notice = join(kept, 'thong-bao-ket-luan.docx')
  await (await waits).saveAs(notice)
})

test('brought in, the reader finds the orders that were concluded: who leads, with whom, by when, of which kind', async () => {
  product.setClock('2015-04-03T09:00:00+07:00')
  await office.goto('/notices/new')
  await office.locator('input[type=file]').setInputFiles(notice)
  await office.getByRole('button', { name: 'Đọc văn bản' }).click()
  await office.waitForURL(/\/notices\/\d+\/review/)
  const cards = office.getByRole('article', { name: /^Ý kiến \d+,/ })
  await expect(cards).toHaveCount(3)
  const read: [kind: string, said: string[]][] = [
    ['continue-rent', ['Văn phòng', 'không ghi thời hạn']],
    ['assign', ['Văn phòng', 'Sở Thông tin và Truyền thông', '30/6/2015']],
    ['pause', ['Sở Thông tin và Truyền thông', 'không ghi thời hạn', 'kết quả nghiên cứu phương án tiếp nhận']],
  ]
  for (const [at, [kind, said]] of read.entries()) {
    const card = cards.nth(at)
    await card.click()
    await expect(card.getByRole('combobox', { name: 'Loại' })).toHaveValue(kind)
    await expect(card.getByRole('definition')).toContainText(said)
  }
})

test('confirmed with the number the registry gave, nothing is new: two orders are done, none asks again', async () => {
  const head = office.getByRole('article', { name: 'Thông tin văn bản' })
  await head.getByRole('button', { name: 'Sửa thông tin' }).click()
  await head.getByLabel('Số', { exact: true }).fill('70')
  await head.getByLabel('Ngày ban hành').fill('03/4/2015')
  await head.getByRole('button', { name: 'Xong' }).click()
  await office.getByRole('button', { name: 'Xác nhận 3 ý kiến' }).click()
  await office.getByRole('dialog').getByRole('button', { name: 'Xác nhận 3 ý kiến' }).click()
  await office.waitForURL(/\/notices\/\d+(\?.*)?$/)
  await expect(office.getByRole('link', { name: 'Đã thực hiện' })).toHaveCount(2)
  await expect(office.getByRole('region', { name: 'Việc phải quyết theo thông báo' })).toHaveCount(0)
  await expectAccessible(office)
  await office.goto(briefing)
  await expect(office.getByText('3/3 ý kết luận đã thành nhiệm vụ')).toBeVisible()
})
