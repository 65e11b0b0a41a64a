import { expect, type Page, test } from '@playwright/test'
import { Paragraph, Table, TableCell, TableRow } from 'docx'
import { makeDocx } from '../documents/making/make-docx'
import { makeEdxml } from '../documents/making/make-edxml'
import { attachment, makeMail, multipart, plainPart } from '../documents/making/make-mail'
import { expectAccessible } from './support/axe'
import { type Product, startProduct } from './support/product'

/** Whatever an office has on its disk is handed in as it is, and comes to the same review. */
test.describe.configure({ mode: 'serial' })

let product: Product
let page: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  product = await startProduct({ clock: '2026-06-22T09:00:00+07:00', parts: ['register', 'people'] })
  page = await product.openAs(browser, 'specialist')
})

test.afterAll(async () => {
  await product?.stop()
})

const lines = (number: number) => [
  'UBND TỈNH BẮC GIANG',
  `Số: ${number}/TB-UBND`,
  'Bắc Giang, ngày 19 tháng 6 năm 2026',
  'THÔNG BÁO',
  'Kết luận của Chủ tịch UBND tỉnh tại phiên họp về công nghệ thông tin',
  'Chủ tịch UBND tỉnh kết luận như sau:',
  '1. Giao Sở Tài chính rà soát hạ tầng số, báo cáo UBND tỉnh trước ngày 15/7/2026.',
]
const paper = (number: number) => lines(number).join('\n')
const cards = () => page.getByRole('article', { name: /^Ý kiến \d+,/ })

async function handIn(name: string, content: Uint8Array | string) {
  await page.goto('/notices/new')
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await page.waitForURL(/\/notices\/\d+\/review/)
}

test('a Word file with an annex table of tasks', async () => {
  const row = (...cells: string[]) =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) })
  const annex = new Table({
    rows: [
      row('TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'),
      row('1', 'Xây dựng kho dữ liệu dùng chung', 'Sở Nội vụ', '30/9/2026'),
    ],
  })
  await handIn('70-tb.docx', await makeDocx([...lines(70), 'PHỤ LỤC', annex]))
  await expect(page.getByRole('heading', { name: /70\/TB-UBND/ })).toBeVisible()
  await expect(cards()).toHaveCount(2)
  await expect(cards().nth(1)).toContainText('Sở Nội vụ')
})

test('pasted words', async () => {
  await page.goto('/notices/new')
  await page.getByLabel(/dán/i).fill(paper(71))
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await page.waitForURL(/\/notices\/\d+\/review/)
  await expect(page.getByRole('heading', { name: /71\/TB-UBND/ })).toBeVisible()
  await expect(cards()).toHaveCount(1)
})

test('an edXML message: its paper, what it says otherwise, and a file beside it to download', async () => {
  const message = makeEdxml(
    [
      { name: 'Phụ lục.txt', content: 'Danh sách đơn vị' },
      { name: '72_TB-UBND.docx', content: await makeDocx(lines(72)), packed: true },
    ],
    { number: '73' },
  )
  await handIn('van-ban-den.edxml', message)
  await expect(page.getByRole('heading', { name: /72\/TB-UBND/ })).toBeVisible()
  await expect(page.getByText('Thông điệp gửi kèm ghi khác bản in: số 73/TB-UBND (bản in: 72/TB-UBND)')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Phụ lục.txt' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('Phụ lục.txt')
  await expectAccessible(page)
})

test('a mail with a paper attached', async () => {
  const paperFile = attachment('thong-bao-74.docx', await makeDocx(lines(74)))
  await handIn('thu.eml', makeMail(multipart('mixed', [plainPart('Kính gửi các đồng chí'), paperFile])))
  await expect(page.getByRole('heading', { name: /74\/TB-UBND/ })).toBeVisible()
})
