import type { DatabaseAddress } from '#db/client.server'
import type { BenchOptions, BenchSize } from '../options'
import { openEmbeddedBench } from './embedded-bench'
import { openPostgresBench } from './postgres-bench'

/** A database of one size on one engine, and how the measured server comes to it. */
export type BenchDatabase = {
  address: DatabaseAddress
  /** Lets go of the data where only one process may hold it, and says what the server's environment needs. */
  handOver: () => Promise<Record<string, string>>
  /** Where a process beside the running server reaches the same data. */
  addressBesideServer: () => DatabaseAddress
  stop: () => Promise<void>
}

export type BenchEngine = { open: (size: BenchSize) => Promise<BenchDatabase>; stop: () => Promise<void> }

export const openEngine = (engine: BenchOptions['engine']): Promise<BenchEngine> =>
  engine === 'postgres' ? openPostgresBench() : openEmbeddedBench()
