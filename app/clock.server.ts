import { readFileSync } from 'node:fs'

/** The instant it is now. With CLOCK_FILE set, the instant written there: tests and demonstrations hold the clock. */
export function now(): Date {
  const file = process.env.CLOCK_FILE
  if (!file) return new Date()
  const held = new Date(readFileSync(file, 'utf8').trim())
  if (Number.isNaN(held.getTime())) throw new Error(`CLOCK_FILE ${file} holds no instant`)
  return held
}
