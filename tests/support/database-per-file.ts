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

/**
 * Empties the tables that hold rows, past the triggers that keep what was decided, and starts their numbers anew. To
 * truncate all of them makes each table and index a new file: five times as slow on both engines, before every test.
 */
const EMPTY_TABLES = sql`do $$
declare
  one record;
  filled boolean;
begin
  perform set_config('session_replication_role', 'replica', true);
  for one in select oid::regclass::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 0
  loop
    execute 'select exists (select 1 from ' || one.name || ')' into filled;
    if filled then execute 'delete from ' || one.name; end if;
  end loop;
  perform setval(seqrelid, seqstart, false) from pg_sequence where pg_sequence_last_value(seqrelid) is not null;
end $$`

// Every test starts on empty tables and says in its own lines which rows it stands on.
beforeEach(() => database().execute(EMPTY_TABLES))

afterAll(async () => {
  await closeDatabase()
  await embedded?.stop()
  await drop?.()
})
