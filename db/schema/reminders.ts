import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import type { Paper } from '../../app/domain/papers/paper'
import { type LadderStep, STEP_MOMENTS, STEP_UNITS } from '../../app/domain/reminders/ladder'
import { day, id, instant } from './columns'
import { directive } from './directives'
import { mail } from './jobs'
import { organisation } from './organisations'
import { person } from './people'

/** The ladder an office has set. The newest row holds; those before it tell what held then, and by whose hand. */
export const reminderLadder = pgTable(
  'reminder_ladder',
  {
    id: id(),
    active: boolean().notNull(),
    /** The full hour in Asia/Ho_Chi_Minh at which digests are made. */
    hour: integer().notNull(),
    steps: jsonb().$type<LadderStep[]>().notNull(),
    setBy: text().references(() => person.id),
    setAt: instant().notNull(),
  },
  (t) => [check('reminder_ladder_hour', sql`${t.hour} between 0 and 23`)],
)

/** A day on which digests were made: steps of the days since the one before it are told with it. */
export const digestRun = pgTable('digest_run', {
  day: day().primaryKey(),
  ranAt: instant().notNull(),
  digests: integer().notNull(),
})

/** What one person is told on one day: never two of them. */
export const digest = pgTable(
  'digest',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => person.id),
    day: day().notNull(),
    createdAt: instant().notNull(),
    readAt: instant(),
    /** The same by mail, where the person wants mail and has an address. */
    mailId: integer().references(() => mail.id),
  },
  (t) => [
    uniqueIndex('digest_once_a_day').on(t.personId, t.day),
    uniqueIndex('digest_mail_once').on(t.mailId),
    index('digest_unread').on(t.personId).where(sql`read_at is null`),
  ],
)

/** Orders to lead units to hurry, for many directives at once, made in one act and withdrawn in one act. */
export const urging = pgTable(
  'urging',
  {
    id: id(),
    madeBy: text()
      .notNull()
      .references(() => person.id),
    madeOn: day().notNull(),
    madeAt: instant().notNull(),
    withdrawnBy: text().references(() => person.id),
    withdrawnAt: instant(),
    isSample: boolean().notNull().default(false),
  },
  (t) => [
    index('urging_newest').on(t.madeAt, t.id),
    check('urging_withdrawn_by_someone', sql`(${t.withdrawnAt} is null) = (${t.withdrawnBy} is null)`),
  ],
)

/** A letter of an urging (công văn đôn đốc), kept as the paper it was: to one unit, or to all of them. */
export const urgingLetter = pgTable(
  'urging_letter',
  {
    id: id(),
    urgingId: integer()
      .notNull()
      .references(() => urging.id),
    /** Null for one letter to all. */
    organisationId: integer().references(() => organisation.id),
    paper: jsonb().$type<Paper>().notNull(),
    /** As registered when it was sent out. */
    numberSymbol: text(),
    sentOn: day(),
  },
  (t) => [
    index('urging_letter_urging').on(t.urgingId),
    check('urging_letter_sent_whole', sql`(${t.sentOn} is null) = (${t.numberSymbol} is null)`),
  ],
)

/** đôn đốc: to whom, about what, for which time. Who and when stand in its urging. */
export const reminder = pgTable(
  'reminder',
  {
    id: id(),
    urgingId: integer()
      .notNull()
      .references(() => urging.id),
    letterId: integer()
      .notNull()
      .references(() => urgingLetter.id),
    directiveId: integer()
      .notNull()
      .references(() => directive.id),
    organisationId: integer()
      .notNull()
      .references(() => organisation.id),
    /** 1 for the first time. */
    round: integer().notNull(),
    /** The last day in time then. */
    dueOn: day(),
  },
  (t) => [
    uniqueIndex('reminder_once').on(t.urgingId, t.directiveId, t.organisationId),
    index('reminder_directive').on(t.directiveId),
    check('reminder_round_counts', sql`${t.round} > 0`),
  ],
)

/** A line of a digest: a directive, and the step of the ladder or the letter because of which it is told. */
export const digestLine = pgTable(
  'digest_line',
  {
    id: id(),
    digestId: integer()
      .notNull()
      .references(() => digest.id, { onDelete: 'cascade' }),
    directiveId: integer()
      .notNull()
      .references(() => directive.id),
    /** The last day in time then. */
    dueOn: day(),
    moment: text({ enum: STEP_MOMENTS }),
    count: integer(),
    unit: text({ enum: STEP_UNITS }),
    letterId: integer().references(() => urgingLetter.id),
  },
  (t) => [
    uniqueIndex('digest_line_once').on(t.digestId, t.directiveId),
    index('digest_line_letter').on(t.letterId),
    check('digest_line_has_reason', sql`${t.moment} is not null or ${t.letterId} is not null`),
    check('digest_line_step_whole', sql`(${t.moment} is null) = (${t.count} is null or ${t.unit} is null)`),
  ],
)

/** A person's calendar for other programs, under a secret address. Only the SHA-256 of its token is kept. */
export const calendarFeed = pgTable(
  'calendar_feed',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    sha256: text().notNull(),
    createdAt: instant().notNull(),
    lastReadAt: instant(),
    revokedAt: instant(),
  },
  (t) => [
    uniqueIndex('calendar_feed_sha256').on(t.sha256),
    uniqueIndex('calendar_feed_one_live').on(t.personId).where(sql`revoked_at is null`),
  ],
)
