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
  allocation: sql`select p.name from allocation a join project p on p.id = a.project_id where a.id = `,
  directive: sql`select text as name from directive where id = `,
}

/** The names of what a decision stands on, in its order. */
export async function namesOfTargets(db: Executor, targets: readonly EffectTarget[]): Promise<string[]> {
  const names: string[] = []
  for (const target of targets) {
    const [row] = await db.execute<{ name: string | null }>(sql`${NAMED[target.subject]}${idOfTarget(target)}`)
    if (row?.name) names.push(row.name)
  }
  return names
}
