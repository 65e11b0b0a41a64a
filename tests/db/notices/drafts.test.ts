import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.server'
import { notice, storedFile } from '#db/schema.server'
import { addPeople, broughtIn, NOTICE, NOW, openedDraft, type People } from '#tests/support/brought-in-notice'
import { addActor } from '#tests/support/directive-rows'
import { setDecision, setUnits } from '~/domain/notices/draft-edits'
import { findDraft } from '~/domain/notices/notice-draft.queries.server'
import {
  bringIn,
  discardDraft,
  MOST_CHARACTERS,
  saveDraft,
  takeBackDraft,
} from '~/domain/notices/notices.commands.server'
import { listDrafts } from '~/domain/notices/notices.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'

let people: People
beforeEach(async () => {
  people = await addPeople()
})

const events = async (id: number) => (await listTimeline(database(), 'notice', id)).map(({ event }) => event)

describe('bringing in', () => {
  it('keeps the file byte for byte, the text in NFC, and a draft with units matched', async () => {
    const id = await broughtIn(people.office, NOTICE.normalize('NFD'))
    const open = await findDraft(database(), id)
    expect(open?.text).toBe(NOTICE)
    expect(open?.header).toMatchObject({ number: '99', symbol: 'TB-UBND', issuedOn: '2015-04-03' })
    expect(open?.draft.directives.map(({ section }) => section)).toEqual(['1', '2', '3'])
    expect(open?.draft.directives[0]).toMatchObject({
      lead: [{ printedName: 'Sở Thông tin và Truyền thông', organisationId: people.department }],
      coordinating: [{ organisationId: people.officeUnit }],
      deadline: { type: 'by', end: '2015-04-15' },
    })
    const [file] = await database().select().from(storedFile)
    expect(file?.content.toString('utf8')).toBe(NOTICE.normalize('NFD'))
    expect(await events(id)).toEqual(['notice.brought-in'])
  })

  it('the same file sent twice is one draft; after discarding it is a new one', async () => {
    const [first, second] = await Promise.all([broughtIn(people.office), broughtIn(people.office)])
    expect(first).toBe(second)
    expect(await database().select({ id: notice.id }).from(notice)).toHaveLength(1)
    await discardDraft(database(), { noticeId: first, version: 1, by: people.office, now: NOW })
    expect(await broughtIn(people.office)).not.toBe(first)
  })

  it('a letter without a single task is a draft that says so', async () => {
    const open = await findDraft(database(), await broughtIn(people.office, 'Thư ngỏ.\nKính gửi bạn đọc.'))
    expect(open?.draft.warnings.map(({ code }) => code)).toContain('no-directives')
  })

  it.each([
    ['nothing but blanks', ' \n\u00a0', 'notices.no-text'],
    ['endless', 'x'.repeat(MOST_CHARACTERS + 1), 'notices.text-too-long'],
  ])('refuses a text that is %s and keeps nothing', async (_, text, key) => {
    const file = { name: 'a.txt', content: new Uint8Array([1]) }
    const result = await bringIn(database(), { text, file, by: people.office, now: NOW })
    expect(result).toMatchObject({ ok: false, reason: 'invalid', issues: [{ field: 'file', key }] })
    expect(await database().select({ id: notice.id }).from(notice)).toEqual([])
    expect(await database().select({ id: storedFile.id }).from(storedFile)).toEqual([])
  })

  it('is not for somebody bound to an own unit', async () => {
    const file = { name: 'a.txt', content: new Uint8Array([1]) }
    const result = await bringIn(database(), { text: NOTICE, file, by: people.officer, now: NOW })
    expect(result).toEqual({ ok: false, reason: 'forbidden' })
  })
})

