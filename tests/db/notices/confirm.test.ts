import { asc, eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { database } from '#db/client.server'
import {
  clause,
  directive,
  directiveProject,
  directiveUnit,
  directiveWarning,
  notice,
  project,
  timelineEntry,
} from '#db/schema.server'
import {
  addPeople,
  broughtIn,
  confirmedAs,
  NOTICE,
  NOW,
  openedDraft,
  type People,
} from '#tests/support/brought-in-notice'
import { confirmNotice } from '~/domain/notices/confirm-notice.commands.server'
import { linkPrintedName, setDeadline, setProjects, setUnits } from '~/domain/notices/draft-edits'
import { settleWarning, withCurrentWarnings } from '~/domain/notices/draft-warnings'
import { changeDirective } from '~/domain/notices/notice-draft'
import { saveDraft } from '~/domain/notices/notices.commands.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'

let people: People
let id: number
beforeEach(async () => {
  people = await addPeople()
  id = await broughtIn(people.office)
})

const db = () => database()
const rows = async () => ({
  clauses: await db().select().from(clause),
  directives: await db().select().from(directive).orderBy(asc(directive.ordinal)),
  units: await db().select().from(directiveUnit).orderBy(asc(directiveUnit.id)),
  projects: await db().select().from(directiveProject),
  warnings: await db().select().from(directiveWarning),
})
const addProject = async () => {
  const [row] = await db()
    .insert(project)
    .values({ code: 'DA-1', name: 'Cổng thông tin', kind: 'system', field: 'portal', ownerId: people.department })
    .returning({ id: project.id })
  return row?.id ?? 0
}
const nothingLives = async () => {
  const { clauses, directives } = await rows()
  const [row] = await db().select({ state: notice.state }).from(notice).where(eq(notice.id, id))
  return row?.state === 'draft' && clauses.length === 0 && directives.length === 0
}

describe('confirming', () => {
  it('makes notice, clauses, directives, units and deadlines live, each word at its place', async () => {
    expect(await confirmedAs(id, people.office)).toEqual({ ok: true, noticeId: id, directives: 3 })
    const { clauses, directives, units } = await rows()
    expect(clauses.map(({ section }) => section).sort()).toEqual(['1', '2', '3'])
    for (const one of directives) {
      expect(NOTICE.slice(one.start, one.end)).toBe(one.text)
      const own = clauses.find((row) => row.id === one.clauseId)
      expect(own && own.start <= one.start && one.end <= own.end).toBe(true)
    }
    expect(
      directives.map((one) => [one.ordinal, one.section, one.decision, one.originalDueOn, one.deadlineType]),
    ).toEqual([
      [1, '1', 'review', '2015-04-15', 'by'],
      [2, '2', 'pause', null, 'none'],
      [3, '3', 'evaluate', '2015-05-31', 'by'],
    ])
    expect(directives[0]).toMatchObject({
      deadlineWords: 'trước ngày 15/4/2015',
      issuedOn: '2015-04-03',
      continuous: false,
    })
    expect(units.map(({ part, organisationId, printedName }) => [part, organisationId, printedName])).toEqual([
      ['lead', people.department, 'Sở Thông tin và Truyền thông'],
      ['coordinating', people.officeUnit, 'Văn phòng UBND tỉnh'],
      ['lead', people.officeUnit, 'Văn phòng UBND tỉnh'],
      ['lead', people.department, 'Sở Thông tin và Truyền thông'],
    ])
    const [row] = await db().select().from(notice)
    expect(row).toMatchObject({
      state: 'confirmed',
      draft: null,
      numberSymbol: '99/TB-UBND',
      confirmedBy: people.office.personId,
      confirmedAt: NOW,
      version: 2,
    })
  })

  it('links projects, and tells notice, directive and project what happened', async () => {
    const projectId = await addProject()
    const opened = await openedDraft(id, people.office)
    await confirmedAs(id, people.office, { draft: setProjects(opened.draft, 'd1', [projectId]) })
    const { directives, projects } = await rows()
    expect(projects).toEqual([{ directiveId: directives[0]?.id, projectId }])
    expect((await listTimeline(db(), 'notice', id)).map(({ event }) => event)).toEqual([
      'notice.confirmed',
      'notice.brought-in',
    ])
    const [ordered] = await listTimeline(db(), 'directive', directives[0]?.id ?? 0)
    expect(ordered).toMatchObject({ event: 'directive.ordered', clauseId: directives[0]?.clauseId })
    const [linked] = await listTimeline(db(), 'project', projectId)
    expect(linked).toMatchObject({ event: 'project.directive-linked', data: { number: '99/TB-UBND', section: '1' } })
  })

  it('directives of one clause share it; continuous work is marked; a group leads without a unit', async () => {
    const opened = await openedDraft(id, people.office)
    const draft = setDeadline(
      setUnits(
        changeDirective(opened.draft, 'd2', (one) => {
          const [first] = opened.draft.directives
          return first
            ? { ...one, section: first.section, clause: { start: first.clause.start, end: one.clause.end } }
            : one
        }),
        'd3',
        'lead',
        [{ printedName: 'các đơn vị liên quan', organisationId: null, asGroup: true }],
      ),
      'd3',
      { type: 'recurring', period: 'continuous' },
    )
    const wide = changeDirective(draft, 'd1', (one) => ({ ...one, clause: draft.directives[1]?.clause ?? one.clause }))
    expect(await confirmedAs(id, people.office, { draft: wide })).toMatchObject({ ok: true })
    const { clauses, directives, units } = await rows()
    expect(clauses).toHaveLength(2)
    expect(directives[0]?.clauseId).toBe(directives[1]?.clauseId)
    expect(directives[2]).toMatchObject({ continuous: true, deadlineType: 'recurring', originalDueOn: null })
    expect(units.at(-1)).toMatchObject({ organisationId: null, printedName: 'các đơn vị liên quan' })
  })

  it('warnings go with their directive, settled ones with the reason; doubts of the reader end', async () => {
    const opened = await openedDraft(id, people.office)
    const warned = changeDirective(setUnits(opened.draft, 'd1', 'lead', []), 'd1', (one) => ({
      ...one,
      warnings: [
        { code: 'contradicting-deadlines', data: {} },
        { code: 'lead-inferred', data: {} },
      ],
    }))
    const draft = settleWarning(withCurrentWarnings(warned, '2015-04-03'), 'd1', 'nobody-leads', 'Chủ tịch tự làm')
    await confirmedAs(id, people.office, { draft })
    const { directives, warnings } = await rows()
    expect(directives[0]?.nobodyLeadsReason).toBe('Chủ tịch tự làm')
    expect(warnings.map(({ code, settledReason, settledBy }) => [code, settledReason, settledBy])).toEqual([
      ['nobody-leads', 'Chủ tịch tự làm', people.office.personId],
      ['contradicting-deadlines', null, null],
    ])
  })
})

describe('all or nothing', () => {
  it.each([
    [
      'a lead nobody knows',
      (d: Awaited<ReturnType<typeof openedDraft>>) => ({
        draft: linkPrintedName(d.draft, 'Văn phòng UBND tỉnh', { organisationId: null }),
      }),
      'notices.lead-unmatched',
      'd2.lead',
    ],
    [
      'nobody leading',
      (d: Awaited<ReturnType<typeof openedDraft>>) => ({ draft: setUnits(d.draft, 'd1', 'lead', []) }),
      'notices.nobody-leads',
      'd1.lead',
    ],
    [
      'a unit that is gone',
      (d: Awaited<ReturnType<typeof openedDraft>>) => ({
        draft: linkPrintedName(d.draft, 'Văn phòng UBND tỉnh', { organisationId: 4242 }),
      }),
      'notices.unit-gone',
      'd1.lead',
    ],
    [
      'a project that is gone',
      (d: Awaited<ReturnType<typeof openedDraft>>) => ({ draft: setProjects(d.draft, 'd2', [77]) }),
      'notices.project-gone',
      'd2.projects',
    ],
    [
      'no date',
      (d: Awaited<ReturnType<typeof openedDraft>>) => ({ header: { ...d.header, issuedOn: null } }),
      'notices.issued-on-missing',
      'header.issuedOn',
    ],
    [
      'words outside the text',
      (d: Awaited<ReturnType<typeof openedDraft>>) => ({
        draft: changeDirective(d.draft, 'd3', (one) => ({ ...one, end: 999_999 })),
      }),
      'notices.offsets-outside',
      null,
    ],
  ] as const)('%s refuses the whole notice', async (_, spoil, key, field) => {
    const opened = await openedDraft(id, people.office)
    const result = await confirmedAs(id, people.office, spoil(opened))
    expect(result).toMatchObject({ ok: false, reason: 'invalid' })
    expect(result.ok === false && result.reason === 'invalid' && result.issues).toContainEqual(
      expect.objectContaining({ key, field }),
    )
    expect(await nothingLives()).toBe(true)
  })

  it('a failure at the last write leaves nothing behind', async () => {
    const before = await db().select({ id: timelineEntry.id }).from(timelineEntry)
    await db().execute(sql`
      create function refuse_third() returns trigger language plpgsql as $$
      begin if new.ordinal = 3 then raise exception 'the disk is full'; end if; return new; end $$`)
    await db().execute(
      sql`create trigger refuse_third before insert on directive for each row execute function refuse_third()`,
    )
    try {
      await expect(confirmedAs(id, people.office)).rejects.toThrow()
    } finally {
      await db().execute(sql`drop function refuse_third() cascade`)
    }
    expect(await nothingLives()).toBe(true)
    expect(await db().select({ id: timelineEntry.id }).from(timelineEntry)).toEqual(before)
    expect(await confirmedAs(id, people.office)).toMatchObject({ ok: true })
  })

  it('a second confirmation is refused, also at the same moment', async () => {
    const opened = await openedDraft(id, people.office)
    const results = await Promise.all([confirmNotice(db(), opened), confirmNotice(db(), opened)])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results.find((result) => !result.ok)).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'notices.already-confirmed' }],
    })
    expect((await rows()).directives).toHaveLength(3)
  })

  it('a stale version is refused with what was saved', async () => {
    const opened = await openedDraft(id, people.office)
    await saveDraft(db(), opened)
    expect(await confirmNotice(db(), opened)).toMatchObject({ reason: 'stale', current: { version: 2 } })
    expect(await nothingLives()).toBe(true)
  })

  it('somebody bound to an own unit may not', async () => {
    const opened = await openedDraft(id, people.office)
    expect(await confirmedAs(id, people.officer, { ...opened, by: people.officer })).toMatchObject({
      reason: 'forbidden',
    })
  })
})

