import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './support/axe'
import { type Product, startProduct } from './support/product'

/** Money is typed as officials write it, and what does not add up is refused with the figures that say why. */
test.describe.configure({ mode: 'serial' })

let product: Product
let page: Page

const SOURCE = 'Ngân sách tỉnh, chi thường xuyên'

test.beforeAll(async ({ browser, request }) => {
  test.setTimeout(240_000)
  product = await startProduct({ clock: '2026-10-12T09:00:00+07:00', parts: ['register', 'people', 'projects'] })
  page = await product.openAs(browser, 'finance')
  await page.goto(`/projects/${await newProject(request)}/money`)
})

test.afterAll(async () => {
  await product?.stop()
})

/** A project of its own, entered by a program: what the sample says of money changes no figure here. */
async function newProject(request: APIRequestContext): Promise<number> {
  const scopes = ['--scope', 'read', '--scope', 'project.change']
  const token = product.command('token', 'create', '--person', 'specialist', ...scopes).trim()
  const headers = { authorization: `Bearer ${token}` }
  const { items } = await (await request.get(`${product.url}/api/v1/projects`, { headers })).json()
  const made = await request.post(`${product.url}/api/v1/projects`, {
    headers,
    data: {
      ...{ name: 'Số hóa hồ sơ lưu trữ lịch sử của tỉnh', kind: 'system', field: items[0].field },
      ...{ ownerId: String(items[0].ownerId), phase: 'implementation', group: 'C' },
      ...{ decisionNumber: '1204/QĐ-UBND', decidedOn: '2026-01-05', totalInvestment: '3,2 tỷ' },
    },
  })
  expect(made.status()).toBe(201)
  return (await made.json()).id
}

const form = (name: string) => page.getByRole('dialog', { name })

async function openForm(name: string) {
  await page
    .getByRole('button', { name: /^Thao tác khác/ })
    .first()
    .click()
  await page.getByRole('menuitem', { name }).click()
}

test('what was approved comes first; it begins with what the project says of itself', async () => {
  await openForm('Ghi tổng mức được duyệt')
  const estimate = form('Ghi tổng mức được duyệt')
  await expect(estimate.getByLabel('Số tiền')).toHaveValue('3.200')
  await estimate.getByLabel('Số quyết định').fill('1204/QĐ-UBND')
  await estimate.getByRole('button', { name: 'Lưu' }).click()
  await expect(estimate).toHaveCount(0)
  await expect(page.getByText('3,2 tỷ').first()).toBeVisible()
})

test('a year is planned by source; more than was approved is refused with the figures, typed words stay', async () => {
  await openForm('Giao kế hoạch vốn năm')
  const plan = form('Giao kế hoạch vốn năm')
  await plan.getByLabel('Ngân sách trung ương, chi đầu tư phát triển').fill('2,5 tỷ')
  await plan.getByLabel(SOURCE).fill('850')
  await expect(plan.getByText('Cộng các nguồn: 3.350.000.000 đồng')).toBeVisible()
  await plan.getByLabel('Số quyết định').fill('77/QĐ-STC')
  await plan.getByRole('button', { name: 'Lưu' }).click()
  await expect(
    plan.getByText(
      'Vốn giao các năm sẽ là 3.350.000.000 đồng, vượt tổng mức được duyệt 3.200.000.000 đồng là 150.000.000 đồng',
    ),
  ).toBeVisible()
  await expect(plan.getByLabel(SOURCE)).toHaveValue('850')
  await expectAccessible(page)
  await plan.getByLabel('Ngân sách trung ương, chi đầu tư phát triển').fill('1.200.000.000 đồng')
  await plan.getByRole('button', { name: 'Lưu' }).click()
  await expect(plan).toHaveCount(0)
  await expect(page.getByRole('row', { name: /^Năm 2026/ })).toContainText('2.050')
})

const pay = () => form('Ghi khoản chi')

test('a payment above the plan of its source is refused with what is left; a smaller one counts', async () => {
  await page.getByRole('button', { name: 'Ghi khoản chi' }).click()
  await pay().getByLabel('Nguồn vốn').selectOption(SOURCE)
  await pay().getByLabel('Số tiền').fill('0,9 tỷ')
  await expect(pay().getByText('Bằng chữ: Chín trăm triệu đồng')).toBeVisible()
  await pay().getByRole('button', { name: 'Lưu' }).click()
  const refusal = `Chi 900.000.000 đồng vượt vốn năm 2026 của ${SOURCE}: kế hoạch 850.000.000 đồng, đã giải ngân 0 đồng, còn 850.000.000 đồng`
  await expect(pay().getByText(refusal)).toBeVisible()
  await expect(pay().getByLabel('Số tiền')).toHaveValue('0,9 tỷ')
  await pay().getByLabel('Số tiền').fill('340 triệu')
  await pay().getByRole('button', { name: 'Lưu' }).click()
  await expect(pay()).toHaveCount(0)
  await expect(page.getByRole('row', { name: new RegExp(SOURCE) }).first()).toContainText('40%')
  await expectAccessible(page)
})

test('a payment taken back stays, struck out with its reason, and counts no more', async () => {
  await page.getByRole('button', { name: /^Hủy khoản chi: 340 triệu/ }).click()
  await form('Hủy khoản chi').getByLabel('Lý do').fill('Ghi nhầm dự án')
  await form('Hủy khoản chi').getByRole('button', { name: 'Lưu' }).click()
  await expect(form('Hủy khoản chi')).toHaveCount(0)
  const payments = page.getByRole('region', { name: 'Các khoản chi' })
  await expect(payments.getByText(/hủy ngày 12\/10\/2026: Ghi nhầm dự án$/)).toBeVisible()
  await expect(payments.getByText('Cộng 0 khoản')).toBeVisible()
  await expect(page.getByRole('row', { name: new RegExp(SOURCE) }).first()).toContainText('0%')
})
