/** One letter to each lead unit, or one letter to all of them. */
export const URGE_MODES = ['each', 'one'] as const
export type UrgeMode = (typeof URGE_MODES)[number]

/** More directives than this are not urged in one act: the letter would be no letter any more. */
export const MOST_URGED = 200

/** A task that can be urged: open, and its last day has ended. */
export type UrgedTask = {
  directiveId: number
  text: string
  /** «khoản 2, 70/TB-UBND». */
  source: string
  /** ISO day. */
  dueOn: string
  /** How often it was urged before, and when last. */
  rounds: number
  lastOn: string | null
  /** Who is to be told: the living lead units. */
  unitIds: readonly number[]
}

export type UrgedUnit = { organisationId: number; name: string; tasks: UrgedTask[] }

/** Why a chosen directive is in no letter: it is done or reported as done, still in term, or nobody leads it. */
export type NotUrged = { directiveId: number; text: string; because: 'done' | 'in-term' | 'nobody-leads' }
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
