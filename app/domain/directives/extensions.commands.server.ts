import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { directive, extension } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, forbidden, missing } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { askingIssues, laterIssues } from './directive'
import { lockDirective } from './directive-lock.server'
import { refusalOf } from './refusal-of'

/** A leading unit asks for a longer term. The deadline stays as it is until the office decides (R6). */
export async function askExtension(
  db: Database,
  input: { directiveId: number; askedDueOn: string; reason: string; by: Actor; now: Date },
): Promise<CommandResult<{ extensionId: number }>> {
  return db.transaction(async (tx) => {
    const locked = await lockDirective(tx, input.directiveId, input.by)
    if (!locked) return missing
    if (locked.organisationId === null) return forbidden
    const issues = askingIssues(locked, locked.part, input.askedDueOn, dayAt(input.now))
    if (input.reason.trim() === '') issues.push({ field: 'reason', key: 'errors.required' })
    const refusal = refusalOf(issues)
    if (refusal) return refusal

    const [asked] = await tx
      .insert(extension)
      .values({
        directiveId: locked.id,
        askedBy: input.by.personId,
        organisationId: locked.organisationId,
        askedAt: input.now,
        reason: input.reason,
        oldDueOn: locked.dueOn,
        askedDueOn: input.askedDueOn,
      })
      .returning({ id: extension.id })
    if (!asked) throw new Error('An extension was written without an id')
    await recordEvent(tx, {
      subject: 'directive',
      subjectId: locked.id,
      event: 'directive.extension-asked',
      data: { oldDueOn: locked.dueOn, askedDueOn: input.askedDueOn, reason: input.reason },
      by: input.by,
      now: input.now,
    })
    return { ok: true, extensionId: asked.id }
  })
}

type Verdict = { verdict: 'grant'; grantedDueOn: string } | { verdict: 'refuse' }

/** The office grants a longer term, to the day asked for or another, or refuses it with words (R2, R6). */
export async function decideExtension(
  db: Database,
  input: Verdict & { directiveId: number; extensionId: number; words: string; by: Actor; now: Date },
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const locked = await lockDirective(tx, input.directiveId, input.by)
    if (!locked) return missing
    const [asked] = await tx
      .select({ state: extension.state, askedDueOn: extension.askedDueOn })
      .from(extension)
      .where(and(eq(extension.id, input.extensionId), eq(extension.directiveId, locked.id)))
    if (!asked) return missing
    if (asked.state !== 'asked') return conflict({ field: null, key: 'directives.extension-decided' })
    const refusal = refusalOf(verdictIssues(input, locked, dayAt(input.now)))
    if (refusal) return refusal

    const granted = input.verdict === 'grant'
    const grantedDueOn = granted ? input.grantedDueOn : null
    await tx
      .update(extension)
      .set({
        state: granted ? 'granted' : 'refused',
        decidedBy: input.by.personId,
        decidedAt: input.now,
        grantedDueOn,
        decisionWords: input.words || null,
      })
      .where(eq(extension.id, input.extensionId))
    if (granted)
      await tx
        .update(directive)
        .set({ extendedDueOn: grantedDueOn, version: locked.version + 1 })
        .where(eq(directive.id, locked.id))
    await recordEvent(tx, {
      subject: 'directive',
      subjectId: locked.id,
      event: granted ? 'directive.extension-granted' : 'directive.extension-refused',
      data: { oldDueOn: locked.dueOn, askedDueOn: asked.askedDueOn, grantedDueOn, words: input.words },
      by: input.by,
      now: input.now,
    })
    return { ok: true }
  })
}

function verdictIssues(input: Verdict & { words: string }, facts: Parameters<typeof laterIssues>[0], today: string) {
  if (input.verdict === 'grant') return laterIssues(facts, input.grantedDueOn, 'grantedDueOn', today)
  return input.words.trim() === '' ? [{ field: 'words', key: 'directives.refusal-needs-words' }] : []
}
