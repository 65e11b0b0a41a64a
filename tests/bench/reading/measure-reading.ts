import { performance } from 'node:perf_hooks'
import { readNotice } from '~/domain/notices/reading/read-notice'
import { percentile, rounded } from '../load/timing'
import { endlessLine, noise, repeated, twoPages } from './texts'

export type ReadingFigures = {
  /** Milliseconds, the middle of several runs. */
  p50: Record<string, number>
  /** How many times as long ten times the text takes: 10 is a straight line. */
  growth: Record<string, number>
}

const LEAST_RUNS = 3
const WARM_UPS = 5
const MOST_RUNS = 15
const MOST_MS = 3000

/** The reader alone, in this process: what a page costs, what hostile text costs, how time grows with length. */
export function measureReading(tell: (line: string) => void): ReadingFigures {
  const texts: Record<string, string> = {
    'notice of two pages': twoPages(),
    'noise of 200 kB': noise(200_000),
    'one line of 200 kB': endlessLine(200_000),
    '10 kB': repeated(twoPages(), 10_000),
    '100 kB': repeated(twoPages(), 100_000),
    '1 MB': repeated(twoPages(), 1_000_000),
  }
  const p50: Record<string, number> = {}
  for (const [name, text] of Object.entries(texts)) {
    tell(`  reading ${name}`)
    p50[name] = timeOf(text)
  }
  const times = (long: string, short: string) => rounded((p50[long] ?? Number.NaN) / (p50[short] ?? Number.NaN))
  return { p50, growth: { '10 kB to 100 kB': times('100 kB', '10 kB'), '100 kB to 1 MB': times('1 MB', '100 kB') } }
}

function timeOf(text: string): number {
  for (let turn = 0; turn < WARM_UPS; turn++) readNotice(text.slice(0, 20_000))
  const runs: number[] = []
  const begun = performance.now()
  while (runs.length < LEAST_RUNS || (runs.length < MOST_RUNS && performance.now() - begun < MOST_MS)) {
    const started = performance.now()
    readNotice(text)
    runs.push(performance.now() - started)
  }
  return rounded(percentile(runs, 50))
}
