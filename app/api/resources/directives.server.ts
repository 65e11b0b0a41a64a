import { z } from 'zod'
import { ReportForm } from '~/domain/directives/directive.forms'
import { feedDirectives, findDirectiveRow } from '~/domain/directives/directive-feed.queries.server'
import type { DirectiveRow } from '~/domain/directives/directive-rows.server'
import { reportProgress } from '~/domain/directives/progress-reports.commands.server'
import { changing, type Endpoint, reading } from '../endpoint'
import { day, id, idFilter, listQuery, version } from '../fields'

const answer = z.object({
  ...{ id, noticeId: id, notice: z.string().nullable(), clauseId: id, section: z.string(), text: z.string() },
  ...{ decision: z.string(), deadline: z.record(z.string(), z.unknown()), deadlineWords: z.string().nullable() },
  ...{ dueOn: day.nullable(), originalDueOn: day.nullable(), completedOn: day.nullable(), standing: z.string() },
  ...{ lastReportOn: day.nullable(), lastPercent: z.int().nullable(), version },
  units: z.array(z.object({ part: z.string(), organisationId: id.nullable(), printedName: z.string() })),
  projectIds: z.array(id),
})

/** A directive as programs see it: what was ordered, and how it stands today. */
const shown = (row: DirectiveRow) => ({
  ...{ id: row.id, noticeId: row.noticeId, notice: row.numberSymbol, clauseId: row.clauseId, section: row.section },
  ...{ text: row.text, decision: row.decision, deadline: row.deadline, deadlineWords: row.deadlineWords },
  dueOn: row.extendedDueOn ?? row.originalDueOn,
  ...{ originalDueOn: row.originalDueOn, completedOn: row.completedOn, standing: row.current.standing },
  ...{ lastReportOn: row.lastReportOn, lastPercent: row.lastPercent, version: row.version },
  units: row.units.map(({ part, organisationId, printedName }) => ({ part, organisationId, printedName })),
  projectIds: row.projects.map((project) => project.id),
})

export const directiveEndpoints: Endpoint[] = [
  reading({
    ...{ path: '/directives', id: 'listDirectives', permission: 'directive.read', answer, list: true },
    query: listQuery({ noticeId: idFilter, projectId: idFilter }),
    run: async ({ db, actor, today, query: { cursor: after, ...rest } }) => {
      const { items, next } = await feedDirectives(db, { after, ...rest, day: today }, actor.scope)
      return { items: items.map(shown), next }
    },
  }),
  reading({
    ...{ path: '/directives/{id}', id: 'getDirective', permission: 'directive.read', answer },
    run: async ({ db, actor, today, ids: [directive = 0] }) => {
      const row = await findDirectiveRow(db, { id: directive, day: today, scope: actor.scope })
      return row ? { item: shown(row) } : 'missing'
    },
  }),
  changing({
    ...{ method: 'POST', path: '/directives/{id}/progress-reports', id: 'reportProgress', creates: true },
    permission: 'directive.report',
    body: ReportForm.omit({ submissionKey: true }),
    run: async ({ db, actor: by, now, ids: [directiveId = 0], body }) => {
      const done = await reportProgress(db, { ...body, directiveId, files: [], submissionKey: null, by, now })
      return done.ok ? { ok: true, answer: { id: done.reportId }, location: `/directives/${directiveId}` } : done
    },
  }),
]
