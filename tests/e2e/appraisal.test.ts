import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { type Product, startProduct } from './support/product'

/** Rent or take over: typed and pasted as from a spreadsheet, reckoned at once, handed in, decided on and kept with the decision. */
test.describe.configure({ mode: 'serial' })

let product: Product
let page: Page

const QUESTION = 'Thư điện tử công vụ: tiếp tục thuê hay tiếp nhận về tỉnh?'
const RENT = 'Tiếp tục thuê'
const TAKE_OVER = 'Tiếp nhận, tự vận hành'

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  const parts = ['register', 'people', 'projects', 'notices', 'leases']
  product = await startProduct({ clock: '2015-05-25T09:00:00+07:00', parts })
  page = await product.openAs(browser, 'specialist')
})

test.afterAll(async () => {
  await product?.stop()
})

const option = (name: string) => page.getByRole('region', { name, exact: true }).first()
const cell = (name: string, line: string, column: string | number) =>
  option(name).getByRole('textbox', { name: `${line}, ${column}`, exact: true })
const result = (of = page) => of.getByRole('table', { name: 'Chi phí của các phương án trên cùng một kỳ tính' })
const row = (name: string) => result().getByRole('row').filter({ hasText: name })

/** Copies cells from a spreadsheet and pastes them from a cell on. */
const paste = (name: string, line: string, rows: readonly (readonly (number | string)[])[]) =>
  cell(name, line, 2015).evaluate(
    (input, block) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', block)
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    rows.map((cells) => cells.join('\t')).join('\n'),
  )
const fill = async (name: string, column: 'Thuế GTGT %' | 'Tăng %/năm', percents: Record<string, string>) => {
  for (const [line, percent] of Object.entries(percents)) await cell(name, line, column).fill(percent)
}

test('begun with a question, a project and its options; the usual lines are there', async () => {
  await page.goto('/appraisals')
  await page.getByRole('button', { name: 'Lập so sánh' }).first().click()
  const form = page.getByRole('dialog', { name: 'Lập so sánh' })
  await form.getByLabel('Nội dung cần quyết định').fill(QUESTION)
  await form.getByRole('combobox', { name: 'Dự án' }).fill('VDC')
  await page.getByRole('option', { name: /Thuê dịch vụ thư điện tử của VDC Online/ }).click()
  await form.getByLabel('Năm đầu').fill('2015')
  await form.getByLabel('Đầu tư, mua sắm mới').uncheck()
  await form.getByRole('button', { name: 'Lập so sánh' }).click()
  await page.waitForURL(/\/appraisals\/\d+$/)
  await expect(page.getByRole('heading', { level: 1, name: QUESTION })).toBeVisible()
  await expect(cell(TAKE_OVER, 'Bảo trì, bảo hành', 2016)).toBeVisible()
})

test('costs pasted from a spreadsheet come to what an independent reckoning says, to the dong', async () => {
  await paste(RENT, 'Phí thuê', [Array(5).fill(144), Array(5).fill(12), [0, 0, 0, 0, '30']])
  await fill(RENT, 'Thuế GTGT %', { 'Phí thuê': '10', 'Chấm dứt, chuyển ra': '10' })
  await fill(RENT, 'Tăng %/năm', { 'Phí thuê': '3', 'Nhân lực': '5' })
  await paste(TAKE_OVER, 'Bàn giao, tiếp nhận', [
    ...[['46,5'], [85], [60], ['72 triệu'], [20, 38, 38, 38, 38], [0, 24, 24, 24, 24], [48, 60, 60, 60, 60]],
    ...[
      [0, 18, 18, 18, 18],
      [0, 0, 0, 0, '12,345679'],
    ],
  ])
  const kinds = option(TAKE_OVER).getByRole('combobox', { name: /, Loại$/ })
  await kinds.nth(7).selectOption('benefit')
  await kinds.nth(8).selectOption('residual')
  await fill(TAKE_OVER, 'Thuế GTGT %', {
    ...{ 'Thiết lập ban đầu': '10', 'Chuyển đổi dữ liệu': '10', 'Chạy song song': '10' },
    ...{ 'Vận hành': '10', 'Bảo trì, bảo hành': '10' },
  })
  await fill(TAKE_OVER, 'Tăng %/năm', { 'Vận hành': '3', 'Nhân lực': '5' })
  // The figures of tests/domain/appraisals/appraisal-result.test.ts: total, present and even yearly cost.
  for (const figure of ['940.274.687', '743.516.511', '186.218.509', '52.349.062'])
    await expect(row(RENT)).toContainText(figure)
  for (const figure of ['828.114.073', '691.167.449', '173.107.349', 'thấp nhất'])
    await expect(row(TAKE_OVER)).toContainText(figure)
  await expect(page.getByText('rẻ hơn “Tiếp tục thuê” từ năm 2019').first()).toBeVisible()
})