describe('the same notice twice', () => {
  const second = () => broughtIn(people.office, `${NOTICE}\n`)

  it('is refused without a reason and let in with one, tied to the first', async () => {
    await confirmedAs(id, people.office)
    const again = await second()
    expect(await confirmedAs(again, people.office)).toMatchObject({
      reason: 'invalid',
      issues: [{ field: 'duplicateReason', key: 'notices.same-notice', context: { number: '99/TB-UBND' } }],
    })
    expect(await confirmedAs(again, people.office, { duplicateReason: ' Bản trước là dự thảo ' })).toMatchObject({
      ok: true,
    })
    const [row] = await db().select().from(notice).where(eq(notice.id, again))
    expect(row).toMatchObject({ duplicateOfId: id, duplicateReason: 'Bản trước là dự thảo' })
  })

  it('another day or another issuer is another notice', async () => {
    await confirmedAs(id, people.office)
    const again = await second()
    const { header } = await openedDraft(again, people.office)
    expect(await confirmedAs(again, people.office, { header: { ...header, issuedOn: '2015-04-04' } })).toMatchObject({
      ok: true,
    })
  })

  it('two at the same moment: the database decides, in words', async () => {
    const again = await second()
    const results = await Promise.all([confirmedAs(id, people.office), confirmedAs(again, people.office)])
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const refused = results.find((result) => !result.ok)
    expect(refused && !refused.ok && 'issues' in refused && refused.issues[0]?.key).toBe('notices.same-notice')
  })
})
