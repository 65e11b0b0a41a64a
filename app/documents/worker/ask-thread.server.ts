import type { Worker } from 'node:worker_threads'
import type { DocumentIssue } from '../document-reading'
import type { ThreadAnswer, ThreadTask } from './thread-task'

/** What came of one task, and whether the thread can take another. */
export type Answer<T extends ThreadTask> = { reading: ThreadAnswer<T> | Refused; alive: boolean }
type Refused = { ok: false; issue: DocumentIssue }

/** Gives the thread one task and waits for its answer, its death or the time limit (ms), whichever is first. */
export function askThread<T extends ThreadTask>(
  worker: Worker,
  task: T,
  limits: { time: number; memory: number },
): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const finish = (answer: Answer<T>) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(answer)
    }
    const fail = (issue: DocumentIssue) => finish({ reading: { ok: false, issue }, alive: false })
    const onMessage = (reading: ThreadAnswer<T>) => finish({ reading, alive: true })
    const onError = (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { code: 'too-much-memory', limit: limits.memory }
          : { code: 'broken', kind: task.kind },
      )
    const onExit = () => fail({ code: 'broken', kind: task.kind })
    const timer = setTimeout(() => fail({ code: 'too-slow', limit: limits.time }), limits.time)
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
