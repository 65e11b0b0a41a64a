import { z } from 'zod'
import { resumeWork } from '~/domain/pauses/end-pause.commands.server'
import { causeOf, conditionOf, pauseForm, resumeForm, targetOf } from '~/domain/pauses/pause.forms'
import { feedPauses, findPauseForProgram } from '~/domain/pauses/pause-feed.queries.server'
import { pauseWork } from '~/domain/pauses/pause-work.commands.server'
import { changing, type Endpoint, reading } from '../endpoint'
import { day, id, idFilter, listQuery, version } from '../fields'

const words = z.string().nullable()
const answer = z.object({
  ...{ id, projectId: id, planId: id.nullable(), bidPackageId: id.nullable(), from: day, clauseId: id.nullable() },
  ...{ directiveId: id.nullable(), wordOf: words, wordOn: day.nullable(), words, reviewOn: day.nullable() },
  ...{ conditionDirectiveId: id.nullable(), conditionDay: day.nullable(), conditionWords: words },
  ...{ endedOn: day.nullable(), ending: words, version },
})

export const pauseEndpoints: Endpoint[] = [
  reading({
    ...{ path: '/pauses', id: 'listPauses', permission: 'pause.read', answer, list: true },
    query: listQuery({ projectId: idFilter, open: z.stringbool().optional() }),
    run: ({ db, actor, query: { cursor: after, open, ...rest } }) =>
      feedPauses(db, { after, ...rest, openOnly: open }, actor.scope),
  }),
  reading({
    ...{ path: '/pauses/{id}', id: 'getPause', permission: 'pause.read', answer },
    run: async ({ db, actor, ids: [pause = 0] }) => {
      const item = await findPauseForProgram(db, pause, actor.scope)
      return item ? { item } : 'missing'
    },
  }),
  changing({
    ...{ method: 'POST', path: '/pauses', id: 'pauseWork', permission: 'pause.record', creates: true },
    body: pauseForm,
    run: async ({ db, actor: by, now, body }) => {
      const { projectId, targets, from, scope, reviewOn } = body
      const done = await pauseWork(db, {
        targets: (targets.length > 0 ? targets : ['project']).map((key) => targetOf(projectId, key)),
        ...{ from, scope, reviewOn, cause: causeOf(body), condition: conditionOf(body), by, now },
      })
      const [first] = done.ok ? done.pauseIds : []
      return done.ok ? { ok: true, answer: { ids: done.pauseIds }, location: `/pauses/${first}` } : done
    },
  }),
  changing({
    ...{ method: 'POST', path: '/pauses/{id}/resumptions', id: 'resumeWork', permission: 'pause.record' },
    body: resumeForm.omit({ pauseIds: true }),
    run: async ({ db, actor: by, now, ids: [pause = 0], body }) => {
      const done = await resumeWork(db, { pauseIds: [pause], on: body.on, cause: causeOf(body), by, now })
      return done.ok ? { ok: true, answer: { id: pause, daysLost: done.daysLost } } : done
    },
  }),
]
