import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.server'
import { directive, directiveWarning, notice, noticeWarning } from '#db/schema.server'
import {
  addPeople,
  broughtIn,
  confirmedAs,
  NOTICE,
  NOW,
  openedDraft,
  type People,
} from '#tests/support/brought-in-notice'
import { reopenWarning, settleWarning as settleOfDirective } from '~/domain/directives/warnings.commands.server'
import { correctHeader } from '~/domain/notices/correct-header.commands.server'
import { changeDirective } from '~/domain/notices/notice-draft'
import { readNoticeFilter } from '~/domain/notices/notice-filter'
import type { NoticeHeader } from '~/domain/notices/notice-header'
import { findNotice, listNoticeWarnings } from '~/domain/notices/notice-page.queries.server'
import { reopenNoticeWarning, settleNoticeWarning } from '~/domain/notices/notice-warnings.commands.server'
import { listNotices } from '~/domain/notices/notices.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'

let people: People
let id: number
let header: NoticeHeader
beforeEach(async () => {
  people = await addPeople()
  id = await broughtIn(people.office)
  header = (await openedDraft(id, people.office)).header
})
const db = () => database()
const corrected = (change: Partial<NoticeHeader>, more: Partial<Parameters<typeof correctHeader>[1]> = {}) =>
  correctHeader(db(), {
    noticeId: id,
    version: 2,
    header: { ...header, ...change },
    reason: 'Nhập sai',
    by: people.office,
    now: NOW,
    ...more,
  })

describe('a header corrected after the notice was confirmed', () => {
  it('stands, is one version up and tells what changed and why', async () => {
    await confirmedAs(id, people.office)
    expect(await corrected({ number: '100', title: 'Kết luận khác' })).toEqual({ ok: true, version: 3 })
    const shown = await findNotice(db(), id, 'all')
    expect(shown).toMatchObject({ numberSymbol: '100/TB-UBND', title: 'Kết luận khác', version: 3 })
    const [told] = await listTimeline(db(), 'notice', id)
    expect(told).toMatchObject({
      event: 'notice.header-corrected',
      actorName: 'Văn phòng',
      data: { reason: 'Nhập sai', changes: [{ field: 'number', from: '99', to: '100' }, { field: 'title' }] },
    })
  })

  it('gives its new date to its directives, moves no deadline and marks those reckoned from the old one', async () => {
    const opened = await openedDraft(id, people.office)
    const draft = changeDirective(opened.draft, 'd3', (one) => ({
      ...one,
      deadline: { ...one.deadline, yearInferred: true },
    }))
    await confirmedAs(id, people.office, { draft })
    expect(await corrected({ issuedOn: '2015-05-04' })).toMatchObject({ ok: true })
    const rows = await db().select().from(directive).orderBy(asc(directive.ordinal))
    expect(rows.map((row) => [row.issuedOn, row.originalDueOn])).toEqual([
      ['2015-05-04', '2015-04-15'],
      ['2015-05-04', null],
      ['2015-05-04', '2015-05-31'],
    ])
    const warnings = await db().select().from(directiveWarning).orderBy(asc(directiveWarning.directiveId))
    expect(warnings.map(({ directiveId, code }) => [rows.findIndex((row) => row.id === directiveId), code])).toEqual([
      [0, 'deadline-before-document'],
      [2, 'notice-date-corrected'],
    ])
    expect(warnings[1]?.data).toMatchObject({ from: '2015-04-03', to: '2015-05-04' })
    await corrected({ issuedOn: '2015-05-05' }, { version: 3 })
    const again = await db()
      .select()
      .from(directiveWarning)
      .where(eq(directiveWarning.code, 'deadline-before-document'))
    expect(again).toHaveLength(1)
  })

  it('is refused where it is stale, with the header as it stands', async () => {
    await confirmedAs(id, people.office)
    expect(await corrected({ number: '7' }, { version: 1 })).toMatchObject({
      reason: 'stale',
      current: { version: 2, header: { number: '99' } },
    })
  })

  it.each([
    ['nothing changed', {}, {}, 'notices.nothing-changed'],
    ['no date', { issuedOn: null }, {}, 'notices.issued-on-missing'],
    ['no reason', { number: '7' }, { reason: '  ' }, 'errors.required'],
  ])('is refused: %s', async (_, change, more, key) => {
    await confirmedAs(id, people.office)
    expect(await corrected(change, more)).toMatchObject({ reason: 'invalid', issues: [{ key }] })
  })

  it('is refused for a number that another notice has, for a draft, and for who is bound to an own unit', async () => {
    expect(await corrected({ number: '7' }, { version: 1 })).toEqual({ ok: false, reason: 'missing' })
    await confirmedAs(id, people.office)
    const other = await broughtIn(people.office, NOTICE.replace('Số: 99', 'Số: 77'))
    await confirmedAs(other, people.office)
    expect(await corrected({ number: '77' })).toMatchObject({
      issues: [{ field: 'number', key: 'notices.header-taken', context: { number: '77/TB-UBND' } }],
    })
    expect(await corrected({ number: '8' }, { by: people.officer })).toMatchObject({ reason: 'forbidden' })
    const [row] = await db().select({ version: notice.version }).from(notice).where(eq(notice.id, id))
    expect(row?.version).toBe(2)
  })
})

