/** What is rolled out: public services online (dịch vụ công trực tuyến), or official mail boxes (hộp thư công vụ). */
export const ROLL_OUT_KINDS = ['online-services', 'mail-boxes'] as const
export type RollOutKind = (typeof ROLL_OUT_KINDS)[number]

/** What a phase is for, in the order in which orders name them: from the process on paper to what everybody uses. */
export const PHASE_KINDS = ['process', 'digitise', 'trial', 'integrate', 'official'] as const
export type PhaseKind = (typeof PHASE_KINDS)[number]

/** What is reported of a service in a phase: that it began, or that it is done. */
export const REPORT_KINDS = ['started', 'done'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** How far a service is online: levels 1 to 4, later partial or end-to-end. */
export const SERVICE_LEVELS = ['level-1', 'level-2', 'level-3', 'level-4', 'partial', 'full'] as const
export type ServiceLevel = (typeof SERVICE_LEVELS)[number]

const NUMBERED: readonly ServiceLevel[] = ['level-1', 'level-2', 'level-3', 'level-4']
const NAMED: readonly ServiceLevel[] = ['partial', 'full']
const NAMED_SINCE = '2022-06-24'
const NUMBERED_UNTIL = '2022-08-14'

/**
 * The levels an order of the day (ISO) may speak of. Nghị định 43/2011/NĐ-CP has levels 1 to 4; Nghị định 42/2022/NĐ-CP
 * (issued 24/6/2022, in force from 15/8/2022) and after it Nghị định 224/2026/NĐ-CP, Điều 14, know «một phần» and «toàn
 * trình». Between issue and force both are met.
 */
export function levelsOn(day: string): readonly ServiceLevel[] {
  if (day < NAMED_SINCE) return NUMBERED
  return day <= NUMBERED_UNTIL ? SERVICE_LEVELS : NAMED
}
