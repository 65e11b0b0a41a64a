import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { contract, decision, job, overlapCase, project, supplier, timelineEntry } from '#db/schema.server'
import { addPackage } from '#tests/support/pause-rows'
import { actor, addActor, addProject, addUnit } from '#tests/support/project-rows'
import { undoDecision } from '~/domain/decisions/undo-decision.commands.server'
import { findNewestJob } from '~/domain/jobs/jobs.queries.server'
import { askForReckoning, askToReckon } from '~/domain/overlaps/ask-for-reckoning.server'
import { findOverlap } from '~/domain/overlaps/overlap-page.queries.server'
import { findOverlapSummary, listOverlapsToDecide } from '~/domain/overlaps/overlap-summary.queries.server'
import { decideOverlap, judgeOverlap, withdrawVerdict } from '~/domain/overlaps/overlaps.commands.server'
import { countOverlaps, listOverlaps, listOverlapsOf } from '~/domain/overlaps/overlaps.queries.server'
import { reckonOverlaps } from '~/domain/overlaps/reckon-overlaps.commands.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { makeTrades } from '~/jobs/trades.server'
import { doDueJobs } from '~/jobs/worker.server'

const now = new Date('2026-05-20T02:00:00Z')
const by = actor()
const day = '2026-05-20'
const all = { query: '', part: null, projectId: null, page: 1 }
let [ownerId, landId, otherId, mailId] = [0, 0, 0, 0]

beforeEach(async () => {
  await addActor()
  ownerId = await addUnit('Sở Nông nghiệp và Môi trường')
  const own = { ownerId, field: 'other', phase: 'implementation', totalInvestment: 9_000_000_000n } as const
  landId = await addProject({ ...own, name: 'Xây dựng cơ sở dữ liệu đất đai tỉnh' })
  otherId = await addProject({ ...own, ownerId: await addUnit('Huyện'), name: 'CSDL đất đai huyện Đại Từ' })
  mailId = await addProject({ ownerId, name: 'Thư điện tử công vụ', phase: 'implementation' })
})

const changeProject = (id: number, name: string) => database().update(project).set({ name }).where(eq(project.id, id))
const reckon = () => reckonOverlaps(database(), { by, now })
const only = async () => {
  const [row] = await database().select().from(overlapCase)
  if (!row) throw new Error('no pair')
  return row
}
async function judged(verdict: 'duplicate' | 'noise' = 'duplicate') {
  await reckon()
  const { id, version } = await only()
  const given = { overlapId: id, version, verdict, ground: 'Cùng một dữ liệu', by, now }
  expect(await judgeOverlap(database(), given)).toEqual({ ok: true })
  return id
}
const decide = (overlapId: number, change: Partial<Parameters<typeof decideOverlap>[1]> = {}) =>
  decideOverlap(database(), {
    ...{ overlapId, version: 2, outcome: 'stop', stoppedId: otherId, title: 'Dừng', takenOn: day, by, now },
    ...{ clauseId: null, wordOf: 'Chủ tịch UBND tỉnh', wordOn: day, words: null },
    ...{ avoidedCost: 8_000_000_000n, avoidedCostBasis: 'Được duyệt trừ đã ký' },
    ...change,
  })

describe('reckoning', () => {
  test('finds the pair once; a second run changes nothing', async () => {
    expect(await reckon()).toMatchObject({ projects: 3, found: 1, added: 1, gone: 0 })
    const before = await only()
    expect(before).toMatchObject({ firstId: landId, secondId: otherId, found: true, verdict: null })
    expect(await reckon()).toMatchObject({ found: 1, added: 0, gone: 0 })
    expect(await only()).toEqual(before)
  })

  test('a pair nobody judged goes with its likeness; a judged one stays', async () => {
    await reckon()
    await changeProject(otherId, 'Trạm cân tự động')
    expect(await reckon()).toMatchObject({ found: 0, gone: 1 })
    await changeProject(otherId, 'CSDL đất đai huyện Đại Từ')
    await judged('noise')
    await changeProject(otherId, 'Trạm cân tự động')
    expect(await reckon()).toMatchObject({ found: 0, gone: 0 })
    expect(await only()).toMatchObject({ found: false, verdict: 'noise', asksAgain: true })
  })

  test('a small rename keeps the verdict and is told; a great one asks again until the name is back', async () => {
    const id = await judged('noise')
    await changeProject(landId, 'Co so du lieu dat dai')
    await reckon()
    const page = await findOverlap(database(), id, { day, scope: 'all' })
    expect(page).toMatchObject({ standing: 'settled', change: 'renamed', asksAgain: false })
    await changeProject(landId, 'Cơ sở dữ liệu đất đai, nhà ở, rừng, khoáng sản, nước')
    await reckon()
    expect(await only()).toMatchObject({ asksAgain: true, verdict: 'noise' })
    expect((await countOverlaps(database(), all, 'all'))['to-judge']).toBe(1)
    await changeProject(landId, 'Cơ sở dữ liệu đất đai')
    await reckon()
    expect(await only()).toMatchObject({ asksAgain: false })
  })

  test('is asked for once for one state of the story', async () => {
    await askForReckoning(database(), { now })
    expect(await database().select().from(job)).toEqual([])
    await judged()
    const tell = () =>
      database().transaction((tx) =>
        recordEvent(tx, { subject: 'project', subjectId: landId, event: 'project.changed', by, now }),
      )
    await tell()
    await askForReckoning(database(), { now })
    await askForReckoning(database(), { now })
    expect(await database().select().from(job)).toHaveLength(1)
    const work = () => doDueJobs(database(), makeTrades(database(), null), () => now)
    expect(await work()).toBe(1)
    await askForReckoning(database(), { now })
    expect(await work()).toBe(0)
    await tell()
    await askForReckoning(database(), { now })
    expect(await work()).toBe(1)
  })

  test('is done by a job for whoever asked, who is told what came of it; only one goes on', async () => {
    expect(await askToReckon(database(), { by: actor([ownerId]), now })).toMatchObject({ reason: 'forbidden' })
    expect(await askToReckon(database(), { by, now })).toEqual({ ok: true, joined: false })
    expect(await askToReckon(database(), { by, now })).toEqual({ ok: true, joined: true })
    expect(await doDueJobs(database(), makeTrades(database(), null), () => now)).toBe(1)
    expect(await findNewestJob(database(), 'reckon-overlaps')).toMatchObject({
      ...{ state: 'done', askedBy: by.name, outcome: { projects: 3, found: 1, added: 1, gone: 0 } },
    })
    const [told] = await database().select().from(timelineEntry).where(eq(timelineEntry.event, 'overlap.reckoned'))
    expect(told).toMatchObject({ actorId: by.personId, data: { added: 1 } })
  })
})

