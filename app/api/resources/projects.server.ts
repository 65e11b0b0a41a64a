import { z } from 'zod'
import { directivesOnDay } from '~/domain/directives/directives-on-day.server'
import { newProjectForm, phaseForm, projectForm } from '~/domain/projects/project.forms'
import { feedProjects } from '~/domain/projects/project-feed.queries.server'
import { changePhase } from '~/domain/projects/project-pace.commands.server'
import { HEALTHS, PROJECT_FIELDS, PROJECT_PHASES } from '~/domain/projects/project-terms'
import { changeProject, createProject } from '~/domain/projects/projects.commands.server'
import { findProject } from '~/domain/projects/projects.queries.server'
import { changing, type Endpoint, reading } from '../endpoint'
import { day, dong, id, listQuery, version } from '../fields'

const facts = {
  ...{ id, code: z.string(), name: z.string(), kind: z.string(), field: z.string(), phase: z.string() },
  ...{ pace: z.string(), ownerId: id, pmuId: id.nullable(), group: z.string().nullable() },
  ...{ decisionNumber: z.string().nullable(), decidedOn: day.nullable() },
  ...{ regime: z.string().nullable(), regimeName: z.string().nullable() },
  ...{ totalInvestment: dong.nullable(), plannedStart: day.nullable(), plannedEnd: day.nullable() },
  ...{ actualStart: day.nullable(), actualEnd: day.nullable(), updatedAt: z.iso.datetime(), version },
}
const rated = {
  computedHealth: z.enum(HEALTHS),
  declaredHealth: z.enum(HEALTHS).nullable(),
  declaredHealthOn: day.nullable(),
  /** Steps the unit says better than the figures, -2 to 2; null where it says nothing or its period has ended. */
  healthGap: z.int().min(-2).max(2).nullable(),
}
const listed = z.object({ ...facts, ...rated })
const whole = z.object({
  ...facts,
  ...{ summary: z.string().nullable(), owner: z.string(), pmu: z.string().nullable() },
  ...{ paceReason: z.string().nullable(), paceClauseId: id.nullable() },
  beneficiaries: z.array(z.object({ id, name: z.string() })),
})

export const projectEndpoints: Endpoint[] = [
  reading({
    ...{ path: '/projects', id: 'listProjects', permission: 'project.read', answer: listed, list: true },
    query: listQuery({
      phase: z.enum(PROJECT_PHASES).optional(),
      field: z.enum(PROJECT_FIELDS).optional(),
      changedSince: z.iso.datetime({ offset: true }).optional(),
    }),
    run: async ({ db, actor, today, query: { cursor: after, changedSince, ...rest } }) => {
      const asked = { after, ...rest, changedSince: changedSince ? new Date(changedSince) : undefined }
      return feedProjects(db, { ...asked, on: await directivesOnDay(db, today) }, actor.scope)
    },
  }),
  reading({
    ...{ path: '/projects/{id}', id: 'getProject', permission: 'project.read', answer: whole },
    run: async ({ db, actor, today, ids: [project = 0] }) => {
      const item = await findProject(db, { id: project, day: today, scope: actor.scope })
      return item ? { item } : 'missing'
    },
  }),
  changing({
    ...{ method: 'POST', path: '/projects', id: 'createProject', permission: 'project.change', creates: true },
    body: newProjectForm,
    run: async ({ db, actor: by, now, body: project }) => {
      const done = await createProject(db, { project, by, now })
      return done.ok ? { ok: true, answer: { id: done.projectId }, location: `/projects/${done.projectId}` } : done
    },
  }),
  changing({
    ...{ method: 'PUT', path: '/projects/{id}', id: 'changeProject', permission: 'project.change', ifMatch: true },
    body: projectForm,
    run: async ({ db, actor: by, now, ids: [projectId = 0], body: project }) => {
      const done = await changeProject(db, { projectId, project, by, now })
      return done.ok ? { ok: true, answer: { id: projectId }, version: done.version } : done
    },
  }),
  changing({
    ...{ method: 'POST', path: '/projects/{id}/phase-changes', id: 'changePhase', permission: 'project.change' },
    ifMatch: true,
    body: phaseForm,
    run: async ({ db, actor: by, now, ids: [projectId = 0], body }) => {
      const done = await changePhase(db, { projectId, by, now, ...body })
      return done.ok ? { ok: true, answer: { id: projectId }, version: body.version + 1 } : done
    },
  }),
]
