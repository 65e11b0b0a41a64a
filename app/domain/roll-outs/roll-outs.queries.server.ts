import { and, asc, desc, eq, or, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import {
  clause,
  notice,
  person,
  project,
  rollOut,
  rollOutItem,
  rollOutPhase,
  rollOutPlanUnit,
  rollOutReport,
  storedFile,
} from '#db/schema.server'
import { shortNameOn } from '~/domain/organisations/organisation-name.server'
import type { Scope } from '~/domain/people/actor'
import { boardOf, countRollOut } from './roll-out-board'
import { readBoards } from './roll-out-board.queries.server'
import { rollOutInScope, rollOutItemInScope } from './roll-out-scope.server'

const MOST_LISTED = 200
const MOST_ROWS = 500

type Seen = { scope: Scope; asOf: string }

/** The roll-outs with where each stands on the day, those still followed first. */
export async function listRollOuts(db: Executor, seen: Seen) {
  return withCounts(db, await rowsOf(db, seen), seen)
}
export type RollOutRow = Awaited<ReturnType<typeof listRollOuts>>[number]

/** The roll-outs that a directive or a notice orders, by its clause or the window of a phase. */
export async function listRollOutsOf(db: Executor, of: { directiveId: number } | { noticeId: number }, seen: Seen) {
  const ordered =
    'noticeId' in of
      ? sql`${rollOut.clauseId} in (select id from clause where notice_id = ${of.noticeId})`
      : or(
          sql`${rollOut.clauseId} = (select clause_id from directive where directive.id = ${of.directiveId})`,
          sql`exists (select 1 from ${rollOutPhase} where ${rollOutPhase.rollOutId} = ${rollOut.id}
            and ${rollOutPhase.directiveId} = ${of.directiveId})`,
        )
  return withCounts(db, await rowsOf(db, seen, ordered), seen)
}

/** One roll-out with what it hangs on; null where there is none for this person (R15). */
export async function findRollOut(db: Executor, { id, ...seen }: Seen & { id: number }) {
  const [row] = await rowsOf(db, seen, eq(rollOut.id, id))
  if (!row) return null
  const planUnits = await db
    .select({
      id: rollOutPlanUnit.organisationId,
      name: shortNameOn(rollOutPlanUnit.organisationId, seen.asOf),
    })
    .from(rollOutPlanUnit)
    .where(eq(rollOutPlanUnit.rollOutId, id))
    .orderBy(asc(rollOutPlanUnit.organisationId))
    .limit(MOST_ROWS)
  return { ...row, planUnits }
}
export type RollOutPage = NonNullable<Awaited<ReturnType<typeof findRollOut>>>

/** What was reported of an item, newest first, withdrawn reports too; nothing where it is not for this person. */
export function listItemReports(db: Executor, { itemId, scope, asOf }: Seen & { itemId: number }) {
  return db
    .select({
      id: rollOutReport.id,
      phaseId: rollOutReport.phaseId,
      kind: rollOutReport.kind,
      on: rollOutReport.on,
      words: rollOutReport.words,
      url: rollOutReport.url,
      inUse: rollOutReport.inUse,
      fileId: rollOutReport.fileId,
      fileName: storedFile.name,
      fileSize: storedFile.size,
      by: person.name,
      at: rollOutReport.at,
      withdrawnAt: rollOutReport.withdrawnAt,
      withdrawnWords: rollOutReport.withdrawnWords,
    })
    .from(rollOutReport)
    .innerJoin(rollOutItem, eq(rollOutItem.id, rollOutReport.itemId))
    .leftJoin(person, eq(person.id, rollOutReport.by))
    .leftJoin(storedFile, eq(storedFile.id, rollOutReport.fileId))
    .where(and(eq(rollOutReport.itemId, itemId), rollOutItemInScope(scope), sql`${rollOutReport.on} <= ${asOf}::date`))
    .orderBy(desc(rollOutReport.on), desc(rollOutReport.id))
    .limit(MOST_ROWS)
}
export type ItemReport = Awaited<ReturnType<typeof listItemReports>>[number]

function rowsOf(db: Executor, { scope, asOf }: Seen, condition?: SQL) {
  return db
    .select({
      id: rollOut.id,
      name: rollOut.name,
      kind: rollOut.kind,
      leadId: rollOut.leadId,
      lead: shortNameOn(rollOut.leadId, asOf),
      projectId: rollOut.projectId,
      projectName: project.name,
      orderedOn: rollOut.orderedOn,
      clauseId: rollOut.clauseId,
      section: clause.section,
      noticeId: notice.id,
      notice: notice.numberSymbol,
      words: rollOut.words,
      asksFirst: rollOut.asksFirst,
      budgetNature: rollOut.budgetNature,
      budgetWords: rollOut.budgetWords,
      planYear: rollOut.planYear,
      closedOn: rollOut.closedOn,
      closedWords: rollOut.closedWords,
      version: rollOut.version,
    })
    .from(rollOut)
    .leftJoin(project, eq(project.id, rollOut.projectId))
    .leftJoin(clause, eq(clause.id, rollOut.clauseId))
    .leftJoin(notice, eq(notice.id, clause.noticeId))
    .where(and(rollOutInScope(scope), condition))
    .orderBy(sql`${rollOut.closedOn} is not null`, desc(rollOut.orderedOn), desc(rollOut.id))
    .limit(MOST_LISTED)
}

async function withCounts(db: Executor, rows: Awaited<ReturnType<typeof rowsOf>>, { scope, asOf }: Seen) {
  const boards = await readBoards(db, { rollOutIds: rows.map(({ id }) => id), scope, asOf })
  return rows.map((row) => {
    const facts = boards.get(row.id)
    const days = (facts?.phases ?? [])
      .flatMap(({ startsOn, endsOn }) => [startsOn, endsOn])
      .filter((day) => day !== null)
    const open = (facts?.phases ?? []).some(({ endsOn }) => endsOn === null)
    const [from = null, to = from] = [days.sort()[0], days.at(-1)]
    return { ...row, from, to, open, counts: countRollOut(facts ? boardOf(facts, asOf) : []) }
  })
}
