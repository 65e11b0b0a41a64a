import type { Worker } from 'node:worker_threads'
import { DOCUMENT_LIMITS as LIMITS } from '../document-limits'
import type { DocumentIssue, DocumentReading } from '../document-reading'
import { startThread } from './start-thread.server'
import type { ThreadTask } from './thread-task'

/** An idle thread gives its memory back after this many milliseconds. */
const IDLE_TIME = 15_000

let thread: Worker | null = null
let idle: NodeJS.Timeout | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads one file in the reading thread, after those that came before it. One thread for all: reading is rare, and a
 * second thread would take the second core from people's requests. Never rejects; the time limit (ms) starts when the
 * file's turn comes.
 */
export function readInThread(task: ThreadTask, timeLimit: number = LIMITS.readingTime): Promise<DocumentReading> {
  const turn = last.then(() => readNow(task, timeLimit))
  last = turn
  return turn
}

function readNow(task: ThreadTask, timeLimit: number): Promise<DocumentReading> {
  clearTimeout(idle)
  const worker = thread ?? startThread()
  thread = worker
  worker.ref()
  return new Promise((resolve) => {
    const finish = (reading: DocumentReading, alive: boolean) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      if (alive) rest(worker)
      else end(worker)
      resolve(reading)
    }
    const fail = (issue: DocumentIssue) => finish({ ok: false, issue }, false)
    const onMessage = (reading: DocumentReading) => finish(reading, true)
    const onError = (error: NodeJS.ErrnoException) => fail(threadIssue(error, task))
    const onExit = () => fail({ code: 'broken', kind: task.kind })
    const timer = setTimeout(() => fail({ code: 'too-slow', limit: timeLimit }), timeLimit)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    send(worker, task)
  })
}

/** Bytes are copied, then handed over: the caller's stay whole, and no neighbour in a shared buffer goes along. */
function send(worker: Worker, task: ThreadTask) {
  if (!('bytes' in task)) return worker.postMessage(task)
  const bytes = new Uint8Array(task.bytes)
  worker.postMessage({ kind: task.kind, bytes }, [bytes.buffer])
}

const threadIssue = (error: NodeJS.ErrnoException, task: ThreadTask): DocumentIssue =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { code: 'too-much-memory', limit: LIMITS.readingMemory }
    : { code: 'broken', kind: task.kind }

/** A resting thread keeps no process alive. */
function rest(worker: Worker) {
  worker.unref()
  idle = setTimeout(() => end(worker), IDLE_TIME)
  idle.unref()
}

function end(worker: Worker) {
  if (thread === worker) thread = null
  worker.on('error', () => {})
  void worker.terminate()
}
