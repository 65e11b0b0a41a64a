import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { project } from '#db/schema.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import { anyOf, type MoneyRowsAsked, moneyRows } from './portfolio-rows.server'

/** What each of some projects may still pay of a year, largest first; those with nothing left are not there. Dong. */
export function listRoom(db: Executor, asked: MoneyRowsAsked & { year: number }) {
  const room = sql`sum(rows.allotted + rows.carried_in - rows.carried_out - rows.disbursed)`
  return db
    .select({
      projectId: sql<number>`rows.project_id`,
      room: sql`${room}::text`.mapWith(BigInt),
      planned: sql`sum(rows.allotted + rows.carried_in)::text`.mapWith(BigInt),
    })
    .from(moneyRows(asked))
    .groupBy(sql`rows.project_id`)
    .having(sql`${room} > 0`)
    .orderBy(sql`${room} desc`, sql`rows.project_id`)
}

/** Names of projects, and advances that were paid and not recovered by the day, in dong. */
export function listNames(db: Executor, { ids, day }: { ids: readonly number[]; day: string }) {
  return db
    .select({
      id: project.id,
      code: project.code,
      name: project.name,
      owner: shortNameOn(project.ownerId, day),
      advances: sql`coalesce((
        select sum(case when p.kind = 'advance' then p.amount else 0 end - p.advance_recovered) from payment p
        where p.project_id = ${project.id} and p.reversed_at is null and p.paid_on <= ${day}::date), 0)::text`.mapWith(
        BigInt,
      ),
    })
    .from(project)
    .where(anyOf(sql`${project.id}`, ids))
}
