import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium'

const executablePath = await findChromium()

/** The built server and a real browser; stories share nothing but the machine, so that two are told at once. */
export default defineConfig({
  testDir: '.',
  globalSetup: './support/migrated-data',
  outputDir: '.results',
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json']],
  use: {
    launchOptions: { executablePath, args: CHROMIUM_FLAGS },
    viewport: { width: 1440, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'off',
  },
})
