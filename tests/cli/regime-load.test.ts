import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventedLaw } from '#tests/support/invented-law'
import { cliWith } from './run'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regime-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const load = (content: string) => {
  const file = join(folder, 'law.json')
  writeFileSync(file, content)
  return cliWith({ DATA_DIR: join(folder, 'data'), DATABASE_URL: '' }, 'regime', 'load', file)
}

test('a file that is no law is refused with the place that is wrong; nothing is opened', async () => {
  const wrong = await load(JSON.stringify({ ...inventedLaw(), validFrom: '2030-02-31', lease: undefined }))
  expect(wrong).toMatchObject({ code: 1, out: '' })
  expect(wrong.err).toContain('validFrom:')
  expect(wrong.err).toContain('lease:')
})

test('a law is loaded by the terminal', async () => {
  const done = await load(JSON.stringify(inventedLaw()))
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('NĐ 9/2030') })
}, 60_000)
