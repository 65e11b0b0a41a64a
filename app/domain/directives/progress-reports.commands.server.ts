import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { directive, progressReport, progressReportFile } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, forbidden, missing } from '~/domain/command-result'
import { evidenceIssues, type SentFile } from '~/domain/files/evidence'
import { storeFile } from '~/domain/files/files.commands.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { type Certainty, reportIssues } from './directive'
import { lockDirective } from './directive-lock.server'
import { refusalOf } from './refusal-of'

export type NewReport = {
  directiveId: number
  text: string
  /** 0–100, or null where the work has no measure. */
  percent: number | null
  certainty: Certainty
  /** ISO day the facts speak of. */
  asOf: string
  files: readonly SentFile[]
  /** Made by the browser once a form; the same form sent twice is one report. */
  submissionKey: string | null
  by: Actor
  now: Date
}

/** A unit that leads or co-ordinates says how far the work is. `repeated`: this very form had been received before. */
export async function reportProgress(
  db: Database,
  input: NewReport,
): Promise<CommandResult<{ reportId: number; repeated: boolean }>> {
  return db.transaction(async (tx) => {
    const locked = await lockDirective(tx, input.directiveId, input.by)
    if (!locked) return missing
    if (locked.organisationId === null) return forbidden
    const earlier = await findSubmission(tx, submissionKey(input))
    if (earlier) return { ok: true, reportId: earlier, repeated: true }
    const issues = [
      ...reportIssues(locked, input, dayAt(input.now)),
      ...(input.text.trim() === '' ? [{ field: 'text', key: 'errors.required' }] : []),
      ...evidenceIssues(input.files, 'files'),
    ]
    const refusal = refusalOf(issues)
    if (refusal) return refusal

    const reportId = await insertReport(tx, input, locked.organisationId)
    if (locked.lastReportOn === null || input.asOf >= locked.lastReportOn) {
      const percent = input.percent === null ? {} : { lastPercent: input.percent }
      await tx
        .update(directive)
        .set({ lastReportOn: input.asOf, ...percent })
        .where(eq(directive.id, locked.id))
    }
    await recordEvent(tx, {
      subject: 'directive',
      subjectId: locked.id,
      event: 'directive.reported',
      data: {
        reportId,
        text: input.text,
        percent: input.percent,
        certainty: input.certainty,
        asOf: input.asOf,
        files: input.files.length,
      },
      by: input.by,
      now: input.now,
    })
    return { ok: true, reportId, repeated: false }
  })
}

/** A key is a browser's own word: it counts only for its person and directive. */
const submissionKey = ({ submissionKey: key, by, directiveId }: NewReport): string | null =>
  key ? `${by.personId}:${directiveId}:${key}` : null

async function findSubmission(tx: Transaction, key: string | null): Promise<number | null> {
  if (!key) return null
  const [row] = await tx
    .select({ id: progressReport.id })
    .from(progressReport)
    .where(eq(progressReport.submissionKey, key))
  return row?.id ?? null
}

async function insertReport(tx: Transaction, input: NewReport, organisationId: number): Promise<number> {
  const [row] = await tx
    .insert(progressReport)
    .values({
      directiveId: input.directiveId,
      reportedBy: input.by.personId,
      organisationId,
      reportedAt: input.now,
      asOf: input.asOf,
      text: input.text,
      percent: input.percent,
      certainty: input.certainty,
      submissionKey: submissionKey(input),
    })
    .returning({ id: progressReport.id })
  if (!row) throw new Error('A report was written without an id')
  for (const file of input.files) {
    const fileId = await storeFile(tx, { ...file, by: input.by, now: input.now })
    await tx.insert(progressReportFile).values({ reportId: row.id, fileId })
  }
  return row.id
}
