import { and, eq } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { clause, directive, notice } from '#db/schema.server'
import { directiveInScope } from '~/domain/directives/directives-conditions.server'
import type { Scope } from '~/domain/people/actor'

/** The order an evaluation answers, with the whole clause it stands in; `start` is the clause's place in its notice. */
export async function findOrderingClause(db: Executor, directiveId: number, scope: Scope) {
  const [row] = await db
    .select({
      id: directive.id,
      words: directive.text,
      section: directive.section,
      completedOn: directive.completedOn,
      noticeId: notice.id,
      numberSymbol: notice.numberSymbol,
      issuedOn: notice.issuedOn,
      noticeText: notice.text,
      start: clause.start,
      end: clause.end,
    })
    .from(directive)
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .innerJoin(clause, eq(clause.id, directive.clauseId))
    .where(and(eq(directive.id, directiveId), directiveInScope(scope)))
  if (!row) return null
  const { noticeText, ...rest } = row
  return { ...rest, text: noticeText.slice(row.start, row.end) }
}
export type OrderingClause = NonNullable<Awaited<ReturnType<typeof findOrderingClause>>>

/** Where words stand in the notice, taken from the clause character for character (R9); null where they do not. */
export function placeOfWords(clauseOf: Pick<OrderingClause, 'text' | 'start'>, words: string) {
  const at = clauseOf.text.indexOf(words)
  return at < 0 ? null : { start: clauseOf.start + at, end: clauseOf.start + at + words.length }
}
