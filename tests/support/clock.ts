import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Holds the clock of this process at an instant, e.g. 2015-04-10T09:00:00+07:00, until told another. */
export function holdClock(instant: string): void {
  process.env.CLOCK_FILE ??= join(mkdtempSync(join(tmpdir(), 'so-du-an-clock-')), 'now')
  writeFileSync(process.env.CLOCK_FILE, instant)
}
