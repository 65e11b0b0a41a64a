import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { type Product, startProduct } from './support/product'
import { storyNotice } from './support/story-notice'

/** The main job, end to end: a notice becomes directives that are followed on the projects they concern. */
test.describe.configure({ mode: 'serial' })

let product: Product
let specialist: Page
let officer: Page
let office: Page
/** Name of the project that the specialist ties to the lease that goes on. */
let linkedProject = ''

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  product = await startProduct({ clock: '2015-04-10T09:00:00+07:00', parts: ['register', 'people', 'projects'] })
  specialist = await product.openAs(browser, 'specialist')
  officer = await product.openAs(browser, 'unit-officer')
  office = await product.openAs(browser, 'office')
})

test.afterAll(async () => {
  await product?.stop()
})

test('the specialist brings the notice in and sees what was read', async () => {
  await specialist.goto('/notices')
  await specialist.getByRole('link', { name: 'Đưa văn bản vào' }).first().click()
  await specialist.locator('input[type=file]').setInputFiles(storyNotice())
  await specialist.getByRole('button', { name: 'Đọc văn bản' }).click()
  await specialist.waitForURL(/\/notices\/\d+\/review/)
  await expect(specialist.getByRole('heading', { name: /70\/TB-UBND/ })).toBeVisible()
  await expect(specialist.getByRole('article', { name: /^Ý kiến \d+,/ })).toHaveCount(15)
  await expectAccessible(specialist)
})

test('corrects who leads, links the e-mail project, and the draft survives a closed window', async ({ browser }) => {
  const address = specialist.url()
  const card = specialist.getByRole('article', { name: /^Ý kiến 15,/ })
  await card.click()
  await card.getByRole('button', { name: 'Sửa' }).click()
  await card.getByRole('button', { name: /^Bỏ Sở Thông tin và Truyền thông/ }).click()
  const lead = card.getByRole('combobox', { name: 'Thêm đơn vị chủ trì' })
  await lead.fill('van phong ubnd tinh bac giang')
  await specialist
    .getByRole('option', { name: /Văn phòng UBND tỉnh Bắc Giang|Văn phòng Ủy ban nhân dân tỉnh Bắc Giang/ })
    .first()
    .click()
  await expect(card.getByText(/Văn phòng/).first()).toBeVisible()
  await card.getByRole('button', { name: 'Xong' }).click()
  const suggestion = specialist
    .getByRole('article', { name: /^Ý kiến 4,/ })
    .getByRole('button', { name: /thư điện tử/i })
  linkedProject = ((await suggestion.first().textContent()) ?? '').trim()
  await suggestion.first().click()
  await expect(specialist.getByText(/^Đã lưu \d\d:\d\d$/)).toBeVisible()
  await specialist.context().close()
  specialist = await product.openAs(browser, 'specialist')
  await specialist.goto(address)
  await expect(
    specialist
      .getByRole('article', { name: /^Ý kiến 15,/ })
      .getByText(/Văn phòng/)
      .first(),
  ).toBeVisible()
})

test('confirms all of it at once', async () => {
  await specialist.getByRole('button', { name: 'Xác nhận 15 ý kiến' }).click()
  const dialog = specialist.getByRole('dialog')
  await expect(dialog.getByText(/15 ý kiến vào danh sách theo dõi/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Xác nhận 15 ý kiến' }).click()
  await specialist.waitForURL(/\/notices\/\d+(\?.*)?$/)
  await expectAccessible(specialist)
})

test('the list counts them by standing, and one turns overdue when its day has ended', async () => {
  await office.goto('/directives')
  await expect(office.getByRole('link', { name: /^Sắp đến hạn 1$/ })).toBeVisible()
  await expectAccessible(office)
  product.setClock('2015-04-15T23:50:00+07:00')
  await office.reload()
  await expect(office.getByRole('link', { name: /^Quá hạn 0$/ })).toBeVisible()
  product.setClock('2015-04-16T00:10:00+07:00')
  await office.reload()
  await expect(office.getByRole('link', { name: /^Quá hạn 1$/ })).toBeVisible()
})

test("the unit's officer finds it on the own desk and reports it complete", async () => {
  await officer.goto('/')
  await officer
    .getByRole('link', { name: /kiểm điểm lại các công việc|báo cáo, đề xuất cụ thể/i })
    .first()
    .click()
  await officer.waitForURL(/\/directives\/\d+/)
  await expectAccessible(officer)
  await officer.locator('summary', { hasText: 'Báo cáo tiến độ' }).click()
  await officer.getByLabel('Kết quả đến nay').fill('Đã rà soát xong hạ tầng, dự thảo báo cáo đang lấy ý kiến.')
  await officer.getByRole('button', { name: 'Gửi báo cáo', exact: true }).click()
  await expect(officer.getByText('Đã rà soát xong hạ tầng, dự thảo báo cáo đang lấy ý kiến.').first()).toBeVisible()
})

test('the office confirms the completion, and the directive counts as done, one day late', async () => {
  await officer.locator('summary', { hasText: 'Báo cáo hoàn thành' }).click()
  await officer.getByLabel(/^Kết quả(?! đến nay)/).fill('Báo cáo số 12/BC đã trình Chủ tịch UBND tỉnh.')
  await officer.getByRole('button', { name: 'Gửi báo cáo hoàn thành' }).click()
  await expect(officer.getByText('Chờ Văn phòng xác nhận').first()).toBeVisible()

  await office.goto('/')
  await office
    .getByRole('link', { name: /báo hoàn thành/ })
    .first()
    .click()
  await office.waitForURL(/\/directives\/\d+/)
  await office.getByRole('button', { name: 'Xác nhận hoàn thành' }).click()
  await expect(office.getByText('Văn phòng đã xác nhận').first()).toBeVisible()
  await office.goto('/directives?standing=done')
  await expect(office.getByRole('row', { name: /Hoàn thành trễ hạn/ })).toHaveCount(1)
})

test('the e-mail project shows the orders of the notice', async () => {
  await specialist.goto('/projects?q=thu+dien+tu')
  await specialist.getByRole('link', { name: linkedProject }).first().click()
  await specialist.waitForURL(/\/projects\/\d+/)
  await expect(specialist.getByText(/70\/TB-UBND/).first()).toBeVisible()
  await expectAccessible(specialist)
})

test('the same notice a second time is noticed', async () => {
  await specialist.goto('/notices/new')
  await specialist.locator('input[type=file]').setInputFiles(storyNotice())
  await specialist.getByRole('button', { name: 'Đọc văn bản' }).click()
  await specialist.waitForURL(/\/notices\/\d+\/review/)
  await expect(specialist.getByText('Văn bản này có thể đã được nhập')).toBeVisible()
  await expect(specialist.getByRole('link', { name: 'Mở bản đã có' })).toBeVisible()
})
