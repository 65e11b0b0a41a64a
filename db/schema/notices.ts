import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { MessageHeader } from '../../app/domain/notices/message-header'
import type { NoticeDraft } from '../../app/domain/notices/notice-draft'
import { NOTICE_KINDS } from '../../app/domain/notices/notice-kind'
import { day, folded, id, instant, version } from './columns'
import { storedFile } from './files'
import { organisation } from './organisations'
import { person } from './people'

/** A document brought in. Until it is confirmed everything found in it lives in `draft`, and nowhere else. */
export const notice = pgTable(
  'notice',
  {
    id: id(),
    state: text({ enum: ['draft', 'confirmed'] })
      .notNull()
      .default('draft'),
    number: text(),
    symbol: text(),
    /** As a person would cite it: 70/TB-UBND. */
    numberSymbol: text(),
    issuer: text(),
    issuerId: integer().references(() => organisation.id),
    place: text(),
    issuedOn: day(),
    kind: text({ enum: NOTICE_KINDS }),
    title: text(),
    chair: text(),
    chairRole: text(),
    meetingOn: day(),
    signatory: text(),
    signatoryTitle: text(),
    recipients: jsonb().$type<string[]>().notNull().default([]),
    /** NFC; every offset of clauses and directives points into it. */
    text: text().notNull(),
    /** The text as recognised from a scan, before a person mended words of it; null for every other notice. */
    readText: text(),
    /** The file as it was handed in; for a mail, a message or an archive the whole of it. */
    fileId: integer().references(() => storedFile.id),
    /** What the message says that the paper came in; null for a file handed in by itself. */
    message: jsonb().$type<MessageHeader>(),
    draft: jsonb().$type<NoticeDraft>(),
    /** The same notice a second time is let in only with a person's reason. */
    duplicateOfId: integer().references((): AnyPgColumn => notice.id),
    duplicateReason: text(),
    broughtInBy: text().references(() => person.id),
    broughtInAt: instant().notNull().defaultNow(),
    confirmedBy: text().references(() => person.id),
    confirmedAt: instant(),
    /** A draft put aside: out of every list, kept so that it can be taken back. */
    discardedAt: instant(),
    isSample: boolean().notNull().default(false),
    version: version(),
    search: text().generatedAlwaysAs(() =>
      folded(sql`coalesce(number_symbol, '') || ' ' || coalesce(issuer, '') || ' ' || coalesce(title, '')`),
    ),
  },
  (t) => [
    uniqueIndex('notice_same_once')
      .on(sql`vn_fold(number_symbol)`, sql`vn_fold(issuer)`, t.issuedOn)
      .where(sql`state = 'confirmed' and duplicate_of_id is null`),
    check('notice_draft_or_confirmed', sql`(${t.state} = 'draft') = (${t.draft} is not null)`),
    check('notice_confirmed_by_someone', sql`${t.state} = 'draft' or ${t.confirmedAt} is not null`),
    check('notice_only_drafts_discarded', sql`${t.discardedAt} is null or ${t.state} = 'draft'`),
    check('notice_duplicate_has_reason', sql`${t.duplicateOfId} is null or ${t.duplicateReason} is not null`),
    index('notice_search').using('gin', t.search.op('gin_trgm_ops')),
    index('notice_issued').on(t.issuedOn),
  ],
)

/** A file that came in the same mail, message or archive; exactly one of a notice is the paper whose text was read. */
export const noticeFile = pgTable(
  'notice_file',
  {
    id: id(),
    noticeId: integer()
      .notNull()
      .references(() => notice.id, { onDelete: 'cascade' }),
    fileId: integer()
      .notNull()
      .references(() => storedFile.id),
    /** From 0, in the order of the envelope. */
    position: integer().notNull(),
    isPaper: boolean().notNull(),
  },
  (t) => [
    uniqueIndex('notice_file_place').on(t.noticeId, t.position),
    uniqueIndex('notice_file_one_paper').on(t.noticeId).where(sql`is_paper`),
    uniqueIndex('notice_file_of_one_notice').on(t.fileId),
  ],
)

/** The exact characters [start, end) of the notice's text that a numbered item, point or bullet takes up. */
export const clause = pgTable(
  'clause',
  {
    id: id(),
    noticeId: integer()
      .notNull()
      .references(() => notice.id, { onDelete: 'cascade' }),
    /** As cited: 2, 5-1, II.3.a. */
    section: text().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (t) => [
    index('clause_notice').on(t.noticeId),
    check('clause_in_order', sql`${t.start} >= 0 and ${t.start} < ${t.end}`),
  ],
)

/** A warning of the reader about the whole notice, until a person settles it with a reason. */
export const noticeWarning = pgTable(
  'notice_warning',
  {
    id: id(),
    noticeId: integer()
      .notNull()
      .references(() => notice.id, { onDelete: 'cascade' }),
    code: text().notNull(),
    data: jsonb().$type<Record<string, string>>().notNull().default({}),
    settledBy: text().references(() => person.id),
    settledAt: instant(),
    settledReason: text(),
  },
  (t) => [
    index('notice_warning_notice').on(t.noticeId),
    index('notice_warning_open').on(t.noticeId).where(sql`settled_at is null`),
    check('notice_warning_settled_with_reason', sql`(${t.settledAt} is null) = (${t.settledReason} is null)`),
  ],
)
