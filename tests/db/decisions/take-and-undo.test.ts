import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { decision, decisionEffect, pause } from '#db/schema.server'
import { addDecidedStory, type DecidedStory, decisionOf, onDay, standingOfAll } from '#tests/support/decision-rows'
import { actor } from '#tests/support/project-rows'
import type { EffectAsked } from '~/domain/decisions/decision-effect'
import { previewDecision, takeDecision } from '~/domain/decisions/take-decision.commands.server'
import { undoDecision } from '~/domain/decisions/undo-decision.commands.server'

const by = actor()
let story: DecidedStory
beforeEach(async () => {
  story = await addDecidedStory()
})

/** One effect of every act that can be done on the story as it begins. */
const effects = (of: DecidedStory): EffectAsked[] => {
  const { projectId, bidPackageId, leaseId, contractId, evaluation: directiveId, sourceId, otherUnitId } = of
  return [
    { act: 'pause', targets: [{ projectId, planId: null, bidPackageId }], from: '2015-04-03' },
    {
      act: 'renew-lease',
      leaseId,
      newEndsOn: '2016-12-31',
      signedOn: '2015-04-08',
      noticeBy: '2016-10-31',
      documentNumber: null,
    },
    { act: 'name-successor', leaseId, successor: { leaseId: null, projectId, words: null } },
    { act: 'slow-down', projectId, reason: 'cần thêm căn cứ' },
    { act: 'stop-project', projectId, on: '2015-04-10' },
    {
      ...{ act: 'adjust-allocation', projectId, sourceId, horizon: 'annual', year: 2015, lastYear: 2015 },
      ...{
        was: 1_000_000_000n,
        to: 700_000_000n,
        decisionNumber: '70/TB-UBND',
        decidedOn: '2015-04-03',
        reason: 'chờ đánh giá',
      },
    },
    {
      ...{ act: 'vary-contract', contractId, number: 'PL01', signedOn: '2015-04-09', newValue: 1_550_000_000n },
      ...{ newEndsOn: '2015-12-31', reason: 'bổ sung', decisionNumber: null },
    },
    { act: 'end-contract', contractId, on: '2015-04-09' },
    { act: 'extend-directive', directiveId, dueOn: '2015-09-30', words: 'cần thêm thời gian' },
    { act: 'assign-directive', directiveId, organisationId: otherUnitId },
    { act: 'complete-directive', directiveId, completedOn: '2015-04-09', words: 'đã đánh giá' },
    { act: 'none', subject: 'project', id: projectId },
  ]
}

const take = (given: Parameters<typeof decisionOf>[1]) => takeDecision(database(), decisionOf(story, given))
const undo = (decisionId: number, reason = 'ghi nhầm') =>
  undoDecision(database(), { decisionId, reason, by, now: onDay('2015-04-12') })
const idOf = (done: Awaited<ReturnType<typeof take>>) => {
  if (!done.ok) throw new Error(JSON.stringify(done))
  return done.decisionId
}
const told = async () =>
  (
    await database().execute<{ event: string }>(
      sql`select event from timeline_entry where event like 'decision.%' order by id`,
    )
  ).map(({ event }) => event)

describe('taking a decision', () => {
  test('every act changes its target by the rules of its noun, is told field by field, and is taken back whole', async () => {
    for (const effect of effects(story)) {
      const before = await standingOfAll()
      // Signing is an advance: the order of the clause is recorded first, on the package it means.
      const also = effect.act === 'vary-contract' ? effects(story).slice(0, 1) : []
      const id = idOf(await take({ effects: [...also, effect] }))
      const rows = await database().select().from(decisionEffect).where(sql`decision_id = ${id}`)
      expect({ act: effect.act, changed: rows.some(({ changes }) => changes.length > 0) }).toEqual({
        ...{ act: effect.act, changed: effect.act !== 'none' },
      })
      expect(await undo(id)).toMatchObject({ ok: true })
      expect({ act: effect.act, standing: await standingOfAll() }).toEqual({ act: effect.act, standing: before })
    }
  })

  test('all or none, wherever the effect that refuses stands; taken back in any number, every field is as before (R5)', async () => {
    const all = effects(story).filter(({ act }) => act !== 'end-contract' && act !== 'complete-directive')
    const sequences = fc.shuffledSubarray(all, { minLength: 1, maxLength: 5 })
    const bad: EffectAsked = { act: 'resume', pauseId: 2_000_000_000, on: '2015-04-10' }
    await fc.assert(
      fc.asyncProperty(sequences, fc.nat(), async (chosen, seedAt) => {
        const before = await standingOfAll()
        const decisions = (await database().select().from(decision)).length
        const at = seedAt % (chosen.length + 1)
        expect(await take({ effects: chosen.toSpliced(at, 0, bad) })).toMatchObject({ ok: false })
        expect(await standingOfAll()).toEqual(before)
        expect(await database().select().from(decision)).toHaveLength(decisions)
        const done = await take({ effects: chosen })
        if (done.ok) expect(await undo(done.decisionId)).toMatchObject({ ok: true })
        expect(await standingOfAll()).toEqual(before)
      }),
      { numRuns: 6 },
    )
  })

  test('looking changes nothing and says what would change', async () => {
    const before = await standingOfAll()
    const [pauses] = effects(story)
    const looked = await previewDecision(database(), decisionOf(story, { effects: pauses ? [pauses] : [] }))
    if (!looked.ok) throw new Error(JSON.stringify(looked))
    expect(looked.effects).toMatchObject([
      { act: 'pause', changes: [{ field: 'standing', before: 'going', after: 'paused' }, { field: 'pausedFrom' }, {}] },
    ])
    expect(await standingOfAll()).toEqual(before)
    expect(await database().select().from(decision)).toHaveLength(0)
  })

  test('a value that somebody changed meanwhile is shown beside what was seen (R16)', async () => {
    const effect = effects(story)[3]
    const seen = [{ subject: 'project' as const, id: story.projectId, field: 'pace', value: 'slowed' }]
    expect(await take({ effects: effect ? [effect] : [], seen })).toMatchObject({
      ...{ reason: 'stale', current: { values: [{ field: 'pace', seen: 'slowed', now: 'normal' }] } },
    })
  })

  test('says what it lacks at its field', async () => {
    expect(await take({ type: 'pause', title: ' ', takenOn: '2015-05-01' })).toMatchObject({
      issues: [
        { field: 'title', key: 'errors.required' },
        { field: 'takenOn', key: 'decisions.day-ahead' },
        { field: 'effects', key: 'decisions.nothing-decided' },
      ],
    })
    const [, renew] = effects(story)
    expect(await take({ type: 'pause', effects: renew ? [renew] : [] })).toMatchObject({
      issues: [{ key: 'decisions.lacks-its-act' }],
    })
  })
})

