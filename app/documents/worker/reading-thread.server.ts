import { parentPort } from 'node:worker_threads'
import { readByKind } from '../read-by-kind.server'
import type { ThreadTask } from './thread-task'

// Entry of the reading thread: one task in, one reading out, in order.
parentPort?.on('message', async (task: ThreadTask) => {
  parentPort?.postMessage(await readByKind(task))
})
