import { once } from 'node:events'
import { startChild } from '../server/child'
import type { BareReady, BareTask } from './bare-task'

export type BareServer = { origin: string; pid: number; stop: () => Promise<void> }

export async function startBare(task: BareTask): Promise<BareServer> {
  const child = startChild(['--import', 'tsx', 'tests/bench/bare/main.ts'], { NODE_ENV: 'production' }, true)
  try {
    child.process.send(task)
    const [ready] = await Promise.race([
      once(child.process, 'message'),
      once(child.process, 'exit').then(() => Promise.reject(new Error(`No bare server:\n${child.output()}`))),
    ])
    return { origin: `http://127.0.0.1:${(ready as BareReady).port}`, pid: child.pid, stop: child.stop }
  } catch (error) {
    await child.stop()
    throw error
  }
}
