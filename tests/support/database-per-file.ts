import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { closeDatabase, connect, database } from '#db/client.server'
import { type EmbeddedDatabase, openEmbeddedDatabase } from '#db/engine/embedded.server'

let embedded: EmbeddedDatabase | undefined
let drop: (() => Promise<void>) | undefined

beforeAll(async () => {
  const template = inject('template')
  process.env.AUTH_SECRET = 'a secret that only this test run knows about'
  if (inject('engine') === 'embedded') {
    embedded = await openEmbeddedDatabase({ snapshot: readFileSync(template) })
    process.env.DATABASE_SOCKET_FOLDER = embedded.socketFolder
    return
  }
  const name = `t_${randomBytes(6).toString('hex')}`
  const admin = () => connect({ url: template.replace('DATABASE', 'postgres') }, 1)
  const creator = admin()
  await creator.unsafe(`create database ${name} template template_migrated`)
  await creator.end()
  process.env.DATABASE_URL = template.replace('DATABASE', name)
  drop = async () => {
    const dropper = admin()
    await dropper.unsafe(`drop database ${name} with (force)`)
    await dropper.end()
  }
})

// Every test starts on empty tables and says in its own lines which rows it stands on.
beforeEach(async () => {
  const tables = await database().execute<{ name: string }>(
    sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  )
  await database().execute(sql.raw(`truncate ${tables.map((table) => table.name).join(', ')} restart identity cascade`))
})

afterAll(async () => {
  await closeDatabase()
  await embedded?.stop()
  await drop?.()
})