test('says what the order hangs on, and what would have to be true for renting to win', async () => {
  await expect(page.getByRole('heading', { name: 'Yếu tố nào làm đổi kết quả' })).toBeVisible()
  await expect(page.getByText(/đang rẻ hơn “Tiếp tục thuê” 52,35 triệu/).first()).toBeVisible()
  await expect(page.getByText(/^“Tiếp tục thuê” thắng nếu/).first()).toBeVisible()
})

test('what can not be read is said at its cell; what is not saved is there after a reload', async () => {
  await cell(TAKE_OVER, 'Thiết lập ban đầu', 2016).fill('mười')
  await expect(page.getByText('1 chỗ chưa đọc được, tạm tính là 0.')).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: 'Lấy bản soạn dở' }).click()
  await expect(cell(TAKE_OVER, 'Thiết lập ban đầu', 2016)).toHaveValue('mười')
  await cell(TAKE_OVER, 'Thiết lập ban đầu', 2016).fill('')
  await page.getByLabel('Nguồn kinh phí năm đầu').first().fill('Ngân sách tỉnh')
  await page.getByLabel('Nguồn kinh phí năm đầu').last().fill('Ngân sách tỉnh')
  await page.getByLabel('Nguồn số liệu').fill('Hợp đồng thuê; báo giá tháng 4/2015 của 3 nhà cung cấp.')
  await page.getByLabel('Phương án đề xuất').selectOption(TAKE_OVER)
  await page.getByLabel('Lý do đề xuất').fill('Cả kỳ 5 năm thấp hơn tiếp tục thuê.')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Đã lưu mọi thay đổi.')).toBeVisible()
  await expectAccessible(page)
})

test('handed in; of a time whose rules on renting are not known it does not say that nothing stands against it', async () => {
  await page.getByRole('button', { name: 'Trình quyết định' }).click()
  await expect(page.getByText(/^Đã trình ngày 25\/5\/2015/).first()).toBeVisible()
  await expect(row(TAKE_OVER)).toContainText('Chưa rõ, cần tự kiểm tra')
  await expect(page.getByText('Chưa thấy vướng')).toHaveCount(0)
})

test('the chairman takes the decision by a clause found by its number, and the figures are kept with it', async ({
  browser,
}) => {
  const appraisal = new URL(page.url()).pathname
  const chairman = await product.openAs(browser, 'chairman')
  await chairman.goto('/decisions/new?type=take-over')
  await chairman.getByLabel('Quyết định, bằng một câu').fill('Tiếp nhận thư điện tử về Trung tâm dữ liệu của tỉnh')
  await chairman.getByRole('combobox', { name: 'Dịch vụ thuê' }).fill('thu dien tu')
  await chairman
    .getByRole('option', { name: /thư điện tử/i })
    .first()
    .click()
  await chairman.getByRole('combobox', { name: 'Căn cứ: mục trong văn bản' }).fill('70/tb 3/4/2015')
  await chairman.getByRole('option', { name: /^khoản 2, 70\/TB-UBND/i }).click()
  await chairman.getByRole('button', { name: 'Xem trước thay đổi' }).click()
  await expect(chairman.getByRole('heading', { name: 'Nếu ghi, những thay đổi sau sẽ có hiệu lực' })).toBeVisible()
  await expectAccessible(chairman)
  await chairman.getByRole('button', { name: 'Ghi quyết định' }).click()
  await chairman.waitForURL(/\/decisions\/\d+$/)
  await chairman.goto(appraisal)
  await chairman.getByRole('button', { name: 'Ghi quyết định' }).click()
  const dialog = chairman.getByRole('dialog', { name: 'Ghi quyết định' })
  await expect(dialog.getByLabel('Phương án được chọn')).toHaveValue('1')
  await dialog.getByRole('button', { name: 'Ghi quyết định' }).click()
  await expect(chairman.getByText(`Đã quyết định ngày 25/5/2015: ${TAKE_OVER}.`).first()).toBeVisible()
  await expect(result(chairman)).toContainText('691.167.449')
})
