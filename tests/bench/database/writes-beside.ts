import { connect, type DatabaseAddress } from '#db/client.server'

const EVERY_MS = 500

/**
 * Lets the database change twice a second while something is measured, as with a hundred people at work: what is kept
 * until something changes has to be found anew.
 */
export async function withWritesBeside<T>(address: DatabaseAddress, work: () => Promise<T>): Promise<T> {
  const client = connect(address, 1)
  const writing = setInterval(() => void client`select pg_current_xact_id()`.execute(), EVERY_MS)
  try {
    return await work()
  } finally {
    clearInterval(writing)
    await client.end({ timeout: 5 })
  }
}

/** One change that nobody sees: a transaction that was given a number. */
export async function changeSomething(address: DatabaseAddress): Promise<void> {
  const client = connect(address, 1)
  await client`select pg_current_xact_id()`
  await client.end()
}
