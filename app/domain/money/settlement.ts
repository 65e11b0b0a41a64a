import { addMonths } from '~/domain/directives/calendar-period'
import type { ProjectGroup } from '~/domain/projects/project-terms'

/**
 * Months within which the investor hands in the file of final settlement, by group: 9 for national ones and A, 6 for B,
 * 4 for C (NĐ 193/2026/NĐ-CP). The clock starts at the handover, or on the day a decision to stop takes effect: a stopped
 * project has a settlement too.
 */
const MONTHS: Record<ProjectGroup, number> = { national: 9, A: 9, B: 6, C: 4 }

export const settlementMonths = (group: ProjectGroup | null): number => MONTHS[group ?? 'C']

/** Last day (ISO) to hand in the file. A project without a group counts as C. */
export const settlementDue = (groundOn: string, group: ProjectGroup | null): string =>
  addMonths(groundOn, settlementMonths(group))

export type SettlementStanding = 'approved' | 'submitted' | 'due' | 'overdue'

/** How a settlement stands on a day (ISO); handed in is handed in, in time or not. */
export function settlementStanding(
  settlement: { groundOn: string; submittedOn: string | null; approvedOn: string | null },
  group: ProjectGroup | null,
  day: string,
): SettlementStanding {
  if (settlement.approvedOn !== null && settlement.approvedOn <= day) return 'approved'
  if (settlement.submittedOn !== null && settlement.submittedOn <= day) return 'submitted'
  return day > settlementDue(settlement.groundOn, group) ? 'overdue' : 'due'
}
