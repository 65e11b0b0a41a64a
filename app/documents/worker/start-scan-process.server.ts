import { type ChildProcess, fork } from 'node:child_process'
import { resolve } from 'node:path'
import { harmlessSettings } from './start-thread.server'

/**
 * Starts a process that recognises one scan, with `memory` bytes of heap. A thread would not do: ending it amid the
 * drawing of a page takes the whole server down, and pixels of a stranger's file are decoded by native code.
 */
export function startScanProcess(memory: number): ChildProcess {
  return fork(resolve('app/documents/worker/scan-process-entry.mjs'), [], {
    execArgv: [`--max-old-space-size=${Math.round(memory / 1024 / 1024)}`],
    env: { ...harmlessSettings(), NODE_ENV: process.env.NODE_ENV },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
}
