import type { Database } from '#db/client.server'
import { type CommandResult, conflict, missing, stale } from '~/domain/command-result'
import { haltOf } from '~/domain/pauses/halts.queries.server'
import { standsStillIssue } from '~/domain/pauses/pause-halt'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { lockBidPackage } from './bid-package-lock.server'
import { transitionInto } from './bid-package-state'
import { goBack } from './go-back.server'
import { listStanding } from './standing-transitions.server'
import { whatHangsOn } from './what-hangs.server'

/**
 * Takes the last transition of a package back that was recorded by mistake, with the reason; the row and its story stay.
 * Only the last one that stands, only where nothing was built on it, and not while the package stands still (R3).
 */
export function takeBackTransition(
  db: Database,
  input: { bidPackageId: number; transitionId: number; version: number; reason: string; by: Actor; now: Date },
): Promise<CommandResult<{ version: number }>> {
  const { bidPackageId, transitionId, version, reason, by, now } = input
  return db.transaction(async (tx) => {
    const locked = await lockBidPackage(tx, bidPackageId, by)
    if (!locked) return missing
    if (locked.version !== version) return stale({ version: locked.version, state: locked.state })
    const [last, ...before] = await listStanding(tx, bidPackageId)
    if (last?.id !== transitionId || last.to !== locked.state)
      return conflict({ field: null, key: 'procurement.not-last-transition' })
    const { projectId, planId, ordinal, name } = locked
    const halt = await haltOf(tx, { projectId, planId, bidPackageId })
    if (halt) return conflict(standsStillIssue(halt, 'take-back'))
    const hangs = await whatHangsOn(tx, locked, last)
    if (hangs) return conflict(hangs)
    await goBack(tx, locked, [last, ...before], { reason, by, now })
    await recordEvent(tx, {
      ...{ subject: 'bid-package', subjectId: bidPackageId, projectId, event: 'bid-package.taken-back', by, now },
      data: { transition: transitionInto(last.to), from: last.to, to: last.from, on: last.on, reason, ordinal, name },
    })
    return { ok: true, version: version + 1 }
  })
}
