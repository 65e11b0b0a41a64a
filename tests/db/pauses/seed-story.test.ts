import { asc, eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { constraintIssue } from '#db/constraint-errors.server'
import {
  bidPackage,
  completion,
  contract,
  dueDecision,
  pause,
  procurementPlan,
  project,
  timelineEntry,
} from '#db/schema.server'
import { addSeedStory, type SeedStory } from '#tests/support/pause-rows'
import { actor } from '#tests/support/project-rows'
import { advanceBidPackage } from '~/domain/bid-packages/advance-bid-package.commands.server'
import { NO_FACTS } from '~/domain/bid-packages/bid-package-facts'
import type { Transition } from '~/domain/bid-packages/bid-package-state'
import { decideCompletion, reopenCompletion } from '~/domain/directives/completions.commands.server'
import { cancelPaused, resumeWork, undoPause } from '~/domain/pauses/end-pause.commands.server'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import { keepPausing } from '~/domain/pauses/keep-pausing.commands.server'
import { type PauseAsked, pauseWork } from '~/domain/pauses/pause-work.commands.server'
import { dismissProposal } from '~/domain/pauses/proposals.commands.server'
import { changePhase } from '~/domain/projects/project-pace.commands.server'
import { issueSentence } from '~/words/issue-sentence'
import { wordsIn } from '~/words/words'

const day = (on: string) => new Date(`${on}T09:00:00+07:00`)
const by = actor()
const noWord = { wordOf: null, wordOn: null, words: null }

let seed: SeedStory
beforeEach(async () => {
  seed = await addSeedStory()
})

const paused = (given: Partial<PauseAsked> = {}) =>
  pauseWork(database(), {
    targets: [{ projectId: seed.projectId, planId: null, bidPackageId: seed.bidPackageId }],
    from: '2015-04-03',
    cause: { clauseId: seed.notice.clauseId, ...noWord },
    condition: { directiveId: seed.evaluation, day: null, words: 'có đánh giá' },
    ...{ reviewOn: null, scope: null, by, now: day('2015-04-06') },
    ...given,
  })

const advance = (transition: Transition, on = '2015-04-20') =>
  advanceBidPackage(database(), {
    ...{ bidPackageId: seed.bidPackageId, transition, on, version: 1, by, now: day(on) },
    facts: { ...NO_FACTS, documentNumber: '7/QĐ', documentOn: on, closesOn: '2015-07-01' },
  })

const complete = async (on: string) => {
  const values = {
    ...{ directiveId: seed.evaluation, reportedBy: by.personId, organisationId: seed.unitId, reportedAt: day(on) },
    ...{ completedOn: on, text: 'Đã đánh giá' },
  }
  const [row] = await database().insert(completion).values(values).returning({ id: completion.id })
  return decideCompletion(database(), {
    ...{ directiveId: seed.evaluation, completionId: row?.id ?? 0, verdict: 'confirm', words: '', by, now: day(on) },
  })
}

const only = async () => {
  const [row] = await database().select().from(pause)
  if (!row) throw new Error('no pause')
  return row
}
const decisions = () => database().select().from(dueDecision).orderBy(asc(dueDecision.id))
const story = async () =>
  (await database().select().from(timelineEntry).orderBy(asc(timelineEntry.id))).map(({ event }) => event)
const stateOf = async () =>
  (await database().select().from(bidPackage).where(eq(bidPackage.id, seed.bidPackageId)))[0]?.state
const cited = (clauseId = seed.notice.clauseId) => ({ clauseId, ...noWord })

/** What the database says to a statement of ours, as a sentence a person reads. */
async function refusedBySql(statement: PromiseLike<unknown>): Promise<string> {
  try {
    await statement
  } catch (error) {
    const issue = constraintIssue(error)
    if (!issue) throw error
    return issueSentence(wordsIn('vi'), issue)
  }
  return 'done'
}

describe('the seed story', () => {
  test('an order nobody has recorded halts the whole project, as before', async () => {
    expect(await haltOf(database(), { projectId: seed.projectId, bidPackageId: seed.bidPackageId })).toMatchObject({
      ...{ pauseId: null, scope: 'project', notice: '70/TB-UBND', section: '2', since: '2015-04-03' },
      condition: 'có đánh giá',
    })
    expect(await advance('publish')).toMatchObject({ reason: 'conflict', issues: [{ key: 'pauses.stands-still' }] })
  })

  test('recorded on its package, it halts that package and no longer the project', async () => {
    expect(await paused()).toMatchObject({ ok: true })
    expect(await only()).toMatchObject({ directiveId: seed.order, from: '2015-04-03', endedOn: null })
    expect(await haltOf(database(), { projectId: seed.projectId })).toBeNull()
    const refusal = await advance('publish')
    expect(refusal).toMatchObject({ ok: false, reason: 'conflict' })
    if (refusal.ok || refusal.reason !== 'conflict' || !refusal.issues[0]) throw new Error('not refused')
    expect(issueSentence(wordsIn('vi'), refusal.issues[0])).toBe(
      'Gói 2 tạm dừng từ 03/4/2015 theo khoản 2, 70/TB-UBND, đến khi có đánh giá: không thể đăng tải.',
    )
    expect(await stateOf()).toBe('preparing-documents')
  })

  test('a direct statement is refused with the same sentence', async () => {
    await paused()
    const publish = database()
      .update(bidPackage)
      .set({ state: 'published' })
      .where(eq(bidPackage.id, seed.bidPackageId))
    expect(await refusedBySql(publish)).toBe(
      'Gói 2 tạm dừng từ 03/4/2015 theo khoản 2, 70/TB-UBND, đến khi có đánh giá: không thể đăng tải.',
    )
  })

  test('completed evaluation -> a decision opens the same day -> resumed with 38 days lost -> it goes on', async () => {
    await paused()
    expect(await complete('2015-05-10')).toEqual({ ok: true })
    expect(await decisions()).toMatchObject([
      { question: 'resume-or-cancel', state: 'waiting', openedOn: '2015-05-10', directiveId: seed.evaluation },
    ])
    expect((await only()).endedOn).toBeNull()
    expect(await advance('publish', '2015-05-10')).toMatchObject({ reason: 'conflict' })

    const { id } = await only()
    const resumed = await resumeWork(database(), {
      ...{ pauseIds: [id], on: '2015-05-11', by, now: day('2015-05-11') },
      cause: { clauseId: null, wordOf: 'Chủ tịch UBND tỉnh', wordOn: '2015-05-11', words: 'Đã có đánh giá' },
    })
    expect(resumed).toMatchObject({ ok: true, daysLost: 38 })
    expect(await decisions()).toMatchObject([{ state: 'taken', outcome: 'resumed', closedOn: '2015-05-11' }])
    expect(await haltOf(database(), { projectId: seed.projectId, bidPackageId: seed.bidPackageId })).toBeNull()
    expect(await story()).toEqual(
      expect.arrayContaining(['pause.recorded', 'directive.completion-confirmed', 'decision.opened', 'pause.resumed']),
    )
    expect(
      await refusedBySql(
        database().update(bidPackage).set({ state: 'published' }).where(eq(bidPackage.id, seed.bidPackageId)),
      ),
    ).toBe('done')
  })

  test('a completion that is taken back withdraws the decision and keeps its trace', async () => {
    await paused()
    await complete('2015-05-10')
    const back = { directiveId: seed.evaluation, by, now: day('2015-05-12') }
    expect(await reopenCompletion(database(), { ...back, words: '' })).toMatchObject({ issues: [{ field: 'words' }] })
    expect(await reopenCompletion(database(), { ...back, words: 'thiếu số liệu' })).toEqual({ ok: true })
    expect(await decisions()).toMatchObject([{ state: 'withdrawn', outcome: 'withdrawn', words: 'thiếu số liệu' }])
    expect(await story()).toEqual(expect.arrayContaining(['decision.opened', 'decision.withdrawn']))
    expect(await complete('2015-05-20')).toEqual({ ok: true })
    expect((await decisions()).map(({ state }) => state)).toEqual(['withdrawn', 'waiting'])
  })

  test('kept paused under a new condition: the decision is taken, the new one is watched', async () => {
    await paused()
    await complete('2015-05-10')
    const { id } = await only()
    const keep = (directiveId: number | null, reviewOn: string | null) =>
      keepPausing(database(), {
        ...{ pauseIds: [id], reviewOn, by, now: day('2015-05-11'), condition: { directiveId, day: null, words: null } },
        cause: { clauseId: null, wordOf: 'Chủ tịch', wordOn: '2015-05-11', words: 'chờ nguồn vốn' },
      })
    expect(await keep(seed.evaluation, null)).toMatchObject({ issues: [{ key: 'pauses.watched-done' }] })
    expect(await keep(null, null)).toMatchObject({ issues: [{ key: 'pauses.until-when' }] })
    expect(await keep(null, '2015-06-01')).toEqual({ ok: true })
    expect(await decisions()).toMatchObject([{ state: 'taken', outcome: 'kept' }])
    expect(await only()).toMatchObject({ conditionDirectiveId: null, reviewOn: '2015-06-01', endedOn: null })
  })

  test('cancelled is not resumed: the tender ends through its own states, and the pause as cancelled', async () => {
    await paused()
    const { id } = await only()
    const cancel = (documentNumber: string | null) =>
      cancelPaused(database(), {
        ...{ pauseIds: [id], on: '2015-05-11', by, now: day('2015-05-11') },
        cause: { ...cited(), words: 'không còn nhu cầu' },
        how: { transition: 'cancel-tender', documentNumber, documentOn: '2015-05-11' },
      })
    expect(await cancel(null)).toMatchObject({ reason: 'invalid', issues: [{ field: 'documentNumber' }] })
    expect((await only()).endedOn, 'all or none').toBeNull()
    expect(await cancel('30/QĐ-STTTT')).toMatchObject({ ok: true, daysLost: 38 })
    expect(await stateOf()).toBe('tender-cancelled')
    expect(await only()).toMatchObject({ ending: 'cancelled', endedOn: '2015-05-11' })
  })
})

describe('pauseWork', () => {
  test('needs a cause, an end, a day that is not ahead, and something that goes on', async () => {
    const nobody = { clauseId: null, ...noWord }
    expect(await paused({ cause: nobody })).toMatchObject({
      reason: 'invalid',
      issues: [{ key: 'pauses.cause-missing' }],
    })
    expect(await paused({ cause: cited(999) })).toMatchObject({ issues: [{ key: 'errors.not-a-choice' }] })
    const nothing = { directiveId: null, day: null, words: null }
    expect(await paused({ condition: nothing })).toMatchObject({ issues: [{ key: 'pauses.until-when' }] })
    expect(await paused({ from: '2015-04-07' })).toMatchObject({ issues: [{ field: 'from', key: 'pauses.day-ahead' }] })
    expect(await paused({ from: '2015-04-01' })).toMatchObject({ issues: [{ key: 'pauses.before-notice' }] })
    expect(await paused({ targets: [] })).toMatchObject({ issues: [{ key: 'pauses.nothing-chosen' }] })
    await database().update(bidPackage).set({ state: 'tender-cancelled' })
    expect(await paused()).toMatchObject({ reason: 'conflict', issues: [{ key: 'pauses.nothing-goes-on' }] })
    expect(await database().select().from(pause)).toEqual([])
  })

  test('several targets of one order: all or none (R5), and taken back as one act', async () => {
    const whole = { projectId: seed.projectId, planId: null, bidPackageId: null }
    const plan = { projectId: seed.projectId, planId: seed.planId, bidPackageId: null }
    const one = { projectId: seed.projectId, planId: null, bidPackageId: seed.bidPackageId }
    await database().update(bidPackage).set({ state: 'tender-cancelled' })
    expect(await paused({ targets: [whole, plan, one] })).toMatchObject({ reason: 'conflict' })
    expect(await database().select().from(pause)).toEqual([])
    await database().update(bidPackage).set({ state: 'draft' })

    const recorded = await paused({ targets: [whole, plan, one] })
    expect(recorded).toMatchObject({ ok: true })
    expect(await paused({ targets: [plan] })).toMatchObject({
      reason: 'conflict',
      issues: [{ key: 'pauses.already-paused' }],
    })
    const [first] = recorded.ok ? recorded.pauseIds : []
    const undo = (reason: string) => undoPause(database(), { pauseId: first ?? 0, reason, by, now: day('2015-04-08') })
    expect(await undo(' ')).toMatchObject({ issues: [{ field: 'reason' }] })
    expect(await undo('nhầm dự án')).toMatchObject({ ok: true })
    const rows = await database().select().from(pause)
    expect(rows.map(({ ending, endedOn }) => ({ ending, endedOn }))).toEqual(
      Array(3).fill({ ending: 'undone', endedOn: '2015-04-03' }),
    )
    // What the notice orders waits to be carried out again.
    expect(await decisions()).toMatchObject([{ question: 'proposed-by-notice', state: 'waiting' }])
    expect(await haltOf(database(), { projectId: seed.projectId })).toMatchObject({ pauseId: null })
    const again = await undo('lần nữa')
    expect(again).toMatchObject({ ok: false, reason: 'conflict' })
    if (!again.ok && again.reason === 'conflict')
      expect(new Set(again.issues.map(({ key }) => key))).toEqual(new Set(['pauses.over-already']))
  })

  test('a person who does not see the project pauses nothing (R15)', async () => {
    expect(await paused({ by: actor([]) })).toEqual({ ok: false, reason: 'missing' })
  })
})

describe('the database', () => {
  const pauseAll = () => paused({ targets: [{ projectId: seed.projectId, planId: null, bidPackageId: null }] })
  const still = /^Dự án tạm dừng từ 03\/4\/2015 theo khoản 2, 70\/TB-UBND, đến khi có đánh giá: không thể /

  test('refuses contract, plan and phase under a pause of the whole project', async () => {
    await pauseAll()
    await database().execute(`insert into supplier (name) values ('Nhà thầu')`)
    const signed = {
      ...{ projectId: seed.projectId, bidPackageId: seed.bidPackageId, supplierId: 1, number: '1/HĐ' },
      ...{ value: 1_000n, type: 'lump-sum' as const },
    }
    expect(
      await refusedBySql(
        database()
          .insert(contract)
          .values({ ...signed, signedOn: '2015-04-10' }),
      ),
    ).toMatch(still)
    // A contract of before the pause may still be entered: it is a fact.
    expect(
      await refusedBySql(
        database()
          .insert(contract)
          .values({ ...signed, signedOn: '2015-03-10' }),
      ),
    ).toBe('done')
    const planned = {
      projectId: seed.projectId,
      name: 'Kế hoạch điều chỉnh',
      decisionNumber: '2',
      decidedOn: '2015-04-09',
    }
    expect(
      await refusedBySql(
        database()
          .insert(procurementPlan)
          .values({ ...planned, state: 'approved' }),
      ),
    ).toMatch(still)
    const forward = database().update(project).set({ phase: 'closing' })
    expect(await refusedBySql(forward)).toMatch(still)
    expect(await refusedBySql(database().update(project).set({ phase: 'preparation' }))).toBe('done')
  })

  test('keeps a pause as recorded: not deleted, not moved away, not un-ended', async () => {
    await pauseAll()
    const kept = /^Lần tạm dừng đã ghi thì giữ nguyên/
    expect(await refusedBySql(database().delete(pause))).toMatch(kept)
    expect(await refusedBySql(database().update(pause).set({ from: '2015-06-01' }))).toMatch(kept)
    await expect(
      database().update(pause).set({ endedOn: '2015-05-01', ending: 'resumed', endedAt: new Date() }),
    ).rejects.toThrow()
    const { id } = await only()
    const given = { pauseIds: [id], on: '2015-05-01', cause: cited(), by, now: day('2015-05-01') }
    expect(await resumeWork(database(), given)).toMatchObject({ ok: true, daysLost: 28 })
    expect(await refusedBySql(database().update(pause).set({ endedOn: null, ending: null, endedAt: null }))).toMatch(
      kept,
    )
    expect(await resumeWork(database(), given)).toMatchObject({ issues: [{ key: 'pauses.over-already' }] })
  })
})

test('a pause of the project holds its phase; cancelling it stops the project', async () => {
  await paused({ targets: [{ projectId: seed.projectId, planId: null, bidPackageId: null }] })
  const forward = { projectId: seed.projectId, version: 1, by, now: day('2015-04-10'), to: 'closing' as const }
  expect(await changePhase(database(), { ...forward, on: '2015-04-10', reason: null, clauseId: null })).toMatchObject({
    issues: [{ key: 'pauses.stands-still', context: { act: 'change-phase' } }],
  })
  const { id } = await only()
  const cancelled = await cancelPaused(database(), {
    ...{ pauseIds: [id], on: '2015-05-01', cause: cited(), by, now: day('2015-05-01') },
    how: { transition: 'cancel-tender', documentNumber: null, documentOn: null },
  })
  expect(cancelled).toMatchObject({ ok: true })
  expect(await database().select({ phase: project.phase }).from(project)).toEqual([{ phase: 'stopped' }])
})

describe('an order that asks nothing of a project', () => {
  const dismiss = (reason: string, as = by) =>
    dismissProposal(database(), {
      ...{ directiveId: seed.order, projectId: seed.projectId, reason, by: as, now: day('2015-04-07') },
    })

  test('is settled with a reason: what it held goes on, and the story says who let it and why (R2)', async () => {
    expect(await haltOf(database(), { projectId: seed.projectId })).toMatchObject({ pauseId: null })
    expect(await dismiss(' ')).toMatchObject({ reason: 'invalid', issues: [{ field: 'reason' }] })
    expect(await dismiss('Gói thuộc dự án khác')).toEqual({ ok: true })
    expect(await haltOf(database(), { projectId: seed.projectId })).toBeNull()
    const told = await database().select().from(timelineEntry).where(eq(timelineEntry.event, 'decision.none-needed'))
    expect(told).toMatchObject([
      {
        ...{
          subject: 'project',
          subjectId: String(seed.projectId),
          clauseId: seed.notice.clauseId,
          actorId: by.personId,
        },
        data: { notice: '70/TB-UBND', section: '2', words: 'Gói thuộc dự án khác' },
      },
    ])
    expect(await dismiss('Lần nữa')).toMatchObject({ reason: 'conflict', issues: [{ key: 'pauses.not-proposed' }] })
  })

  test('is not for another unit to settle', async () => {
    expect(await dismiss('Không liên quan', actor([999_999]))).toMatchObject({ ok: false })
    expect(await haltOf(database(), { projectId: seed.projectId })).not.toBeNull()
  })
})
