import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { notice } from '#db/schema.server'
import { inFull } from '~/domain/organisations/name-forms'
import { type NoticeHeader, numberSymbolOf } from './notice-header'

const MOST_SHOWN = 5

/**
 * Other notices with the same number and symbol, date and issuer. Accents, blanks and abbreviations do not matter («UBND
 * tỉnh» is «Ủy ban nhân dân tỉnh»); where one of the two names no issuer, number and date decide. Discarded drafts do not
 * count.
 */
export async function listSameNotices(db: Executor, header: NoticeHeader, exceptId: number | null) {
  const cited = numberSymbolOf(header)
  if (!cited || !header.issuedOn) return []
  const sameNumber = sql`replace(vn_fold(${notice.numberSymbol}), ' ', '') = replace(vn_fold(${cited}), ' ', '')`
  const { issuer } = header
  const rows = await db
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
        eq(notice.issuedOn, header.issuedOn),
        isNull(notice.discardedAt),
        exceptId === null ? undefined : ne(notice.id, exceptId),
      ),
    )
    .orderBy(desc(notice.state), notice.id)
    .limit(MOST_SHOWN)
  return rows.filter((other) => !issuer || !other.issuer || inFull(issuer) === inFull(other.issuer))
}

export type SameNotice = Awaited<ReturnType<typeof listSameNotices>>[number]
