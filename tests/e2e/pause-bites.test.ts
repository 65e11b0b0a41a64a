import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { pauseNotice } from './support/pause-notice'
import { type Product, startProduct } from './support/product'

/** A clause stops a tender: nobody gets past it by page or program, and what it waited for brings the decision. */
test.describe.configure({ mode: 'serial' })

let product: Product
let specialist: Page
let office: Page
let chairman: Page
/** Address of the page of package 2 of the project to buy more equipment. */
let packagePage = ''

const PACKAGE = 'Mua bổ sung thiết bị hệ thống thư điện tử'
const WHY =
  'Gói 2 tạm dừng từ 03/4/2015 theo khoản 2, 70/TB-UBND, đến khi có kết quả đánh giá hiệu quả hệ thống thư điện tử công vụ'
const PUBLISH = 'Đăng thông báo mời thầu'

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  product = await startProduct({ clock: '2015-04-06T09:00:00+07:00', parts: ['register', 'people', 'projects'] })
  specialist = await product.openAs(browser, 'specialist')
  office = await product.openAs(browser, 'office')
  chairman = await product.openAs(browser, 'chairman')
})

test.afterAll(async () => {
  await product?.stop()
})

const publishing = () => specialist.getByRole('dialog', { name: PUBLISH })

async function fillInPublishing() {
  await specialist.getByRole('button', { name: PUBLISH, exact: true }).click()
  await publishing().getByLabel('Số quyết định phê duyệt hồ sơ mời thầu').fill('21/QĐ-STTTT')
  await publishing().getByLabel('Ngày văn bản').fill('3/4/2015')
  await publishing().getByLabel('Ngày đóng thầu').fill('27/5/2015')
}

