import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { inject } from 'vitest'
import { connect, type Database, type DatabaseAddress, database, openDatabase } from '#db/client.server'
import { openEmbeddedDatabase } from '#db/engine/embedded.server'
import { applyMigrations } from '#db/migrate.server'

const FOLDER = 'db/migrations'

export type OlderDatabase = {
  /** Statements on the tables as they were. */
  write: (statements: string) => Promise<void>
  /** Brings it to the version of today; what is in it then. */
  upgrade: () => Promise<Database>
  stop: () => Promise<void>
}

/** A database of its own as a version before ours left it: with the migrations up to the named one. */
export async function olderDatabase(last: string): Promise<OlderDatabase> {
  const { address, remove } = await emptyDatabase()
  const older = migrationsUpTo(last)
  const client = connect(address, 1)
  await migrate(drizzle(client), { migrationsFolder: older })
  rmSync(older, { recursive: true })
  let opened: ReturnType<typeof openDatabase> | undefined
  return {
    write: async (statements) => {
      await client.unsafe(statements)
    },
    upgrade: async () => {
      await client.end()
      await applyMigrations(address)
      opened = openDatabase(address)
      return opened.db
    },
    stop: async () => {
      await client.end()
      await opened?.close()
      await remove()
    },
  }
}

/** A folder with the migrations up to the named one, as that version shipped them. */
function migrationsUpTo(last: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-du-an-older-'))
  const journal = JSON.parse(readFileSync(join(FOLDER, 'meta/_journal.json'), 'utf8')) as { entries: { tag: string }[] }
  const entries = journal.entries.slice(0, journal.entries.findIndex(({ tag }) => tag === last) + 1)
  if (entries.length === 0) throw new Error(`No migration ${last}`)
  mkdirSync(join(folder, 'meta'))
  writeFileSync(join(folder, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }))
  for (const { tag } of entries) cpSync(join(FOLDER, `${tag}.sql`), join(folder, `${tag}.sql`))
  return folder
}

async function emptyDatabase(): Promise<{ address: DatabaseAddress; remove: () => Promise<void> }> {
  if (inject('engine') === 'embedded') {
    const engine = await openEmbeddedDatabase({})
    return { address: { socketFolder: engine.socketFolder }, remove: () => engine.stop() }
  }
  const name = `older_${randomBytes(6).toString('hex')}`
  await database().execute(sql.raw(`create database ${name}`))
  return {
    address: { url: new URL(`/${name}`, process.env.DATABASE_URL).href },
    remove: async () => {
      await database().execute(sql.raw(`drop database ${name} with (force)`))
    },
  }
}
