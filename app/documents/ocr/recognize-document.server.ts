import type { ChildProcess } from 'node:child_process'
import { constants } from 'node:os'
import type { DocumentIssue, DocumentReading } from '../document-reading'
import type { ScanMessage, ScanTask } from '../worker/scan-task'
import { startScanProcess } from '../worker/start-scan-process.server'
import { SCAN_LIMITS } from './scan-limits'
import type { ScanKind } from './scan-reading'

/** Whoever waits: is told the pages done (first none), and may have it stopped. */
export type Watch = { onPage?: (done: number, of: number) => unknown; signal?: AbortSignal }
/** Times in milliseconds, memory in bytes. */
export type RecognizingLimits = { pageTime: number; time: number; memory: number }

let last: Promise<unknown> = Promise.resolve()

/**
 * Recognises the words of a scan in Vietnamese, with nothing but what is installed. Each document gets a process of its
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
    return watched(startScanProcess(limits.memory), { kind, bytes }, watch, limits)
  })
  last = turn
  return turn
}

function watched(child: ChildProcess, task: ScanTask, { onPage, signal }: Watch, limits: RecognizingLimits) {
  return new Promise<DocumentReading>((resolve) => {
    let page = 0
    const finish = (reading: DocumentReading) => {
      clearTimeout(whole)
      clearTimeout(step)
      signal?.removeEventListener('abort', stop)
      child.removeAllListeners().on('error', () => {})
      // Only when it is gone may the next one start: its memory is free then.
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return resolve(reading)
      child.once('exit', () => resolve(reading)).kill('SIGKILL')
    }
    const fail = (issue: DocumentIssue) => finish({ ok: false, issue })
    const stop = () => fail({ code: 'stopped' })
    const slowPage = () => fail({ code: 'page-too-slow', page: page + 1, limit: limits.pageTime })
    const whole = setTimeout(() => fail({ code: 'too-slow', limit: limits.time }), limits.time)
    let step = setTimeout(slowPage, limits.pageTime)
    signal?.addEventListener('abort', stop)
    child.on('message', (message: ScanMessage) => {
      if ('reading' in message) return finish(message.reading)
      clearTimeout(step)
      step = setTimeout(slowPage, limits.pageTime)
      page = message.done
      onPage?.(message.done, message.of)
    })
    child.on('error', () => fail({ code: 'broken', kind: task.kind }))
    child.on('exit', (code, ended) =>
      fail(
        ranOutOfMemory(code, ended)
          ? { code: 'too-much-memory', limit: limits.memory }
          : { code: 'broken', kind: task.kind },
      ),
    )
    child.send(task)
  })
}

/** V8 aborts when its heap is full; an operating system short of memory kills. */
const ranOutOfMemory = (code: number | null, ended: NodeJS.Signals | null): boolean =>
  ended === 'SIGABRT' || ended === 'SIGKILL' || code === 128 + constants.signals.SIGABRT
