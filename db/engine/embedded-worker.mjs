// Runs PGlite apart from the request's thread: one heavy query here must not hold up a page. Plain JavaScript, because
// a worker starts from this very file in the built server, in tests and under tsx alike.
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { ProtocolQueue } from './protocol-queue.mjs'

const { dataFolder, socketPath, snapshot, maxConnections } = workerData
const db = await PGlite.create({
  ...(dataFolder ? { dataDir: dataFolder } : {}),
  ...(snapshot ? { loadDataDir: new Blob([snapshot]) } : {}),
  extensions: { pg_trgm },
})
const server = new PGLiteSocketServer({ db, path: socketPath, maxConnections })
// @ts-expect-error the library keeps its queue to itself; protocol-queue.mjs says why ours stands in for it
server.queryQueue = new ProtocolQueue(db)
await server.start()
parentPort?.postMessage({ ready: true })

parentPort?.on('message', async (message) => {
  if (message === 'snapshot') {
    const dump = await db.dumpDataDir('none')
    parentPort?.postMessage({ snapshot: new Uint8Array(await dump.arrayBuffer()) })
  }
  if (message === 'stop') {
    await server.stop()
    await db.close()
    parentPort?.postMessage({ stopped: true })
    process.exit(0)
  }
})
