import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import * as schema from './schema.server'

export type Database = ReturnType<typeof openDatabase>['db']
/** What a command's inside works on: the database or a transaction of it. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]
export type Executor = Database | Transaction

/** Where the database listens: a URL, or the folder of the embedded engine's unix socket. */
export type DatabaseAddress = { url: string } | { socketFolder: string }

/** PGlite serves one query at a time; more connections would only queue in another place. */
const EMBEDDED_CONNECTIONS = 4
const SERVER_CONNECTIONS = 10

export function connect(address: DatabaseAddress, connections?: number) {
  return 'url' in address
    ? postgres(address.url, { max: connections ?? SERVER_CONNECTIONS, onnotice: () => {} })
    : postgres({
        path: `${address.socketFolder}/.s.PGSQL.5432`,
        user: 'postgres',
        database: 'postgres',
        max: connections ?? EMBEDDED_CONNECTIONS,
        onnotice: () => {},
      })
}

export function openDatabase(address: DatabaseAddress) {
  const client = connect(address)
  return { db: drizzle(client, { schema, casing: 'snake_case' }), close: () => client.end({ timeout: 5 }) }
}

let shared: ReturnType<typeof openDatabase> | undefined

/** The process's own pool, opened at the first use at the address that start, the command line or a test has set. */
export function database(): Database {
  shared ??= openDatabase(addressFromEnvironment())
  return shared.db
}

export async function closeDatabase(): Promise<void> {
  await shared?.close()
  shared = undefined
}

function addressFromEnvironment(): DatabaseAddress {
  const { DATABASE_URL, DATABASE_SOCKET_FOLDER } = process.env
  if (DATABASE_URL) return { url: DATABASE_URL }
  if (DATABASE_SOCKET_FOLDER) return { socketFolder: DATABASE_SOCKET_FOLDER }
  throw new Error('No database is open: start sets DATABASE_SOCKET_FOLDER, or set DATABASE_URL')
}
