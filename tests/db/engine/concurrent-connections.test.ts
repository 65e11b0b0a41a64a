import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.server'
import { organisation } from '#db/schema.server'

const shapes = [
  (n: number) => database().execute(sql`select ${n}::int as n`),
  (n: number) => database().execute(sql`select ${n}::int as n, 'x' as a, now() as b, null as c`),
  (n: number) =>
    database().execute(sql`select ${n}::int as n, ${'chữ'}::text as text from generate_series(1, ${1 + (n % 3)})`),
]

test('queries of different shapes at once each get their own rows', async () => {
  for (let round = 0; round < 5; round += 1) {
    const asked = Array.from({ length: 60 }, (_, n) => n)
    const answers = await Promise.all(asked.map((n) => shapes[n % shapes.length]?.(n)))
    expect(answers.map((rows) => Number(rows?.[0]?.n))).toEqual(asked)
  }
})

test('a transaction that fails leaves the rows of others alone', async () => {
  const one = (n: number) =>
    database()
      .transaction(async (tx) => {
        await tx.insert(organisation).values({ kind: 'department', code: `H${n}` })
        await tx.execute(sql`select ${n}::int`)
        if (n % 3 === 0) throw new Error('on purpose')
      })
      .catch(() => null)
  await Promise.all(Array.from({ length: 30 }, (_, n) => one(n)))
  const rows = await database().select({ code: organisation.code }).from(organisation)
  expect(rows.length).toBe(20)
  expect(rows.some((row) => Number(row.code?.slice(1)) % 3 === 0)).toBe(false)
})
