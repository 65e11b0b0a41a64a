import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { Role } from '../../app/domain/people/roles'
import { assembleNotice } from '../../db/seed/notice-text'
import { BAC_GIANG_2015 } from '../../db/seed/notices/bac-giang-2015'
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium'
import { startProduct } from './support/product'

/** Takes the README's pictures anew, of the built product with its sample: `npx tsx tests/e2e/take-pictures.ts`. */
const folder = 'tests/e2e/pictures'
const desktop = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

type Picture = {
  name: string
  role: Role
  path: string
  size?: typeof desktop
  dark?: boolean
  prepare?: (page: Page) => Promise<void>
}

const pictures: Picture[] = [
  { name: 'desk-chairman', role: 'chairman', path: '/' },
  { name: 'portfolio', role: 'specialist', path: '/projects' },
  { name: 'directives', role: 'office', path: '/directives' },
  { name: 'directives-phone-dark', role: 'unit-officer', path: '/directives', size: phone, dark: true },
  { name: 'project', role: 'specialist', path: '/projects/4' },
  { name: 'bid-package', role: 'specialist', path: '/bid-packages?paused=1', prepare: openFirst },
  { name: 'money', role: 'finance', path: '/projects/1/money' },
  { name: 'leases', role: 'specialist', path: '/leases' },
  { name: 'decisions', role: 'office', path: '/decisions' },
  { name: 'appraisal', role: 'specialist', path: '/appraisals/1' },
  { name: 'briefing', role: 'office', path: '/briefings/2/present?at=1' },
  { name: 'roll-out', role: 'office', path: '/roll-outs/3' },
  { name: 'systems-map', role: 'specialist', path: '/systems?show=map' },
  { name: 'review', role: 'office', path: '/notices/new', prepare: bringIn },
  { name: 'second-look', role: 'office', path: '/notices/new', prepare: lookAgain },
]

/** Opens the first row of a list. */
async function openFirst(page: Page): Promise<void> {
  await page.locator('a[data-row-link]').filter({ visible: true }).first().click()
  await page.waitForURL(/\/\d+$/)
}

/** Brings the sample's own notice in anew and opens its review. */
async function bringIn(page: Page): Promise<void> {
  const buffer = Buffer.from(assembleNotice(BAC_GIANG_2015).text)
  await page.locator('input[type=file]').setInputFiles({ name: '70-tb-ubnd.txt', mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: 'Đọc văn bản' }).click()
  await page.waitForURL(/review/)
}

/** From the review to the sentences as the reader weighed them. */
async function lookAgain(page: Page): Promise<void> {
  await bringIn(page)
  await page.goto(page.url().replace(/review.*$/, 'reading?stage=candidates'))
}

mkdirSync(folder, { recursive: true })
const product = await startProduct({
  clock: new Date().toISOString(),
  parts: ['register', 'people', 'projects', 'notices', 'leases', 'pauses'],
})
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS })
try {
  for (const { name, role, path, size = desktop, dark = false, prepare } of pictures) {
    const page = await product.openAs(browser, role, { viewport: size, colorScheme: dark ? 'dark' : 'light' })
    await page.goto(path)
    await prepare?.(page)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(400)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await page.context().close()
  }
} finally {
  await browser.close()
  await product.stop()
}
