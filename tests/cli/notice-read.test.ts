import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeRawDocx } from '#tests/documents/making/make-docx'
import { makePdf } from '#tests/documents/making/make-pdf'
import { call, cli } from './run'

const NOTICE = `UBND TỈNH LÂM BÌNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 70/TB-UBND
Lâm Bình, ngày 20 tháng 6 năm 2026
THÔNG BÁO
Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp về các dự án công nghệ thông tin
Ngày 19 tháng 6 năm 2026, Chủ tịch Ủy ban nhân dân tỉnh chủ trì cuộc họp và kết luận như sau:
1. Giao Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính rà soát các gói thầu, báo cáo trước ngày 15/7/2026.
2. Giao Sở Tài chính bố trí kinh phí trong quý III năm 2026.
`
const FIELDS =
  'file number symbol numberSymbol issuer place date kind title chair chairRole meetingDate signatory signatoryTitle recipients text directives warnings'

let folder = ''
const write = async (name: string, content: string | Uint8Array) => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notice-read-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('notice read', () => {
  it('prints a line of JSON a file, as the contract says, and needs no database', async () => {
    const plain = await write('thong-bao.txt', NOTICE.normalize('NFD'))
    const paragraphs = NOTICE.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    const word = await write('van ban.docx', makeRawDocx(paragraphs.join('')))
    const { code, out, err } = await cli('notice', 'read', '--json', plain, word)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [first, second, ...more] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(more).toEqual([])
    expect([first.file, second.file]).toEqual([plain, word])
    expect(Object.keys(first)).toEqual(expect.arrayContaining(FIELDS.split(' ')))
    expect(first).toMatchObject({ numberSymbol: '70/TB-UBND', date: '2026-06-20', text: NOTICE })
    expect(first.directives.length).toBeGreaterThan(0)
    for (const notice of [first, second])
      for (const { text, start, end } of notice.directives) expect(notice.text.slice(start, end)).toBe(text)
    expect(first.directives[0]).not.toHaveProperty('clause')
    expect(first).not.toHaveProperty('found')
    expect(second.directives.map((directive: { lead: string[] }) => directive.lead)).toEqual(
      first.directives.map((directive: { lead: string[] }) => directive.lead),
    )
  })

  it('names each unreadable file, tells how far a scan is, reads the others and ends with 1', {
    timeout: 60_000,
  }, async () => {
    const good = await write('good.txt', NOTICE)
    const scan = await write('scan.pdf', makePdf([[], []]))
    const { code, out, err } = await call('notice', 'read', '--json', join(folder, 'none.txt'), scan, folder, good)
    expect(code).toBe(1)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).file),
    ).toEqual([good])
    const [missing, first, second, scanned, directory, ...more] = err.trim().split('\n')
    expect([first, second].map((line) => line?.split(': ')[1])).toEqual([
      'đã nhận dạng 1/2 trang',
      'đã nhận dạng 2/2 trang',
    ])
    expect(more).toEqual([])
    expect(missing).toContain('none.txt: không có tệp này')
    expect(scanned).toContain('scan.pdf: Không nhận ra chữ nào trên 2 trang')
    expect(directory).toContain('thư mục')
  })

  it('phrases warnings, and sums a document up for people', async () => {
    const news = await write('news.txt', 'Chiều nay trời nắng.')
    const json = await call('notice', 'read', '--json', '--lang', 'en', news)
    const { warnings } = JSON.parse(json.out)
    for (const { code, message } of warnings)
      expect([code, message]).toEqual([expect.any(String), expect.stringMatching(/\.$/)])
    expect(warnings.map(({ code }: { code: string }) => code)).toContain('no-directives')
    const people = await call('notice', 'read', await write('for-people.txt', NOTICE))
    expect(people.out).toMatch(/Số, ký hiệu: 70\/TB-UBND[\s\S]*Chủ trì: Sở Khoa học và Công nghệ/)
  })
})
