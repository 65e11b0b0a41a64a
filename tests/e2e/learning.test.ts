import { expect, type Page, test } from '@playwright/test'
import { assembleNotice } from '../../db/seed/notice-text'
import { BAC_GIANG_2015 } from '../../db/seed/notices/bac-giang-2015'
import { expectAccessible } from './support/axe'
import { type Product, startProduct } from './support/product'

/** A person explains a name once; the next notice knows it, says on whose word, and it can be taken back. */
test.describe.configure({ mode: 'serial' })

const NAME = 'Phòng Máy tính tỉnh'
let product: Product
let office: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  product = await startProduct({ clock: '2015-04-10T09:00:00+07:00', parts: ['register', 'people', 'projects'] })
  office = await product.openAs(browser, 'office')
})

test.afterAll(async () => {
  await product?.stop()
})

async function bringIn(number: string) {
  const text = assembleNotice(BAC_GIANG_2015)
    .text.replace('70/TB-UBND', `${number}/TB-UBND`)
    .replaceAll('Sở Thông tin và Truyền thông', NAME)
  await office.goto('/notices/new')
  await office.getByLabel('Hoặc dán nội dung').fill(text)
  await office.getByRole('button', { name: 'Đọc văn bản' }).click()
  await office.waitForURL(/\/notices\/\d+\/review/)
  await expect(office.getByRole('button', { name: /^Xác nhận \d+ ý kiến$/ })).toBeVisible()
  await office.waitForLoadState('networkidle')
}

test('the doubtful directives are walked by key, and a name is explained once for all places', async () => {
  await bringIn('170')
  await office.keyboard.press('u')
  await expect(office.getByRole('checkbox', { name: 'Chỉ hiện ý kiến cần xem lại' })).toBeChecked()
  await expectAccessible(office)
  await office.keyboard.press('n')
  const card = office.getByRole('article', { name: /^Ý kiến \d+,/ }).and(office.locator('[aria-current=true]'))
  await card.getByRole('button', { name: 'Sửa' }).click()
  const unknown = card.getByRole('combobox', { name: 'Chọn trong danh bạ' }).first()
  await unknown.fill('trung tam tin hoc')
  await office.getByRole('option').first().click()
  await expect(card.getByText(`trong văn bản: ${NAME}`).first()).toBeVisible()
  await card
    .getByRole('checkbox', { name: `Ghi nhớ “${NAME}” cho lần sau` })
    .first()
    .check()
  await card.getByRole('button', { name: 'Xong' }).click()
})

test('confirming begins at its button, lists what nobody looked at and what will be remembered', async () => {
  await office.keyboard.press('Control+Enter')
  const dialog = office.getByRole('dialog', { name: 'Xác nhận văn bản' })
  await expect(dialog.getByRole('button', { name: /^Xác nhận \d+ ý kiến$/ })).toBeFocused()
  await expect(dialog.getByText(/ý kiến bạn chưa xem lại/)).toBeVisible()
  await expect(dialog.getByRole('checkbox', { name: new RegExp(`^“${NAME}” → `) })).toBeChecked()
  await expectAccessible(office)
  await office.keyboard.press('Enter')
  await office.waitForURL(/\/notices\/\d+\?confirmed/)
})

test('the next notice knows the name and says on whose word; the second look leads to the rule', async () => {
  await bringIn('171')
  await office.keyboard.press('n')
  await office.keyboard.press('e')
  await expect(office.getByText(/đã ghi nhớ ngày 10\/4\/2015/).first()).toBeVisible()
  await office.keyboard.press('Escape')
  await office.getByText('Vì sao?').first().click()
  await office.getByRole('link', { name: 'Xem máy đọc chỗ này từng bước' }).click()
  await office.waitForURL(/\/reading\?at=/)
  await expect(office.locator('li[aria-current=true]')).toBeVisible()
  await office.locator('li[aria-current=true] a').first().click()
  await office.waitForURL(/\/help\/rules\//)
  await expect(office.locator('.mark-rule').first()).toBeVisible()
})

test('what was remembered is listed and taken back', async () => {
  await office.goto('/remembered')
  await expect(office.getByText(`“${NAME}”`)).toBeVisible()
  await expectAccessible(office)
  await office.getByRole('button', { name: `Thôi ghi nhớ “${NAME}”` }).click()
  await expect(office.getByText('Chưa ghi nhớ tên nào')).toBeVisible()
})
