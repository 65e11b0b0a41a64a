import { parentPort } from 'node:worker_threads'
import { openByKind } from '../envelopes/open-by-kind.server'
import { readByKind } from '../read-by-kind.server'
import type { ThreadTask } from './thread-task'

// Entry of the reading thread: one task in, one answer out, in order.
parentPort?.on('message', async (task: ThreadTask) => {
  parentPort?.postMessage(task.kind === 'envelope' ? await openByKind(task.bytes) : await readByKind(task))
})
