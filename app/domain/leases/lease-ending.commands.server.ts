import type { Executor } from '#db/client.server'
import { type CommandResult, type Issue, invalid } from '~/domain/command-result'
import { changeLeaseRow, type OfLease } from './lease-lock.server'

type Ending = {
  /** The last day, ISO: not before the first, not after the term. */
  endsOn: string
  successorLeaseId: number | null
  successorProjectId: number | null
  /** What follows, or that nothing does. */
  successorWords: string | null
}

/**
 * Decides that a lease ends and is not renewed: on its last day or an earlier one, with what follows it. It is closed later,
 * with its exit kit.
 */
export function decideEnding(db: Executor, input: OfLease & { ending: Ending }): Promise<CommandResult> {
  const { endsOn, ...successor } = input.ending
  return changeLeaseRow(db, input, async (_, locked) => {
    const issues: Issue[] = []
    if (endsOn > locked.endsOn || endsOn < locked.startsOn)
      issues.push({
        ...{ field: 'endsOn', key: 'leases.ends-outside-term' },
        context: { start: locked.startsOn, end: locked.endsOn },
      })
    if (Object.values(successor).every((value) => value === null))
      issues.push({ field: 'successorWords', key: 'leases.says-what-follows' })
    if (successor.successorLeaseId === locked.id)
      issues.push({ field: 'successorLeaseId', key: 'leases.follows-itself' })
    if (issues.length > 0) return invalid(...issues)
    const noticeBy = locked.noticeBy !== null && locked.noticeBy > endsOn ? endsOn : locked.noticeBy
    return {
      set: { endsOn, noticeBy, ...successor },
      event: 'lease.ending-decided',
      data: { from: locked.endsOn, endsOn, words: successor.successorWords },
    }
  })
}
