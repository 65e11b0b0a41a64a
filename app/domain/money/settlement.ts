import type { ProjectGroup } from '~/domain/projects/project-terms'
import { type CountedTerm, countTerm } from '~/domain/term'
import type { WorkingCalendar } from '~/domain/working-calendar'

/**
 * Months within which the investor hands in the file of final settlement, by group: 9 for national ones and A, 6 for B,
 * 4 for C (NĐ 193/2026/NĐ-CP). The clock starts at the handover, or on the day a decision to stop takes effect: a stopped
 * project has a settlement too.
 */
const MONTHS: Record<ProjectGroup, number> = { national: 9, A: 9, B: 6, C: 4 }

const settlementMonths = (group: ProjectGroup | null): number => MONTHS[group ?? 'C']

/**
 * The term for handing in the file as it is counted: its `end` is the last day. One that would end on a day off ends with
 * the next working day (Bộ luật Dân sự 2015 Điều 148 khoản 5). A project without a group counts as C.
 */
export const settlementTerm = (calendar: WorkingCalendar, groundOn: string, group: ProjectGroup | null): CountedTerm =>
  countTerm(calendar, groundOn, settlementMonths(group), 'month')

export type SettlementStanding = 'approved' | 'submitted' | 'due' | 'overdue'

/** How a settlement with its last day `due` stands on a day (both ISO); handed in is handed in, in time or not. */
export function settlementStanding(
  settlement: { submittedOn: string | null; approvedOn: string | null },
  due: string,
  day: string,
): SettlementStanding {
  if (settlement.approvedOn !== null && settlement.approvedOn <= day) return 'approved'
  if (settlement.submittedOn !== null && settlement.submittedOn <= day) return 'submitted'
  return day > due ? 'overdue' : 'due'
}
