import { daysBetween } from '~/domain/calendar-day'
import { DEFAULT_BOUNDS, type VarianceBounds } from './variance-bounds'

/**
 * Cost and schedule variance as the Federal IT Dashboard of the United States computes them: planned less actual (or
 * projected), as a share of what was planned; negative is worse. The day asked about stands for a projected end that has
 * passed. The formulae are the Dashboard's; the bounds are the office's (variance-bounds.ts) and said beside each figure.
 */
export type VarianceLevel = 'good' | 'watch' | 'bad'

export type ScheduleFacts = {
  /** By the first approved baseline, or by the plan where it gives no days. ISO days. */
  plannedStart: string | null
  plannedEnd: string | null
  /** The end that is now planned. */
  projectedEnd: string | null
  actualEnd: string | null
}

export type ScheduleVariance = {
  plannedStart: string
  plannedEnd: string
  /** What the planned end is held against, and what that is: done, projected, or the day asked about. */
  end: string
  endIs: 'actual' | 'projected' | 'today'
  /** Calendar days; negative is late. */
  days: number
  /** Whole percent of the planned days, towards zero; negative is late. */
  percent: number
  level: VarianceLevel
}

/** Null where nothing was planned, or in no days at all. `day` is the ISO day asked about. */
export function scheduleVariance(
  facts: ScheduleFacts,
  day: string,
  bounds: VarianceBounds = DEFAULT_BOUNDS,
): ScheduleVariance | null {
  const { plannedStart, plannedEnd, projectedEnd, actualEnd } = facts
  if (plannedStart === null || plannedEnd === null || plannedEnd <= plannedStart) return null
  const isDone = actualEnd !== null && actualEnd <= day
  const projected = projectedEnd ?? plannedEnd
  const endIs = isDone ? 'actual' : projected < day ? 'today' : 'projected'
  const end = isDone ? actualEnd : endIs === 'today' ? day : projected
  const days = daysBetween(end, plannedEnd)
  const planned = daysBetween(plannedStart, plannedEnd)
  const level = levelOf(BigInt(-days), BigInt(planned), bounds)
  return { plannedStart, plannedEnd, end, endIs, days, percent: Math.trunc((days * 100) / planned), level }
}

export type CostVariance = {
  /** Dong: the first approved baseline, and what is approved now or was settled. */
  planned: bigint
  projected: bigint
  /** Dong; negative is dearer. */
  amount: bigint
  /** Whole percent of what was planned, towards zero; negative is dearer. */
  percent: number
  level: VarianceLevel
}

/** Null where nothing was approved. */
export function costVariance(
  planned: bigint | null,
  projected: bigint | null,
  bounds: VarianceBounds = DEFAULT_BOUNDS,
): CostVariance | null {
  if (planned === null || planned <= 0n || projected === null) return null
  const amount = planned - projected
  return {
    planned,
    projected,
    amount,
    percent: Number((amount * 100n) / planned),
    level: levelOf(-amount, planned, bounds),
  }
}

/** What a project was first approved as, and what is approved now or was settled; null where nothing is on record. */
export type PlanFacts = {
  /** Of the first baseline (R11); ISO days. */
  firstStart: string | null
  firstEnd: string | null
  /** Dong. */
  firstAmount: bigint | null
  amountNow: bigint | null
  /** As they held on the day; the default where left out. */
  bounds?: VarianceBounds
}
type Planned = { plannedStart: string | null; plannedEnd: string | null; actualEnd: string | null }

/** Both variances of a project on a day (ISO). portfolio-plans.server.ts says their levels in SQL. */
export function variancesOf(
  project: Planned & PlanFacts,
  day: string,
): { schedule: ScheduleVariance | null; cost: CostVariance | null } {
  const facts = {
    plannedStart: project.firstStart ?? project.plannedStart,
    plannedEnd: project.firstEnd ?? project.plannedEnd,
    projectedEnd: project.plannedEnd,
    actualEnd: project.actualEnd,
  }
  const { bounds, firstAmount, amountNow } = project
  return { schedule: scheduleVariance(facts, day, bounds), cost: costVariance(firstAmount, amountNow, bounds) }
}

/** Exact: an excess of just the bound is to be watched, one hair less is not. What is early or cheaper is as planned. */
function levelOf(excess: bigint, planned: bigint, { watchFrom, badFrom }: VarianceBounds): VarianceLevel {
  if (excess * 100n >= planned * BigInt(badFrom)) return 'bad'
  return excess * 100n >= planned * BigInt(watchFrom) ? 'watch' : 'good'
}
