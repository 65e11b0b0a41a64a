import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { connect, type DatabaseAddress } from './client.server'
import { addBuiltInRegimes } from './regimes/load-regimes.server'
import * as schema from './schema.server'
import { addKnownYears } from './seed/holidays/add-known-years.server'

const MIGRATION_LOCK = 20261121

/**
 * Applies the migrations that are missing, and the holidays that are known where a year has none. One connection of its own, so that the session's advisory lock holds from
 * the first to the last: of two processes starting at once, the second waits and finds nothing left to do.
 */
export async function applyMigrations(address: DatabaseAddress): Promise<void> {
  const client = connect(address, 1)
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`
    await migrate(drizzle(client), { migrationsFolder: join(process.cwd(), 'db/migrations') })
    await drizzle(client, { schema, casing: 'snake_case' }).transaction(async (tx) => {
      await addKnownYears(tx)
      await addBuiltInRegimes(tx)
    })
    await client`select pg_advisory_unlock(${MIGRATION_LOCK})`
  } finally {
    await client.end({ timeout: 5 })
  }
}
