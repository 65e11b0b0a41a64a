import type { Database } from '#db/client.server'
import { JOB_SILENCE, type JobKind, type JobOutcome, type JobPayload } from '~/domain/jobs/job'
import {
  type AskedBy,
  endJob,
  failJob,
  type JobTurn,
  keepJobAlive,
  takeNextJob,
  tellSteps,
} from '~/domain/jobs/job-turns.commands.server'

type Turn = {
  now: Date
  last: boolean
  askedBy: AskedBy | null
  /** Tells whoever waits how far the job is. */
  tell: (done: number, steps: number) => Promise<void>
}

/** How each kind of job is done, with what came of it. It throws for what may go better the next time. */
export type Trades = { [K in JobKind]: (payload: JobPayload[K], turn: Turn) => Promise<JobOutcome[K]> }

/** So often (ms) a worker looks for jobs whose time has come: a person may be waiting for one. */
const LOOK_EVERY = 2_000

/** Does every job whose time has come, one after another; gives how many were taken. */
export async function doDueJobs(
  db: Database,
  trades: Trades,
  clock: () => Date,
  stopping?: AbortSignal,
): Promise<number> {
  let taken = 0
  while (!stopping?.aborted) {
    const turn = await takeNextJob(db, { now: clock() })
    if (!turn) break
    taken += 1
    await doOne(db, trades, turn, clock)
  }
  return taken
}

async function doOne(db: Database, trades: Trades, turn: JobTurn, clock: () => Date): Promise<void> {
  const { jobId, kind, payload, last, askedBy } = turn
  const tell = (done: number, steps: number) => tellSteps(db, { jobId, done, steps, now: clock() })
  const beat = setInterval(() => void keepJobAlive(db, { jobId, now: clock() }).catch(() => {}), JOB_SILENCE / 5)
  try {
    // The payload was written by askForJob, which ties each kind to its own.
    const trade = trades[kind] as (payload: unknown, turn: Turn) => Promise<JobOutcome[JobKind]>
    const outcome = await trade(payload, { now: clock(), last, askedBy, tell })
    await endJob(db, { jobId, outcome, now: clock() })
  } catch (error) {
    await failJob(db, { turn, error: error instanceof Error ? error.message : String(error), now: clock() })
  } finally {
    clearInterval(beat)
  }
}

/** Works as long as the server runs. Stopping waits for the job under way; what was not begun waits for the next start. */
export function startWorker(db: Database, trades: Trades, clock: () => Date): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  let running: Promise<unknown> | null = null
  const look = () => {
    running ??= doDueJobs(db, trades, clock, stopping.signal)
      // The database may be away for a moment; the next look tries again.
      .catch((error) => stopping.signal.aborted || console.error('[jobs]', error))
      .then(() => {
        running = null
      })
  }
  const timer = setInterval(look, LOOK_EVERY)
  timer.unref()
  look()
  return {
    stop: async () => {
      clearInterval(timer)
      stopping.abort()
      await running
    },
  }
}
