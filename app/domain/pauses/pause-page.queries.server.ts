import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { clause, directive, notice, pause, timelineEntry } from '#db/schema.server'

const LONGEST_QUOTE = 1500

/** What ordered the pause and what ended it, the clause in its own words (R9). */
export async function findPauseCause(db: Executor, id: number) {
  const [row] = await db
    .select({
      clauseWords: sql<
        string | null
      >`substr(${notice.text}, ${clause.start} + 1, least(${clause.end} - ${clause.start}, ${LONGEST_QUOTE}))`,
      noticeTitle: notice.title,
      issuedOn: notice.issuedOn,
      words: pause.words,
      scope: pause.scope,
      endedWordOf: pause.endedWordOf,
      endedWordOn: pause.endedWordOn,
      endedWords: pause.endedWords,
      endedClause: sql<{ section: string; notice: string | null } | null>`(
        select json_build_object('section', c.section, 'notice', n.number_symbol) from clause c
        join notice n on n.id = c.notice_id where c.id = ${pause.endedClauseId})`,
    })
    .from(pause)
    .leftJoin(clause, eq(clause.id, pause.clauseId))
    .leftJoin(notice, eq(notice.id, clause.noticeId))
    .where(eq(pause.id, id))
  return row
}

/** The directive a pause waits for, with how far it has come. */
export async function findWatched(db: Executor, id: number) {
  const [row] = await db
    .select({
      id: directive.id,
      text: directive.text,
      dueOn: directive.dueOn,
      completedOn: directive.completedOn,
      lastReportOn: directive.lastReportOn,
      lastPercent: directive.lastPercent,
      awaiting: directive.awaitingConfirmation,
    })
    .from(directive)
    .where(eq(directive.id, id))
  return row ?? null
}

/** The story of one pause, newest first: it is told with its package or its project. */
export function listPauseStory(db: Executor, of: { id: number; projectId: number; bidPackageId: number | null }) {
  const subject =
    of.bidPackageId === null
      ? and(eq(timelineEntry.subject, 'project'), eq(timelineEntry.subjectId, String(of.projectId)))
      : and(eq(timelineEntry.subject, 'bid-package'), eq(timelineEntry.subjectId, String(of.bidPackageId)))
  return db
    .select({
      id: timelineEntry.id,
      at: timelineEntry.at,
      actorName: timelineEntry.actorName,
      event: timelineEntry.event,
      data: timelineEntry.data,
      clauseId: timelineEntry.clauseId,
    })
    .from(timelineEntry)
    .where(and(subject, sql`${timelineEntry.data} ->> 'pauseId' = ${String(of.id)}`))
    .orderBy(desc(timelineEntry.at), asc(timelineEntry.id))
}
