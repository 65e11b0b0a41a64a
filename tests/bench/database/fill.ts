import { sql } from 'drizzle-orm'
import { type DatabaseAddress, openDatabase } from '#db/client.server'
import { applyMigrations } from '#db/migrate.server'
import { loadSample } from '#db/seed/load-sample.server'
import type { BenchSize } from '../options'

/** The large sample of a size, with the statistics and visibility that a server some minutes old has. */
export async function fill(address: DatabaseAddress, size: BenchSize, today: string): Promise<void> {
  await applyMigrations(address)
  const { db, close } = openDatabase(address)
  try {
    await loadSample(db, { ...size, seed: 1, today })
    await db.execute(sql`vacuum analyze`)
  } finally {
    await close()
  }
}
