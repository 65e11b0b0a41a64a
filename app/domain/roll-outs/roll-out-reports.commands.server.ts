import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { rollOutFirst, rollOutItem, rollOutPhase, rollOutReport } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, type Issue, invalid, missing, stale } from '~/domain/command-result'
import { evidenceIssues, type SentFile } from '~/domain/files/evidence'
import { storeFile } from '~/domain/files/files.commands.server'
import type { GivenFirst, GivenReport } from './roll-out.forms'
import { asks, hasToNameFirst } from './roll-out-board'
import { changeRollOutRow, lockItem, type OfRollOut } from './roll-out-lock.server'

/** Says that a service began a phase or is done with it, on which day and by what paper or word (R2). */
export function reportItem(
  db: Database,
  { report, files, ...of }: OfRollOut & { report: GivenReport; files: readonly SentFile[] },
): Promise<CommandResult> {
  return changeRollOutRow(db, of, async (tx, locked) => {
    const item = await lockItem(tx, report.itemId, of)
    if (!item) return missing
    const [phase] = await tx
      .select()
      .from(rollOutPhase)
      .where(and(eq(rollOutPhase.id, report.phaseId), eq(rollOutPhase.rollOutId, locked.id)))
    if (!phase) return invalid({ field: 'phaseId', key: 'errors.not-a-choice' })
    const first = await currentFirst(tx, locked.id, item.organisationId)
    const issues = [
      ...(asks(phase, first?.itemId === item.id) ? [] : [{ field: 'phaseId', key: 'roll-outs.phase-not-asked' }]),
      ...(await reportIssues(tx, report, dayAt(of.now))),
      ...evidenceIssues(files, 'files', 1),
    ]
    if (issues.length > 0) return invalid(...issues)
    const [file] = files
    const fileId = file ? await storeFile(tx, { ...file, by: of.by, now: of.now }) : null
    const inUse = locked.kind === 'mail-boxes' ? report.inUse : null
    await tx.insert(rollOutReport).values({ ...report, inUse, fileId, by: of.by.personId, at: of.now })
    const { kind, on, words } = report
    return { event: 'roll-out.reported', data: { item: item.name, phase: phase.name, kind, on, words, inUse } }
  })
}

async function reportIssues(tx: Transaction, report: GivenReport, today: string): Promise<Issue[]> {
  const issues: Issue[] = []
  const there = await tx
    .select({ kind: rollOutReport.kind, on: rollOutReport.on })
    .from(rollOutReport)
    .where(
      and(
        ...[eq(rollOutReport.itemId, report.itemId), eq(rollOutReport.phaseId, report.phaseId)],
        isNull(rollOutReport.withdrawnAt),
      ),
    )
  const started = there.find(({ kind }) => kind === 'started')
  const done = there.find(({ kind }) => kind === 'done')
  if (there.some(({ kind }) => kind === report.kind)) issues.push({ field: 'kind', key: 'roll-outs.reported-already' })
  if (report.on > today) issues.push({ field: 'on', key: 'roll-outs.day-ahead' })
  if (report.kind === 'done' && started && report.on < started.on)
    issues.push({ field: 'on', key: 'roll-outs.done-before-start', context: { day: started.on } })
  if (report.kind === 'started' && done && report.on > done.on)
    issues.push({ field: 'on', key: 'roll-outs.start-after-done', context: { day: done.on } })
  return issues
}

/** Takes a wrong report back for a reason; its row stays, and the standing follows by itself. */
export function withdrawReport(
  db: Database,
  { reportId, reason, ...of }: OfRollOut & { reportId: number; reason: string },
): Promise<CommandResult> {
  return changeRollOutRow(db, of, async (tx) => {
    const [report] = await tx.select().from(rollOutReport).where(eq(rollOutReport.id, reportId)).for('update')
    const item = report && (await lockItem(tx, report.itemId, of))
    if (!report || !item) return missing
    if (report.withdrawnAt !== null) return stale({ withdrawnAt: report.withdrawnAt })
    await tx
      .update(rollOutReport)
      .set({ withdrawnAt: of.now, withdrawnBy: of.by.personId, withdrawnWords: reason })
      .where(eq(rollOutReport.id, reportId))
    const [phase] = await tx
      .select({ name: rollOutPhase.name })
      .from(rollOutPhase)
      .where(eq(rollOutPhase.id, report.phaseId))
    const { kind, on } = report
    return {
      event: 'roll-out.report-withdrawn',
      data: { item: item.name, phase: phase?.name ?? '', kind, on, words: reason },
    }
  })
}

/** A unit with several services names the one it takes first; naming another one says why. */
export function nameFirst(db: Database, { first, ...of }: OfRollOut & { first: GivenFirst }): Promise<CommandResult> {
  return changeRollOutRow(db, of, async (tx, locked) => {
    const item = await lockItem(tx, first.itemId, of)
    if (!item) return missing
    const was = await currentFirst(tx, locked.id, item.organisationId)
    if ((was?.id ?? null) !== first.seen) return stale({ itemId: was?.itemId ?? null })
    const siblings = await tx
      .select({ id: rollOutItem.id })
      .from(rollOutItem)
      .where(and(eq(rollOutItem.rollOutId, locked.id), eq(rollOutItem.organisationId, item.organisationId)))
    if (!hasToNameFirst(locked, siblings.length)) return invalid({ field: 'itemId', key: 'roll-outs.no-first-asked' })
    if (was?.itemId === item.id) return invalid({ field: 'itemId', key: 'roll-outs.first-already' })
    if (first.on > dayAt(of.now)) return invalid({ field: 'on', key: 'roll-outs.day-ahead' })
    const { on, words } = first
    await tx.insert(rollOutFirst).values({ itemId: item.id, on, words, by: of.by.personId, at: of.now })
    return { event: 'roll-out.first-named', data: { item: item.name, was: was?.name ?? null, on, words } }
  })
}

async function currentFirst(tx: Transaction, rollOutId: number, organisationId: number) {
  const [row] = await tx
    .select({ id: rollOutFirst.id, itemId: rollOutFirst.itemId, name: rollOutItem.name })
    .from(rollOutFirst)
    .innerJoin(rollOutItem, eq(rollOutItem.id, rollOutFirst.itemId))
    .where(and(eq(rollOutItem.rollOutId, rollOutId), eq(rollOutItem.organisationId, organisationId)))
    .orderBy(desc(rollOutFirst.id))
    .limit(1)
  return row ?? null
}
