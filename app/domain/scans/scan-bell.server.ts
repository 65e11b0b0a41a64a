import { BroadcastChannel } from 'node:worker_threads'

/** The built pages and the program that started the server each have their own copy of every module; this they share. */
const CHANNEL = 'so-du-an.scans'

/** Says that something about scans has changed. Whoever misses it looks by itself after a while. */
export function ringForScans(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}

/** Calls back at each ring until `stop`; keeps no process alive. */
export function hearBell(ring: () => void): { stop: () => void } {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ring
  channel.unref()
  return { stop: () => channel.close() }
}
