import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { connect, type DatabaseAddress } from './client.server'

const MIGRATION_LOCK = 20261121

/**
 * Applies the migrations that are missing. One connection of its own, so that the session's advisory lock holds from
 * the first to the last: of two processes starting at once, the second waits and finds nothing left to do.
 */
export async function applyMigrations(address: DatabaseAddress): Promise<void> {
  const client = connect(address, 1)
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`
    await migrate(drizzle(client), { migrationsFolder: join(process.cwd(), 'db/migrations') })
    await client`select pg_advisory_unlock(${MIGRATION_LOCK})`
  } finally {
    await client.end({ timeout: 5 })
  }
}
