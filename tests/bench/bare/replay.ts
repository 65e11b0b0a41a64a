import type { Sql, TransactionSql } from 'postgres'
import type { Recorded } from '../database/statement-recorder'

/** A word in a recorded form that has to be another one each time, such as the key that makes a form count once. */
export const EACH_TIME_ANOTHER = 'bench-each-time-another'

let turn = 0

/** Statements as they have to be sent again: alone, or together as one transaction. */
export function unitsOf(statements: readonly Recorded[]): Recorded[][] {
  const units: Recorded[][] = []
  const begun = new Map<number, Recorded[]>()
  for (const statement of statements) {
    const word = statement.text.trim().toLowerCase()
    const transaction = begun.get(statement.connection)
    if (word.startsWith('begin')) begun.set(statement.connection, [])
    else if (word === 'commit' && transaction) {
      units.push(transaction)
      begun.delete(statement.connection)
    } else if (transaction) transaction.push(statement)
    else units.push([statement])
  }
  return units
}

/** Sends one unit again with the same values; its rows, statement after statement. */
export async function replay(sql: Sql, unit: readonly Recorded[], transaction: boolean): Promise<object[][]> {
  turn += 1
  const another = `${EACH_TIME_ANOTHER}-${process.pid}-${turn}`
  const all = async (on: Sql | TransactionSql) => {
    const answers: object[][] = []
    for (const statement of unit) answers.push(await ask(on, statement, another))
    return answers
  }
  return transaction ? ((await sql.begin(all)) as object[][]) : all(sql)
}

/** Prepared once a connection, as the driver does for whoever writes SQL by hand. */
function ask(sql: Sql | TransactionSql, { text, types, values }: Recorded, another: string): Promise<object[]> {
  const given = values.map((value, at) => {
    const type = types[at]
    const fresh = value?.replaceAll(EACH_TIME_ANOTHER, another) ?? null
    return fresh !== null && type ? sql.typed(fresh, type) : fresh
  })
  return sql.unsafe<object[]>(text, given, { prepare: true })
}