describe('verdict and decision', () => {
  test('a duplicate stopped: one decision with its avoided cost, the project stops with it', async () => {
    const packageId = await addPackage(otherId, { ordinal: 1, state: 'in-execution', name: 'Quét hồ sơ' })
    const [seller] = await database().insert(supplier).values({ name: 'Công ty A' }).returning()
    await database()
      .insert(contract)
      .values({
        ...{ projectId: otherId, bidPackageId: packageId, supplierId: seller?.id ?? 0, number: '1' },
        ...{ signedOn: '2026-01-05', value: 1_000_000_000n, type: 'lump-sum' },
      })
    const id = await judged()
    const page = await findOverlap(database(), id, { day, scope: 'all' })
    expect(page?.second).toMatchObject({ contracted: 1_000_000_000n, avoidable: 8_000_000_000n })
    expect(await listOverlapsToDecide(database(), { scope: 'all', limit: 5 })).toEqual([{ id, verdictOn: day }])
    const done = await decide(id)
    if (!done.ok) throw new Error(JSON.stringify(done))
    const [kept] = await database().select().from(decision).where(eq(decision.id, done.decisionId))
    expect(kept).toMatchObject({ type: 'stop-duplicate', avoidedCost: 8_000_000_000n, wordOf: 'Chủ tịch UBND tỉnh' })
    const [stopped] = await database().select().from(project).where(eq(project.id, otherId))
    expect(stopped?.phase).toBe('stopped')
    expect((await listOverlaps(database(), { ...all, part: 'decided' }, 'all'))[0]).toMatchObject({
      ...{ id, standing: 'decided', outcome: 'stop', avoidedCost: 8_000_000_000n },
    })
    expect(await findOverlapSummary(database(), id, { day, scope: 'all' })).toMatchObject({ standing: 'decided' })
    expect(await withdrawVerdict(database(), { overlapId: id, version: 3, by, now })).toMatchObject({
      issues: [{ key: 'overlaps.decided-already' }],
    })
    expect(await undoDecision(database(), { decisionId: done.decisionId, reason: 'Ghi nhầm', by, now })).toMatchObject({
      ok: true,
    })
    expect((await listOverlaps(database(), all, 'all'))[0]?.standing).toBe('to-decide')
  })

  test('merged and kept: the decision is found at both', async () => {
    const id = await judged()
    expect(await decide(id, { outcome: 'keep', stoppedId: null, avoidedCost: null })).toMatchObject({ ok: true })
    expect(await only()).toMatchObject({ outcome: 'keep', stoppedId: null })
  })

  test('refused: not a duplicate, not one of the two, no cause, no basis; nothing is written', async () => {
    const id = await judged('noise')
    expect(await decide(id)).toMatchObject({ issues: [{ key: 'overlaps.not-a-duplicate' }] })
    const again = { overlapId: id, version: 2, verdict: 'duplicate' as const, ground: 'Xem lại', by, now }
    expect(await judgeOverlap(database(), again)).toEqual({ ok: true })
    expect(await decide(id, { version: 3, stoppedId: mailId })).toMatchObject({ issues: [{ field: 'stoppedId' }] })
    expect(await decide(id, { version: 3, wordOf: null })).toMatchObject({ issues: [{ field: 'clauseId' }] })
    expect(await decide(id, { version: 3, avoidedCostBasis: null })).toMatchObject({
      issues: [{ field: 'avoidedCostBasis' }],
    })
    expect(await decide(id, { version: 2 })).toMatchObject({ reason: 'stale' })
    expect(await database().select().from(decision)).toEqual([])
    expect(await withdrawVerdict(database(), { overlapId: id, version: 3, by, now })).toEqual({ ok: true })
    expect(await withdrawVerdict(database(), { overlapId: id, version: 4, by, now })).toMatchObject({
      issues: [{ key: 'overlaps.not-judged' }],
    })
    expect(await findOverlapSummary(database(), id, { day, scope: 'all' })).toBeNull()
  })

  test('a pair is there only for who sees both projects (R15)', async () => {
    const id = await judged()
    const scope = [ownerId]
    expect(await listOverlaps(database(), all, scope)).toEqual([])
    expect(await listOverlapsOf(database(), landId, scope)).toEqual([])
    expect(await findOverlap(database(), id, { day, scope })).toBeNull()
    expect(await decide(id, { by: actor(scope) })).toMatchObject({ reason: 'missing' })
    expect(await listOverlapsOf(database(), landId, 'all')).toHaveLength(1)
    expect(await listOverlaps(database(), { ...all, query: 'dai tu' }, 'all')).toHaveLength(1)
    expect(await listOverlaps(database(), { ...all, query: 'thu dien tu' }, 'all')).toEqual([])
  })
})
