import { type SQL, sql } from 'drizzle-orm'
import { bigint, customType, date, integer, timestamp } from 'drizzle-orm/pg-core'

/** Kinds of column that every noun shares, so that one meaning has one type in the whole database. */
export const id = () => integer().primaryKey().generatedAlwaysAsIdentity()

/** Whole dong (R1). */
export const dong = () => bigint({ mode: 'bigint' })

/** An ISO day without hours, in Asia/Ho_Chi_Minh. */
export const day = () => date({ mode: 'string' })

export const instant = () => timestamp({ withTimezone: true, mode: 'date' })

export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** Optimistic lock (R16): a command names the version it saw, the row's version goes up with each change. */
export const version = () => integer().notNull().default(1)

/** Searchable form of some text: no accents, d for đ (R18). The function is made by the first migration. */
export const folded = (expression: SQL) => sql`vn_fold(${expression})`
