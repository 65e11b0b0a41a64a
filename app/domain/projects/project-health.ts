import { addDays, daysBetween } from '~/domain/calendar-day'
import { isUnfinished } from './project-phase'
import type { Health, ProjectPace, ProjectPhase } from './project-terms'
import { type PlanFacts, variancesOf } from './project-variance'

/** Later than this many days is no longer a matter to watch. */
export const BAD_AFTER_DAYS = 30
/** A planned end this near asks whether the work is. */
export const ENDS_SOON_DAYS = 30
/** A unit's own word on health counts for a monthly period, then it fades (R12). */
export const DECLARED_HOLDS_DAYS = 31

export type HealthFacts = PlanFacts & {
  phase: ProjectPhase
  pace: ProjectPace
  plannedStart: string | null
  plannedEnd: string | null
  actualEnd: string | null
  /** An order to pause or stop is in force: planned clocks stand still (R3). */
  halted: boolean
  overdueDirectives: number
  /** Last day in time of the directive that is overdue for longest, ISO. */
  oldestOverdueOn: string | null
}

export type HealthReason =
  | { key: 'overdue-directives'; level: 'watch' | 'bad'; count: number; days: number }
  | { key: 'end-passed'; level: 'watch' | 'bad'; days: number; on: string }
  | { key: 'start-passed'; level: 'watch'; days: number; on: string }
  | { key: 'ends-soon'; level: 'watch'; days: number; on: string }
  | { key: 'schedule-behind' | 'cost-over'; level: 'watch' | 'bad'; percent: number }

/**
 * Health on `day` (ISO) by rule, with its reasons. A project slowed on purpose or halted by an order is never late by its
 * plan; its overdue directives and what it costs more still count. portfolio-health.server.ts says the same in SQL.
 */
export function computedHealth(facts: HealthFacts, day: string): { health: Health; reasons: HealthReason[] } {
  const reasons = [...directiveReasons(facts, day), ...planReasons(facts, day), ...varianceReasons(facts, day)]
  const bad = reasons.some((reason) => reason.level === 'bad')
  return { health: bad ? 'bad' : reasons.length > 0 ? 'watch' : 'good', reasons }
}

const level = (days: number): 'watch' | 'bad' => (days > BAD_AFTER_DAYS ? 'bad' : 'watch')

function directiveReasons({ overdueDirectives: count, oldestOverdueOn }: HealthFacts, day: string): HealthReason[] {
  if (count === 0 || oldestOverdueOn === null) return []
  const days = daysBetween(oldestOverdueOn, day)
  return [{ key: 'overdue-directives', level: level(days), count, days }]
}

function planReasons({ phase, pace, halted, plannedStart, plannedEnd }: HealthFacts, day: string): HealthReason[] {
  if (pace === 'slowed' || halted || !isUnfinished(phase)) return []
  if (plannedEnd !== null && plannedEnd < day) {
    const days = daysBetween(plannedEnd, day)
    return [{ key: 'end-passed', level: level(days), days, on: plannedEnd }]
  }
  const reasons: HealthReason[] = []
  if (phase === 'proposal' && plannedStart !== null && plannedStart < day)
    reasons.push({ key: 'start-passed', level: 'watch', days: daysBetween(plannedStart, day), on: plannedStart })
  if (phase !== 'closing' && plannedEnd !== null && plannedEnd <= addDays(day, ENDS_SOON_DAYS))
    reasons.push({ key: 'ends-soon', level: 'watch', days: daysBetween(day, plannedEnd), on: plannedEnd })
  return reasons
}

/** What the schedule and the cost of the first plan say of a project that is not over. */
function varianceReasons(facts: HealthFacts, day: string): HealthReason[] {
  if (!isUnfinished(facts.phase)) return []
  const { schedule, cost } = variancesOf(facts, day)
  const still = facts.pace === 'slowed' || facts.halted
  const reasons: HealthReason[] = []
  if (!still && schedule && schedule.level !== 'good')
    reasons.push({ key: 'schedule-behind', level: schedule.level, percent: -schedule.percent })
  if (cost && cost.level !== 'good') reasons.push({ key: 'cost-over', level: cost.level, percent: -cost.percent })
  return reasons
}

export type DeclaredHealth = { health: Health; on: string; faded: boolean }

/** What the unit itself says, and whether its period has ended (R12); null where it has said nothing by that day. */
export function declaredHealth(
  project: { declaredHealth: Health | null; declaredHealthOn: string | null },
  day: string,
): DeclaredHealth | null {
  const { declaredHealth: health, declaredHealthOn: on } = project
  if (health === null || on === null || on > day) return null
  return { health, on, faded: daysBetween(on, day) > DECLARED_HOLDS_DAYS }
}
