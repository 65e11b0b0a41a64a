import { and, eq, isNull } from 'drizzle-orm'
import type { Executor, Transaction } from '#db/client.server'
import { directive, directiveProject, directiveUnit, directiveWarning, notice } from '#db/schema.server'
import { type CommandResult, forbidden, invalid, missing, stale } from '~/domain/command-result'
import { keepProposals } from '~/domain/pauses/proposals.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import {
  type CorrectionAsked,
  currentState,
  named,
  type State,
  sameState,
  stateAsked,
  unitKey,
} from './correction-state.server'
import { UNIT_PARTS } from './directive'
import { lockDirective } from './directive-lock.server'

export type Correction = CorrectionAsked & {
  directiveId: number
  /** The version the person saw (R16). */
  version: number
  by: Actor
  now: Date
}

/**
 * Corrects after confirmation who leads, who co-ordinates, which projects are concerned and what kind of order it is. The
 * words and the deadline are the notice's own and stay. Where nobody leads any more, the warning comes back (R8).
 */
export async function correctDirective(db: Executor, input: Correction): Promise<CommandResult<{ version: number }>> {
  if (input.by.scope !== 'all') return forbidden
  return db.transaction(async (tx) => {
    const locked = await lockDirective(tx, input.directiveId, input.by)
    if (!locked) return missing
    const before = await currentState(tx, locked.id)
    if (locked.version !== input.version) return stale({ version: locked.version, ...before })
    const after = await stateAsked(tx, input, before, locked.issuedOn)
    if ('issues' in after) return invalid(...after.issues)
    if (sameState(before, after)) return invalid({ field: null, key: 'directives.nothing-changed' })

    await writeUnits(tx, locked.id, before, after)
    await writeProjects(tx, locked.id, after.projectIds)
    await keepWarningOfLead(tx, locked.id, after, input)
    const version = locked.version + 1
    await tx.update(directive).set({ decision: input.decision, version }).where(eq(directive.id, locked.id))
    const story = { by: input.by, now: input.now, clauseId: locked.clauseId }
    await recordEvent(tx, {
      ...story,
      subject: 'directive',
      subjectId: locked.id,
      event: 'directive.corrected',
      data: { reason: input.reason, before: named(before), after: named(after) },
    })
    for (const projectId of after.projectIds.filter((id) => !before.projectIds.includes(id)))
      await recordEvent(tx, {
        ...story,
        subject: 'project',
        subjectId: projectId,
        event: 'project.directive-linked',
        data: { directiveId: locked.id, ...(await citationOf(tx, locked.id)) },
      })
    await keepProposals(tx, [locked.id], input)
    return { ok: true, version }
  })
}

/** Where the order stands, as the story of a project cites it. */
async function citationOf(tx: Transaction, id: number) {
  const [row] = await tx
    .select({ number: notice.numberSymbol, section: directive.section })
    .from(directive)
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(eq(directive.id, id))
  return row
}

async function writeUnits(tx: Transaction, directiveId: number, before: State, after: State): Promise<void> {
  const changed = UNIT_PARTS.some((part) => before[part].map(unitKey).join() !== after[part].map(unitKey).join())
  if (!changed) return
  await tx.delete(directiveUnit).where(eq(directiveUnit.directiveId, directiveId))
  const rows = UNIT_PARTS.flatMap((part) =>
    after[part].map(({ organisationId, printedName }) => ({ directiveId, part, organisationId, printedName })),
  )
  if (rows.length > 0) await tx.insert(directiveUnit).values(rows)
}

async function writeProjects(tx: Transaction, directiveId: number, projectIds: readonly number[]): Promise<void> {
  await tx.delete(directiveProject).where(eq(directiveProject.directiveId, directiveId))
  if (projectIds.length > 0)
    await tx.insert(directiveProject).values(projectIds.map((projectId) => ({ directiveId, projectId })))
}

/** R8: a directive has a lead, or an open warning, or a person's reason. */
async function keepWarningOfLead(tx: Transaction, directiveId: number, after: State, input: Correction): Promise<void> {
  const open = and(
    eq(directiveWarning.directiveId, directiveId),
    eq(directiveWarning.code, 'nobody-leads'),
    isNull(directiveWarning.settledAt),
  )
  if (after.lead.length > 0) {
    await tx
      .update(directiveWarning)
      .set({ settledBy: input.by.personId, settledAt: input.now, settledReason: input.reason })
      .where(open)
    await tx.update(directive).set({ nobodyLeadsReason: null }).where(eq(directive.id, directiveId))
    return
  }
  const [row] = await tx
    .select({ reason: directive.nobodyLeadsReason })
    .from(directive)
    .where(eq(directive.id, directiveId))
  const [warning] = await tx.select({ id: directiveWarning.id }).from(directiveWarning).where(open)
  if (!warning && !row?.reason) await tx.insert(directiveWarning).values({ directiveId, code: 'nobody-leads' })
}
