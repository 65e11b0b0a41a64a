import { and, asc, eq, or, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { clause, informationSystem, notice, systemInterface, systemUnit } from '#db/schema.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import type { Scope } from '~/domain/people/actor'
import { systemInScope, unitLineInScope } from './system-scope.server'

type Asked = { systemId: number; scope: Scope; asOf: string }
const MOST_LINES = 500

/** A column of the newest change of a line; in plain names, as drizzle leaves the table's out where one table is read. */
const newest = (column: SQL) => sql<string | null>`(select ${column} from system_state_change c
  left join clause on clause.id = c.clause_id left join notice on notice.id = clause.notice_id
  where c.system_unit_id = system_unit.id order by c."on" desc, c.id desc limit 1)`

/** The units at a system with how each stands and since when and why, by name: the lines of the core-and-integrate board. */
export function listSystemUnits(db: Executor, { systemId, scope, asOf }: Asked) {
  const name = shortNameOn(systemUnit.organisationId, asOf)
  return db
    .select({
      id: systemUnit.id,
      organisationId: systemUnit.organisationId,
      unit: name,
      standing: systemUnit.standing,
      users: systemUnit.users,
      program: systemUnit.program,
      interfaceState: systemUnit.interfaceState,
      contractEndsOn: systemUnit.contractEndsOn,
      yearlyCost: systemUnit.yearlyCost,
      nextStep: systemUnit.nextStep,
      nextStepBy: systemUnit.nextStepBy,
      version: systemUnit.version,
      changedOn: newest(sql`c."on"::text`),
      causeWords: newest(sql`c.words`),
      causeSection: newest(sql`clause.section`),
      causeNotice: newest(sql`notice.number_symbol`),
      causeNoticeId: newest(sql`notice.id::text`),
    })
    .from(systemUnit)
    .where(and(eq(systemUnit.systemId, systemId), unitLineInScope(scope)))
    .orderBy(sql`vn_sort(${name}) collate "C"`, asc(systemUnit.id))
    .limit(MOST_LINES)
}
export type SystemUnitRow = Awaited<ReturnType<typeof listSystemUnits>>[number]

/** What a system exchanges, seen from it; the other end only where the person may see it (R15). */
export function listSystemInterfaces(db: Executor, { systemId, scope }: Asked) {
  const gives = sql<boolean>`${systemInterface.fromId} = ${systemId}`
  const other = sql`case when ${systemInterface.fromId} = ${systemId} then ${systemInterface.toId} else ${systemInterface.fromId} end`
  return db
    .select({
      id: systemInterface.id,
      gives,
      bothWays: systemInterface.bothWays,
      otherId: informationSystem.id,
      other: informationSystem.name,
      exchanged: systemInterface.exchanged,
      means: systemInterface.means,
      state: systemInterface.state,
      since: systemInterface.since,
      evidence: systemInterface.evidence,
      version: systemInterface.version,
    })
    .from(systemInterface)
    .innerJoin(informationSystem, sql`${informationSystem.id} = ${other}`)
    .where(and(or(eq(systemInterface.fromId, systemId), eq(systemInterface.toId, systemId)), systemInScope(scope)))
    .orderBy(sql`vn_sort(${informationSystem.name}) collate "C"`, asc(systemInterface.id))
    .limit(MOST_LINES)
}
export type SystemInterfaceRow = Awaited<ReturnType<typeof listSystemInterfaces>>[number]

/** How a clause that orders something is cited, with the notice it stands in. */
export async function findOrder(db: Executor, clauseId: number | null) {
  if (clauseId === null) return null
  const [row] = await db
    .select({ section: clause.section, notice: notice.numberSymbol, noticeId: notice.id, issuedOn: notice.issuedOn })
    .from(clause)
    .innerJoin(notice, eq(notice.id, clause.noticeId))
    .where(and(eq(clause.id, clauseId), eq(notice.state, 'confirmed')))
  return row ?? null
}
