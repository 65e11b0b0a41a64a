import type { Worker } from 'node:worker_threads'
import type { DocumentIssue } from '../document-reading'
import { askThread } from './ask-thread.server'
import { startThread } from './start-thread.server'
import type { ThreadAnswer, ThreadTask } from './thread-task'

/** `time` (ms) counts from a file's turn, `memory` is the thread's heap in bytes, `idle` (ms) how long it waits for more. */
export type QueueLimits = { time: number; memory: number; idle: number }

type Turn<T extends ThreadTask> = ThreadAnswer<T> | { ok: false; issue: DocumentIssue }
export type ReadingQueue = <T extends ThreadTask>(task: T) => Promise<Turn<T>>

/**
 * Reads files one after another in a thread of their own. One thread for all: reading is rare, and a second thread would
 * take the second core from people's requests. A thread that passed a limit is ended and the next file gets a new one;
 * an idle thread keeps no process alive and soon gives its memory back. The reading never rejects.
 */
export function readingQueue(limits: QueueLimits): ReadingQueue {
  let thread: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()

  const end = (worker: Worker) => {
    if (thread === worker) thread = null
    worker.on('error', () => {})
    void worker.terminate()
  }

  const read = async <T extends ThreadTask>(task: T): Promise<Turn<T>> => {
    clearTimeout(idle)
    const worker = thread ?? startThread(limits.memory)
    thread = worker
    worker.ref()
    const { reading, alive } = await askThread(worker, task, limits)
    if (!alive) {
      end(worker)
      return reading
    }
    worker.unref()
    idle = setTimeout(() => end(worker), limits.idle)
    idle.unref()
    return reading
  }

  return (task) => {
    const turn = last.then(() => read(task))
    last = turn
    return turn
  }
}
