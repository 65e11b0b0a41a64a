import type { DeclaredHealth } from './project-health'
import { HEALTHS, type Health } from './project-terms'

/** How what the unit says stands to what the figures say; a word whose period has ended is held against nothing. */
export const HEALTH_GAPS = ['rosier', 'same', 'gloomier', 'faded', 'undeclared'] as const
export type HealthGap = (typeof HEALTH_GAPS)[number]

/**
 * Steps from the declared to the computed health (R12): above nought the unit says better than the figures, -2 to 2.
 * Null where nothing is declared or its period has ended. gapOn() of portfolio-health.server.ts says the same in SQL.
 */
export function gapSteps(declared: DeclaredHealth | null, computed: Health): number | null {
  if (declared === null || declared.faded) return null
  return HEALTHS.indexOf(computed) - HEALTHS.indexOf(declared.health)
}

export function healthGap(declared: DeclaredHealth | null, computed: Health): HealthGap {
  if (declared === null) return 'undeclared'
  const steps = gapSteps(declared, computed)
  if (steps === null) return 'faded'
  return steps === 0 ? 'same' : steps > 0 ? 'rosier' : 'gloomier'
}
