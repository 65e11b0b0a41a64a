import type { Transaction } from '#db/client.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { type PauseTarget, scopeOfTarget } from './pause'

export type Telling = { by: Pick<Actor, 'personId' | 'name'> | null; now: Date }
type Told = Telling & {
  event: Extract<TimelineEvent, `pause.${string}` | `decision.${string}`>
  pauseId?: number | null
  ordinal?: number | null
  clauseId?: number | null
  data: Record<string, unknown>
}

/** A package's story tells its own pauses, and its project's tells all of them. */
export async function tell(tx: Transaction, target: PauseTarget, told: Told): Promise<void> {
  const { event, pauseId = null, ordinal = null, clauseId = null, data, by, now } = told
  const ofPackage = target.bidPackageId !== null
  await recordEvent(tx, {
    ...{ subject: ofPackage ? 'bid-package' : 'project', subjectId: target.bidPackageId ?? target.projectId },
    ...{ projectId: ofPackage ? target.projectId : null, event, clauseId, by, now },
    data: {
      ...data,
      scope: scopeOfTarget(target),
      ...(ordinal === null ? {} : { ordinal }),
      ...(pauseId ? { pauseId } : {}),
    },
  })
}
