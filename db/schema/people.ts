import { sql } from 'drizzle-orm'
import { bigint, boolean, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { ROLES } from '../../app/domain/people/roles'
import { id, instant } from './columns'
import { organisation } from './organisations'

/** Person, session, account, verification and rateLimit have the shape that better-auth works with. */
export const person = pgTable(
  'person',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    username: text().unique(),
    displayUsername: text(),
    locale: text().notNull().default('vi'),
    theme: text().notNull().default('system'),
    density: text().notNull().default('comfortable'),
    /** Where digests go by mail; `email` is only the sign-in library's key. */
    mailAddress: text(),
    mailDigests: boolean().notNull().default(true),
    active: boolean().notNull().default(true),
    isSample: boolean().notNull().default(false),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [
    check('person_locale_known', sql`${t.locale} in ('vi', 'en')`),
    check('person_theme_known', sql`${t.theme} in ('light', 'dark', 'system')`),
    check('person_density_known', sql`${t.density} in ('comfortable', 'compact')`),
  ],
)

export const session = pgTable(
  'session',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    token: text().notNull().unique(),
    expiresAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [index('session_user').on(t.userId)],
)

export const account = pgTable('account', {
  id: text().primaryKey(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  userId: text()
    .notNull()
    .references(() => person.id, { onDelete: 'cascade' }),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: instant(),
  refreshTokenExpiresAt: instant(),
  scope: text(),
  password: text(),
  createdAt: instant().notNull().defaultNow(),
  updatedAt: instant().notNull().defaultNow(),
})

export const verification = pgTable(
  'verification',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (t) => [index('verification_identifier').on(t.identifier)],
)

export const rateLimit = pgTable('rate_limit', {
  id: text().primaryKey(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: bigint({ mode: 'number' }).notNull(),
})

/** A role belongs to a person in an organisation. A withdrawn role keeps its row. */
export const personRole = pgTable(
  'person_role',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => person.id),
    organisationId: integer()
      .notNull()
      .references(() => organisation.id),
    role: text({ enum: ROLES }).notNull(),
    /** Heads the unit: reminders climb from who reports for it to this person. */
    heads: boolean().notNull().default(false),
    grantedAt: instant().notNull().defaultNow(),
    withdrawnAt: instant(),
  },
  (t) => [
    uniqueIndex('person_role_once').on(t.personId, t.organisationId, t.role).where(sql`${t.withdrawnAt} is null`),
    check('person_role_known', sql.raw(`role in (${ROLES.map((role) => `'${role}'`).join(', ')})`)),
  ],
)
