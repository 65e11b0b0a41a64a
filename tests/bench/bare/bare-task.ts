import type { DatabaseAddress } from '#db/client.server'
import type { Recorded } from '../database/statement-recorder'

export type BarePage = {
  statements: Recorded[]
  /** An export: one statement after the other, each one's rows sent before the next is asked. */
  streamed: boolean
  /** A change: its transaction is one here too. */
  writes: boolean
  /** Size of the product's own answer. */
  bytes: number
}

/** What the bare server is told as its first message; it answers with its port. */
export type BareTask = { address: DatabaseAddress; pages: Record<string, BarePage> }
export type BareReady = { port: number }
