import type { DatabaseAddress } from '#db/client.server'
import type { BarePage } from './bare/bare-task'
import type { BenchDatabase } from './database/bench-database'
import { type StatementRecorder, startRecorder } from './database/statement-recorder'
import { untilWorkIsDone } from './database/work-done'
import { changeSomething } from './database/writes-beside'
import { sendOnce } from './load/exchange'
import { GATE_ALONE, type Measure } from './measures'
import { type AppServer, startApp } from './server/app-server'

/** What a page asked the database for itself, and what the gate in front of it asked: or why it could not be opened. */
export type RecordedPage = { page: BarePage; gateStatements: number } | { failed: string }

/** Opens each page once on a server whose statements are written down: what it takes to answer from nothing. */
export async function recordPages(
  database: BenchDatabase,
  measures: readonly Measure[],
): Promise<Map<string, RecordedPage>> {
  const recorder = await startRecorder(database.address)
  try {
    const app = await startApp({ DATABASE_URL: recorder.url })
    try {
      await untilWorkIsDone(database.address)
      const pages = new Map<string, RecordedPage>()
      for (const measure of measures) {
        pages.set(
          measure.name,
          await recordPage(app, recorder, measure, database.address).catch((error) => ({ failed: String(error) })),
        )
      }
      return pages
    } finally {
      await app.stop()
    }
  } finally {
    await recorder.stop()
  }
}

async function recordPage(
  app: AppServer,
  recorder: StatementRecorder,
  measure: Measure,
  address: DatabaseAddress,
): Promise<RecordedPage> {
  const cookie = await app.signIn(measure.who)
  recorder.take()
  await sendOnce(app.origin, { method: 'GET', path: GATE_ALONE, headers: { cookie } })
  const gate = recorder.take()
  // Whatever the product keeps of earlier answers does not hold after a change.
  await changeSomething(address)
  const exchange = measure.exchange(0)
  const { bytes } = await sendOnce(app.origin, { ...exchange, headers: { ...exchange.headers, cookie } })
  const all = recorder.take()
  const gateTexts = new Set(gate.map(({ text }) => text))
  const statements = all.filter(({ text }) => !gateTexts.has(text) && !ofWorker(text))
  const { streamed, writes } = measure
  return { page: { statements, streamed, writes, bytes }, gateStatements: all.length - statements.length }
}

/** Who does work without requests looks for some every two seconds. */
const ofWorker = (text: string): boolean => /\b(from|update|into) "job"/.test(text)
