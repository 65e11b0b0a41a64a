import { drizzle } from 'drizzle-orm/postgres-js'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { connect, database, type Executor } from '#db/client.server'
import * as schema from '#db/schema.server'
import { addDirective, addUnit } from '#tests/support/directive-rows'
import { countByStanding } from '~/domain/directives/directives.queries.server'

const asOf = '2015-04-20'
const countOverdue = async (db: Executor) => (await countByStanding(db, { scope: 'all', asOf })).overdue

/** A reader who writes down what is asked of the database. */
function makeReader() {
  const { DATABASE_URL, DATABASE_SOCKET_FOLDER = '' } = process.env
  client = connect(DATABASE_URL ? { url: DATABASE_URL } : { socketFolder: DATABASE_SOCKET_FOLDER })
  return drizzle(client, { schema, casing: 'snake_case', logger: { logQuery: (query) => asked.push(query) } })
}
const asked: string[] = []
const timesCounted = () => asked.filter((query) => query.includes('as standing')).length

let client: ReturnType<typeof connect>
let reader: ReturnType<typeof makeReader>
let unit: number

beforeAll(() => {
  reader = makeReader()
})

beforeEach(async () => {
  unit = await addUnit('Sở Nội vụ')
  await addDirective({ lead: [unit], originalDueOn: '2015-04-10' })
  asked.length = 0
})
afterAll(() => client.end())

test('what was counted is not counted again until somebody writes', async () => {
  expect(await countOverdue(reader)).toBe(1)
  expect(await countOverdue(reader)).toBe(1)
  expect(timesCounted()).toBe(1)
  await addDirective({ lead: [unit], originalDueOn: '2015-04-10' })
  expect(await countOverdue(reader)).toBe(2)
  await database().update(schema.directive).set({ completedOn: asOf })
  expect(await countOverdue(reader)).toBe(0)
  expect(timesCounted()).toBe(3)
})

test('another filter or another day is another question', async () => {
  expect(await countOverdue(reader)).toBe(1)
  expect((await countByStanding(reader, { scope: [], asOf })).overdue).toBe(0)
  expect((await countByStanding(reader, { scope: 'all', asOf: '2015-04-09' })).overdue).toBe(0)
})

test('a transaction sees what it wrote itself, and nobody else does before it is done', async () => {
  expect(await countOverdue(reader)).toBe(1)
  await reader.transaction(async (tx) => {
    await tx.update(schema.directive).set({ completedOn: asOf })
    expect(await countOverdue(tx)).toBe(0)
    // The embedded engine lets a second connection wait until the first is done.
    if (process.env.DATABASE_URL) expect(await countOverdue(reader)).toBe(1)
  })
  expect(await countOverdue(reader)).toBe(0)
})

test('what is taken back has not happened', async () => {
  const takenBack = reader.transaction(async (tx) => {
    await tx.update(schema.directive).set({ completedOn: asOf })
    expect(await countOverdue(tx)).toBe(0)
    tx.rollback()
  })
  await expect(takenBack).rejects.toThrow()
  expect(await countOverdue(reader)).toBe(1)
})
