import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeEdxml } from '#tests/documents/making/make-edxml'
import { attachment, makeMail, multipart } from '#tests/documents/making/make-mail'
import { call } from './run'

const PAPER = `UBND TỈNH LÂM BÌNH
Số: 71/TB-UBND
Lâm Bình, ngày 19 tháng 6 năm 2026
THÔNG BÁO
Kết luận của Chủ tịch Ủy ban nhân dân tỉnh
1. Giao Sở Tài chính rà soát các gói thầu, báo cáo trước ngày 15/7/2026.`

let folder = ''
const write = async (name: string, content: string) => {
  await writeFile(join(folder, name), content)
  return join(folder, name)
}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notice-read-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('notice read of a file that holds others', () => {
  it('prints the paper in it, what it says of itself, and where the two differ', async () => {
    const message = await write('van-ban.edxml', makeEdxml([{ name: 'a.txt', content: PAPER }]))
    const mail = await write('thu.eml', makeMail(multipart('mixed', [attachment('71.txt', PAPER)])))
    const { code, out } = await call('notice', 'read', '--json', message, mail)
    expect(code).toBe(0)
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({
      number: '71',
      enclosed: { paper: 'a.txt', files: ['a.txt'], message: { kind: 'edxml', number: '70' } },
      directives: [{ lead: ['Sở Tài chính'] }],
      warnings: [{ code: 'message-disagrees', message: expect.stringContaining('số 70/TB-UBND (bản in: 71/TB-UBND)') }],
    })
    expect(second).toMatchObject({
      number: '71',
      enclosed: { paper: '71.txt', message: { kind: 'mail' } },
      warnings: [],
    })
  })

  it('names the attachment that is damaged', async () => {
    const broken = makeEdxml([{ name: 'a.txt', content: 'ABC' }]).replace('>QUJD<', '>%%%<')
    const { code, err } = await call('notice', 'read', await write('hong.edxml', broken))
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('hong.edxml: Tệp đính kèm «a.txt» bị hỏng') })
  })
})
