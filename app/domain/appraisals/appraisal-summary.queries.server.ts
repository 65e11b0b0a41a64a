import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { appraisal, lease, project } from '#db/schema.server'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { contentsOf } from './appraisal-content.server'
import { appraise } from './appraisal-result'
import { breakEvens } from './break-even'
import { figuresOf } from './option-figures'

/**
 * An appraisal for a briefing: its question, what each option comes to, what is recommended and why, with day and source
 * (R20). Amounts are dong; the break-even years are of the two options of least present cost. A draft is no matter for a
 * meeting: null, as for what is out of scope (R15).
 */
export async function findAppraisalSummary(db: Executor, id: number, { scope }: { scope: Scope }) {
  const [row] = await db
    .select({ appraisal, projectCode: project.code, projectName: project.name, service: lease.service })
    .from(appraisal)
    .innerJoin(project, eq(project.id, appraisal.projectId))
    .leftJoin(lease, eq(lease.id, appraisal.leaseId))
    .where(and(eq(appraisal.id, id), inArray(appraisal.state, ['submitted', 'decided']), projectInScope(scope)))
  const content = row && (await contentsOf(db, [row.appraisal])).get(id)
  if (!row || !content) return null
  const { appraisal: own, ...names } = row
  const result = appraise(content)
  const [first] = breakEvens(result, content)
  return {
    ...{ id, projectId: own.projectId, leaseId: own.leaseId, state: own.state, ...names },
    ...{ question: own.question, appraisedOn: own.appraisedOn, source: own.source },
    ...{ startYear: own.startYear, years: own.years, discountBasisPoints: own.discountBasisPoints },
    options: figuresOf(content, own.frozen).map((figures, place) => ({
      ...figures,
      kind: content.options[place]?.kind ?? ('other' as const),
    })),
    cheapest: result.order[0] ?? null,
    ...{ recommended: own.recommended, recommendation: own.recommendation, chosen: own.chosen },
    breakEvenYear: first && !first.fromTheStart ? first.year : null,
  }
}
export type AppraisalSummary = NonNullable<Awaited<ReturnType<typeof findAppraisalSummary>>>

/** Appraisals handed in that wait for a decision, the longest waiting first. */
export const listAppraisalsToDecide = (db: Executor, { scope }: { scope: Scope }) =>
  db
    .select({
      id: appraisal.id,
      question: appraisal.question,
      projectId: appraisal.projectId,
      projectCode: project.code,
      projectName: project.name,
      leaseId: appraisal.leaseId,
      submittedAt: appraisal.submittedAt,
    })
    .from(appraisal)
    .innerJoin(project, eq(project.id, appraisal.projectId))
    .where(and(eq(appraisal.state, 'submitted'), projectInScope(scope)))
    .orderBy(asc(appraisal.submittedAt), asc(appraisal.id))
    .limit(200)
