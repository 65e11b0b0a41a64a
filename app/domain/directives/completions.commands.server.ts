import { and, eq } from 'drizzle-orm'
import type { Database, Executor } from '#db/client.server'
import { completion, directive } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, forbidden, invalid, missing } from '~/domain/command-result'
import { evidenceIssues, type SentFile } from '~/domain/files/evidence'
import { storeFile } from '~/domain/files/files.commands.server'
import { openDecisionsFor, withdrawDecisionsFor } from '~/domain/pauses/due-decisions.server'
import { keepProposals } from '~/domain/pauses/proposals.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { completionIssues } from './directive'
import { lockDirective } from './directive-lock.server'
import { refusalOf } from './refusal-of'

/** A leading unit says that the work was done on a day; the standing changes only when the office confirms. */
export async function reportCompletion(
  db: Database,
  input: { directiveId: number; completedOn: string; text: string; file: SentFile | null; by: Actor; now: Date },
): Promise<CommandResult<{ completionId: number }>> {
  return db.transaction(async (tx) => {
    const locked = await lockDirective(tx, input.directiveId, input.by)
    if (!locked) return missing
    if (locked.organisationId === null) return forbidden
    const issues = completionIssues(locked, locked.part, input.completedOn, dayAt(input.now))
    if (input.text.trim() === '') issues.push({ field: 'text', key: 'errors.required' })
    if (input.file) issues.push(...evidenceIssues([input.file], 'file', 1))
    const refusal = refusalOf(issues)
    if (refusal) return refusal

    const [reported] = await tx
      .insert(completion)
      .values({
        directiveId: locked.id,
        reportedBy: input.by.personId,
        organisationId: locked.organisationId,
        reportedAt: input.now,
        completedOn: input.completedOn,
        text: input.text,
        fileId: input.file ? await storeFile(tx, { ...input.file, by: input.by, now: input.now }) : null,
      })
      .returning({ id: completion.id })
    if (!reported) throw new Error('A completion was written without an id')
    await tx
      .update(directive)
      .set({ awaitingConfirmation: true, version: locked.version + 1 })
      .where(eq(directive.id, locked.id))
    await recordEvent(tx, {
      subject: 'directive',
      subjectId: locked.id,
      event: 'directive.completion-reported',
      data: { completedOn: input.completedOn, text: input.text },
      by: input.by,
      now: input.now,
    })
    return { ok: true, completionId: reported.id }
  })
}

/** The office confirms a reported completion, or returns it with words on what is missing (R2). */
export async function decideCompletion(
  db: Database,
  input: {
    directiveId: number
    completionId: number
    verdict: 'confirm' | 'return'
    words: string
    by: Actor
    now: Date
  },
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const locked = await lockDirective(tx, input.directiveId, input.by)
    if (!locked) return missing
    const [reported] = await tx
      .select({ state: completion.state, completedOn: completion.completedOn })
      .from(completion)
      .where(and(eq(completion.id, input.completionId), eq(completion.directiveId, locked.id)))
    if (!reported) return missing
    if (reported.state !== 'awaiting') return conflict({ field: null, key: 'directives.completion-decided' })
    const confirmed = input.verdict === 'confirm'
    if (!confirmed && input.words.trim() === '')
      return invalid({ field: 'words', key: 'directives.return-needs-words' })

    await tx
      .update(completion)
      .set({
        state: confirmed ? 'confirmed' : 'returned',
        decidedBy: input.by.personId,
        decidedAt: input.now,
        decisionWords: input.words || null,
      })
      .where(eq(completion.id, input.completionId))
    await tx
      .update(directive)
      .set({
        awaitingConfirmation: false,
        completedOn: confirmed ? reported.completedOn : null,
        version: locked.version + 1,
      })
      .where(eq(directive.id, locked.id))
    await recordEvent(tx, {
      subject: 'directive',
      subjectId: locked.id,
      event: confirmed ? 'directive.completion-confirmed' : 'directive.completion-returned',
      data: { completedOn: reported.completedOn, words: input.words },
      by: input.by,
      now: input.now,
    })
    if (confirmed) {
      await openDecisionsFor(tx, locked.id, input)
      await keepProposals(tx, [locked.id], input)
    }
    return { ok: true }
  })
}

/**
 * Takes a confirmed completion back: the directive is open again, the confirmation stays as returned with its reason, and
 * the decisions that it had opened are withdrawn (R4).
 */
export async function reopenCompletion(
  db: Executor,
  input: { directiveId: number; words: string; by: Actor; now: Date },
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const locked = await lockDirective(tx, input.directiveId, input.by)
    if (!locked) return missing
    if (locked.completedOn === null) return conflict({ field: null, key: 'directives.not-completed' })
    if (input.words.trim() === '') return invalid({ field: 'words', key: 'directives.return-needs-words' })
    await tx
      .update(completion)
      .set({ state: 'returned', decidedBy: input.by.personId, decidedAt: input.now, decisionWords: input.words })
      .where(and(eq(completion.directiveId, locked.id), eq(completion.state, 'confirmed')))
    await tx
      .update(directive)
      .set({ completedOn: null, version: locked.version + 1 })
      .where(eq(directive.id, locked.id))
    await recordEvent(tx, {
      subject: 'directive',
      subjectId: locked.id,
      event: 'directive.completion-reopened',
      data: { completedOn: locked.completedOn, words: input.words },
      by: input.by,
      now: input.now,
    })
    await withdrawDecisionsFor(tx, locked.id, input)
    await keepProposals(tx, [locked.id], input)
    return { ok: true }
  })
}
