import { beforeEach, describe, expect, test } from 'vitest'
import { makeZip } from '#tests/documents/making/make-zip'
import { NOTICE, openedDraft } from '#tests/support/brought-in-notice'
import { addOrganisationRow, outcome, send, signedIn, visit } from '#tests/support/requests'
import { loader as fileLoader } from '~/routes/files/file'
import { action as listAction, loader as listLoader } from '~/routes/notices/list/route'
import { action as newAction, loader as newLoader } from '~/routes/notices/new/route'
import { loader as pageLoader } from '~/routes/notices/page/route'
import { loader as projectsLoader } from '~/routes/notices/review/projects'
import { action as reviewAction, loader as reviewLoader } from '~/routes/notices/review/route'
import { action as saveAction } from '~/routes/notices/review/save'
import { action as unitsAction } from '~/routes/notices/review/units'

const MB = 1024 * 1024
let cookie: string
beforeEach(async () => {
  await addOrganisationRow('Sở Thông tin và Truyền thông')
  await addOrganisationRow('Văn phòng UBND tỉnh', 'office')
  ;({ cookie } = await signedIn('specialist'))
})

const file = (content: BlobPart, name = 'thong-bao.txt') => new File([content], name)
const handIn = (fields: Record<string, string | File>, as = cookie) =>
  outcome(newAction(send('/notices/new', fields, { cookie: as })))
const bringIn = async (text = NOTICE) => {
  const { location } = await handIn({ file: file(text) })
  return Number(location?.match(/\/notices\/(\d+)\/review/)?.[1])
}
const at = (id: number | string, path = '') => ({ params: { id: String(id) }, path: `/notices/${id}${path}` })
const stateOf = async (id: number, change: object = {}) => {
  const { version, header, draft, duplicateReason } = await openedDraft(id, {} as never)
  return { version: String(version), state: JSON.stringify({ header, draft, duplicateReason, ...change }) }
}
const review = async (id: number, fields: Record<string, string>) =>
  outcome(reviewAction(send(at(id).path, fields, { cookie, params: at(id).params })))
const save = async (id: number, fields: Record<string, string>, as = cookie) =>
  outcome(saveAction(send(at(id, '/draft').path, fields, { cookie: as, params: at(id).params })))
const sentences = ({ value }: { value: unknown }) =>
  (value as { problems?: { sentence: string }[] }).problems?.map((problem) => problem.sentence)

describe('bringing a notice in', () => {
  test('a file, or pasted words with the line ends of a form, leads to its review', async () => {
    expect((await outcome(newLoader(visit('/notices/new', { cookie })))).status).toBe(200)
    expect(await handIn({ file: file(NOTICE), text: '' })).toMatchObject({ status: 302, location: '/notices/1/review' })
    const pasted = await handIn({ text: NOTICE.replaceAll('\n', '\r\n').replace('99/', '98/') })
    expect(pasted).toMatchObject({ status: 302, location: '/notices/2/review' })
    expect((await openedDraft(2, {} as never)).draft.directives).toHaveLength(3)
  })

  test('a form sent twice leads to the one draft, and says so', async () => {
    await handIn({ file: file(NOTICE) })
    expect(await handIn({ file: file(NOTICE) })).toMatchObject({ status: 302, location: '/notices/1/review?again' })
  })

  test.each([
    ['nothing at all', () => ({ text: '  ' }), 'Chọn một tệp hoặc dán nội dung văn bản'],
    ['an empty file', () => ({ file: file('') }), 'Tệp không có nội dung chữ nào.'],
    ['a file of 21 MB', () => ({ file: file(new Uint8Array(21 * MB)) }), /21 MB, vượt mức tối đa 20 MB/],
    ['a damaged picture', () => ({ file: file(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])) }), /ảnh JPG: tệp bị hỏng/],
    [
      'a zip bomb',
      () => ({
        file: file(
          makeZip([
            { name: '[Content_Types].xml', content: '<Types/>' },
            { name: 'word/document.xml', content: Buffer.alloc(300 * MB, ' ') },
          ]) as BlobPart,
          'a.docx',
        ),
      }),
      /Tệp bị từ chối để bảo đảm an toàn/,
    ],
  ] as const)('%s is refused in a sentence, and nothing is kept', async (_, fields, sentence) => {
    const refused = await handIn(fields())
    expect(refused.status).toBe(422)
    expect(sentences(refused)?.[0]).toMatch(sentence)
    expect((await outcome(listLoader(visit('/notices', { cookie })))).value).toMatchObject({ drafts: [], rows: [] })
  })

  test('is not for a unit', async () => {
    const officer = await signedIn('unit-officer')
    expect((await handIn({ file: file(NOTICE) }, officer.cookie)).status).toBe(403)
  })
})

