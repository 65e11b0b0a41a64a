import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { measurePdf } from '#tests/documents/papers/measured-pdf'
import { docxText } from '~/documents/docx/docx-text.server'
import { call, cliWith } from './run'

const folder = mkdtempSync(join(tmpdir(), 'so-du-an-briefing-'))
// The embedded database, as on a machine that has no other.
const settings = { DATA_DIR: join(folder, 'data'), DATABASE_URL: '' }
/** Of the sample: the first is over, the second issued, the third a draft. */
const ISSUED = '2'
const DRAFT = '3'

beforeAll(async () => {
  expect((await cliWith(settings, 'sample', 'load')).code).toBe(0)
  Object.assign(process.env, settings)
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the report of an issued briefing is written for Word and as PDF, the same words in both', async () => {
  const docx = join(folder, 'report.docx')
  const pdf = join(folder, 'report.pdf')
  expect(await call('briefing', 'render', ISSUED, '--format', 'docx', '--out', docx)).toMatchObject({ code: 0 })
  expect(await call('briefing', 'render', ISSUED, '--format', 'pdf', '--out', pdf)).toMatchObject({ code: 0 })
  expect(await docxText(new Uint8Array(readFileSync(docx)))).toContain('Các nội dung trình Chủ tịch UBND tỉnh')
  const { printed } = await measurePdf(new Uint8Array(readFileSync(pdf)))
  expect(printed.some(({ text }) => text.includes('TÌNH HÌNH CHUNG'))).toBe(true)
}, 120_000)

it('what was frozen and its papers are checked by their SHA-256', async () => {
  const { code, out } = await call('check', 'briefing', ISSUED)
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { what: string; sha256: string; same: boolean })
  expect({ code, differ: lines.filter(({ same }) => !same) }).toEqual({ code: 0, differ: [] })
  expect(lines.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['frozen', 'report.docx', 'report.pdf', 'submission.pdf', 'slip-1.docx']),
  )
  expect(lines.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true)
}, 120_000)

it('a draft has nothing to write or check yet; what is no call is said', async () => {
  const out = join(folder, 'draft.pdf')
  expect((await call('briefing', 'render', DRAFT, '--format', 'pdf', '--out', out)).code).toBe(1)
  expect((await call('check', 'briefing', DRAFT)).code).toBe(1)
  expect((await call('briefing', 'render', 'x', '--format', 'pdf', '--out', out)).code).toBe(2)
  expect((await call('briefing', 'render', ISSUED, '--format', 'odt', '--out', out)).code).toBe(2)
  expect((await call('briefing', 'render', ISSUED, '--format', 'pdf')).code).toBe(2)
}, 120_000)
