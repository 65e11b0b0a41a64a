import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { directive, rollOut, rollOutFirst, rollOutItem, rollOutPhase, rollOutReport } from '#db/schema.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import type { Scope } from '~/domain/people/actor'
import type { BoardFacts } from './roll-out-board'
import { rollOutInScope, rollOutItemInScope } from './roll-out-scope.server'

const MOST_ITEMS = 2000
const MOST_PHASES = 200
const MOST_REPORTS = 20_000

type Asked = { rollOutIds: readonly number[]; scope: Scope; asOf: string }

/** What the boards of some roll-outs are made of, by the roll-out; the items a person may see, and what hangs on them (R15). */
export async function readBoards(db: Executor, asked: Asked): Promise<Map<number, BoardFacts>> {
  const ids = [...asked.rollOutIds]
  if (ids.length === 0) return new Map()
  const [heads, phases, items, reports, namings] = await Promise.all([
    db
      .select({ id: rollOut.id, kind: rollOut.kind, asksFirst: rollOut.asksFirst })
      .from(rollOut)
      .where(and(inArray(rollOut.id, ids), rollOutInScope(asked.scope))),
    listPhases(db, ids),
    listItems(db, asked),
    listBoardReports(db, asked),
    listNamings(db, asked),
  ])
  return new Map(
    heads.map(({ id, ...head }) => {
      const of = <T extends { rollOutId: number }>(rows: readonly T[]) => rows.filter((row) => row.rollOutId === id)
      return [id, { ...head, phases: of(phases), items: of(items), reports: of(reports), namings: of(namings) }]
    }),
  )
}

/** The phases in their order in time; of two that begin together the one of the first service alone, then the shorter. */
export function listPhases(db: Executor, rollOutIds: readonly number[]) {
  return db
    .select({
      id: rollOutPhase.id,
      rollOutId: rollOutPhase.rollOutId,
      kind: rollOutPhase.kind,
      name: rollOutPhase.name,
      startsOn: rollOutPhase.startsOn,
      endsOn: rollOutPhase.endsOn,
      firstOnly: rollOutPhase.firstOnly,
      windowWords: rollOutPhase.windowWords,
      directiveId: rollOutPhase.directiveId,
      directiveSection: directive.section,
      version: rollOutPhase.version,
    })
    .from(rollOutPhase)
    .leftJoin(directive, eq(directive.id, rollOutPhase.directiveId))
    .where(inArray(rollOutPhase.rollOutId, [...rollOutIds]))
    .orderBy(
      sql`coalesce(${rollOutPhase.startsOn}, ${rollOutPhase.endsOn})`,
      sql`${rollOutPhase.firstOnly} desc`,
      sql`${rollOutPhase.endsOn} asc nulls last`,
      asc(rollOutPhase.id),
    )
    .limit(MOST_PHASES)
}
export type PhaseRow = Awaited<ReturnType<typeof listPhases>>[number]

function listItems(db: Executor, { rollOutIds, scope, asOf }: Asked) {
  const unit = shortNameOn(rollOutItem.organisationId, asOf)
  return db
    .select({
      id: rollOutItem.id,
      rollOutId: rollOutItem.rollOutId,
      organisationId: rollOutItem.organisationId,
      unit,
      name: rollOutItem.name,
      code: rollOutItem.code,
      area: rollOutItem.area,
      level: rollOutItem.level,
      ordered: rollOutItem.ordered,
      version: rollOutItem.version,
    })
    .from(rollOutItem)
    .where(and(inArray(rollOutItem.rollOutId, [...rollOutIds]), rollOutItemInScope(scope)))
    .orderBy(sql`vn_sort(${unit}) collate "C"`, asc(rollOutItem.organisationId), asc(rollOutItem.id))
    .limit(MOST_ITEMS)
}

function listBoardReports(db: Executor, { rollOutIds, scope, asOf }: Asked) {
  return db
    .select({
      rollOutId: rollOutItem.rollOutId,
      itemId: rollOutReport.itemId,
      phaseId: rollOutReport.phaseId,
      kind: rollOutReport.kind,
      on: rollOutReport.on,
      inUse: rollOutReport.inUse,
    })
    .from(rollOutReport)
    .innerJoin(rollOutItem, eq(rollOutItem.id, rollOutReport.itemId))
    .where(
      and(
        inArray(rollOutItem.rollOutId, [...rollOutIds]),
        rollOutItemInScope(scope),
        isNull(rollOutReport.withdrawnAt),
        sql`${rollOutReport.on} <= ${asOf}::date`,
      ),
    )
    .orderBy(asc(rollOutReport.on), asc(rollOutReport.id))
    .limit(MOST_REPORTS)
}

/** Every naming, the newest last: what was held on an earlier day is told there too. */
function listNamings(db: Executor, { rollOutIds, scope }: Asked) {
  return db
    .select({
      id: rollOutFirst.id,
      rollOutId: rollOutItem.rollOutId,
      organisationId: rollOutItem.organisationId,
      itemId: rollOutFirst.itemId,
      on: rollOutFirst.on,
      words: rollOutFirst.words,
    })
    .from(rollOutFirst)
    .innerJoin(rollOutItem, eq(rollOutItem.id, rollOutFirst.itemId))
    .where(and(inArray(rollOutItem.rollOutId, [...rollOutIds]), rollOutItemInScope(scope)))
    .orderBy(asc(rollOutFirst.id))
    .limit(MOST_ITEMS)
}
