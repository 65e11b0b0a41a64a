import { and, desc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { notice } from '#db/schema.server'
import { type NoticeHeader, numberSymbolOf } from './notice-header'

const MOST_SHOWN = 5

/**
 * Other notices with the same number and symbol, date and issuer, accents and blanks apart; where one of the two names
 * no issuer, number and date decide. Discarded drafts do not count.
 */
export function listSameNotices(db: Executor, header: NoticeHeader, exceptId: number | null) {
  const cited = numberSymbolOf(header)
  if (!cited || !header.issuedOn) return Promise.resolve([])
  const sameNumber = sql`replace(vn_fold(${notice.numberSymbol}), ' ', '') = replace(vn_fold(${cited}), ' ', '')`
  const sameIssuer = header.issuer
    ? or(isNull(notice.issuer), sql`vn_fold(${notice.issuer}) = vn_fold(${header.issuer})`)
    : undefined
  return db
    .select({
      id: notice.id,
      state: notice.state,
      numberSymbol: notice.numberSymbol,
      issuer: notice.issuer,
      issuedOn: notice.issuedOn,
      title: notice.title,
      broughtInAt: notice.broughtInAt,
    })
    .from(notice)
    .where(
      and(
        sameNumber,
        sameIssuer,
        eq(notice.issuedOn, header.issuedOn),
        isNull(notice.discardedAt),
        exceptId === null ? undefined : ne(notice.id, exceptId),
      ),
    )
    .orderBy(desc(notice.state), notice.id)
    .limit(MOST_SHOWN)
}

export type SameNotice = Awaited<ReturnType<typeof listSameNotices>>[number]
