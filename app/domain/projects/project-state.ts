import { daysBetween } from '~/domain/calendar-day'
import type { PauseFacts } from '~/domain/pauses/pause-facts'
import type { OrderInForce, OrderKind } from './project-order'
import type { ProjectPace, ProjectPhase } from './project-terms'

/** The state of a project as clauses of one sentence; the words make the sentence. */
export type StatePart =
  | { key: 'phase'; phase: ProjectPhase; since: string | null }
  | {
      key: 'order'
      kind: OrderKind
      notice: string | null
      section: string
      since: string | null
      days: number | null
      condition: string | null
    }
  | { key: 'pause'; pause: PauseFacts; daysLost: number }
  | { key: 'slowed'; reason: string | null }

type Project = {
  phase: ProjectPhase
  pace: ProjectPace
  paceReason: string | null
  actualStart: string | null
  actualEnd: string | null
}

type Standing = { orders: readonly OrderInForce[]; pauses: readonly (PauseFacts & { daysLost: number })[] }

/**
 * How a project stands on `day` (ISO): its phase, what of it is paused, the orders in force on it with their days, and why
 * it goes slowly.
 */
export function stateOf(project: Project, { orders, pauses }: Standing, day: string): StatePart[] {
  const { phase, pace } = project
  const since = phase === 'closed' ? project.actualEnd : phase === 'implementation' ? project.actualStart : null
  const parts: StatePart[] = [{ key: 'phase', phase, since }]
  for (const pause of pauses) if (pause.endedOn === null) parts.push({ key: 'pause', pause, daysLost: pause.daysLost })
  for (const { kind, notice, section, since: from, condition } of orders) {
    const days = from === null ? null : Math.max(0, daysBetween(from, day))
    parts.push({ key: 'order', kind, notice, section, since: from, days, condition })
  }
  if (pace === 'slowed') parts.push({ key: 'slowed', reason: project.paceReason })
  return parts
}
