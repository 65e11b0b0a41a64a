import type { ProjectPhase } from './project-terms'

type Dated = { phase: ProjectPhase; actualStart: string | null; actualEnd: string | null }

/**
 * How far a project had come on an earlier day (ISO), by the days its work began and ended: what lies after the day has
 * not happened yet. Phases without a day of their own stay as they are. portfolio-phase.server.ts says the same in SQL.
 */
export function onDay<P extends Dated>(project: P, day: string): P {
  const { actualStart, actualEnd } = project
  return {
    ...project,
    phase: phaseOn(project, day),
    actualStart: actualStart !== null && actualStart > day ? null : actualStart,
    actualEnd: actualEnd !== null && actualEnd > day ? null : actualEnd,
  }
}

function phaseOn({ phase, actualStart, actualEnd }: Dated, day: string): ProjectPhase {
  const begun = actualStart === null || actualStart <= day
  const ended = actualEnd === null || actualEnd <= day
  if (phase === 'closed' || phase === 'closing') {
    if (!begun) return 'preparation'
    return ended ? phase : 'implementation'
  }
  return phase === 'implementation' && !begun ? 'preparation' : phase
}
