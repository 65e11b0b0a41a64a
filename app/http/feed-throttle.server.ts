/** Reads a minute that one address may make of calendars; a program asks some times a day. */
const MOST_A_MINUTE = 30
const MINUTE = 60_000
const MOST_KEPT = 5000

const reads = new Map<string, { since: number; count: number }>()

/** Counts a read from an address; true when there were too many within the minute. Kept in memory: a guess is not worth a row. */
export function readsTooOften(address: string, now: Date): boolean {
  const at = now.getTime()
  const known = reads.get(address)
  if (!known || at - known.since >= MINUTE) {
    if (reads.size >= MOST_KEPT) reads.clear()
    reads.set(address, { since: at, count: 1 })
    return false
  }
  known.count += 1
  return known.count > MOST_A_MINUTE
}
