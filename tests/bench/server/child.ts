import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type Child = {
  pid: number
  process: ChildProcess
  /** What it printed, both streams. */
  output: () => string
  ended: () => boolean
  /** Asks it to end, then ends it: this very process, by its own number. */
  stop: () => Promise<void>
}

const MOST_OUTPUT = 100_000
const PATIENCE_MS = 20_000

/** A Node.js process of our own; it dies with us. */
export function startChild(argv: string[], environment: Record<string, string>, ipc = false): Child {
  const child = spawn(process.execPath, argv, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])],
  })
  const { pid } = child
  if (!pid) throw new Error(`Could not start ${argv.join(' ')}`)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      output = (output + String(chunk)).slice(-MOST_OUTPUT)
    })
  }
  const ended = () => child.exitCode !== null || child.signalCode !== null
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  return {
    pid,
    process: child,
    output: () => output,
    ended,
    stop: async () => {
      process.off('exit', endWithUs)
      if (ended()) return
      const exit = once(child, 'exit')
      const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
      child.kill('SIGTERM')
      await exit
      clearTimeout(patience)
    },
  }
}
