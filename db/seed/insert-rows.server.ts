import { getTableColumns, type InferInsertModel } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Transaction } from '#db/client.server'

/** PostgreSQL takes 65,535 parameters a statement. */
const MOST_PARAMETERS = 60_000

/** Inserts many rows, as many a statement as fit. */
export async function insertRows<T extends PgTable>(
  tx: Transaction,
  table: T,
  rows: InferInsertModel<T>[],
  onBatch: (done: number) => void = () => {},
): Promise<void> {
  for (const batch of batchesOf(table, rows)) {
    await tx.insert(table as PgTable).values(batch.rows)
    onBatch(batch.done)
  }
}

/** As insertRows, and the new ids in the order of the rows. */
export async function insertRowsWithIds<T extends PgTable & { id: AnyPgColumn }>(
  tx: Transaction,
  table: T,
  rows: InferInsertModel<T>[],
): Promise<number[]> {
  const ids: number[] = []
  for (const batch of batchesOf(table, rows)) {
    const inserted = await tx.insert(table).values(batch.rows).returning({ id: table.id })
    for (const row of inserted as { id: number }[]) ids.push(row.id)
  }
  return ids
}

function* batchesOf<T extends PgTable>(table: T, rows: InferInsertModel<T>[]) {
  const size = Math.max(1, Math.floor(MOST_PARAMETERS / Object.keys(getTableColumns(table)).length))
  for (let at = 0; at < rows.length; at += size) {
    const some = rows.slice(at, at + size)
    yield { rows: some, done: at + some.length }
  }
}