describe('taking a decision back', () => {
  const pausing = async () => idOf(await take({ type: 'pause', effects: effects(story).slice(0, 1) }))
  const open = async () => (await database().select().from(pause).where(sql`ended_on is null`))[0]?.id ?? 0
  const resuming = async () =>
    idOf(
      await take({
        ...{ type: 'resume', takenOn: '2015-04-11', now: onDay('2015-04-11') },
        effects: [{ act: 'resume', pauseId: await open(), on: '2015-04-11' }],
      }),
    )

  test('a resumption that is taken back leaves the pause as it was, since its first day; then the pause goes too', async () => {
    const before = await standingOfAll()
    const first = await pausing()
    const paused = await standingOfAll()
    const second = await resuming()
    expect(await undo(first)).toMatchObject({ reason: 'conflict', issues: [{ key: 'decisions.changed-since' }] })
    expect(await undo(second)).toMatchObject({ ok: true })
    expect(await standingOfAll()).toEqual(paused)
    expect(await undo(first)).toMatchObject({ ok: true })
    expect(await standingOfAll()).toEqual(before)
    expect(await told()).toEqual(['decision.taken', 'decision.taken', ...Array(4).fill('decision.undone')])
  })

  test('a cancelled package comes back in its state and stands still again', async () => {
    await pausing()
    const paused = await standingOfAll()
    const how = { transition: 'cancel-tender' as const, documentNumber: '8/QĐ', documentOn: '2015-04-10' }
    const id = idOf(
      await take({ type: 'cancel', effects: [{ act: 'cancel', pauseId: await open(), on: '2015-04-10', how }] }),
    )
    expect(await undo(id)).toMatchObject({ ok: true })
    expect(await standingOfAll()).toEqual(paused)
  })

  test('is refused where a package has gone on since, and says so', async () => {
    await pausing()
    const id = await resuming()
    await database().execute(sql`insert into timeline_entry (subject, subject_id, project_id, event, data, at, actor_name)
      values ('bid-package', ${String(story.bidPackageId)}, ${story.projectId}, 'bid-package.advanced', '{}', now(), 'Trần B')`)
    expect(await undo(id)).toMatchObject({
      issues: [{ key: 'decisions.rests-on-it', context: { event: 'bid-package.advanced', by: 'Trần B' } }],
    })
  })

  test('needs a reason, happens once, and not under a decision that took its place', async () => {
    const first = await pausing()
    expect(await undo(first, '  ')).toMatchObject({ issues: [{ field: 'reason' }] })
    const second = idOf(
      await take({
        type: 'resume',
        supersedesId: first,
        endsSuperseded: true,
        takenOn: '2015-04-10',
        effects: effects(story).slice(3, 4),
      }).then(async (refused) => {
        expect(refused).toMatchObject({ issues: [{ key: 'decisions.lacks-its-act' }] })
        return take({ type: 'approve', supersedesId: first, endsSuperseded: true, effects: effects(story).slice(3, 4) })
      }),
    )
    expect(await database().select().from(pause).where(sql`ended_on is null`)).toEqual([])
    expect(await undo(first)).toMatchObject({ issues: [{ key: 'decisions.superseded-already' }] })
    expect(await take({ supersedesId: first, effects: effects(story).slice(-1) })).toMatchObject({
      issues: [{ field: 'supersedesId', key: 'decisions.superseded-already' }],
    })
    expect(await undo(second)).toMatchObject({ ok: true })
    expect(await undo(second)).toMatchObject({ issues: [{ key: 'decisions.undone-already' }] })
    expect(await database().select().from(pause).where(sql`ended_on is null`)).toHaveLength(1)
  })

  test('what it had settled waits again', async () => {
    const before = await standingOfAll()
    const [waiting] = await database().execute<{ id: number }>(sql`select id from due_decision where state = 'waiting'`)
    const id = idOf(await take({ type: 'keep', answers: [waiting?.id ?? 0], effects: effects(story).slice(-1) }))
    expect(await take({ type: 'keep', answers: [waiting?.id ?? 0], effects: effects(story).slice(-1) })).toMatchObject({
      issues: [{ key: 'decisions.answered-already' }],
    })
    expect(await undo(id)).toMatchObject({ ok: true })
    expect(await standingOfAll()).toEqual(before)
  })
})
