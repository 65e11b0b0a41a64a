import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { notice, organisation, organisationSuccession } from '#db/schema.server'
import { addActor, addDirective, addNotice, addUnit } from '#tests/support/directive-rows'
import { reportCompletion } from '~/domain/directives/completions.commands.server'
import {
  listAwaitingDecision,
  listChangedSince,
  listLongestOverdue,
  listNextDue,
  listOverdueByLead,
} from '~/domain/directives/desk-directives.queries.server'
import { findDirective } from '~/domain/directives/directive-page.queries.server'
import { askExtension } from '~/domain/directives/extensions.commands.server'
import { storeFile } from '~/domain/files/files.commands.server'
import { findFile } from '~/domain/files/files.queries.server'
import type { Actor } from '~/domain/people/actor'

const asOf = '2015-04-20'
const now = new Date('2015-04-20T02:00:00Z')
let a: number
let b: number
let officer: Actor

beforeEach(async () => {
  a = await addUnit('Sở Thông tin và Truyền thông', 'Sở TT&TT')
  b = await addUnit('Sở Nội vụ')
  officer = await addActor('Cán bộ A', a)
})

test('the desk: what is due next, what is late and who leads it', async () => {
  const db = database()
  const late = await addDirective({ lead: [a], originalDueOn: '2015-04-10' })
  const later = await addDirective({ lead: [a, b], originalDueOn: '2015-04-18' })
  const nobody = await addDirective({ originalDueOn: '2015-04-19' })
  const soon = await addDirective({ lead: [b], originalDueOn: '2015-04-22' })
  await addDirective({ lead: [a], completedOn: '2015-04-12' })
  const ids = (rows: { id: number }[]) => rows.map((row) => row.id)
  expect(ids(await listNextDue(db, { scope: 'all', asOf }))).toEqual([late, later, nobody, soon])
  expect(ids(await listNextDue(db, { scope: [b], asOf, limit: 1 }))).toEqual([later])
  expect(ids(await listLongestOverdue(db, { scope: 'all', asOf, limit: 2 }))).toEqual([late, later])
  expect(await listOverdueByLead(db, { scope: 'all', asOf })).toEqual([
    { organisationId: a, name: 'Sở TT&TT', overdue: 2, longest: 10, since: '2015-04-10' },
    { organisationId: b, name: 'Sở Nội vụ', overdue: 1, longest: 2, since: '2015-04-18' },
    { organisationId: null, name: null, overdue: 1, longest: 1, since: '2015-04-19' },
  ])
})

test('what waits for the office, and what changed since a day', async () => {
  const db = database()
  const noticeId = await addNotice({ numberSymbol: '70/TB-UBND' })
  const one = await addDirective({ noticeId, lead: [a] })
  const two = await addDirective({ noticeId, lead: [a] })
  await askExtension(db, { directiveId: one, askedDueOn: '2015-05-30', reason: 'chờ số liệu', by: officer, now })
  const done = { directiveId: two, completedOn: '2015-04-14', text: 'đã trình', file: null, by: officer }
  await reportCompletion(db, { ...done, now: new Date('2015-04-20T03:00:00Z') })
  expect(await listAwaitingDecision(db)).toMatchObject([
    { kind: 'extension', directiveId: one, day: '2015-05-30', numberSymbol: '70/TB-UBND', unit: 'Sở TT&TT', at: now },
    { kind: 'completion', directiveId: two, day: '2015-04-14', words: 'đã trình' },
  ])
  const changed = await listChangedSince(db, { scope: 'all', since: '2015-04-20', asOf })
  expect(changed.map((entry) => [entry.event, entry.directiveId])).toEqual([
    ['directive.completion-reported', two],
    ['directive.extension-asked', one],
  ])
  expect(await listChangedSince(db, { scope: [b], since: '2015-04-20', asOf })).toEqual([])
  expect(await listChangedSince(db, { scope: 'all', since: '2015-04-01', asOf: '2015-04-19' })).toEqual([])
})

test('R9, R17: the page shows the words in their clause, and who answers for them today', async () => {
  const db = database()
  const heir = await addUnit('Sở Khoa học và Công nghệ')
  const gone = await addUnit('Ban quản lý dự án')
  for (const id of [a, gone])
    await db.update(organisation).set({ validTo: '2025-02-28' }).where(eq(organisation.id, id))
  await db.insert(organisationSuccession).values({ fromId: a, toId: heir, kind: 'merged', on: '2025-03-01' })
  const id = await addDirective({ lead: [a], coordinating: [b, gone] })
  const then = await findDirective(db, { id, scope: 'all', asOf: '2015-04-20' })
  expect(then?.clauseText.slice(then.markFrom, then.markTo)).toBe('Giao đơn vị chủ trì')
  expect(then?.units.map((unit) => unit.responsible)).toEqual([null, null, null])
  const today = await findDirective(db, { id, scope: 'all', asOf: '2026-11-21' })
  expect(today?.units.map((unit) => unit.responsible)).toEqual([
    [{ id: heir, name: 'Sở Khoa học và Công nghệ' }],
    null,
    [],
  ])
  expect(await findDirective(db, { id, scope: [heir], asOf })).toBeNull()
})

test('R9: words beyond the basic plane keep their place', async () => {
  const text = '🏛️ Giao đơn vị chủ trì thực hiện'
  const id = await addDirective({ noticeId: await addNotice({ text }), start: 4, end: 23 })
  const page = await findDirective(database(), { id, scope: 'all', asOf })
  expect(page?.clauseText.slice(page.markFrom, page.markTo)).toBe('Giao đơn vị chủ trì')
})

test('R15: a file is there where its thing is: notice, draft, completion; one of nothing never', async () => {
  const db = database()
  const office = await addActor('Văn phòng', b, 'all')
  const keep = (name: string) =>
    db.transaction((tx) => storeFile(tx, { name, content: new TextEncoder().encode('nội dung'), by: office, now }))
  const [ofNotice, ofDraft, ofCompletion, ofNothing] = [
    await keep('n'),
    await keep('d'),
    await keep('c'),
    await keep('x'),
  ]
  const noticeId = await addNotice({ fileId: ofNotice })
  const draft = { directives: [], warnings: [], found: [] }
  await db
    .insert(notice)
    .values({ state: 'draft', text: 'x', draft: draft as never, fileId: ofDraft, broughtInBy: office.personId })
  const directiveId = await addDirective({ noticeId, lead: [a] })
  const file = { name: 'bb.txt', content: new TextEncoder().encode('biên bản') }
  await reportCompletion(db, { directiveId, completedOn: '2015-04-14', text: 'xong', file, by: officer, now })
  const names = async (who: Actor) => {
    const found = await Promise.all([ofNotice, ofDraft, ofNothing, ofNothing + 1].map((id) => findFile(db, id, who)))
    return found.map((one) => one?.name ?? null)
  }
  const stranger = await addActor('Cán bộ C', await addUnit('Sở C'))
  expect(await names(office)).toEqual(['n', 'd', null, 'bb.txt'])
  expect(await names(officer)).toEqual(['n', null, null, 'bb.txt'])
  expect(await names(stranger)).toEqual([null, null, null, null])
  expect(await findFile(db, ofCompletion, office)).toBeNull()
})
