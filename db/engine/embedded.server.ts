import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

export type EmbeddedDatabase = {
  /** Folder of the unix socket, 0700: what postgres.js connects to. */
  socketFolder: string
  /** The data directory as one archive, to open copies of it in tests. */
  snapshot: () => Promise<Uint8Array>
  stop: () => Promise<void>
}

type WorkerAnswer = { ready?: true; snapshot?: Uint8Array; stopped?: true }

const MOST_CONNECTIONS = 20

/**
 * Opens PGlite in a worker thread behind a unix socket. Without `dataFolder` the database lives in memory.
 * The socket stands in the system's temporary folder, because a unix socket's path may have 107 bytes at most and
 * projects live in deep folders.
 */
export async function openEmbeddedDatabase(options: {
  dataFolder?: string
  snapshot?: Uint8Array
}): Promise<EmbeddedDatabase> {
  const socketFolder = mkdtempSync(join(tmpdir(), 'so-du-an-'))
  chmodSync(socketFolder, 0o700)
  if (options.dataFolder) mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 })
  const worker = new Worker(join(process.cwd(), 'db/engine/embedded-worker.mjs'), {
    workerData: { ...options, socketPath: join(socketFolder, '.s.PGSQL.5432'), maxConnections: MOST_CONNECTIONS },
    stdout: true,
    stderr: true,
    execArgv: [],
  })
  const answer = async (): Promise<WorkerAnswer> => {
    const [message] = await Promise.race([
      once(worker, 'message'),
      once(worker, 'exit').then(([code]) =>
        Promise.reject(new Error(`The embedded database stopped with code ${code}`)),
      ),
    ])
    return message as WorkerAnswer
  }
  await answer()
  worker.unref()
  return {
    socketFolder,
    snapshot: async () => {
      worker.postMessage('snapshot')
      const { snapshot } = await answer()
      if (!snapshot) throw new Error('The embedded database gave no snapshot')
      return snapshot
    },
    stop: async () => {
      worker.ref()
      const exit = once(worker, 'exit')
      worker.postMessage('stop')
      await exit
      rmSync(socketFolder, { recursive: true, force: true })
    },
  }
}
