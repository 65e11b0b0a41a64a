import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const TICKS_A_SECOND = 100

/** Resident memory of a process in megabytes; null where the system does not tell. */
export function residentMb(pid: number): number | null {
  try {
    return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024)
  } catch {
    return null
  }
}

/** Processor time a process has used so far, in milliseconds; null but on Linux. */
export function processorMs(pid: number): number | null {
  try {
    // Behind the name in brackets: state is field 3, user and system ticks are fields 14 and 15.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_A_SECOND
  } catch {
    return null
  }
}

/** Watches the resident memory of a process while something runs. */
export async function withPeakMemory<T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ result: T; peakMb: number | null }> {
  let peakMb = residentMb(pid)
  const look = () => {
    const now = residentMb(pid)
    if (now !== null) peakMb = Math.max(peakMb ?? 0, now)
  }
  const watch = setInterval(look, 250)
  try {
    const result = await work()
    look()
    return { result, peakMb }
  } finally {
    clearInterval(watch)
  }
}
