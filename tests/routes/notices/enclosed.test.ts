import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { makeEdxml } from '#tests/documents/making/make-edxml'
import { attachment, makeMail, multipart, plainPart } from '#tests/documents/making/make-mail'
import { NOTICE, openedDraft } from '#tests/support/brought-in-notice'
import { addOrganisationRow, outcome, send, signedIn, visit } from '#tests/support/requests'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { loader as fileLoader } from '~/routes/files/file'
import { action as newAction } from '~/routes/notices/new/route'
import { loader as pageLoader } from '~/routes/notices/page/route'
import type { ReviewData } from '~/routes/notices/review/review-data'
import { action as reviewAction, loader as reviewLoader } from '~/routes/notices/review/route'

const OTHER = NOTICE.replace('Số: 99/', 'Số: 98/').replace('15/4/2015', '20/4/2015')
const ANNEX = 'Phụ lục: danh sách đơn vị'
let cookie: string
beforeEach(async () => {
  await addOrganisationRow('Sở Thông tin và Truyền thông')
  await addOrganisationRow('Văn phòng UBND tỉnh', 'office')
  ;({ cookie } = await signedIn('specialist'))
})

const handIn = (content: string, name: string) =>
  outcome(newAction(send('/notices/new', { file: new File([content], name) }, { cookie })))
const at = { params: { id: '1' }, path: '/notices/1/review' }
const opened = async () =>
  (await outcome(reviewLoader(visit(at.path, { cookie, params: at.params })))).value as ReviewData
const review = async (fields: Record<string, string>) => {
  const { version, header, draft, duplicateReason } = await openedDraft(1, {} as never)
  const state = JSON.stringify({ header, draft, duplicateReason })
  return outcome(
    reviewAction(send(at.path, { version: String(version), state, ...fields }, { cookie, params: at.params })),
  )
}
const download = (id: number | undefined, as = cookie) =>
  outcome(fileLoader(visit(`/files/${id}`, { cookie: as, params: { id: String(id) } })))

const message = () =>
  makeEdxml(
    [
      { name: 'Phụ lục.txt', content: ANNEX },
      { name: '98_TB.txt', content: NOTICE },
    ],
    { number: '98', notation: 'TB-UBND', day: '2015/04/03' },
  )

describe('an edXML message handed in', () => {
  test('leads to the review of the paper in it, the message and its files beside it', async () => {
    expect(await handIn(message(), 'van-ban.edxml')).toMatchObject({ status: 302, location: '/notices/1/review' })
    const { notice, enclosed } = await opened()
    expect(notice.text).toBe(NOTICE)
    expect(notice.fileName).toBe('van-ban.edxml')
    expect(notice.header.number).toBe('99')
    expect(notice.draft.warnings).toContainEqual({
      code: 'message-disagrees',
      data: { number: '98/TB-UBND', printedNumber: '99/TB-UBND' },
    })
    expect(enclosed?.message).toMatchObject({ kind: 'edxml', number: '98', issuedOn: '2015-04-03' })
    expect(enclosed?.files.map(({ name, isPaper, readable }) => [name, isPaper, readable])).toEqual([
      ['Phụ lục.txt', false, true],
      ['98_TB.txt', true, true],
    ])
    const annex = await download(enclosed?.files[0]?.fileId)
    expect(await (annex.value as Response).text()).toBe(ANNEX)
    const stranger = await signedIn('unit-officer')
    expect((await download(enclosed?.files[0]?.fileId, stranger.cookie)).status).toBe(404)
  })

  test('stays with the notice that is confirmed from it', async () => {
    await handIn(message(), 'van-ban.edxml')
    const { draft, ...rest } = await openedDraft(1, {} as never)
    const warnings = draft.warnings.map((warning) => ({ ...warning, settledReason: 'theo bản in' }))
    const state = JSON.stringify({ header: rest.header, draft: { ...draft, warnings }, duplicateReason: null })
    expect(await review({ intent: 'confirm', state })).toMatchObject({ status: 302 })
    const page = await outcome(pageLoader(visit('/notices/1', { cookie, params: at.params })))
    expect(page.value).toMatchObject({
      enclosed: { files: [{ name: 'Phụ lục.txt' }, { name: '98_TB.txt', isPaper: true }] },
    })
  })

  test('that is damaged says which attachment, and keeps nothing', async () => {
    const broken = message().replace(/(<edXML:ContentTransferEncoded[^>]*>)[^<]*/, '$1%%%')
    const { value, status } = await handIn(broken, 'a.xml')
    expect(status).toBe(422)
    expect(JSON.stringify(value)).toContain('«Phụ lục.txt» bị hỏng')
  })
})

describe('a mail with two papers', () => {
  const mail = () =>
    makeMail(
      multipart('mixed', [
        plainPart('Kính gửi'),
        attachment('thong-bao-99.txt', NOTICE),
        attachment('thong-bao-98.txt', OTHER),
        attachment('xem.exe', Buffer.from([0x4d, 0x5a, 0x90, 0, 3])),
      ]),
    )

  test('shows the first, and one click reads the other instead', async () => {
    await handIn(mail(), 'thu.eml')
    const { enclosed, notice } = await opened()
    expect(notice.header.number).toBe('99')
    expect(enclosed?.message).toMatchObject({ kind: 'mail', leftOut: ['xem.exe'] })
    const other = enclosed?.files[1]?.fileId
    expect(await review({ intent: 'read-other', file: String(other) })).toMatchObject({
      status: 302,
      location: '/notices/1/review',
    })
    const after = await opened()
    expect(after.notice.text).toBe(OTHER)
    expect(after.notice.header.number).toBe('98')
    expect(after.notice.version).toBe(notice.version + 1)
    expect(after.notice.draft.directives[0]?.deadline).toMatchObject({ end: '2015-04-20' })
    expect(after.enclosed?.files.map(({ isPaper }) => isPaper)).toEqual([false, true])
    expect((await listTimeline(database(), 'notice', 1)).map(({ event }) => event)).toContain('notice.other-file-read')
  })

  test('no file of another notice is read, and a stale page changes nothing', async () => {
    await handIn(mail(), 'thu.eml')
    const { notice, enclosed } = await opened()
    // The mail itself is kept, but is none of the files in it.
    expect((await review({ intent: 'read-other', file: String(notice.fileId) })).status).toBe(404)
    expect((await review({ intent: 'read-other', file: '9999' })).status).toBe(404)
    const file = String(enclosed?.files[1]?.fileId)
    expect((await review({ intent: 'read-other', file, version: '7' })).status).toBe(409)
    expect((await opened()).notice.text).toBe(NOTICE)
  })
})
