import { sayDay, sayShort } from '~/domain/briefings/say'
import type { Paper } from '~/domain/papers/paper'
import type { PaperTemplate } from '~/domain/papers/paper-template'
import { type RemindedTask, reminderLetter } from '~/domain/papers/reminder-letter'
import type { UrgedTask, UrgedUnit, UrgeMode } from './urging'

type Asked = { template: PaperTemplate; day: string; answerBy: string; mode: UrgeMode }

/** A letter, and to which unit; null: to all of them. */
export type UrgingPaper = { organisationId: number | null; paper: Paper }

/** The letters of an urging. `day` is the day the delays are counted on, `answerBy` the last day for an answer (ISO). */
export function urgingPapers(units: readonly UrgedUnit[], { template, day, answerBy, mode }: Asked): UrgingPaper[] {
  const letter = (addressed: readonly UrgedUnit[]): Paper =>
    reminderLetter({
      template,
      number: null,
      date: null,
      asOf: sayDay(day),
      units: addressed.map(({ name }) => name),
      tasks: addressed.flatMap(({ name, tasks }) => tasks.map((task) => remindedTask(name, task))),
      answerBy: `chậm nhất ngày ${sayDay(answerBy)}`,
    })
  if (mode === 'one') return [{ organisationId: null, paper: letter(units) }]
  return units.map((unit) => ({ organisationId: unit.organisationId, paper: letter([unit]) }))
}

function remindedTask(unit: string, { text, source, cause, dueOn, lastReportOn, days }: UrgedTask): RemindedTask {
  const day = cause === 'stale' ? lastReportOn : dueOn
  return { of: cause, unit, source, task: sayShort(text, 400), day: day === null ? 'chưa có' : sayDay(day), days }
}
