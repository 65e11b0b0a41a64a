import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { directive, project, timelineEntry } from '#db/schema.server'
import { actor, addActor, addDirective, addNotice, addProject, addUnit } from '#tests/support/project-rows'
import { changePhase, declareHealth, restorePace, slowProject } from '~/domain/projects/project-pace.commands.server'

const now = new Date('2015-04-10T02:00:00Z')
const decided = { decisionNumber: '120/QĐ-UBND', decidedOn: '2015-01-20', totalInvestment: 5_000_000_000n }
let id: number
beforeEach(async () => {
  await addActor()
  id = await addProject({ ownerId: await addUnit('Sở TT&TT'), phase: 'preparation', ...decided })
})

const given = (version = 1) => ({ projectId: id, version, by: actor(), now })
const cause = { reason: null as string | null, clauseId: null as number | null }
const stored = async () => (await database().select().from(project).where(eq(project.id, id)))[0]
const story = () =>
  database().select().from(timelineEntry).where(eq(timelineEntry.subject, 'project')).orderBy(asc(timelineEntry.id))

describe('changePhase', () => {
  const move = (to: 'implementation' | 'stopped' | 'closed', version = 1, by = cause) =>
    changePhase(database(), { ...given(version), ...by, to, on: '2015-04-08' })

  test('carries a decided project out from the day it began', async () => {
    expect(await move('implementation')).toEqual({ ok: true })
    expect(await stored()).toMatchObject({ phase: 'implementation', actualStart: '2015-04-08', version: 2 })
    expect(await story()).toMatchObject([
      { event: 'project.phase-changed', data: { from: 'preparation', to: 'implementation', on: '2015-04-08' } },
    ])
  })

  test('a pause bites, names its clause, and lets go when its directive is completed (R3)', async () => {
    const notice = await addNotice()
    const pause = await addDirective(notice, [id], { decision: 'pause' })
    expect(await move('implementation')).toEqual({
      ok: false,
      reason: 'conflict',
      issues: [
        {
          field: null,
          key: 'pauses.stands-still',
          context: {
            ...{ kind: 'pause', scope: 'project', since: '2015-04-03', notice: '70/TB-UBND', section: '2' },
            act: 'change-phase',
          },
        },
      ],
    })
    expect((await stored())?.phase).toBe('preparation')
    await database().update(directive).set({ completedOn: '2015-04-09' }).where(eq(directive.id, pause))
    expect(await move('implementation')).toEqual({ ok: true })
  })

  test('stops with the clause that ordered it, cited in the story', async () => {
    const notice = await addNotice()
    expect(await move('stopped')).toMatchObject({ reason: 'invalid', issues: [{ key: 'projects.cause-missing' }] })
    expect(await move('stopped', 1, { reason: null, clauseId: notice.clauseId })).toMatchObject({ ok: true })
    expect(await story()).toMatchObject([
      {
        clauseId: notice.clauseId,
        data: { citation: { notice: '70/TB-UBND', section: '2', on: '2015-04-03' }, to: 'stopped' },
      },
    ])
  })

  test('a clause that does not exist is no cause', async () => {
    expect(await move('stopped', 1, { reason: null, clauseId: 999 })).toEqual({
      ok: false,
      reason: 'invalid',
      issues: [{ field: 'clauseId', key: 'errors.not-a-choice' }],
    })
    expect(await story()).toEqual([])
  })

  test('opening again takes the end away', async () => {
    await database().update(project).set({ phase: 'closing', actualStart: '2015-02-01' }).where(eq(project.id, id))
    expect(await move('closed')).toEqual({ ok: true })
    expect((await stored())?.actualEnd).toBe('2015-04-08')
    const again = { ...given(2), to: 'closing' as const, on: '2015-04-09', reason: 'quyết toán lại', clauseId: null }
    expect(await changePhase(database(), again)).toEqual({ ok: true })
    expect(await stored()).toMatchObject({ phase: 'closing', actualEnd: null })
  })

  test('a stale version and a project outside the scope change nothing', async () => {
    expect(await move('implementation', 7)).toMatchObject({ reason: 'stale', current: { version: 1 } })
    const outside = { ...given(), ...cause, by: actor([]), to: 'implementation' as const, on: '2015-04-08' }
    expect(await changePhase(database(), outside)).toEqual({ ok: false, reason: 'missing' })
  })
})

describe('the pace', () => {
  test('slows with its reason and goes on again, each told', async () => {
    const slowed = { ...given(), reason: 'cần thêm căn cứ', clauseId: null }
    expect(await slowProject(database(), slowed)).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ pace: 'slowed', paceReason: 'cần thêm căn cứ' })
    expect(await slowProject(database(), { ...slowed, version: 2 })).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'projects.already-slowed' }],
    })
    expect(await restorePace(database(), { ...slowed, version: 2, reason: 'đã có căn cứ' })).toMatchObject({ ok: true })
    expect(await stored()).toMatchObject({ pace: 'normal', paceReason: null, version: 3 })
    expect((await story()).map((entry) => entry.event)).toEqual(['project.slowed', 'project.pace-restored'])
    expect(await restorePace(database(), { ...slowed, version: 3 })).toMatchObject({
      issues: [{ key: 'projects.not-slowed' }],
    })
  })
})

describe('declareHealth', () => {
  test('keeps the word with its day; a bad one needs to say why', async () => {
    const said = { ...given(), health: 'watch' as const, note: null }
    expect(await declareHealth(database(), said)).toMatchObject({ issues: [{ field: 'note' }] })
    expect(await declareHealth(database(), { ...said, note: 'thiếu nhân lực' })).toEqual({ ok: true })
    expect(await stored()).toMatchObject({ declaredHealth: 'watch', declaredHealthOn: '2015-04-10' })
  })
})
