import type { Database } from '#db/client.server'
import { readOrRecognize } from '~/documents/ocr/read-or-recognize.server'
import { bringIn } from '~/domain/notices/notices.commands.server'
import { hearBell } from '~/domain/scans/scan-bell.server'
import {
  endScan,
  keepScanAlive,
  type ScanEnd,
  type ScanTurn,
  takeNextScan,
} from '~/domain/scans/scan-turns.commands.server'
import { readBytes } from '~/routes/notices/new/read-handed-in.server'

/** So often (ms) the server looks for scans nobody rang for, and gives a sign of life while it reads one. */
const LOOK_EVERY = 20_000

/** Tells the loop to stop: a scan under way is let go and read by whoever comes next. */
export type ScanLoop = { stop: () => Promise<void> }

/** Recognises scans one after another as long as the server runs: at a ring, and from time to time without one. */
export function readScans(db: Database, clock: () => Date): ScanLoop {
  const stopping = new AbortController()
  let running: Promise<void> | null = null
  let again = false
  let current: { look: () => void } | null = null
  const work = async () => {
    do {
      again = false
      for (let turn = await next(); turn; turn = await next()) await readOne(turn)
    } while (again && !stopping.signal.aborted)
  }
  const next = async () => (stopping.signal.aborted ? null : takeNextScan(db, { now: clock() }))
  const readOne = async (turn: ScanTurn) => {
    const end = await readTurn(db, turn, { clock, stopping: stopping.signal, onWatch: (look) => (current = { look }) })
    current = null
    await endScan(db, { scanId: turn.scanId, end, now: clock() })
  }
  const look = () => {
    again = true
    current?.look()
    running ??= work()
      // The database may be away for a moment; the next look tries again.
      .catch((error) => stopping.signal.aborted || console.error('[scans]', error))
      .then(() => {
        running = null
      })
  }
  const bell = hearBell(look)
  const timer = setInterval(look, LOOK_EVERY)
  timer.unref()
  look()
  return {
    stop: async () => {
      bell.stop()
      clearInterval(timer)
      stopping.abort()
      await running
    },
  }
}

type TurnWatch = { clock: () => Date; stopping: AbortSignal; onWatch?: (look: () => void) => void }

/** Reads one scan to its end. A person who stops it is heard at the next page, ring or sign of life. */
export async function readTurn(
  db: Database,
  turn: ScanTurn,
  { clock, stopping, onWatch }: TurnWatch,
): Promise<ScanEnd> {
  const { scanId, name, content, by } = turn
  const wanted = new AbortController()
  const alive = (pages?: { done: number; of: number }) =>
    keepScanAlive(db, { scanId, pages, now: clock() }).then(
      (still) => still || wanted.abort(),
      () => {},
    )
  onWatch?.(() => void alive())
  const beat = setInterval(() => void alive(), LOOK_EVERY)
  try {
    const signal = AbortSignal.any([wanted.signal, stopping])
    const read = await readBytes(
      name,
      content,
      readOrRecognize({ signal, onPage: (done, of) => void alive({ done, of }) }),
    )
    if (stopping.aborted) return 'let-go'
    if (!read.ok) return { issue: read.issue }
    if (!(await keepScanAlive(db, { scanId, now: clock() }))) return 'let-go'
    const file = { ...read.handedIn.file, id: turn.fileId }
    const brought = await bringIn(db, { ...read.handedIn, file, by, now: clock() })
    if (brought.ok) return { noticeId: brought.noticeId }
    const [issue] = 'issues' in brought ? brought.issues : []
    return { issue: issue ?? { field: null, key: 'scans.given-up' } }
  } finally {
    clearInterval(beat)
  }
}
