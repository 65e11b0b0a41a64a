import type { Word } from '~/domain/vietnamese-words'
import type { Line } from '../layout/line'
import { barredTables } from './barred-tables'
import { paragraphTables } from './paragraph-tables'

/**
 * A row of a table of tasks. `number` as printed, under the mark of its part where the table has parts («II.3»); `lead`
 * holds a list of words for each cell that names one: a task may stand once for several rows.
 */
export type TaskRow = { number: string; task: Word[]; lead: Word[][]; coordinating: Word[]; deadline: Word[] }
/** Its rows and the lines `[from, to)` it takes. */
export type TaskTable = { rows: TaskRow[]; from: number; to: number }

/** The tables of tasks («STT, nhiệm vụ, chủ trì, phối hợp, thời hạn») of a document, as annexes have them. */
export function taskTables(lines: readonly Line[]): TaskTable[] {
  const barred = barredTables(lines)
  return barred.length > 0 ? barred : paragraphTables(lines)
}
