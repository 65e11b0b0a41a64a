import { inArray, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { project } from '#db/schema.server'
import { findMoneyOfYear } from '~/domain/projects/portfolio-money.server'
import type { MatterFact } from '../matter'
import { sayDay, sayMoney, sayPart, sayShare } from '../say'

/** Owners of projects, by the project's id. */
export async function ownersOf(db: Executor, projectIds: readonly number[]): Promise<Map<number, number>> {
  if (projectIds.length === 0) return new Map()
  const rows = await db
    .select({ id: project.id, ownerId: project.ownerId })
    .from(project)
    .where(inArray(project.id, [...new Set(projectIds)]))
  return new Map(rows.map(({ id, ownerId }) => [id, ownerId]))
}

/** What every sheet on a project may say of its money: approved total, and the year's plan with what is disbursed. */
export async function moneyFacts(db: Executor, projectId: number, asOf: string): Promise<MatterFact[]> {
  const [rows, year] = await Promise.all([
    db
      .select({ total: project.totalInvestment, decision: project.decisionNumber, on: project.decidedOn })
      .from(project)
      .where(sql`${project.id} = ${projectId}`),
    findMoneyOfYear(db, projectId, asOf),
  ])
  const [row] = rows
  const facts: MatterFact[] = []
  if (row?.total != null)
    facts.push({
      ...{ words: 'Tổng mức đầu tư, dự toán được duyệt', figure: sayMoney(row.total), on: row.on ?? asOf },
      source: row.decision ? `Quyết định số ${row.decision}${row.on ? ` ngày ${sayDay(row.on)}` : ''}` : 'Hồ sơ dự án',
      ...{ link: `/projects/${projectId}`, certainty: 'actual' },
    })
  if (year.yearPlan > 0n)
    facts.push({
      words: `Kế hoạch vốn năm ${year.year} đã giải ngân`,
      figure: `${sayPart(year.disbursed, year.yearPlan)} (${sayShare(year.disbursed, year.yearPlan) ?? '0%'})`,
      ...{ on: asOf, source: `Sổ vốn năm ${year.year}`, link: `/projects/${projectId}/money`, certainty: 'actual' },
    })
  return facts
}
