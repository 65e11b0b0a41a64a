import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import type { EffectTarget } from './decision-effect'
import { idOfTarget } from './effect-target'

/** The column that names a row of each noun. */
const NAMED = {
  project: sql`select name from project where id = `,
  plan: sql`select name from procurement_plan where id = `,
  'bid-package': sql`select name from bid_package where id = `,
  contract: sql`select number as name from contract where id = `,
  lease: sql`select service as name from lease where id = `,
  allocation: sql`select f.name || ', ' || a.year as name from allocation a join funding_source f on f.id = a.source_id where a.id = `,
  directive: sql`select text as name from directive where id = `,
}

/** The name of each target in its order; null where its row is not there. */
export async function nameEffects(db: Executor, targets: readonly EffectTarget[]): Promise<(string | null)[]> {
  const names: (string | null)[] = []
  for (const target of targets) {
    const [row] = await db.execute<{ name: string | null }>(sql`${NAMED[target.subject]}${idOfTarget(target)}`)
    names.push(row?.name ?? null)
  }
  return names
}

/** The names of the projects that the targets belong to, by id. */
export async function nameProjects(db: Executor, targets: readonly EffectTarget[]): Promise<Map<number, string>> {
  const ids = [...new Set(targets.flatMap(({ projectId }) => projectId ?? []))]
  const rows = await db.execute<{ id: number; name: string }>(
    sql`select id, name from project where id = any(${sql.param(ids)}::integer[])`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The names of what a decision stands on, in its order. */
export const namesOfTargets = async (db: Executor, targets: readonly EffectTarget[]): Promise<string[]> =>
  (await nameEffects(db, targets)).filter((name) => name !== null)
