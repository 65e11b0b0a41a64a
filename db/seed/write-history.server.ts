import type { InferInsertModel } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { completion, extension, progressReport, timelineEntry } from '#db/schema.server'
import { latest } from '~/domain/directives/deadline'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { insertRows } from './insert-rows.server'
import { instantOn, OFFICE_PERSON, UNIT_PERSON } from './sample-clock'
import type { SampleDirective, SampleHistory } from './sample-shapes'

export type HistoryRows = {
  reports: InferInsertModel<typeof progressReport>[]
  extensions: InferInsertModel<typeof extension>[]
  completions: InferInsertModel<typeof completion>[]
  events: InferInsertModel<typeof timelineEntry>[]
}

/** The rows of what happened to one directive, with its sentences for people. */
export function historyRows(
  directiveId: number,
  organisationId: number,
  history: SampleHistory,
  told: Pick<SampleDirective, 'due'>,
): HistoryRows {
  const rows: HistoryRows = { reports: [], extensions: [], completions: [], events: [] }
  const tell = (event: TimelineEvent, on: string, data: Record<string, unknown> = {}) => {
    const by =
      event.endsWith('granted') || event.endsWith('refused') || /completion-(confirmed|returned)/.test(event)
        ? OFFICE_PERSON
        : UNIT_PERSON
    rows.events.push({
      subject: 'directive',
      subjectId: String(directiveId),
      event,
      at: instantOn(on),
      actorId: by.personId,
      actorName: by.name,
      data,
    })
  }
  const unit = { directiveId, organisationId }
  for (const report of history.reports ?? []) {
    rows.reports.push({
      ...unit,
      reportedBy: UNIT_PERSON.personId,
      reportedAt: instantOn(report.on),
      asOf: report.on,
      text: report.text,
      percent: report.percent ?? null,
      certainty: report.certainty ?? 'actual',
    })
    tell('directive.reported', report.on, {
      text: report.text,
      percent: report.percent ?? null,
      certainty: report.certainty ?? 'actual',
      asOf: report.on,
      files: 0,
    })
  }
  const { extension: asked, completion: done } = history
  if (asked) {
    const { decided } = asked
    const oldDueOn = told.due ? latest(told.due.deadline) : null
    const about = { oldDueOn, askedDueOn: asked.until }
    rows.extensions.push({
      ...unit,
      askedBy: UNIT_PERSON.personId,
      askedAt: instantOn(asked.askedOn),
      reason: asked.reason,
      oldDueOn,
      askedDueOn: asked.until,
      state: decided ? (decided.granted ? 'granted' : 'refused') : 'asked',
      decidedBy: decided ? OFFICE_PERSON.personId : null,
      decidedAt: decided ? instantOn(decided.on) : null,
      grantedDueOn: decided?.granted ? asked.until : null,
      decisionWords: decided?.words ?? null,
    })
    tell('directive.extension-asked', asked.askedOn, { ...about, reason: asked.reason })
    if (decided)
      tell(decided.granted ? 'directive.extension-granted' : 'directive.extension-refused', decided.on, {
        ...about,
        grantedDueOn: decided.granted ? asked.until : null,
        words: decided.words,
      })
  }
  if (done) {
    const { decided } = done
    rows.completions.push({
      ...unit,
      reportedBy: UNIT_PERSON.personId,
      reportedAt: instantOn(done.reportedOn),
      completedOn: done.completedOn,
      text: done.text,
      state: decided ? (decided.confirmed ? 'confirmed' : 'returned') : 'awaiting',
      decidedBy: decided ? OFFICE_PERSON.personId : null,
      decidedAt: decided ? instantOn(decided.on) : null,
      decisionWords: decided?.words ?? null,
    })
    tell('directive.completion-reported', done.reportedOn, { completedOn: done.completedOn, text: done.text })
    if (decided)
      tell(decided.confirmed ? 'directive.completion-confirmed' : 'directive.completion-returned', decided.on, {
        completedOn: done.completedOn,
        words: decided.words ?? null,
      })
  }
  return rows
}

export async function writeHistory(tx: Transaction, all: readonly HistoryRows[]): Promise<void> {
  await insertRows(
    tx,
    progressReport,
    all.flatMap((one) => one.reports),
  )
  await insertRows(
    tx,
    extension,
    all.flatMap((one) => one.extensions),
  )
  await insertRows(
    tx,
    completion,
    all.flatMap((one) => one.completions),
  )
  await insertRows(
    tx,
    timelineEntry,
    all.flatMap((one) => one.events),
  )
}