describe('warnings of a confirmed notice', () => {
  const warned = { code: 'dated-after-publication' as const, data: { published: '2015-04-01', dated: '2015-04-03' } }
  const confirmedWith = async (settledReason?: string) => {
    const opened = await openedDraft(id, people.office)
    await confirmedAs(id, people.office, { draft: { ...opened.draft, warnings: [{ ...warned, settledReason }] } })
    return (await listNoticeWarnings(db(), id))[0]
  }
  const given = (warningId: number) => ({ noticeId: id, warningId, by: people.office, now: NOW })
  const filter = readNoticeFilter(new URLSearchParams('warnings=1'))

  it('go on with it, are counted in the register and found by its filter until somebody settles them', async () => {
    const warning = await confirmedWith()
    expect(warning).toMatchObject({ ...warned, settledReason: null })
    expect((await listNotices(db(), filter, 'all')).rows.map((row) => [row.id, row.warnings])).toEqual([[id, 1]])
    expect((await listNotices(db(), filter, [people.department])).rows).toEqual([])
    expect(await settleNoticeWarning(db(), { ...given(warning?.id ?? 0), reason: ' ' })).toMatchObject({
      issues: [{ field: 'reason', key: 'errors.required' }],
    })
    expect(await settleNoticeWarning(db(), { ...given(warning?.id ?? 0), reason: 'Trang đăng sai ngày' })).toEqual({
      ok: true,
    })
    expect((await listNotices(db(), filter, 'all')).total).toBe(0)
    expect((await listNoticeWarnings(db(), id))[0]).toMatchObject({
      settledBy: 'Văn phòng',
      settledAt: NOW,
      settledReason: 'Trang đăng sai ngày',
    })
  })

  it('settled in the draft stay settled, with who and when', async () => {
    const warning = await confirmedWith('Trang đăng sai ngày')
    expect(warning).toMatchObject({ settledBy: 'Văn phòng', settledAt: NOW })
    const again = { ...given(warning?.id ?? 0), reason: 'Khác' }
    expect(await settleNoticeWarning(db(), again)).toMatchObject({ issues: [{ key: 'notices.warning-settled' }] })
  })

  it('are opened again, once, and only by who sees everything', async () => {
    const warning = await confirmedWith('Trang đăng sai ngày')
    const one = given(warning?.id ?? 0)
    expect(await reopenNoticeWarning(db(), { ...one, by: people.officer })).toMatchObject({ reason: 'forbidden' })
    expect(await reopenNoticeWarning(db(), { ...one, noticeId: 999 })).toMatchObject({ reason: 'missing' })
    expect(await reopenNoticeWarning(db(), { ...one, warningId: 999 })).toMatchObject({ reason: 'missing' })
    expect(await reopenNoticeWarning(db(), one)).toEqual({ ok: true })
    expect(await reopenNoticeWarning(db(), one)).toMatchObject({ issues: [{ key: 'notices.warning-open' }] })
    const [row] = await db().select().from(noticeWarning)
    expect([row?.settledBy, row?.settledAt, row?.settledReason]).toEqual([null, null, null])
    const events = (await listTimeline(db(), 'notice', id)).map(({ event }) => event)
    expect(events[0]).toBe('notice.warning-reopened')
  })
})

it('a warning of a directive is opened again', async () => {
  await confirmedAs(id, people.office)
  const [row] = await db().select().from(directive).orderBy(asc(directive.ordinal))
  const directiveId = row?.id ?? 0
  const [warning] = await db().insert(directiveWarning).values({ directiveId, code: 'nobody-leads' }).returning()
  const given = { directiveId, warningId: warning?.id ?? 0, by: people.office, now: NOW }
  expect(await reopenWarning(db(), given)).toMatchObject({ issues: [{ key: 'directives.warning-open' }] })
  await settleOfDirective(db(), { ...given, reason: 'Sẽ giao sau' })
  expect(await reopenWarning(db(), { ...given, by: people.officer })).toMatchObject({ reason: 'forbidden' })
  expect(await reopenWarning(db(), { ...given, directiveId: 999 })).toMatchObject({ reason: 'missing' })
  expect(await reopenWarning(db(), { ...given, warningId: 999 })).toMatchObject({ reason: 'missing' })
  expect(await reopenWarning(db(), given)).toEqual({ ok: true })
  const [after] = await db().select().from(directive).where(eq(directive.id, directiveId))
  expect(after?.nobodyLeadsReason).toBeNull()
})
