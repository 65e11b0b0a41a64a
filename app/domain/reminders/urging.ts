import type { RemindedOf } from '~/domain/papers/reminder-words'

/** One letter to each lead unit, or one letter to all of them. */
export const URGE_MODES = ['each', 'one'] as const
export type UrgeMode = (typeof URGE_MODES)[number]

/** More directives than this are not urged in one act: the letter would be no letter any more. */
export const MOST_URGED = 200

/** An open task that can be urged. */
export type UrgedTask = {
  directiveId: number
  text: string
  /** «khoản 2, 70/TB-UBND». */
  source: string
  cause: RemindedOf
  /** ISO day; null for work that is held to none. */
  dueOn: string | null
  /** Days late, left, or without a report, by the cause. */
  days: number
  /** ISO day of the newest report; null where there is none. */
  lastReportOn: string | null
  /** How often it was urged before, and when last. */
  rounds: number
  lastOn: string | null
  /** Who is to be told: the living lead units. */
  unitIds: readonly number[]
}

export type UrgedUnit = { organisationId: number; name: string; tasks: UrgedTask[] }

/** Why a chosen directive is in no letter: done or reported as done, far from its day, reported in its period, led by nobody. */
export type NotUrged = { directiveId: number; text: string; because: 'done' | 'in-term' | 'reported' | 'nobody-leads' }
export type UrgingPreview = { units: UrgedUnit[]; left: NotUrged[] }

/** The tasks under the units that lead them; a task that several lead stands under each. */
export function byLeadUnit(tasks: readonly UrgedTask[], names: ReadonlyMap<number, string>): UrgedUnit[] {
  const units = new Map<number, UrgedTask[]>()
  for (const task of tasks) for (const id of task.unitIds) units.set(id, [...(units.get(id) ?? []), task])
  return [...units]
    .map(([organisationId, own]) => ({ organisationId, name: names.get(organisationId) ?? '', tasks: own }))
    .sort((a, b) => b.tasks.length - a.tasks.length || a.name.localeCompare(b.name, 'vi'))
}

/** A withdrawal is one act, on the day itself, and only while nobody has been told (no letter out, no digest). */
export const mayWithdraw = (
  urging: { madeOn: string; withdrawnAt: Date | null; sent: boolean; told: boolean },
  today: string,
): boolean => urging.withdrawnAt === null && urging.madeOn === today && !urging.sent && !urging.told
