import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { notice } from '#db/schema.server'
import { type NoticeHeader, numberSymbolOf } from './notice-header'

/** A header as columns. Every way to write one goes through here, so that the citation always fits its parts. */
export const headerColumns = (header: NoticeHeader) => ({
  number: header.number,
  symbol: header.symbol,
  numberSymbol: numberSymbolOf(header),
  issuer: header.issuer,
  place: header.place,
  issuedOn: header.issuedOn,
  kind: header.kind,
  title: header.title,
  chair: header.chair,
  chairRole: header.chairRole,
  meetingOn: header.meetingOn,
  signatory: header.signatory,
  signatoryTitle: header.signatoryTitle,
  recipients: header.recipients,
})

/** Columns of a header, for a select. */
export const HEADER_SELECTION = {
  number: notice.number,
  symbol: notice.symbol,
  issuer: notice.issuer,
  place: notice.place,
  issuedOn: notice.issuedOn,
  kind: notice.kind,
  title: notice.title,
  chair: notice.chair,
  chairRole: notice.chairRole,
  meetingOn: notice.meetingOn,
  signatory: notice.signatory,
  signatoryTitle: notice.signatoryTitle,
  recipients: notice.recipients,
}

/** The notice, held against other commands until the transaction ends. */
export async function lockNotice(tx: Transaction, noticeId: number) {
  const [row] = await tx
    .select({
      ...HEADER_SELECTION,
      id: notice.id,
      state: notice.state,
      text: notice.text,
      draft: notice.draft,
      duplicateReason: notice.duplicateReason,
      discardedAt: notice.discardedAt,
      isSample: notice.isSample,
      version: notice.version,
    })
    .from(notice)
    .where(eq(notice.id, noticeId))
    .for('update')
  return row ?? null
}

/** The header's fields of a row that holds more. */
export const headerOfRow = (row: NoticeHeader): NoticeHeader => ({
  number: row.number,
  symbol: row.symbol,
  issuer: row.issuer,
  place: row.place,
  issuedOn: row.issuedOn,
  kind: row.kind,
  title: row.title,
  chair: row.chair,
  chairRole: row.chairRole,
  meetingOn: row.meetingOn,
  signatory: row.signatory,
  signatoryTitle: row.signatoryTitle,
  recipients: row.recipients,
})

export type LockedNotice = NonNullable<Awaited<ReturnType<typeof lockNotice>>>
