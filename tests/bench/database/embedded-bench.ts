import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findLockHolder } from '#db/engine/data-folder-lock.server'
import { openEmbeddedDatabase } from '#db/engine/embedded.server'
import type { BenchEngine } from './bench-database'

/** A data folder a size: filled from here, then opened by the measured server itself, as a trial would. */
export async function openEmbeddedBench(): Promise<BenchEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'so-du-an-bench-'))
  return {
    open: async ({ projects, directives }) => {
      const dataFolder = join(folder, `${projects}x${directives}`)
      mkdirSync(dataFolder, { mode: 0o700 })
      const engine = await openEmbeddedDatabase({ dataFolder: join(dataFolder, 'database') })
      let open = true
      const close = async () => {
        if (open) await engine.stop()
        open = false
      }
      return {
        address: { socketFolder: engine.socketFolder },
        handOver: async () => {
          await close()
          return { DATA_DIR: dataFolder }
        },
        addressBesideServer: () => {
          const socketFolder = findLockHolder(dataFolder)?.socketFolder
          if (!socketFolder) throw new Error('The server has not opened its embedded database')
          return { socketFolder }
        },
        stop: async () => {
          await close()
          rmSync(dataFolder, { recursive: true, force: true })
        },
      }
    },
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  }
}
