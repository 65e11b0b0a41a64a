import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { directive } from '#db/schema.server'
import { addDays, dayAt } from '~/domain/calendar-day'
import { type CommandResult, forbidden, type Issue, missing } from '~/domain/command-result'
import { loadWorkingCalendar } from '~/domain/holidays/holidays.queries.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { Deadline } from './deadline'
import { countedTerm, eventDay, withEventDay } from './deadline-term'
import { lockDirective } from './directive-lock.server'
import { refusalOf } from './refusal-of'

/** Days ahead of today that an event may be dated to: a meeting that is called, not a slip of the keyboard. */
const FURTHEST_AHEAD = 366

/**
 * Dates the event that a term is counted from («kể từ ngày nhận được văn bản») and lands the term's last day, counted
 * with the working calendar of now. The words stay (R6). Said again with the same day, it counts again with the calendar
 * as it has become: a day off entered later never moves a landed day by itself, a person does, and the story tells it.
 */
export async function setEventDay(
  db: Database,
  input: { directiveId: number; on: string; by: Actor; now: Date },
): Promise<CommandResult<{ dueOn: string }>> {
  if (input.by.scope !== 'all') return forbidden
  return db.transaction(async (tx) => {
    const locked = await lockDirective(tx, input.directiveId, input.by)
    if (!locked) return missing
    const [row] = await tx
      .select({ deadline: directive.deadline, originalDueOn: directive.originalDueOn })
      .from(directive)
      .where(eq(directive.id, locked.id))
    if (!row) return missing
    const deadline = withEventDay(row.deadline, input.on)
    const term = countedTerm(deadline, await loadWorkingCalendar(tx))
    const refusal = refusalOf(eventIssues(row.deadline, locked.completedOn, input.on, dayAt(input.now)))
    if (refusal || !term) return refusal ?? missing
    if (eventDay(row.deadline) === input.on && row.originalDueOn === term.end)
      return { ok: false, reason: 'invalid', issues: [{ field: 'on', key: 'deadlines.event-unchanged' }] }

    await tx
      .update(directive)
      .set({ deadline, originalDueOn: term.end, version: locked.version + 1 })
      .where(eq(directive.id, locked.id))
    await recordEvent(tx, {
      subject: 'directive',
      subjectId: locked.id,
      event: 'directive.event-day-set',
      data: { on: input.on, n: term.n, unit: term.unit, dueOn: term.end, oldDueOn: row.originalDueOn },
      clauseId: locked.clauseId,
      by: input.by,
      now: input.now,
    })
    return { ok: true, dueOn: term.end }
  })
}

function eventIssues(deadline: Deadline, completedOn: string | null, on: string, today: string): Issue[] {
  if (!deadline.relative || deadline.end !== undefined) return [{ field: null, key: 'deadlines.no-term' }]
  if (completedOn !== null) return [{ field: null, key: 'directives.already-completed', context: { day: completedOn } }]
  const last = addDays(today, FURTHEST_AHEAD)
  return on > last ? [{ field: 'on', key: 'deadlines.event-too-far', context: { last } }] : []
}
