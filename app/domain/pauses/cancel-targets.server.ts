import { and, eq, inArray } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { bidPackage, project } from '#db/schema.server'
import { NO_FACTS } from '~/domain/bid-packages/bid-package-facts'
import { lockBidPackage, standingOf } from '~/domain/bid-packages/bid-package-lock.server'
import { RULES } from '~/domain/bid-packages/bid-package-state'
import { moveBidPackage } from '~/domain/bid-packages/move-bid-package.server'
import { transitionIssues } from '~/domain/bid-packages/transition-issues'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, missing } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import { changePhaseIn } from '~/domain/projects/project-pace.commands.server'
import type { CancelHow, Cause, PauseTarget } from './pause'
import { refused } from './pause-work.commands.server'

type Given = { on: string; cause: Cause; how: CancelHow; by: Actor; now: Date }

/** Ends what was paused, each in the way of its own state machine; the first refusal is the answer. */
export async function cancelTargets(
  tx: Transaction,
  targets: readonly PauseTarget[],
  given: Given,
): Promise<CommandResult> {
  for (const target of targets) {
    const done = await cancelTarget(tx, target, given)
    if (!done.ok) return done
  }
  return { ok: true }
}

async function cancelTarget(tx: Transaction, target: PauseTarget, given: Given): Promise<CommandResult> {
  if (target.bidPackageId !== null) return cancelPackage(tx, target.bidPackageId, given)
  if (target.planId === null) return stopProject(tx, target.projectId, given)
  const open = await tx
    .select({ id: bidPackage.id })
    .from(bidPackage)
    .where(and(eq(bidPackage.planId, target.planId), inArray(bidPackage.state, [...RULES['cancel-tender'].from])))
    .orderBy(bidPackage.id)
  for (const { id } of open) {
    const done = await cancelPackage(tx, id, { ...given, how: { ...given.how, transition: 'cancel-tender' } })
    if (!done.ok) return done
  }
  return { ok: true }
}

async function cancelPackage(tx: Transaction, id: number, given: Given): Promise<CommandResult> {
  const { on, cause, how, by, now } = given
  const locked = await lockBidPackage(tx, id, by)
  if (!locked) return missing
  const { transition, documentNumber, documentOn } = how
  const facts = { ...NO_FACTS, documentNumber, documentOn, note: cause.words ?? cause.wordOf }
  const refusal = refused(transitionIssues(await standingOf(tx, locked), transition, facts, on, dayAt(now)))
  if (refusal) return refusal
  await moveBidPackage(tx, locked, { transition, on, facts, clauseId: cause.clauseId, by, now })
  return { ok: true }
}

async function stopProject(tx: Transaction, projectId: number, { on, cause, by, now }: Given): Promise<CommandResult> {
  const [row] = await tx.select({ version: project.version }).from(project).where(eq(project.id, projectId))
  if (!row) return missing
  const reason = cause.words ?? cause.wordOf
  return changePhaseIn(tx, {
    projectId,
    version: row.version,
    to: 'stopped',
    on,
    reason,
    clauseId: cause.clauseId,
    by,
    now,
  })
}
