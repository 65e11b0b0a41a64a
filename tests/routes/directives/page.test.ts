import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { completion, directive, directiveWarning, extension, personRole, progressReport } from '#db/schema.server'
import { holdClock } from '#tests/support/clock'
import { addDirective, addUnit } from '#tests/support/directive-rows'
import { outcome, send, signedIn, visit } from '#tests/support/requests'
import { ROLES, type Role } from '~/domain/people/roles'
import { action, loader } from '~/routes/directives/page/route'
import { loader as fileLoader } from '~/routes/files/file'

let unit: number
let id: number

beforeEach(async () => {
  holdClock('2015-04-10T09:00:00+07:00')
  unit = await addUnit('Sở A')
  id = await addDirective({ lead: [unit] })
})

type Page = Awaited<ReturnType<typeof loader>>
type Sent = Record<string, string | File | (string | File)[]>

const path = (query = '') => `/directives/${id}${query}`
const see = (cookie?: string, query = '', at = String(id)) =>
  outcome(loader(visit(path(query), { cookie, params: { id: at } })))
const act = (cookie: string | undefined, fields: Sent, query = '?stay') =>
  outcome(action(send(path(query), fields, { cookie, params: { id: String(id) } })))
const as = async (role: Role, at = unit) => (await signedIn(role, at)).cookie
const problems = (value: unknown) =>
  (value as { problems: { field: string | null; sentence: string }[] }).problems.map((one) => [one.field, one.sentence])

const report = { intent: 'report', text: 'Đã khảo sát', percent: '40', certainty: 'actual', asOf: '2015-04-09' }

describe('the page', () => {
  test.each(ROLES)('%s sees it, with the forms of the role', async (role) => {
    const { status, value } = await see(await as(role))
    expect(status).toBe(200)
    const { allowed, directive: shown } = value as Page
    expect(shown.clauseText.slice(shown.markFrom, shown.markTo)).toBe('Giao đơn vị chủ trì')
    expect(allowed).toEqual({
      report: ['specialist', 'office', 'unit-officer'].includes(role),
      askExtension: ['specialist', 'unit-officer'].includes(role),
      reportCompletion: ['specialist', 'unit-officer'].includes(role),
      decideExtension: false,
      decideCompletion: false,
      reopenCompletion: false,
      change: ['specialist', 'office'].includes(role),
    })
  })

  test('not there: unknown, nonsense, another unit’s; nobody is led to sign in', async () => {
    const office = await as('office')
    expect((await see(office, '', '9999')).status).toBe(404)
    expect((await see(office, '', 'abc')).status).toBe(404)
    expect((await see(await as('unit-officer', await addUnit('Sở B')))).status).toBe(404)
    expect((await see()).status).toBe(302)
  })

  test('on an earlier day nothing can be done, and later reports are not there', async () => {
    const officer = await as('unit-officer')
    await act(officer, report)
    const { value } = await see(officer, '?day=2015-04-08')
    expect(value).toMatchObject({
      reports: [],
      history: [],
      allowed: { report: false },
      directive: { lastReportOn: null },
    })
    expect((await see(officer, '?day=2015-04-01')).value).toMatchObject({ exists: false })
  })
})

