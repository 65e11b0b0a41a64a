import type { Worker } from 'node:worker_threads'
import type { DocumentIssue, DocumentReading } from '../document-reading'
import type { ScanMessage, ScanTask } from '../worker/scan-task'
import { startThread } from '../worker/start-thread.server'
import { SCAN_LIMITS } from './scan-limits'
import type { ScanKind } from './scan-reading'

/** Whoever waits: is told the pages done (first none), and may have it stopped. */
export type Watch = { onPage?: (done: number, of: number) => void; signal?: AbortSignal }
/** Times in milliseconds, memory in bytes. */
export type RecognizingLimits = { pageTime: number; time: number; memory: number }

let last: Promise<unknown> = Promise.resolve()

/**
 * Recognises the words of a scan in Vietnamese, with nothing but what is installed. Each document gets a thread of its
 * own that ends with it, one after another: recognising takes a whole core and some hundred megabytes. Never rejects.
 *
 * @param bytes the file; left as it is
 */
export function recognizeDocument(
  kind: ScanKind,
  bytes: Uint8Array,
  watch: Watch = {},
  limits: RecognizingLimits = SCAN_LIMITS,
): Promise<DocumentReading> {
  const turn = last.then(() => {
    if (watch.signal?.aborted) return { ok: false as const, issue: { code: 'stopped' as const } }
    return watched(startThread(limits.memory, 'scan-thread-entry.mjs'), { kind, bytes }, watch, limits)
  })
  last = turn
  return turn
}

function watched(worker: Worker, task: ScanTask, { onPage, signal }: Watch, limits: RecognizingLimits) {
  return new Promise<DocumentReading>((resolve) => {
    let page = 0
    const finish = (reading: DocumentReading) => {
      clearTimeout(whole)
      clearTimeout(step)
      signal?.removeEventListener('abort', stop)
      worker.removeAllListeners().on('error', () => {})
      // Only when it is gone may the next one start: its memory is free then.
      void worker.terminate().then(() => resolve(reading))
    }
    const fail = (issue: DocumentIssue) => finish({ ok: false, issue })
    const stop = () => fail({ code: 'stopped' })
    const slowPage = () => fail({ code: 'page-too-slow', page: page + 1, limit: limits.pageTime })
    const whole = setTimeout(() => fail({ code: 'too-slow', limit: limits.time }), limits.time)
    let step = setTimeout(slowPage, limits.pageTime)
    signal?.addEventListener('abort', stop)
    worker.on('message', (message: ScanMessage) => {
      if ('reading' in message) return finish(message.reading)
      clearTimeout(step)
      step = setTimeout(slowPage, limits.pageTime)
      page = message.done
      onPage?.(message.done, message.of)
    })
    worker.on('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { code: 'too-much-memory', limit: limits.memory }
          : { code: 'broken', kind: task.kind },
      ),
    )
    worker.on('exit', () => fail({ code: 'broken', kind: task.kind }))
    const bytes = new Uint8Array(task.bytes)
    worker.postMessage({ kind: task.kind, bytes }, [bytes.buffer])
  })
}
