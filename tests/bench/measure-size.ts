import { setTimeout as wait } from 'node:timers/promises'
import type { BarePage } from './bare/bare-task'
import { startBare } from './bare/start-bare'
import type { BenchDatabase, BenchEngine } from './database/bench-database'
import { fill } from './database/fill'
import { type MeasuredPages, measureAll } from './measure-all'
import { measuresOf } from './measures'
import type { BenchOptions, BenchSize } from './options'
import { type RecordedPage, recordPages } from './record-pages'
import { startApp } from './server/app-server'
import { findTargets } from './targets'

export type SizeFigures = BenchSize & { loadSeconds: number } & MeasuredPages
export type Run = { options: BenchOptions; today: string; tell: (line: string) => void }

/** A server that has just started still gives memory back. */
const SETTLE_MS = 3000

/** Everything about one size: its database, the statements of the pages, then server and limits side by side. */
export async function measureSize(engine: BenchEngine, size: BenchSize, run: Run): Promise<SizeFigures> {
  const database = await engine.open(size)
  try {
    run.tell(`${size.projects} projects, ${size.directives} directives: loading the sample`)
    const begun = Date.now()
    await fill(database.address, size, run.today)
    const loadSeconds = Math.round((Date.now() - begun) / 1000)
    run.tell(`  loaded in ${loadSeconds} s; recording the statements of each page`)
    const measures = measuresOf(await findTargets(database.address), run.today)
    const recorded = await recordPages(database, measures)
    return { ...size, loadSeconds, ...(await sideBySide(database, measures, recorded, run)) }
  } finally {
    await database.stop()
  }
}

async function sideBySide(
  database: BenchDatabase,
  measures: ReturnType<typeof measuresOf>,
  recorded: ReadonlyMap<string, RecordedPage>,
  run: Run,
): Promise<MeasuredPages> {
  const app = await startApp(await database.handOver(), run.options.profile)
  try {
    await wait(SETTLE_MS)
    const address = database.addressBesideServer()
    const pages: Record<string, BarePage> = {}
    for (const [name, found] of recorded) if ('page' in found) pages[name] = found.page
    const bare = await startBare({ address, pages })
    try {
      return await measureAll(measures, recorded, { app, bare, address }, run)
    } finally {
      await bare.stop()
    }
  } finally {
    await app.stop()
  }
}
