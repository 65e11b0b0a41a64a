import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { type Product, startProduct } from './support/product'

/** A lease from its first day to its end: recorded, kept on by a clause, and closed only with what the provider returns. */
test.describe.configure({ mode: 'serial' })

let product: Product
let page: Page

const SERVICE = 'Thư điện tử công vụ tỉnh Bắc Giang'

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  const parts = ['register', 'people', 'projects', 'notices']
  product = await startProduct({ clock: '2015-04-10T09:00:00+07:00', parts })
  page = await product.openAs(browser, 'specialist')
})

test.afterAll(async () => {
  await product?.stop()
})

const record = () => page.getByRole('button', { name: 'Ghi dịch vụ thuê' })

test('recorded with an amount as it is typed; refused without its contract, nothing is lost', async () => {
  await page.goto('/projects?q=thue+dich+vu+thu+dien+tu+vdc')
  await page.getByRole('link', { name: 'Thuê dịch vụ thư điện tử của VDC Online' }).first().click()
  await page.waitForURL(/\/projects\/\d+$/)
  await page.goto(`/leases/new?project=${page.url().split('/').at(-1)}`)
  await page.getByLabel('Tên dịch vụ').fill(SERVICE)
  await page.getByRole('combobox', { name: 'Nhà cung cấp' }).fill('Bưu điện số Sông Cầu')
  await page.getByRole('option', { name: 'Thêm “Bưu điện số Sông Cầu”' }).click()
  await page.getByLabel('Từ ngày').fill('1/2/2015')
  await page.getByLabel('Đến hết ngày').fill('31/7/2015')
  await page.getByLabel('Ngày cuối báo chấm dứt').fill('30/6/2015')
  await page.getByLabel('Phí một kỳ, chưa thuế').fill('12,5 triệu')
  await page.getByLabel('Thuế GTGT (%)').fill('10')
  await expect(page.getByText('Hiểu là 12.500.000 đồng')).toBeVisible()
  await record().click()
  await expect(page.getByText('Thời hạn thuê đã bắt đầu: cần số và ngày ký hợp đồng')).toBeVisible()
  await expect(page.getByLabel('Tên dịch vụ')).toHaveValue(SERVICE)
  await expectAccessible(page)
  await page.getByLabel('Số hợp đồng').fill('08/2015/HĐ-VP')
  await page.getByLabel('Ngày ký').fill('28/1/2015')
  await record().click()
  await page.waitForURL(/\/leases\/\d+$/)
  await expect(page.getByText('13,75 triệu / tháng')).toBeVisible()
  await expect(page.getByText('82,5 triệu')).toBeVisible()
  await expectAccessible(page)
})

test('kept on by the clause that orders it; without a cause it is refused', async () => {
  await page.getByRole('button', { name: 'Gia hạn' }).click()
  const form = page.getByRole('dialog', { name: 'Gia hạn' })
  await form.getByLabel('Gia hạn đến hết ngày').fill('31/12/2015')
  await form.getByLabel('Ngày ký').fill('10/4/2015')
  await form.getByRole('button', { name: 'Gia hạn' }).click()
  await expect(form.getByText('Cần số phụ lục đã ký hoặc ý kiến chỉ đạo cho tiếp tục thuê')).toBeVisible()
  const clause = form.getByLabel('Theo ý kiến chỉ đạo')
  const ordered = await clause.locator('option').filter({ hasText: 'khoản 2, 70/TB-UBND' }).getAttribute('value')
  await clause.selectOption(ordered)
  await form.getByRole('button', { name: 'Gia hạn' }).click()
  await expect(form).toHaveCount(0)
  const renewals = page.getByRole('region', { name: 'Gia hạn' })
  await expect(renewals.getByText('Từ 31/7/2015 đến 31/12/2015')).toBeVisible()
  await expect(renewals.getByRole('link', { name: 'khoản 2, 70/TB-UBND' })).toBeVisible()
})

test('it cannot be closed before what is owed at its end is there, step after step', async () => {
  product.setClock('2016-01-12T09:00:00+07:00')
  await page.goto('/leases')
  await expect(page.getByRole('link', { name: /^Đã hết hạn 1$/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: SERVICE }).first().click()
  await page.waitForURL(/\/leases\/\d+$/)
  await closeIt()
  await expect(
    closing().getByText('Chưa thể kết thúc: còn thiếu “Biên bản xóa dữ liệu tại nhà cung cấp”'),
  ).toBeVisible()
  await closing().getByRole('button', { name: 'Bỏ qua' }).click()

  await step('Đối soát số liệu', { result: 'Khớp' })
  const early = page.getByRole('dialog', { name: 'Đối soát số liệu' })
  await expect(early.getByText('“Đối soát số liệu” cần có trước: “Kiểm đếm sau khi chuyển”')).toBeVisible()
  await early.getByRole('button', { name: 'Bỏ qua' }).click()

  await step('Bàn giao lại dữ liệu', { result: 'Đã nhận 4.120 hộp thư.' })
  await step('Kiểm đếm trước khi chuyển', { result: 'Kiểm đếm tại nhà cung cấp.', counted: '4120' })
  await step('Kiểm đếm sau khi chuyển', { result: 'Kiểm đếm tại Trung tâm dữ liệu.', counted: '4118' })
  await expect(page.getByText('Chênh lệch trước và sau khi chuyển: 2 bản ghi.')).toBeVisible()
  await step('Đối soát số liệu', { result: 'Hai hộp thư trùng đã gộp.' })
  await step('Biên bản xóa dữ liệu tại nhà cung cấp', { result: 'Nhà cung cấp đã xóa.' })
  await expect(page.getByText('5 / 5 phần')).toBeVisible()
  await closeIt()
  await expect(page.getByText('Đã kết thúc ngày 12/01/2016.').first()).toBeVisible()
  await expectAccessible(page)
})

const closing = () => page.getByRole('dialog', { name: 'Kết thúc hợp đồng thuê' })

async function closeIt() {
  await page
    .getByRole('button', { name: /^Thao tác khác/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Kết thúc hợp đồng thuê' }).click()
  await closing().getByLabel('Ngày kết thúc').fill('12/1/2016')
  await closing().getByRole('button', { name: 'Kết thúc hợp đồng thuê' }).click()
}

async function step(name: string, { result, counted }: { result: string; counted?: string }) {
  const kit = page.getByRole('region', { name: 'Hồ sơ kết thúc' })
  await kit.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: 'Ghi kết quả' }).click()
  const form = page.getByRole('dialog', { name })
  if (counted) await form.getByLabel(/^Số bản ghi/).fill(counted)
  await form.getByLabel('Kết quả').fill(result)
  await form.getByLabel('Ngày thực hiện').fill('11/1/2016')
  await form.getByRole('button', { name: 'Ghi kết quả' }).click()
  await expect(kit.getByText(result).or(form.getByText(/cần có trước/).first())).toBeVisible()
}
