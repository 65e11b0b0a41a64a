import { scaleUtc } from 'd3-scale'
import { addDays, daysBetween } from '~/domain/calendar-day'
import { withDaySeen } from '~/domain/projects/time-axis'
import type { BoardCell, BoardUnit } from '~/domain/roll-outs/roll-out-board'
import { lastDayInTime, type PhaseWindow } from '~/domain/roll-outs/standing'
import { firstOfNextMonth } from '~/domain/roll-outs/window-day'

type Stretch = { from: number; to: number }
export type DrawnPhase = { id: number; window: Stretch; open: boolean }
export type DrawnCell = { done: Stretch | null; late: Stretch | null }
export type BoardDrawing = {
  /** First days of months or weeks, as shares of the width; `label` where one stands. */
  ticks: { at: number; day: string; label: boolean }[]
  today: number | null
  phases: Record<number, DrawnPhase>
  /** By service and phase: `${itemId}-${phaseId}`. */
  cells: Record<string, DrawnCell>
}

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`)
/** Fewer days than this are told in weeks. */
const SHORT = 75
const MOST_LABELS = 9
/** What lies open to the right, and the air at both ends, as shares of all windows. */
const OPEN_SHARE = 0.22
const AIR_SHARE = 0.02

/**
 * Where windows, what was done in them and the line of the day stand on the board, as shares of its width; null where no
 * phase has a day. The day is drawn while it lies near: a roll-out long over is not pressed together by the time since.
 */
export function drawBoard(
  phases: readonly (PhaseWindow & { id: number })[],
  units: readonly BoardUnit[],
  day: string,
): BoardDrawing | null {
  const cells = units.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map((cell) => ({ itemId: row.id, cell }))))
  const reported = cells.flatMap(({ cell }) => [cell.startedOn, cell.doneOn])
  const windows = phases.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn])
  const known = [...withDaySeen([...windows, ...reported], { day, goesOn: false })]
    .filter((one): one is string => one !== null)
    .sort()
  const [first] = known
  const last = known.at(-1)
  if (first === undefined || last === undefined) return null
  const length = Math.max(14, daysBetween(first, last))
  const open = phases.some(({ endsOn }) => endsOn === null)
  const from = addDays(first, -Math.ceil(length * AIR_SHARE))
  const to = addDays(last, Math.ceil(length * (open ? OPEN_SHARE : AIR_SHARE)) + 1)
  const x = scaleUtc([instant(from), instant(to)], [0, 1]).clamp(true)
  const at = (one: string) => x(instant(one))
  // A day is drawn whole: a window ends where the day after its last one begins.
  const stretch = (start: string, end: string): Stretch => ({ from: at(start), to: at(addDays(end, 1)) })
  const drawn: Record<number, DrawnPhase> = {}
  for (const { id, startsOn, endsOn } of phases)
    drawn[id] = { id, window: stretch(startsOn ?? from, endsOn ?? to), open: endsOn === null }
  const windowOf = new Map(phases.map((phase) => [phase.id, phase]))
  return {
    ticks: ticksOf(x, from, to),
    today: day >= from && day <= to ? at(day) : null,
    phases: drawn,
    cells: Object.fromEntries(
      cells.map(({ itemId, cell }) => [
        `${itemId}-${cell.phaseId}`,
        cellOf(cell, windowOf.get(cell.phaseId), { day: day < to ? day : to, stretch }),
      ]),
    ),
  }
}

function cellOf(
  { startedOn, doneOn, lateDays, standing }: BoardCell,
  window: PhaseWindow | undefined,
  { day, stretch }: { day: string; stretch: (from: string, to: string) => Stretch },
): DrawnCell {
  const open = window !== undefined && window.endsOn === null
  const begun = startedOn ?? doneOn
  const reached = open ? day : (doneOn ?? day)
  const due = window ? lastDayInTime(window) : null
  const until = standing === 'done' && doneOn ? doneOn : day
  return {
    done: begun !== null && begun <= reached ? stretch(begun, reached) : null,
    late: lateDays > 0 && due !== null && due < until ? stretch(addDays(due, 1), until) : null,
  }
}

function ticksOf(x: ReturnType<typeof scaleUtc<number>>, from: string, to: string): BoardDrawing['ticks'] {
  const days = daysBetween(from, to) <= SHORT ? mondays(from, to) : firstDays(from, to)
  const every = Math.max(1, Math.ceil(days.length / MOST_LABELS))
  // A label stands to the right of its line: at the very edge it would be cut off.
  return days.map((day, n) => ({ at: x(instant(day)), day, label: n % every === 0 && x(instant(day)) < 0.95 }))
}

function mondays(from: string, to: string): string[] {
  const weekday = instant(from).getUTCDay() || 7
  return daysFrom(addDays(from, (8 - weekday) % 7), to, (day) => addDays(day, 7))
}

const firstDays = (from: string, to: string) => daysFrom(firstOfNextMonth(from), to, firstOfNextMonth)

function daysFrom(start: string, to: string, next: (day: string) => string): string[] {
  const days: string[] = []
  for (let day = start; day < to; day = next(day)) days.push(day)
  return days
}
