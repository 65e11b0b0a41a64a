import { randomBytes } from 'node:crypto'
import { closeDatabase, type Database, database } from '#db/client.server'
import { openEmbeddedDatabase } from '#db/engine/embedded.server'
import { applyMigrations } from '#db/migrate.server'
import { pointPoolAt } from '#db/open.server'

/** Runs work on an embedded database of its own in memory; nothing of a configured one is touched. */
export async function onFreshDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const embedded = await openEmbeddedDatabase({})
  process.env.AUTH_SECRET ??= randomBytes(32).toString('hex')
  const address = { socketFolder: embedded.socketFolder }
  pointPoolAt(address)
  try {
    await applyMigrations(address)
    return await work(database())
  } finally {
    await closeDatabase()
    await embedded.stop()
  }
}
