import { Agent } from 'node:http'
import { performance } from 'node:perf_hooks'
import { type Exchange, refuseFailure, send } from './exchange'

export type Load = { connections: number; seconds: number }

/** What a stretch of load showed: each answer's milliseconds, and how long it took in all. */
export type Stretch = { milliseconds: number[]; elapsedMs: number }

/**
 * A number of connections kept alive, each sending its next request as soon as it has the answer to the last, until the
 * time is up; each sends at least one. The first bad answer ends it.
 */
export async function putLoad(origin: string, next: () => Exchange, { connections, seconds }: Load): Promise<Stretch> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const milliseconds: number[] = []
  const begun = performance.now()
  const deadline = begun + seconds * 1000
  const browse = async () => {
    do {
      const exchange = next()
      const sent = performance.now()
      refuseFailure(exchange, await send(origin, agent, exchange))
      milliseconds.push(performance.now() - sent)
    } while (performance.now() < deadline)
  }
  try {
    await Promise.all(Array.from({ length: connections }, browse))
  } finally {
    agent.destroy()
  }
  return { milliseconds, elapsedMs: performance.now() - begun }
}
