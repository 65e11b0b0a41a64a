import type { Stretch } from './load'

export type Timing = {
  requests: number
  perSecond: number
  /** Milliseconds. */
  p50: number
  p95: number
  /** Processor time of the answering process a request, without the database; null where the system does not tell. */
  cpuMs: number | null
}

/** Several stretches of the same thing as one figure. */
export function timingOf(stretches: readonly Stretch[], cpuMs: number | null): Timing {
  const milliseconds = stretches.flatMap((stretch) => stretch.milliseconds)
  const elapsed = stretches.reduce((sum, stretch) => sum + stretch.elapsedMs, 0)
  const requests = milliseconds.length
  return {
    requests,
    perSecond: rounded((requests * 1000) / elapsed),
    p50: rounded(percentile(milliseconds, 50)),
    p95: rounded(percentile(milliseconds, 95)),
    cpuMs: cpuMs === null ? null : rounded(cpuMs / requests),
  }
}

/** The value that `share` per cent of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((sorted.length * share) / 100) - 1)] ?? Number.NaN
}

export const rounded = (value: number): number => Number(value.toPrecision(3))
