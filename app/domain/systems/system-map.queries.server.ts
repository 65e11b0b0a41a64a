import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { informationSystem, systemInterface } from '#db/schema.server'
import { listSystems, type SystemsQuestion } from './systems.queries.server'

const MOST_INTERFACES = 1000

/** What the map draws: the systems of the view that are not retired, and what any two of them exchange. */
export async function readSystemsMap(db: Executor, question: SystemsQuestion) {
  const listed = await listSystems(db, { ...question, view: { ...question.view, state: null, page: 1 } })
  const systems = listed.filter(({ state }) => state !== 'retired')
  const ids = systems.map(({ id }) => id)
  if (ids.length === 0) return { systems, interfaces: [] }
  const interfaces = await db
    .select({
      id: systemInterface.id,
      fromId: systemInterface.fromId,
      toId: systemInterface.toId,
      from: informationSystem.name,
      to: sql<string>`(select name from information_system t where t.id = ${systemInterface.toId})`,
      bothWays: systemInterface.bothWays,
      exchanged: systemInterface.exchanged,
      means: systemInterface.means,
      state: systemInterface.state,
      since: systemInterface.since,
    })
    .from(systemInterface)
    .innerJoin(informationSystem, eq(informationSystem.id, systemInterface.fromId))
    .where(and(inArray(systemInterface.fromId, ids), inArray(systemInterface.toId, ids)))
    .orderBy(sql`vn_sort(${informationSystem.name}) collate "C"`, asc(systemInterface.id))
    .limit(MOST_INTERFACES)
  return { systems, interfaces }
}
export type MapInterfaceRow = Awaited<ReturnType<typeof readSystemsMap>>['interfaces'][number]
