import { beforeEach, describe, expect, test } from 'vitest'
import { database } from '#db/client.server'
import { addDecidedStory, type DecidedStory, decisionOf, onDay } from '#tests/support/decision-rows'
import { actor } from '#tests/support/project-rows'
import { decidedFields, findDecided } from '~/domain/decisions/decided.queries.server'
import type { DecisionAsked } from '~/domain/decisions/decision'
import { takeDecision } from '~/domain/decisions/take-decision.commands.server'
import { undoDecision } from '~/domain/decisions/undo-decision.commands.server'

const day = '2015-04-30'
let story: DecidedStory
beforeEach(async () => {
  story = await addDecidedStory()
})

async function take(given: Partial<DecisionAsked>): Promise<number> {
  const done = await takeDecision(database(), decisionOf(story, given))
  if (!done.ok) throw new Error(JSON.stringify(done))
  return done.decisionId
}

const renewal = () => ({
  ...{ act: 'renew-lease' as const, leaseId: story.leaseId, newEndsOn: '2016-12-31', signedOn: '2015-04-08' },
  ...{ noticeBy: null, documentNumber: null },
})
const decidedOnLease = (on = day) => findDecided(database(), { of: { leaseId: story.leaseId }, day: on, scope: 'all' })

describe('by which clause, who, when (R2)', () => {
  test('a changed field names the decision that gave it, with its clause and what it was before', async () => {
    const decisionId = await take({ type: 'continue-lease', title: 'Tiếp tục thuê', effects: [renewal()] })
    const { decisions, fields } = await decidedOnLease()
    expect(decisions).toMatchObject([{ id: decisionId, title: 'Tiếp tục thuê', undoneOn: null }])
    expect(fields.endsOn).toMatchObject({ decisionId, takenOn: '2015-04-10', section: expect.any(String) })
    expect(fields.endsOn?.before).not.toBe('2016-12-31')
    expect(fields.feePeriod).toBeUndefined()
  })

  test('before its day nothing was decided; taken back it stays in the list and gives no value', async () => {
    const decisionId = await take({ type: 'continue-lease', effects: [renewal()] })
    expect(await decidedOnLease('2015-04-09')).toEqual({ decisions: [], fields: {} })
    const undone = { decisionId, reason: 'ghi nhầm', by: actor(), now: onDay('2015-04-12') }
    expect(await undoDecision(database(), undone)).toMatchObject({ ok: true })
    expect(await decidedOnLease()).toMatchObject({
      decisions: [{ id: decisionId, undoneOn: '2015-04-12' }],
      fields: {},
    })
  })

  test('each noun answers for its own fields: package, contract, directive, and the plan of a year', async () => {
    const { projectId, bidPackageId, contractId, evaluation: directiveId, sourceId } = story
    await take({
      effects: [
        { act: 'pause', targets: [{ projectId, planId: null, bidPackageId }], from: '2015-04-03' },
        {
          ...{ act: 'adjust-allocation', projectId, sourceId, horizon: 'annual', year: 2015, lastYear: 2015 },
          ...{ was: 1_000_000_000n, to: 700_000_000n, decisionNumber: '70/TB-UBND', decidedOn: '2015-04-03' },
          reason: 'chờ đánh giá',
        },
        {
          ...{ act: 'vary-contract', contractId, number: 'PL01', signedOn: '2015-04-09', newValue: 1_550_000_000n },
          ...{ newEndsOn: '2015-12-31', reason: 'bổ sung', decisionNumber: null },
        },
        { act: 'extend-directive', directiveId, dueOn: '2015-09-30', words: 'cần thêm thời gian' },
      ],
    })
    const of = (one: Parameters<typeof decidedFields>[1]['of']) => decidedFields(database(), { of: one, day })
    expect(await of({ projectId })).toMatchObject({ 'amount:2015': { before: '1000000000' } })
    expect(await of({ contractId })).toMatchObject({ value: { field: 'value' } })
    expect(await of({ directiveId })).toMatchObject({ extendedDueOn: { before: null } })
    expect(await of({ bidPackageId })).toMatchObject({ standing: { before: 'going' } })
  })
})
