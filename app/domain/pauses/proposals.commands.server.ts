import { and, eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { directive, directiveProject, dueDecision, project } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, invalid, missing } from '~/domain/command-result'
import { targetOn } from '~/domain/decisions/effect-target'
import { recordDecision } from '~/domain/decisions/record-decision.server'
import type { Actor } from '~/domain/people/actor'
import { findCitation } from '~/domain/projects/project-lock.server'
import { changePhase } from '~/domain/projects/project-pace.commands.server'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { allOrNone } from './all-or-none.server'
import { closed, settleProposal } from './due-decisions.server'
import type { Condition, PauseTarget } from './pause'
import { tell } from './pause-story.server'
import { pauseAndDecide } from './pause-work.commands.server'
import { isProposed } from './proposals.server'

/** One order carried out as a person confirmed it. */
export type ProposalTaken = {
  kind: 'pause' | 'stop'
  directiveId: number
  projectId: number
  /** First day of it, ISO. */
  from: string
  targets: readonly PauseTarget[]
  condition: Condition
  reviewOn: string | null
}

/**
 * Carries out what a notice proposes: pauses are recorded, projects that are to stop are stopped, each by the clause of its
 * order, all of it together or none (R5). Somebody who was quicker is a conflict.
 */
export function applyProposals(
  db: Database,
  input: { taken: readonly ProposalTaken[]; by: Actor; now: Date },
): Promise<CommandResult<{ pauseIds: number[] }>> {
  return allOrNone(db, async (tx) => {
    const { by, now } = input
    const pauseIds: number[] = []
    if (input.taken.length === 0) return invalid({ field: 'targets', key: 'pauses.nothing-chosen' })
    for (const taken of input.taken) {
      const clauseId = await clauseOf(tx, taken, by)
      if (clauseId === null) return conflict({ field: null, key: 'pauses.not-proposed' })
      const done =
        taken.kind === 'stop'
          ? await stop(tx, taken, clauseId, input)
          : await pauseAndDecide(tx, asked(taken, clauseId, by, now))
      if (!done.ok) return done
      pauseIds.push(...done.pauseIds)
    }
    return { ok: true, pauseIds }
  })
}

/** The clause of an order that still proposes something for the project; the row is locked against a second one. */
async function clauseOf(
  tx: Transaction,
  { directiveId, projectId }: Pick<ProposalTaken, 'directiveId' | 'projectId'>,
  by: Actor,
): Promise<number | null> {
  const [row] = await tx
    .select({ clauseId: directive.clauseId })
    .from(directiveProject)
    .innerJoin(directive, eq(directive.id, directiveProject.directiveId))
    .innerJoin(project, eq(project.id, directiveProject.projectId))
    .where(and(eq(directive.id, directiveId), eq(project.id, projectId), isProposed, projectInScope(by.scope)))
    .for('update', { of: directive })
  return row?.clauseId ?? null
}

const asked = (
  { directiveId, from, targets, condition, reviewOn }: ProposalTaken,
  clauseId: number,
  by: Actor,
  now: Date,
) => ({
  cause: { clauseId, wordOf: null, wordOn: null, words: null },
  ...{ directiveId, from, targets, condition, reviewOn, scope: null, by, now },
})

async function stop(
  tx: Transaction,
  { projectId, directiveId, from }: ProposalTaken,
  clauseId: number,
  { by, now }: { by: Actor; now: Date },
): Promise<CommandResult<{ pauseIds: number[] }>> {
  const [row] = await tx.select({ version: project.version }).from(project).where(eq(project.id, projectId))
  if (!row) return missing
  const change = { projectId, version: row.version, to: 'stopped' as const, on: from, reason: null, clauseId, by, now }
  const stopped = await changePhase(tx, change)
  if (!stopped.ok) return stopped
  const { decisionId } = stopped
  await settleProposal(tx, { directiveId, projectId, outcome: 'stopped', decisionId, by, now })
  return { ok: true, pauseIds: [] }
}

/** Settles that an order asks nothing of this project, with the reason; the order itself stays on its unit's list. */
export function dismissProposal(
  db: Database,
  input: { directiveId: number; projectId: number; reason: string; by: Actor; now: Date },
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const { directiveId, projectId, reason, by, now } = input
    if (reason.trim() === '') return invalid({ field: 'reason', key: 'errors.required' })
    const clauseId = await clauseOf(tx, input, by)
    if (clauseId === null) return conflict({ field: null, key: 'pauses.not-proposed' })
    const [waiting] = await tx
      .select({ id: dueDecision.id })
      .from(dueDecision)
      .where(
        and(
          eq(dueDecision.directiveId, directiveId),
          eq(dueDecision.projectId, projectId),
          eq(dueDecision.question, 'proposed-by-notice'),
          eq(dueDecision.state, 'waiting'),
        ),
      )
    const cause = { clauseId, wordOf: null, wordOn: null, words: reason }
    const kept = { type: 'keep' as const, takenOn: dayAt(now), cause, directiveId, by, now }
    const nothing = { ...targetOn('project', { projectId }), act: 'none' as const, made: {}, changes: [] }
    const decisionId = await recordDecision(tx, kept, [nothing])
    if (waiting)
      await settleProposal(tx, { directiveId, projectId, outcome: 'none-needed', words: reason, decisionId, by, now })
    else
      await tx.insert(dueDecision).values({
        ...{ question: 'proposed-by-notice', directiveId, projectId, openedOn: dayAt(now), openedAt: now },
        ...{ state: 'taken', outcome: 'none-needed', words: reason, decisionId, ...closed({ by, now }) },
      })
    // What the order held goes on from here: the project's story says who let it, and why (R2).
    const cited = await findCitation(tx, clauseId)
    await tell(
      tx,
      { projectId, planId: null, bidPackageId: null },
      {
        ...{ event: 'decision.none-needed', clauseId, by, now },
        data: { notice: cited?.notice, section: cited?.section, words: reason },
      },
    )
    return { ok: true }
  })
}
