import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { id, instant } from './columns'
import { person } from './people'

/** A key by which a program acts for a person. Only its SHA-256 is kept. */
export const apiToken = pgTable(
  'api_token',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    sha256: text().notNull(),
    /** Permissions it may use, never more than the person's own roles give. */
    scopes: text().array().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant(),
    lastUsedAt: instant(),
    revokedAt: instant(),
  },
  (t) => [
    uniqueIndex('api_token_sha256').on(t.sha256),
    index('api_token_person').on(t.personId),
    check('api_token_some_scope', sql`cardinality(${t.scopes}) > 0`),
  ],
)

/** A creation sent with an Idempotency-Key: the same key again gets the same answer, nothing is made twice. */
export const apiRequest = pgTable(
  'api_request',
  {
    id: id(),
    tokenId: integer()
      .notNull()
      .references(() => apiToken.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    /** SHA-256 of method, path and body: the key may not be used for something else. */
    fingerprint: text().notNull(),
    at: instant().notNull(),
    /** Null while the first one is still being carried out. */
    status: integer(),
    body: text(),
    location: text(),
  },
  (t) => [uniqueIndex('api_request_key_once').on(t.tokenId, t.key), index('api_request_at').on(t.at)],
)
