import postgres from 'postgres'
import type { DatabaseAddress } from '#db/client.server'

const CONNECTIONS = 10

/**
 * The driver for the limit, as fast as it goes: statements prepared once a connection, and each planned for its own
 * values. (Planned for any value, a search does without its index and a list of ids reads whole tables: a limit many
 * times slower than the product it limits.)
 */
export function connectBare(address: DatabaseAddress) {
  const options = { max: CONNECTIONS, fetch_types: false, onnotice: () => {} }
  const sql =
    'url' in address
      ? postgres(address.url, { ...options, connection: { plan_cache_mode: 'force_custom_plan' } as object })
      : postgres({ ...options, path: `${address.socketFolder}/.s.PGSQL.5432`, user: 'postgres', database: 'postgres' })
  // Recorded values are PostgreSQL's text already.
  for (const type of Object.keys(sql.options.serializers))
    sql.options.serializers[Number(type)] = (value: string) => value
  return sql
}
