import { expect, test } from '@playwright/test'
import { type Product, startProduct } from './support/product'

/** Bad luck and bad input: a clear message, and nothing that was typed is gone. */
test.describe.configure({ mode: 'serial' })

let product: Product

test.beforeAll(async () => {
  test.setTimeout(240_000)
  product = await startProduct({
    clock: '2026-11-21T09:00:00+07:00',
    parts: ['register', 'people', 'projects', 'notices'],
  })
})

test.afterAll(async () => {
  await product?.stop()
})

test('a report typed while the session ends is there after signing in again', async ({ browser }) => {
  const page = await product.openAs(browser, 'unit-officer')
  await page.goto('/')
  await page.locator('main a[href^="/directives/"]').first().click()
  await page.waitForURL(/\/directives\/\d+/)
  const address = page.url()
  await page.locator('summary', { hasText: 'Báo cáo tiến độ' }).click()
  const words = 'Đã hoàn thành bảy trong mười phần việc; còn chờ ý kiến của ba đơn vị phối hợp.'
  await page.getByLabel('Kết quả đến nay').fill(words)
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Gửi báo cáo', exact: true }).click()
  await page.waitForURL(/\/sign-in/)
  await page.context().addCookies(cookies)
  await page.goto(address)
  await expect(page.getByText('Đã khôi phục nội dung bạn nhập lần trước mà chưa gửi.')).toBeVisible()
  await expect(page.getByLabel('Kết quả đến nay')).toHaveValue(words)
  await page.context().close()
})

test('files that cannot be read are refused with the reason', async ({ browser }) => {
  const page = await product.openAs(browser, 'office')
  const bring = async (name: string, buffer: Buffer) => {
    await page.goto('/notices/new')
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    const read = page.getByRole('button', { name: 'Đọc văn bản' })
    if (await read.isEnabled()) await read.click()
  }
  await bring('trong.txt', Buffer.alloc(0))
  await expect(page.getByText(/không có nội dung|trống/i).first()).toBeVisible()
  await bring('la.bin', Buffer.from([0, 1, 2, 3, 255, 254, 7, 8]))
  await expect(page.getByText(/không thuộc loại nhận được/).first()).toBeVisible()
  await bring('la.txt', Buffer.from([0, 1, 2, 3, 255, 254, 7, 8, 9, 0, 0, 1]))
  await expect(page.getByRole('alert').getByText(/tệp/i).first()).toBeVisible()
  await bring('lon.txt', Buffer.alloc(30 * 1024 * 1024, 97))
  await expect(page.getByText(/20 MB/).first()).toBeVisible()
  await page.context().close()
})

test('two people edit one project: the second sees both values', async ({ browser }) => {
  const first = await product.openAs(browser, 'specialist')
  const second = await product.openAs(browser, 'specialist')
  await first.goto('/projects')
  const href = await first.locator('table a[href^="/projects/"]').first().getAttribute('href')
  const edit = `${(href ?? '').split('?')[0]}/edit`
  await first.goto(edit)
  await second.goto(edit)
  await first.getByLabel(/^Tên/).first().fill('Tên do người thứ nhất đặt')
  await first.getByRole('button', { name: /^Lưu/ }).first().click()
  await first.waitForURL(/\/projects\/\d+$/)
  await second.getByLabel(/^Tên/).first().fill('Tên do người thứ hai đặt')
  await second.getByRole('button', { name: /^Lưu/ }).first().click()
  await expect(second.getByText('Tên do người thứ nhất đặt').first()).toBeVisible()
  await expect(
    second.getByText('Tên do người thứ hai đặt').or(second.locator('input[value="Tên do người thứ hai đặt"]')).first(),
  ).toBeVisible()
  await first.context().close()
  await second.context().close()
})

test('a page that does not exist keeps the frame and offers a way on', async ({ browser }) => {
  const page = await product.openAs(browser, 'chairman')

  await page.goto('/khong-co-trang-nay')
  await expect(page.getByRole('heading', { name: 'Không tìm thấy trang này' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Điều hướng chính' })).toBeVisible()
  await page.getByRole('link', { name: 'Về bàn làm việc' }).click()
  await expect(page).toHaveURL(/\/$/)
  await page.context().close()
})
