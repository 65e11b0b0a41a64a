import { z } from 'zod'
import { decisionForm, undoDecisionForm } from '~/domain/decisions/decision.forms'
import { feedDecisions } from '~/domain/decisions/decision-feed.queries.server'
import { listEffects } from '~/domain/decisions/decision-page.queries.server'
import { takeDecision } from '~/domain/decisions/take-decision.commands.server'
import { undoDecision } from '~/domain/decisions/undo-decision.commands.server'
import { changing, type Endpoint, reading } from '../endpoint'
import { day, id, idFilter, listQuery, version } from '../fields'

const words = z.string().nullable()
const answer = z.object({
  ...{ id, type: z.string(), title: z.string(), takenOn: day, clauseId: id.nullable(), wordOf: words },
  ...{ wordOn: day.nullable(), words, conditionDirectiveId: id.nullable(), conditionDay: day.nullable() },
  ...{ conditionWords: words, reviewOn: day.nullable(), supersedesId: id.nullable(), undoneReason: words, version },
})
const change = z.object({ field: z.string(), before: words, after: words })
const effect = z.object({
  ...{ id, subject: z.string(), subjectId: id, name: words, projectId: id.nullable(), act: z.string() },
  changes: z.array(change),
})

export const decisionEndpoints: Endpoint[] = [
  reading({
    ...{ path: '/decisions', id: 'listDecisions', permission: 'decision.read', answer, list: true },
    query: listQuery({ projectId: idFilter }),
    run: ({ db, actor, query: { cursor: after, ...rest } }) => feedDecisions(db, { after, ...rest }, actor.scope),
  }),
  reading({
    ...{ path: '/decisions/{id}', id: 'getDecision', permission: 'decision.read' },
    answer: answer.extend({ effects: z.array(effect) }),
    run: async ({ db, actor, ids: [decision = 0] }) => {
      const { items } = await feedDecisions(db, { after: decision - 1, limit: 1 }, actor.scope)
      const [item] = items
      if (item?.id !== decision) return 'missing'
      const rows = await listEffects(db, { id: decision, scope: actor.scope })
      return { item: { ...item, effects: rows.map(({ project: _, pauseId: _p, ...row }) => row) } }
    },
  }),
  changing({
    ...{ method: 'POST', path: '/decisions', id: 'takeDecision', permission: 'decision.take', creates: true },
    body: decisionForm,
    run: async ({ db, actor: by, now, body }) => {
      const done = await takeDecision(db, { ...body, by, now })
      if (!done.ok) return done
      return { ok: true, answer: { id: done.decisionId }, location: `/decisions/${done.decisionId}` }
    },
  }),
  changing({
    ...{ method: 'POST', path: '/decisions/{id}/undoing', id: 'undoDecision', permission: 'decision.take' },
    body: undoDecisionForm,
    run: async ({ db, actor: by, now, ids: [decisionId = 0], body }) => {
      const done = await undoDecision(db, { decisionId, reason: body.reason, by, now })
      return done.ok ? { ok: true, answer: { id: decisionId, undone: done.undone } } : done
    },
  }),
]