describe('what is done on it', () => {
  test('a unit reports with evidence; the file can be fetched by who sees the directive', async () => {
    const officer = await as('unit-officer')
    const file = new File(['%PDF-1.4 biên bản'], 'Biên bản.pdf', { type: 'text/html' })
    const { status, value } = await act(officer, { ...report, submissionKey: 'k', files: [file] })
    expect({ status, value }).toEqual({ status: 200, value: { ok: true, said: 'Đã gửi báo cáo tiến độ' } })
    await act(officer, { ...report, submissionKey: 'k', files: [file] })
    expect(await database().select().from(progressReport)).toHaveLength(1)

    const page = (await see(officer)).value as Page
    const fileId = String(page.reports[0]?.files[0]?.id)
    const fetchFile = (cookie?: string) =>
      outcome(fileLoader(visit(`/files/${fileId}`, { cookie, params: { id: fileId } })))
    const answer = (await fetchFile(officer)).value as Response
    expect(await answer.text()).toBe('%PDF-1.4 biên bản')
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toContain("filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n.pdf")
    expect((await fetchFile(await as('unit-officer', await addUnit('Sở B')))).status).toBe(404)
    expect((await fetchFile(await as('inspector'))).status).toBe(200)
    expect((await fetchFile()).status).toBe(302)
  })

  test('without script the form leads back to the page', async () => {
    const { status, location } = await act(await as('unit-officer'), { ...report, files: new File([], '') }, '')
    expect({ status, location }).toEqual({ status: 302, location: `/directives/${id}` })
  })

  test('each fault stands at its field, in the reader’s language', async () => {
    const officer = await as('unit-officer')
    const wrong = await act(officer, { ...report, text: ' ', percent: '120', asOf: 'hôm qua' })
    expect(wrong.status).toBe(422)
    expect(problems(wrong.value)).toEqual([
      ['text', 'Cần nhập nội dung này'],
      ['percent', 'Nhập số từ 0 đến 100'],
      ['asOf', 'Ngày không hợp lệ, nhập theo dạng 15/4/2015'],
    ])
    expect(problems((await act(officer, { ...report, text: 'x'.repeat(4001) })).value)).toEqual([
      ['text', 'Tối đa 4000 ký tự'],
    ])
    expect(problems((await act(officer, { ...report, asOf: '2015-05-01' })).value)).toEqual([
      ['asOf', 'Ngày này chưa đến; muộn nhất là hôm nay (10/4/2015)'],
    ])
    const tooMany = Array.from({ length: 6 }, (_, n) => new File(['a'], `${n}.txt`))
    expect(problems((await act(officer, { ...report, files: tooMany })).value)).toEqual([
      ['files', 'Mỗi lần gửi tối đa 5 tệp'],
    ])
  })

  test('extension: asked by the unit, granted by the office; a second word comes too late', async () => {
    const [officer, office] = [await as('unit-officer'), await as('office')]
    expect(
      (await act(officer, { intent: 'ask-extension', askedDueOn: '2015-05-15', reason: 'chờ số liệu' })).status,
    ).toBe(200)
    expect((await see(office)).value).toMatchObject({ allowed: { decideExtension: true } })
    const [asked] = await database().select().from(extension)
    const decide = {
      intent: 'decide-extension',
      extensionId: String(asked?.id),
      verdict: 'grant',
      grantedDueOn: '2015-04-30',
    }
    expect((await act(office, { ...decide, grantedDueOn: '' })).status).toBe(422)
    expect((await act(office, { ...decide, verdict: 'refuse' })).status).toBe(422)
    expect((await act(office, decide)).status).toBe(200)
    const late = await act(office, decide)
    expect(late.status).toBe(409)
    expect(problems(late.value)).toEqual([[null, 'Đề nghị gia hạn này đã được người khác xử lý']])
    expect((await see(office)).value).toMatchObject({
      directive: { extendedDueOn: '2015-04-30', originalDueOn: '2015-04-15', current: { standing: 'in-term' } },
    })
  })

  test('completion: reported by the unit, returned, reported again, confirmed by the office', async () => {
    const [officer, office] = [await as('unit-officer'), await as('office')]
    const done = { intent: 'report-completion', completedOn: '2015-04-09', text: 'Đã trình', file: new File([], '') }
    const newest = async () => String((await database().select().from(completion).orderBy(completion.id)).at(-1)?.id)
    await act(officer, done)
    const decide = async (verdict: string, words: string) =>
      act(office, { intent: 'decide-completion', completionId: await newest(), verdict, words })
    expect((await decide('return', '')).status).toBe(422)
    expect((await decide('return', 'thiếu biên bản')).status).toBe(200)
    await act(officer, done)
    expect((await decide('confirm', '')).status).toBe(200)
    expect((await see(officer)).value).toMatchObject({ directive: { current: { standing: 'done-early', days: 6 } } })
    const again = await act(officer, report)
    expect({ status: again.status, said: problems(again.value) }).toEqual({
      status: 409,
      said: [[null, 'Nhiệm vụ đã được xác nhận hoàn thành ngày 09/4/2015']],
    })
  })

  test('corrected and settled by who keeps the list; a stale version is shown what stands now', async () => {
    const office = await as('office')
    const heir = await addUnit('Sở B')
    const correct = {
      intent: 'correct',
      version: '1',
      'lead[]': [`o${heir}`],
      decision: 'review',
      reason: 'nhầm đơn vị',
    }
    expect((await act(office, correct)).status).toBe(200)
    const stale = await act(office, correct)
    expect(stale.status).toBe(409)
    expect(stale.value).toMatchObject({ current: { version: 2, lead: [{ printedName: 'Sở B' }] } })
    const [warning] = await database()
      .insert(directiveWarning)
      .values({ directiveId: id, code: 'year-inferred' })
      .returning()
    const settle = { intent: 'settle-warning', warningId: String(warning?.id), reason: 'đúng năm' }
    expect((await act(office, { ...settle, reason: '' })).status).toBe(422)
    expect((await act(office, settle)).status).toBe(200)
    const [row] = await database().select().from(directive).where(eq(directive.id, id))
    expect(row?.decision).toBe('review')
  })

  test.each([
    ['unit-officer', 'decide-extension'],
    ['unit-officer', 'decide-completion'],
    ['unit-officer', 'correct'],
    ['unit-officer', 'settle-warning'],
    ['office', 'ask-extension'],
    ['office', 'report-completion'],
    ['specialist', 'decide-completion'],
    ['chairman', 'report'],
    ['inspector', 'report'],
    ['finance', 'correct'],
    ['administrator', 'report'],
  ] as const)('%s may not %s', async (role, intent) => {
    expect((await act(await as(role), { ...report, intent })).status).toBe(403)
  })

  test('an intent nobody knows is a page that does not exist; nobody signed in comes back to the page', async () => {
    expect((await act(await as('office'), { intent: 'delete' })).status).toBe(404)
    const { status, location } = await act(undefined, report)
    expect(status).toBe(302)
    expect(location).toContain(encodeURIComponent(`/directives/${id}`))
  })

  test('an officer who sees everything in another role still reports for the own unit only', async () => {
    const both = await signedIn('unit-officer', await addUnit('Sở B'))
    await database().insert(personRole).values({ personId: both.personId, organisationId: unit, role: 'inspector' })
    expect((await see(both.cookie)).status).toBe(200)
    expect((await act(both.cookie, report)).status).toBe(404)
  })
})