describe('reviewing', () => {
  test('shows the draft with everything beside it; drafts are not for units, nonsense is not found', async () => {
    const id = await bringIn()
    const shown = await outcome(reviewLoader(visit(at(id, '/review').path, { cookie, params: at(id).params })))
    expect(shown.value).toMatchObject({ notice: { id }, same: [], mayAddUnits: true, again: false })
    expect((shown.value as { units: { name: string }[] }).units.map(({ name }) => name)).toEqual([
      'Sở Thông tin và Truyền thông',
      'Văn phòng UBND tỉnh',
    ])
    const officer = await signedIn('unit-officer')
    const asOfficer = { cookie: officer.cookie, params: at(id).params }
    expect((await outcome(reviewLoader(visit(at(id).path, asOfficer)))).status).toBe(403)
    expect((await outcome(pageLoader(visit(at(id).path, asOfficer)))).status).toBe(404)
    for (const nonsense of ['999', 'x', '0'])
      expect((await outcome(reviewLoader(visit('/', { cookie, params: { id: nonsense } })))).status).toBe(404)
  })

  test('saves, refuses a stale save with what is there, and what is no draft', async () => {
    const id = await bringIn()
    const fields = await stateOf(id)
    const saved = await save(id, fields)
    expect(await (saved.value as Response).json()).toMatchObject({ ok: true, version: 2 })
    const stale = await save(id, fields)
    expect(stale.status).toBe(409)
    expect(await (stale.value as Response).json()).toMatchObject({
      ok: false,
      current: { version: 2, header: { number: '99' } },
    })
    expect((await save(id, { version: '2', state: '{"draft":' })).status).toBe(422)
    expect((await save(id, { version: '2', state: '{}' })).status).toBe(422)
    expect((await save(999, fields)).status).toBe(404)
  })

  test('confirms all at once and leads to the notice; then there is no review and no second confirmation', async () => {
    const id = await bringIn()
    const fields = await stateOf(id)
    expect(await review(id, { intent: 'confirm', ...fields })).toMatchObject({
      status: 302,
      location: `/notices/${id}?confirmed=3`,
    })
    const again = await review(id, { intent: 'confirm', ...fields })
    expect(again.status).toBe(409)
    expect(sentences(again)).toEqual(['Văn bản này đã được xác nhận'])
    expect((await save(id, fields)).status).toBe(409)
    expect(await outcome(reviewLoader(visit('/', { cookie, params: at(id).params })))).toMatchObject({
      status: 302,
      location: `/notices/${id}`,
    })
    const page = await outcome(pageLoader(visit(at(id).path, { cookie, params: at(id).params })))
    expect(page.value).toMatchObject({ notice: { numberSymbol: '99/TB-UBND' }, justConfirmed: false })
    expect((page.value as { directives: unknown[] }).directives).toHaveLength(3)
  })

  test('says at its field what blocks', async () => {
    const id = await bringIn()
    const { header } = await openedDraft(id, {} as never)
    const refused = await review(id, {
      intent: 'confirm',
      ...(await stateOf(id, { header: { ...header, issuedOn: null } })),
    })
    expect(refused.status).toBe(422)
    expect((refused.value as { problems: { field: string }[] }).problems).toMatchObject([{ field: 'header.issuedOn' }])
  })

  test('discards, and takes back', async () => {
    const id = await bringIn()
    expect(await review(id, { intent: 'discard', ...(await stateOf(id)) })).toMatchObject({
      status: 302,
      location: `/notices?discarded=${id}`,
    })
    const list = await outcome(listLoader(visit(`/notices?discarded=${id}`, { cookie })))
    expect(list.value).toMatchObject({ drafts: [], discarded: id })
    const taken = await outcome(listAction(send('/notices', { noticeId: String(id) }, { cookie })))
    expect(taken).toMatchObject({ status: 302, location: `/notices/${id}/review` })
    expect((await outcome(listAction(send('/notices', { noticeId: 'x' }, { cookie })))).status).toBe(404)
  })

  test('adds a unit on the spot, or says what is wrong with it', async () => {
    const add = (fields: Record<string, string>) => outcome(unitsAction(send('/notices/units', fields, { cookie })))
    const added = await add({ name: 'Ban Quản lý dự án CNTT', kind: 'pmu', parentId: '' })
    expect(added.status).toBe(201)
    expect(await (added.value as Response).json()).toMatchObject({ ok: true, unit: { name: 'Ban Quản lý dự án CNTT' } })
    const refused = await add({ name: '', kind: 'pmu', parentId: '' })
    expect(refused.status).toBe(422)
    expect(await (refused.value as Response).json()).toMatchObject({ ok: false, problems: [{ field: 'name' }] })
  })

  test('finds projects as JSON', async () => {
    const found = await outcome(projectsLoader(visit('/notices/projects?q=thu', { cookie })))
    expect(await (found.value as Response).json()).toEqual([])
  })
})

describe('the original', () => {
  test('comes back byte for byte; that of a draft only to those who bring notices in', async () => {
    await bringIn()
    const original = await outcome(fileLoader(visit('/files/1', { cookie, params: { id: '1' } })))
    expect(await (original.value as Response).text()).toBe(NOTICE)
    for (const role of ['chairman', 'finance', 'inspector', 'unit-officer'] as const) {
      const other = await signedIn(role)
      expect((await outcome(fileLoader(visit('/files/1', { cookie: other.cookie, params: { id: '1' } })))).status).toBe(
        404,
      )
    }
  })
})

describe('who sees a confirmed notice', () => {
  test('a unit sees the one that gives it work, and only its own directives there', async () => {
    const id = await bringIn()
    await review(id, { intent: 'confirm', ...(await stateOf(id)) })
    const office = await signedIn('unit-officer', 2)
    const own = await outcome(pageLoader(visit(at(id).path, { cookie: office.cookie, params: at(id).params })))
    expect((own.value as { directives: { section: string }[] }).directives.map(({ section }) => section)).toEqual([
      '1',
      '2',
    ])
    const stranger = await signedIn('unit-officer')
    expect(
      (await outcome(pageLoader(visit(at(id).path, { cookie: stranger.cookie, params: at(id).params })))).status,
    ).toBe(404)
    expect((await outcome(listLoader(visit('/notices', { cookie: stranger.cookie })))).value).toMatchObject({
      rows: [],
      drafts: [],
      mayBringIn: false,
    })
  })
})
