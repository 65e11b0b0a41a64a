import { setTimeout as wait } from 'node:timers/promises'
import { connect, type DatabaseAddress } from '#db/client.server'

/** Longer than the product takes to ask for what a start asks for. */
const ASKED_FOR_MS = 2000
const EVERY_MS = 250

/** What a start asks for without a request is done: its statements are no page's, and it costs no page its time. */
export async function untilWorkIsDone(address: DatabaseAddress): Promise<void> {
  const client = connect(address, 1)
  try {
    await wait(ASKED_FOR_MS)
    for (;;) {
      const open = await client`select 1 from job where state in ('waiting', 'running') and run_at <= now() limit 1`
      if (open.length === 0) return
      await wait(EVERY_MS)
    }
  } finally {
    await client.end()
  }
}
