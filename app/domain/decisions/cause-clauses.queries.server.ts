import { and, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { clause, directive, notice } from '#db/schema.server'
import { directiveInScope } from '~/domain/directives/directives-conditions.server'
import { visibleTo } from '~/domain/notices/notices.queries.server'
import type { Scope } from '~/domain/people/actor'
import { directiveMeant, directiveOn } from './directives-found.server'

/** A clause that can be the cause of a decision, with its first words. */
export type CauseClause = {
  id: number
  section: string
  notice: string | null
  issuedOn: string | null
  words: string
}

const MOST = 30
const LONGEST = 160

type Asked = { q: string; near: readonly number[]; scope: Scope }

/**
 * Clauses of all notices in the reader's scope, by number, day and words (R15, R18), the newest notice first and never more
 * than thirty. Nothing typed: those that order something on the projects in question, else the newest.
 */
export async function findCauseClauses(db: Executor, { q, near, scope }: Asked): Promise<CauseClause[]> {
  const meant = directiveMeant(q)
  if (!meant && near.length > 0) {
    const own = await clausesWhere(db, directiveOn(near), scope)
    if (own.length > 0) return own
  }
  return clausesWhere(db, meant, scope)
}

/** One clause by its id; undefined where the reader has none such. */
export async function findCauseClause(db: Executor, { id, scope }: { id: number; scope: Scope }) {
  const [row] = await clausesWhere(db, sql`${directive.clauseId} = ${id}`, scope)
  return row
}

function clausesWhere(db: Executor, where: SQL | undefined, scope: Scope): Promise<CauseClause[]> {
  // Where nothing narrows them, no directive needs to be read: every clause has one.
  const ordering = and(where, directiveInScope(scope))
  return db.execute<CauseClause>(sql`
    select ${clause.id}, ${clause.section}, ${notice.numberSymbol} as notice, ${notice.issuedOn}::text as "issuedOn",
      substr(${notice.text}, ${clause.start} + 1, least(${clause.end} - ${clause.start}, ${LONGEST})) as words
    from ${clause} join ${notice} on ${notice.id} = ${clause.noticeId}
    where ${and(
      sql`${notice.state} = 'confirmed'`,
      visibleTo(scope),
      ordering && sql`${clause.id} in (select ${directive.clauseId} from ${directive} where ${ordering})`,
    )}
    order by ${notice.issuedOn} desc nulls last, ${notice.id} desc, ${clause.start} limit ${MOST}`)
}
