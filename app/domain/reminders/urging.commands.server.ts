import { and, eq, isNull } from 'drizzle-orm'
import type { Executor, Transaction } from '#db/client.server'
import { digestLine, reminder, urging, urgingLetter } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, forbidden, invalid, missing } from '~/domain/command-result'
import { lockDirective } from '~/domain/directives/directive-lock.server'
import { findPaperTemplate } from '~/domain/papers/paper-templates.queries.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { mayWithdraw, type UrgedUnit, type UrgeMode } from './urging'
import { urgingPapers } from './urging-paper'
import { previewUrging } from './urging-preview.queries.server'

type Given = { by: Actor; now: Date }

/**
 * Urges the lead units of directives that are late, nearly due or silent: letters as papers by the office's template of the
 * day, a row of the log for each directive and unit, a sentence in each directive's story. All in one act. Refused where
 * nothing of what was chosen can be urged.
 */
export function urgeUnits(
  db: Executor,
  input: Given & { directiveIds: readonly number[]; mode: UrgeMode; answerBy: string },
): Promise<CommandResult<{ urgingId: number; letters: number; directives: number }>> {
  const { directiveIds, mode, answerBy, by, now } = input
  const day = dayAt(now)
  return db.transaction(async (tx) => {
    if (by.scope !== 'all') return forbidden
    if (answerBy < day) return invalid({ field: 'answerBy', key: 'reminders.answer-in-the-past' })
    // Locked in one order, so that two who urge the same do not wait for each other; the second counts the next round.
    for (const id of [...directiveIds].sort((a, b) => a - b)) await lockDirective(tx, id, by)
    const { units } = await previewUrging(tx, { ids: directiveIds, day })
    if (units.length === 0) return conflict({ field: null, key: 'reminders.nothing-to-urge' })
    const template = await findPaperTemplate(tx, 'letter', day)
    const [made] = await tx
      .insert(urging)
      .values({ madeBy: by.personId, madeOn: day, madeAt: now })
      .returning({ id: urging.id })
    if (!made) throw new Error('An urging was written without an id')
    const papers = urgingPapers(units, { template, day, answerBy, mode })
    for (const { organisationId: to, paper } of papers) {
      const [letter] = await tx
        .insert(urgingLetter)
        .values({ urgingId: made.id, organisationId: to, paper })
        .returning({ id: urgingLetter.id })
      if (!letter) throw new Error('A letter was written without an id')
      const addressed = to === null ? units : units.filter((unit) => unit.organisationId === to)
      await logReminders(tx, { urgingId: made.id, letterId: letter.id, units: addressed })
    }
    const told = new Map(units.flatMap(({ tasks }) => tasks.map((task) => [task.directiveId, task.rounds + 1])))
    for (const [directiveId, round] of told) {
      const to = units.filter(({ tasks }) => tasks.some((task) => task.directiveId === directiveId))
      const data = { round, units: to.map(({ name }) => name), answerBy }
      await recordEvent(tx, { subject: 'directive', subjectId: directiveId, event: 'directive.urged', data, by, now })
    }
    return { ok: true, urgingId: made.id, letters: papers.length, directives: told.size }
  })
}

async function logReminders(
  tx: Transaction,
  { urgingId, letterId, units }: { urgingId: number; letterId: number; units: readonly UrgedUnit[] },
): Promise<void> {
  await tx.insert(reminder).values(
    units.flatMap(({ organisationId, tasks }) =>
      tasks.map(({ directiveId, dueOn, rounds }) => ({
        ...{ urgingId, letterId, organisationId, directiveId, dueOn, round: rounds + 1 },
      })),
    ),
  )
}

/** Takes an urging back on its own day, while no letter is out and nobody has been told. The rows stay and say so. */
export function withdrawUrging(db: Executor, input: Given & { urgingId: number }): Promise<CommandResult> {
  const { urgingId, by, now } = input
  return db.transaction(async (tx) => {
    if (by.scope !== 'all') return forbidden
    const [row] = await tx.select().from(urging).where(eq(urging.id, urgingId)).for('update')
    if (!row) return missing
    const letters = await tx
      .select({ sentOn: urgingLetter.sentOn, toldIn: digestLine.id })
      .from(urgingLetter)
      .leftJoin(digestLine, eq(digestLine.letterId, urgingLetter.id))
      .where(eq(urgingLetter.urgingId, urgingId))
    const sent = letters.some(({ sentOn }) => sentOn !== null)
    const told = letters.some(({ toldIn }) => toldIn !== null)
    if (!mayWithdraw({ ...row, sent, told }, dayAt(now))) return conflict({ field: null, key: 'reminders.too-late' })
    await tx.update(urging).set({ withdrawnAt: now, withdrawnBy: by.personId }).where(eq(urging.id, urgingId))
    const urged = await tx
      .selectDistinct({ directiveId: reminder.directiveId, round: reminder.round })
      .from(reminder)
      .where(eq(reminder.urgingId, urgingId))
    for (const { directiveId, round } of urged) {
      const data = { round }
      await recordEvent(tx, {
        ...{ subject: 'directive', subjectId: directiveId, event: 'directive.urging-withdrawn', data, by, now },
      })
    }
    return { ok: true }
  })
}

/** A letter has gone out, with the number the registry gave it; from then on its urging stands. */
export function recordLetterSent(
  db: Executor,
  input: Given & { letterId: number; numberSymbol: string; sentOn: string },
): Promise<CommandResult> {
  const { letterId, numberSymbol, sentOn, by, now } = input
  return db.transaction(async (tx) => {
    if (by.scope !== 'all') return forbidden
    const [row] = await tx
      .select({ madeOn: urging.madeOn, withdrawnAt: urging.withdrawnAt, sentOn: urgingLetter.sentOn })
      .from(urgingLetter)
      .innerJoin(urging, eq(urging.id, urgingLetter.urgingId))
      .where(eq(urgingLetter.id, letterId))
      .for('update')
    if (!row || row.withdrawnAt !== null) return missing
    if (row.sentOn !== null) return conflict({ field: null, key: 'reminders.already-sent' })
    if (sentOn < row.madeOn || sentOn > dayAt(now)) return invalid({ field: 'sentOn', key: 'reminders.sent-on' })
    await tx
      .update(urgingLetter)
      .set({ numberSymbol, sentOn })
      .where(and(eq(urgingLetter.id, letterId), isNull(urgingLetter.sentOn)))
    return { ok: true }
  })
}
