import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventedLaw } from '#tests/support/invented-law'
import { call, cliWith } from './run'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regime-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (content: string): string => {
  const file = join(folder, 'law.json')
  writeFileSync(file, content)
  return file
}

test('a file that is no law is refused with the place that is wrong; nothing is opened', async () => {
  const file = written(JSON.stringify({ ...inventedLaw(), validFrom: '2030-02-31', lease: undefined }))
  process.env.DATA_DIR = join(folder, 'none')
  const wrong = await call('regime', 'load', file)
  expect(wrong).toMatchObject({ code: 1, out: '' })
  expect(wrong.err).toContain('validFrom:')
  expect(wrong.err).toContain('lease:')
  expect(existsSync(join(folder, 'none'))).toBe(false)
})

test('a law is loaded by the terminal', async () => {
  const settings = { DATA_DIR: join(folder, 'data'), DATABASE_URL: '' }
  const done = await cliWith(settings, 'regime', 'load', written(JSON.stringify(inventedLaw())))
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('NĐ 9/2030') })
}, 60_000)
