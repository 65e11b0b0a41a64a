import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { directive, directiveProject, directiveUnit, directiveWarning } from '#db/schema.server'
import { addActor, addDirective, addProject, addUnit } from '#tests/support/directive-rows'
import { correctDirective } from '~/domain/directives/corrections.commands.server'
import { settleWarning } from '~/domain/directives/warnings.commands.server'
import type { Actor } from '~/domain/people/actor'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'

const now = new Date('2015-04-10T02:00:00Z')
let a: number
let b: number
let office: Actor
let id: number

beforeEach(async () => {
  a = await addUnit('Sở A')
  b = await addUnit('Sở B')
  office = await addActor('Văn phòng', a, 'all')
  id = await addDirective({ lead: [a] })
})

const units = () =>
  database()
    .select({
      part: directiveUnit.part,
      organisationId: directiveUnit.organisationId,
      printedName: directiveUnit.printedName,
    })
    .from(directiveUnit)
    .where(eq(directiveUnit.directiveId, id))
    .orderBy(directiveUnit.id)
const token = async () => `u${(await database().select({ id: directiveUnit.id }).from(directiveUnit))[0]?.id}`
const warnings = () => database().select().from(directiveWarning).where(eq(directiveWarning.directiveId, id))
const correct = (given: Partial<Parameters<typeof correctDirective>[1]> = {}) =>
  correctDirective(database(), {
    directiveId: id,
    version: 1,
    lead: [],
    coordinating: [],
    projectIds: [],
    decision: 'assign',
    reason: 'ghi nhầm khi nhập',
    by: office,
    now,
    ...given,
  })

describe('a later correction', () => {
  test('changes units, projects and kind; the printed name stays, a new unit comes with its name of the time', async () => {
    const projectId = await addProject('Thư điện tử', a)
    const given = {
      lead: [`o${b}`],
      coordinating: [await token()],
      projectIds: [projectId],
      decision: 'pause',
    } as const
    expect(await correct(given)).toEqual({ ok: true, version: 2 })
    expect(await units()).toEqual([
      { part: 'lead', organisationId: b, printedName: 'Sở B' },
      { part: 'coordinating', organisationId: a, printedName: `Đơn vị ${a}` },
    ])
    expect(await database().select().from(directiveProject)).toEqual([{ directiveId: id, projectId }])
    const [told] = await listTimeline(database(), 'directive', id)
    expect(told).toMatchObject({
      event: 'directive.corrected',
      data: {
        reason: 'ghi nhầm khi nhập',
        before: { lead: [`Đơn vị ${a}`] },
        after: { lead: ['Sở B'], decision: 'pause' },
      },
    })
    expect((await listTimeline(database(), 'project', projectId)).map((entry) => entry.event)).toEqual([
      'project.directive-linked',
    ])
  })

  test('R8: without a lead the warning comes back; with one again it is settled', async () => {
    await correct({ coordinating: [await token()] })
    expect(await warnings()).toMatchObject([{ code: 'nobody-leads', settledAt: null }])
    await correct({ version: 2, lead: [`o${b}`] })
    expect(await warnings()).toMatchObject([{ code: 'nobody-leads', settledReason: 'ghi nhầm khi nhập' }])
  })

  test('who leads does not co-ordinate as well', async () => {
    await correct({ lead: [`o${b}`], coordinating: [`o${b}`] })
    expect(await units()).toMatchObject([{ part: 'lead', organisationId: b }])
  })

  test('R16: a stale version gets the present state and changes nothing', async () => {
    await correct({ lead: [`o${b}`] })
    expect(await correct({ lead: [] })).toMatchObject({
      reason: 'stale',
      current: { version: 2, lead: [{ organisationId: b }] },
    })
    expect(await units()).toHaveLength(1)
  })

  test('refused: unknown unit, unknown project, no reason, nothing changed, a bound officer', async () => {
    const own = await token()
    const issuesOf = async (given: Parameters<typeof correct>[0]) => {
      const result = await correct(given)
      return 'issues' in result ? result.issues.map((issue) => [issue.field, issue.key]) : result
    }
    expect(await issuesOf({ lead: ['o999'] })).toEqual([['lead', 'directives.unknown-unit']])
    expect(await issuesOf({ coordinating: ['u999'] })).toEqual([['coordinating', 'directives.unknown-unit']])
    expect(await issuesOf({ lead: [own], projectIds: [5] })).toEqual([['projectIds', 'directives.unknown-project']])
    expect(await issuesOf({ lead: [`o${b}`], reason: ' ' })).toEqual([['reason', 'errors.required']])
    expect(await issuesOf({ lead: [own] })).toEqual([[null, 'directives.nothing-changed']])
    expect(await correct({ by: { ...office, scope: [a] } })).toEqual({ ok: false, reason: 'forbidden' })
    expect(await correct({ directiveId: 999 })).toEqual({ ok: false, reason: 'missing' })
  })
})

describe('settling a warning', () => {
  const settle = (warningId: number, given: Partial<Parameters<typeof settleWarning>[1]> = {}) =>
    settleWarning(database(), { directiveId: id, warningId, reason: 'hai hạn là hai việc', by: office, now, ...given })
  const warn = async (code: string) => {
    const [row] = await database().insert(directiveWarning).values({ directiveId: id, code }).returning()
    return row?.id ?? 0
  }

  test('keeps who, when and why', async () => {
    const warning = await warn('contradicting-deadlines')
    expect(await settle(warning)).toEqual({ ok: true })
    expect(await warnings()).toMatchObject([
      { settledBy: office.personId, settledAt: now, settledReason: 'hai hạn là hai việc' },
    ])
    expect((await listTimeline(database(), 'directive', id)).map((entry) => entry.event)).toEqual([
      'directive.warning-settled',
    ])
    expect(await settle(warning)).toMatchObject({ reason: 'conflict', issues: [{ key: 'directives.warning-settled' }] })
  })

  test('R8: «nobody leads» leaves its reason with the directive', async () => {
    await settle(await warn('nobody-leads'))
    const [row] = await database().select({ reason: directive.nobodyLeadsReason }).from(directive)
    expect(row?.reason).toBe('hai hạn là hai việc')
  })

  test('refused without a reason, by a bound officer, or where there is none', async () => {
    const warning = await warn('nobody-leads')
    expect(await settle(warning, { reason: '' })).toMatchObject({
      issues: [{ field: 'reason', key: 'errors.required' }],
    })
    expect(await settle(warning, { by: { ...office, scope: [a] } })).toEqual({ ok: false, reason: 'forbidden' })
    expect(await settle(999)).toEqual({ ok: false, reason: 'missing' })
  })
})