test('the office brings the notice in, ties each order to its project and confirms', async () => {
  await office.goto('/notices/new')
  await office.locator('input[type=file]').setInputFiles(pauseNotice())
  await office.getByRole('button', { name: 'Đọc văn bản' }).click()
  await office.waitForURL(/\/notices\/\d+\/review/)
  const card = (ordinal: number) => office.getByRole('article', { name: new RegExp(`^Ý kiến ${ordinal},`) })
  for (const [ordinal, project] of [
    [2, /^Thuê dịch vụ thư điện tử/],
    [3, /^Hệ thống thư điện tử công vụ/],
    [4, /^Mua bổ sung thiết bị/],
  ] as const) {
    await card(ordinal).click()
    await card(ordinal).getByRole('button', { name: project }).first().click()
  }
  await expect(office.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible()
  await office.getByRole('button', { name: 'Xác nhận 4 ý kiến' }).click()
  await office.getByRole('dialog').getByRole('button', { name: 'Xác nhận 4 ý kiến' }).click()
  await office.waitForURL(/\/notices\/\d+(\?.*)?$/)
})

test('what the notice asks stands ready: the tender, its day, and the evaluation it waits for', async () => {
  const panel = office.getByRole('region', { name: 'Việc phải quyết theo thông báo' })
  await expect(panel.getByText('Dự án chưa có hợp đồng thuê nào trong sổ.')).toBeVisible()
  await expect(panel.getByRole('checkbox', { name: `Gói 2: ${PACKAGE}` })).toBeChecked()
  await expect(panel.getByRole('checkbox', { name: 'Cả dự án' })).not.toBeChecked()
  await expect(panel.getByLabel('Tạm dừng từ ngày')).toHaveValue('03/4/2015')
  await expect(panel.getByLabel('Chờ nhiệm vụ').locator('option:checked')).toHaveText(
    /đánh giá hiệu quả hệ thống thư điện tử công vụ/,
  )
  await expectAccessible(office)
})

test('applied while the specialist is publishing: refused with its reason, and nothing typed is lost', async () => {
  await specialist.goto('/bid-packages?q=thiet+bi+thu+dien+tu')
  await specialist.getByRole('link', { name: PACKAGE }).click()
  await specialist.waitForURL(/\/bid-packages\/\d+$/)
  packagePage = specialist.url()
  await fillInPublishing()

  const panel = office.getByRole('region', { name: 'Việc phải quyết theo thông báo' })
  await panel.getByRole('button', { name: 'Ghi nhận 1 nội dung' }).click()
  await expect(panel.getByRole('checkbox')).toHaveCount(0)

  await publishing().getByRole('button', { name: PUBLISH }).click()
  await expect(publishing().getByText(`${WHY}: không thể đăng tải.`)).toBeVisible()
  await expect(publishing().getByLabel('Số quyết định phê duyệt hồ sơ mời thầu')).toHaveValue('21/QĐ-STTTT')
  await expect(publishing().getByLabel('Ngày đóng thầu')).toHaveValue('27/5/2015')
})

test('the package says why it stands still; only what ends it can be done', async () => {
  await specialist.goto(packagePage)
  await expect(specialist.getByRole('link', { name: WHY }).first()).toBeVisible()
  await expect(specialist.getByRole('button', { name: PUBLISH, exact: true })).toHaveCount(0)
  await expect(specialist.getByRole('button', { name: 'Hủy thầu' })).toBeVisible()
  await expectAccessible(specialist)
  await specialist.goto('/bid-packages?paused=1')
  await expect(specialist.getByRole('row', { name: new RegExp(PACKAGE) })).toBeVisible()
  await expectAccessible(specialist)
})

test('a program is refused with the same sentence', async ({ request }) => {
  const scopes = ['--scope', 'read', '--scope', 'procurement.change']
  const token = product.command('token', 'create', '--person', 'specialist', ...scopes).trim()
  const headers = { authorization: `Bearer ${token}` }
  const api = `${product.url}/api/v1`
  const projects = await request.get(`${api}/projects`, { headers })
  expect(projects.status()).toBe(200)
  expect((await projects.json()).items.length).toBeGreaterThan(0)
  expect((await request.get(`${api}/projects`)).status()).toBe(401)

  const address = `${api}/bid-packages/${packagePage.split('/').at(-1)}`
  const { version } = await (await request.get(address, { headers })).json()
  const refused = await request.post(`${address}/transitions`, {
    headers: { ...headers, 'if-match': `"${version}"` },
    data: {
      transition: 'publish',
      on: '2015-04-06',
      documentNumber: '21/QĐ-STTTT',
      documentOn: '2015-04-03',
      closesOn: '2015-05-27',
    },
  })
  expect(refused.status()).toBe(409)
  expect((await refused.json()).detail).toBe(`${WHY}: không thể đăng tải.`)
})

test('the evaluation is done: the decision stands on the desk of the chairman the same day', async ({ browser }) => {
  product.setClock('2015-04-28T09:00:00+07:00')
  await chairman.goto('/')
  await expect(chairman.getByRole('link', { name: /cho tiếp tục hay hủy/ })).toHaveCount(0)

  const officer = await product.openAs(browser, 'unit-officer')
  await officer
    .getByRole('link', { name: /đánh giá hiệu quả hệ thống thư điện tử/i })
    .first()
    .click()
  await officer.waitForURL(/\/directives\/\d+/)
  await officer.locator('summary', { hasText: 'Báo cáo hoàn thành' }).click()
  await officer.getByLabel(/^Kết quả(?! đến nay)/).fill('Báo cáo đánh giá số 31/BC-STTTT.')
  await officer.getByRole('button', { name: 'Gửi báo cáo hoàn thành' }).click()
  await expect(officer.getByText('Chờ Văn phòng xác nhận').first()).toBeVisible()
  await office.goto(officer.url())
  await office.getByRole('button', { name: 'Xác nhận hoàn thành' }).click()
  await expect(office.getByText('Văn phòng đã xác nhận').first()).toBeVisible()

  await chairman.reload()
  await expect(chairman.getByText('từ hôm nay')).toBeVisible()
  await expect(chairman.getByText(`${WHY}; nhiệm vụ được chờ đã hoàn thành, cần quyết định từ 28/4/2015`)).toBeVisible()
  await expect(chairman.getByText(/đã mất 26 ngày do tạm dừng/)).toBeVisible()
  await expectAccessible(chairman)
})

test('the chairman lets it go on, with whose word it is', async () => {
  await chairman.getByRole('link', { name: /cho tiếp tục hay hủy/ }).click()
  await chairman.waitForURL(/\/pauses\/\d+/)
  await expectAccessible(chairman)
  const decide = chairman.getByRole('region', { name: 'Cần quyết định' })
  await decide.getByLabel('Hoặc ý kiến của').fill('')
  await decide.getByRole('button', { name: 'Cho tiếp tục' }).click()
  await expect(decide.getByText('Chọn mục trong văn bản làm căn cứ')).toBeVisible()
  await decide.getByLabel('Hoặc ý kiến của').fill('Chủ tịch UBND tỉnh')
  await decide.getByLabel('Nội dung, lý do').fill('Kết quả đánh giá đạt yêu cầu.')
  await decide.getByRole('button', { name: 'Cho tiếp tục' }).click()
  await expect(chairman.getByText('Đã cho tiếp tục · 28/4/2015')).toBeVisible()
  await expect(chairman.getByText(`${WHY}; đã mất 25 ngày.`)).toBeVisible()
  await chairman.goto('/pauses?show=over')
  await expect(chairman.getByRole('row', { name: /Đã cho tiếp tục/ })).toContainText('25 ngày')
  await expectAccessible(chairman)
})

test('the chain of the package is given its days back, and publishing goes through', async () => {
  await specialist.goto(packagePage)
  await expect(specialist.getByText(/^So với kế hoạch ban đầu: chậm \d+ ngày\.$/)).toBeVisible()
  await fillInPublishing()
  await publishing().getByRole('button', { name: PUBLISH }).click()
  await expect(publishing()).toHaveCount(0)
  await expect(specialist.getByText('Đã đăng thông báo mời thầu từ 28/4/2015. Đóng thầu 27/5/2015.')).toBeVisible()
})

test('a package is paused from its own page, and stands ticked on the form', async () => {
  await specialist
    .getByRole('button', { name: /^Thao tác khác/ })
    .first()
    .click()
  await specialist.getByRole('menuitem', { name: 'Tạm dừng gói này' }).click()
  await specialist.waitForURL(/\/pauses\/new/)
  await expect(specialist.getByRole('checkbox', { name: `Gói 2: ${PACKAGE}` })).toBeChecked()
  await specialist.getByRole('button', { name: 'Ghi nhận tạm dừng' }).click()
  await expect(specialist.getByText('Chọn mục trong văn bản làm căn cứ').first()).toBeVisible()
  await expectAccessible(specialist)
})
