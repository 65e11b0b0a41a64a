import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { appraisal, decision, decisionEffect, lease, payment, person, project } from '#db/schema.server'
import { costByYear } from '~/domain/leases/lease-fee'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'
import { contentsOf } from './appraisal-content.server'
import { type AppraisalReader, appraisalVisible } from './appraisal-scope.server'
import { type OutturnYear, outturnOf } from './outturn'

/** An appraisal with all its options; null where the reader has none such (R15). */
export async function findAppraisal(db: Executor, id: number, reader: AppraisalReader) {
  const [row] = await db
    .select({
      appraisal,
      projectCode: project.code,
      projectName: project.name,
      /** Who owns the project, by the name of the day the figures are of. */
      owner: sql<string | null>`${officialNameOn(sql`project.owner_id`, sql`appraisal.appraised_on`)}`,
      service: lease.service,
      decisionTitle: decision.title,
      submittedBy: person.name,
      outturnCode: sql<string | null>`(select p.code from project p where p.id = ${appraisal.outturnProjectId})`,
      outturnName: sql<string | null>`(select p.name from project p where p.id = ${appraisal.outturnProjectId})`,
    })
    .from(appraisal)
    .innerJoin(project, eq(project.id, appraisal.projectId))
    .leftJoin(lease, eq(lease.id, appraisal.leaseId))
    .leftJoin(decision, eq(decision.id, appraisal.decisionId))
    .leftJoin(person, eq(person.id, appraisal.submittedBy))
    .where(and(eq(appraisal.id, id), appraisalVisible(reader)))
  const content = row && (await contentsOf(db, [row.appraisal])).get(id)
  if (!row || !content) return null
  const { appraisal: own, ...names } = row
  return {
    ...{ id, projectId: own.projectId, leaseId: own.leaseId, state: own.state, version: own.version },
    ...{ submittedAt: own.submittedAt, decisionId: own.decisionId, decidedOn: own.decidedOn, chosen: own.chosen },
    ...{ frozen: own.frozen, outturnProjectId: own.outturnProjectId, isSample: own.isSample },
    ...{ changedBy: own.changedBy, changedAt: own.changedAt },
    ...names,
    content,
  }
}
export type AppraisalPage = NonNullable<Awaited<ReturnType<typeof findAppraisal>>>

/** What became of a decided appraisal, year by year as of a day; empty before the decision. */
export async function findOutturn(db: Executor, page: AppraisalPage, today: string): Promise<OutturnYear[]> {
  const { frozen, chosen, leaseId } = page
  if (!frozen || chosen === null) return []
  const spentOn = page.outturnProjectId ?? page.projectId
  const rows = await db
    .select({ year: payment.planYear, amount: sql<string>`sum(${payment.amount})` })
    .from(payment)
    .where(and(eq(payment.projectId, spentOn), isNull(payment.reversedAt)))
    .groupBy(payment.planYear)
    .orderBy(asc(payment.planYear))
  const [rented] = leaseId === null ? [] : await db.select().from(lease).where(eq(lease.id, leaseId))
  return outturnOf(
    { frozen, chosen, startYear: page.content.startYear, today },
    {
      paid: rows.map(({ year, amount }) => ({ year, amount: BigInt(amount) })),
      owed: rented ? costByYear(rented, rented).map(({ year, cost }) => ({ year, amount: cost })) : [],
    },
  )
}

/** Decisions in force that an appraisal may have led to, those that touch its project first, the newest first. */
export const listDecisionChoices = (db: Executor, projectId: number) =>
  db
    .select({ id: decision.id, title: decision.title, takenOn: decision.takenOn })
    .from(decision)
    .where(isNull(decision.undoneAt))
    .orderBy(
      desc(
        sql`exists (select 1 from ${decisionEffect} where ${decisionEffect.decisionId} = ${decision.id} and ${decisionEffect.projectId} = ${projectId})`,
      ),
      desc(decision.takenOn),
      desc(decision.id),
    )
    .limit(100)
