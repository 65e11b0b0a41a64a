import type { DatabaseAddress } from '#db/client.server'
import type { BareServer } from './bare/start-bare'
import { withWritesBeside } from './database/writes-beside'
import { measurePage, type PageFigures } from './measure-page'
import type { Run } from './measure-size'
import type { Measure } from './measures'
import type { RecordedPage } from './record-pages'
import type { AppServer } from './server/app-server'
import { residentMb, withPeakMemory } from './server/process-figures'
import { countReports } from './targets'

export type MeasuredPage = PageFigures &
  Pick<Measure, 'name' | 'aim'> & { statements: number; gateStatements: number; bytes: number }
export type FailedPage = { name: string; failed: string }

/** Resident megabytes of the server: just started, after the pages, at most during the exports, and after them. */
type MemoryFigures = Record<'idle' | 'afterPages' | 'exportPeak' | 'afterExports', number | null>
export type MeasuredPages = { measures: (MeasuredPage | FailedPage)[]; memory: MemoryFigures }

type Sides = { app: AppServer; bare: BareServer; address: DatabaseAddress }

/** Each measure in turn. One that fails is told as failed, and the others are still measured. */
export async function measureAll(
  all: readonly Measure[],
  recorded: ReadonlyMap<string, RecordedPage>,
  sides: Sides,
  run: Run,
): Promise<MeasuredPages> {
  const { pid } = sides.app
  const memory: MemoryFigures = { idle: residentMb(pid), afterPages: null, exportPeak: null, afterExports: null }
  const measures: MeasuredPages['measures'] = []
  for (const measure of all) {
    const found = recorded.get(measure.name) ?? { failed: 'not recorded' }
    run.tell(`  measuring ${measure.name}`)
    const { result, peakMb } = await withPeakMemory(pid, () => measureOne(measure, found, sides, run))
    measures.push(result)
    if (measure.streamed) memory.exportPeak = Math.max(memory.exportPeak ?? 0, peakMb ?? 0)
    if (measure.streamed) memory.afterExports = residentMb(pid)
    else if (!measure.writes) memory.afterPages = residentMb(pid)
  }
  return { measures, memory }
}

async function measureOne(
  measure: Measure,
  found: RecordedPage,
  { app, bare, address }: Sides,
  { options }: Run,
): Promise<MeasuredPage | FailedPage> {
  const { name, aim } = measure
  if ('failed' in found) return { name, failed: found.failed }
  try {
    const cookie = await app.signIn(measure.who)
    const before = await countReports(address)
    const work = () => measurePage(measure, { app, bare, cookie }, options.seconds)
    const figures = await (measure.othersWrite ? withWritesBeside(address, work) : work())
    const recordedReports = (await countReports(address)) - before
    if (measure.writes && recordedReports < figures.page.requests) {
      return { name, failed: `${figures.page.requests} reports sent, ${recordedReports} recorded` }
    }
    const { statements, bytes } = found.page
    return { name, aim, ...figures, statements: statements.length, gateStatements: found.gateStatements, bytes }
  } catch (error) {
    return { name, failed: String(error) }
  }
}
