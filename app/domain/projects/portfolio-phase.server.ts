import { type SQL, sql } from 'drizzle-orm'
import { project } from '#db/schema.server'
import type { ProjectPhase } from './project-terms'

/** The phase of onDay() in project-on-day.ts as SQL, to filter, count, group and sort by it; a test holds the two together. */
export const phaseOnDay = (day: string): SQL<ProjectPhase> => sql<ProjectPhase>`case
  when ${project.phase} in ('implementation', 'closing', 'closed') and ${project.actualStart} > ${day}::date then 'preparation'
  when ${project.phase} in ('closing', 'closed') and ${project.actualEnd} > ${day}::date then 'implementation'
  else ${project.phase} end`
