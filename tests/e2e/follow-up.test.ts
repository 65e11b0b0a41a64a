import { expect, type Page, test } from '@playwright/test'
import { extractRawText } from 'mammoth'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { expectAccessible } from './support/axe'
import { type Product, startProduct } from './support/product'

/** A directive comes due: told once, in the product and by mail; then late, and urged with others by a letter. */
test.describe.configure({ mode: 'serial' })

const TASK =
  'Kiểm điểm phần việc đã chuẩn bị, báo cáo và đề xuất phương án cụ thể với Chủ tịch UBND tỉnh trước ngày 15/4/2015'

let product: Product
let sink: SMTPServer
let officer: Page
let office: Page
const received: Buffer[] = []

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  const port = await listen()
  product = await startProduct({
    clock: '2015-04-15T06:30:00+07:00',
    parts: ['register', 'people', 'projects', 'notices'],
    settings: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Sổ dự án <so-du-an@example.vn>' },
  })
  officer = await product.openAs(browser, 'unit-officer')
})

test.afterAll(async () => {
  await product?.stop()
  await new Promise<void>((resolve) => sink.close(() => resolve()))
})

/** A mail server on loopback that takes everything. */
async function listen(): Promise<number> {
  sink = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push(Buffer.concat(parts))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve))
  const bound = sink.server.address()
  return bound && typeof bound === 'object' ? bound.port : 0
}

const asked = () => JSON.parse(product.command('reminders', 'ask')) as { asked: string }
const mailOf = (bytes: Buffer | undefined): Promise<Email> => PostalMime.parse(bytes ?? '')

test('on its last day the officer is told by mail, once, however often it is asked for', async () => {
  await officer.goto('/account#mail')
  await officer.getByLabel('Địa chỉ thư').fill('dau.moi@example.vn')
  await officer.getByRole('region', { name: 'Nhắc việc qua thư' }).getByRole('button', { name: 'Lưu' }).click()
  await expect(officer.getByText('Đã lưu.')).toBeVisible()
  expect(asked()).toMatchObject({ asked: 'not-due' })
  product.setClock('2015-04-15T07:05:00+07:00')
  expect(asked()).toEqual({ day: '2015-04-15', asked: 'now' })
  await expect.poll(() => received.length, { timeout: 60_000 }).toBe(1)
  const mail = await mailOf(received[0])
  expect(mail.to?.map(({ address }) => address)).toEqual(['dau.moi@example.vn'])
  expect(mail.subject).toMatch(/^Nhắc việc ngày 15\/4\/2015: \d+ nhiệm vụ/)
  expect(mail.text).toContain('ĐẾN HẠN HÔM NAY')
  expect(mail.text?.toLocaleLowerCase('vi')).toContain(TASK.toLocaleLowerCase('vi'))
  expect(mail.text).toContain(`${product.url}/directives/`)
  expect(asked()).toEqual({ day: '2015-04-15', asked: 'before' })
})

test('the same stands in the product, new until it is seen', async () => {
  await officer.goto('/')
  await officer.getByRole('link', { name: 'Nhắc việc: 1 bản tin chưa xem' }).click()
  await expect(officer.getByText('Bản tin ngày 15/4/2015')).toBeVisible()
  await expect(officer.getByRole('heading', { name: 'Đến hạn hôm nay' })).toBeVisible()
  await expect(officer.getByText('đã gửi thư')).toBeVisible()
  await expectAccessible(officer)
  await officer.getByRole('link', { name: TASK }).click()
  await expect(officer).toHaveURL(/\/directives\/\d+$/)
  await expect(officer.getByRole('link', { name: 'Nhắc việc', exact: true }).first()).toBeVisible()
})

test('once it is late the office urges many at once: letters, their file, the log', async ({ browser }) => {
  product.setClock('2015-04-20T09:00:00+07:00')
  office = await product.openAs(browser, 'office')
  await office.goto('/directives?standing=overdue')
  await office.getByRole('checkbox', { name: 'Chọn tất cả các dòng' }).check()
  await office.getByRole('button', { name: 'Đôn đốc' }).click()
  const dialog = office.getByRole('dialog', { name: 'Đôn đốc bằng công văn' })
  await expect(dialog.getByText(TASK)).toBeVisible()
  await expectAccessible(office)
  await dialog.getByLabel('Công văn').selectOption('Một công văn gửi các đơn vị')
  await dialog.getByRole('button', { name: 'Soạn 1 công văn' }).click()
  await expect(office.getByText(/Đã soạn 1 công văn cho ([2-9]|\d\d) nhiệm vụ/)).toBeVisible()

  await office.goto('/reminders?tab=log')
  const letter = office.getByRole('listitem').filter({ hasText: 'Sở TT&TT' }).last()
  const [file] = await Promise.all([
    office.waitForEvent('download'),
    letter.getByRole('link', { name: 'Tải DOCX' }).click(),
  ])
  const { value } = await extractRawText({ path: await file.path() })
  expect(value).toContain('đã quá thời hạn nhưng chưa hoàn thành')
  expect(value).toContain('Sở Thông tin và Truyền thông')
  expect(value.toLocaleLowerCase('vi')).toContain(TASK.toLocaleLowerCase('vi'))

  await letter.getByRole('button', { name: 'Ghi số đã phát hành' }).click()
  const sent = office.getByRole('dialog', { name: 'Ghi số đã phát hành' })
  await sent.getByLabel('Số, ký hiệu').fill('125/VP-TH')
  await sent.getByRole('button', { name: 'Ghi số đã phát hành' }).click()
  await expect(office.getByText('số 125/VP-TH ngày 20/4/2015')).toBeVisible()
  await expectAccessible(office)
  expect(received).toHaveLength(1)
})