describe('saving a draft', () => {
  it('keeps the state and goes one version up; warnings follow what is saved', async () => {
    const opened = await openedDraft(await broughtIn(people.office), people.office)
    const draft = setUnits(opened.draft, 'd1', 'lead', [])
    const header = { ...opened.header, number: '100' }
    expect(await saveDraft(database(), { ...opened, draft, header })).toEqual({
      ok: true,
      version: 2,
      reworded: ['d1'],
    })
    const saved = await findDraft(database(), opened.noticeId)
    expect(saved?.header.number).toBe('100')
    expect(saved?.draft.savedAt).toBe(NOW.toISOString())
    expect(saved?.draft.directives[0]?.warnings.map(({ code }) => code)).toContain('nobody-leads')
  })

  it('refuses a stale version with both states at hand, and changes nothing', async () => {
    const opened = await openedDraft(await broughtIn(people.office), people.office)
    await saveDraft(database(), { ...opened, draft: setDecision(opened.draft, 'd1', 'stop') })
    const second = await saveDraft(database(), { ...opened, draft: setDecision(opened.draft, 'd1', 'fund') })
    expect(second).toMatchObject({ ok: false, reason: 'stale', current: { version: 2 } })
    const current = second.ok || second.reason !== 'stale' ? null : (second.current as typeof opened)
    expect(current?.draft.directives[0]?.decision).toBe('stop')
    expect(current?.header).toEqual(opened.header)
  })

  it('refuses words outside the text', async () => {
    const opened = await openedDraft(await broughtIn(people.office), people.office)
    const directives = opened.draft.directives.map((one) => ({ ...one, end: 1_000_000 }))
    const result = await saveDraft(database(), { ...opened, draft: { ...opened.draft, directives } })
    expect(result).toMatchObject({ reason: 'invalid', issues: [{ key: 'notices.offsets-outside' }] })
  })

  it('refuses what is not there and who may not', async () => {
    const opened = await openedDraft(await broughtIn(people.office), people.office)
    expect(await saveDraft(database(), { ...opened, noticeId: 999 })).toMatchObject({ reason: 'missing' })
    expect(await saveDraft(database(), { ...opened, by: people.officer })).toMatchObject({ reason: 'forbidden' })
  })
})

describe('putting a draft aside', () => {
  it('takes it out of the lists, tells the story, and gives it back', async () => {
    const id = await broughtIn(people.office)
    expect(await discardDraft(database(), { noticeId: id, version: 1, by: people.office, now: NOW })).toEqual({
      ok: true,
    })
    expect(await findDraft(database(), id)).toBeNull()
    expect(await listDrafts(database(), people.office.personId)).toEqual([])
    expect(await takeBackDraft(database(), { noticeId: id, by: people.office, now: NOW })).toEqual({ ok: true })
    expect(await takeBackDraft(database(), { noticeId: id, by: people.office, now: NOW })).toEqual({ ok: true })
    expect((await listDrafts(database(), people.office.personId)).map((draft) => draft.id)).toEqual([id])
    expect(await events(id)).toEqual(['notice.taken-back', 'notice.discarded', 'notice.brought-in'])
    const [row] = await database().select({ version: notice.version }).from(notice).where(eq(notice.id, id))
    expect(row?.version).toBe(3)
  })

  it('refuses a stale version, a stranger and a second time', async () => {
    const id = await broughtIn(people.office)
    const given = { noticeId: id, version: 1, by: people.office, now: NOW }
    expect(await discardDraft(database(), { ...given, version: 9 })).toMatchObject({ reason: 'stale' })
    expect(await discardDraft(database(), { ...given, by: people.officer })).toMatchObject({ reason: 'forbidden' })
    expect(await discardDraft(database(), given)).toEqual({ ok: true })
    expect(await discardDraft(database(), given)).toMatchObject({ reason: 'missing' })
    expect(await takeBackDraft(database(), { ...given, noticeId: 999 })).toMatchObject({ reason: 'missing' })
  })
})

describe('the list of drafts', () => {
  it('shows own drafts first, with the number of directives', async () => {
    const other = await addActor('Chuyên viên', people.officeUnit, 'all')
    const theirs = await broughtIn(other)
    const mine = await broughtIn(people.office)
    const drafts = await listDrafts(database(), people.office.personId)
    expect(drafts.map(({ id, mine: own, directives }) => [id, own, directives])).toEqual([
      [mine, true, 3],
      [theirs, false, 3],
    ])
  })
})
