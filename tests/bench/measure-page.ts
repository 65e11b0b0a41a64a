import type { BareServer } from './bare/start-bare'
import type { Exchange } from './load/exchange'
import { putLoad, type Stretch } from './load/load'
import { rounded, type Timing, timingOf } from './load/timing'
import type { Measure } from './measures'
import type { AppServer } from './server/app-server'
import { processorMs } from './server/process-figures'

export type PageFigures = {
  page: Timing
  /** Limit (a): the same SQL, its rows in a template string. */
  rows: Timing
  /** Limit (b): a constant of the same size. */
  constant: Timing
  /** How many times as many requests a second the limit answered. */
  toRows: number
  toConstant: number
}

const ROUNDS = 3
const WARM_UP_SHARE = 0.15

type Side = { origin: string; pid: number; next: () => Exchange }

/** A page and its two limits in turns, so that whatever else the machine does falls on all three. */
export async function measurePage(
  measure: Measure,
  { app, bare, cookie }: { app: AppServer; bare: BareServer; cookie: string },
  seconds: number,
): Promise<PageFigures> {
  let turn = 1
  const asked = (): Exchange => {
    const exchange = measure.exchange(++turn)
    return { ...exchange, headers: { ...exchange.headers, cookie } }
  }
  const limit = (name: string) => (): Exchange => ({
    method: 'GET',
    path: `/${name}/${encodeURIComponent(measure.name)}`,
  })
  const sides: Record<'page' | 'rows' | 'constant', Side> = {
    page: { origin: app.origin, pid: app.pid, next: asked },
    rows: { ...bare, next: limit('rows') },
    constant: { ...bare, next: limit('constant') },
  }
  const runs = { page: runOf(sides.page), rows: runOf(sides.rows), constant: runOf(sides.constant) }
  const { connections } = measure
  for (const run of Object.values(runs)) await run.warmUp({ connections, seconds: seconds * WARM_UP_SHARE })
  for (let round = 0; round < ROUNDS; round++) {
    for (const run of Object.values(runs)) await run.stretch({ connections, seconds: seconds / ROUNDS })
  }
  const [page, rows, constant] = [runs.page.timing(), runs.rows.timing(), runs.constant.timing()]
  return {
    page,
    rows,
    constant,
    toRows: rounded(rows.perSecond / page.perSecond),
    toConstant: rounded(constant.perSecond / page.perSecond),
  }
}

function runOf({ origin, pid, next }: Side) {
  const stretches: Stretch[] = []
  let cpuMs: number | null = 0
  return {
    warmUp: (load: { connections: number; seconds: number }) => putLoad(origin, next, load),
    stretch: async (load: { connections: number; seconds: number }) => {
      const before = processorMs(pid)
      stretches.push(await putLoad(origin, next, load))
      const after = processorMs(pid)
      cpuMs = before === null || after === null || cpuMs === null ? null : cpuMs + after - before
    },
    timing: (): Timing => timingOf(stretches, cpuMs),
  }
}
