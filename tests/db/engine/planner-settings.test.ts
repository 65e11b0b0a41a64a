import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { expect, inject, it } from 'vitest'
import { connect, database } from '#db/client.server'
import { applyMigrations } from '#db/migrate.server'

// A copy of a PostgreSQL database does not take such settings along: there the tests migrate databases of their own.
if (inject('engine') === 'postgres') {
  it('a migrated database plans for disks of today and compiles nothing', async () => {
    const name = `planner_${randomBytes(6).toString('hex')}`
    await database().execute(sql.raw(`create database ${name}`))
    const url = new URL(process.env.DATABASE_URL ?? '')
    url.pathname = `/${name}`
    await applyMigrations({ url: url.href })
    const client = connect({ url: url.href }, 1)
    expect((await client`show random_page_cost`)[0]).toEqual({ random_page_cost: '1.1' })
    expect((await client`show jit`)[0]).toEqual({ jit: 'off' })
    await client.end()
    await database().execute(sql.raw(`drop database ${name} with (force)`))
  })

  it('who may not set it migrates all the same', async () => {
    const name = `planner_${randomBytes(6).toString('hex')}`
    await database().execute(sql.raw(`create database ${name}`))
    await database().execute(sql.raw(`create role ${name} login`))
    const url = new URL(process.env.DATABASE_URL ?? '')
    url.pathname = `/${name}`
    const owner = connect({ url: url.href }, 1)
    await owner.unsafe(
      `grant all on schema public to ${name}; grant create on database ${name} to ${name}; create extension pg_trgm`,
    )
    await owner.end()
    url.username = name
    await applyMigrations({ url: url.href })
    const client = connect({ url: url.href }, 1)
    expect((await client`show random_page_cost`)[0]).toEqual({ random_page_cost: '4' })
    await client.end()
    await database().execute(sql.raw(`drop database ${name} with (force)`))
    await database().execute(sql.raw(`drop role ${name}`))
  })
} else {
  it('the embedded database keeps them for its next start', async () => {
    const [row] = await database().execute<{ kept: string[] }>(sql`select setconfig as kept from pg_db_role_setting`)
    expect(row?.kept).toEqual(['random_page_cost=1.1', 'jit=off'])
  })
}
