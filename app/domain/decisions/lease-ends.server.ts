import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { dueDecision, lease } from '#db/schema.server'
import { addDays, dayAt } from '~/domain/calendar-day'
import { addMonths } from '~/domain/leases/lease-fee'
import { leaseUrgency } from '~/domain/leases/lease-standing'
import { closed, type DecisionOutcome } from '~/domain/pauses/due-decisions.server'
import type { Telling } from '~/domain/pauses/pause-story.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'

const HORIZON_MONTHS = 6
const DAYS_BEFORE_NOTICE = 60

type Ending = { startsOn: string; endsOn: string; noticeBy: string | null }

/** The first day on which a lease with nothing after it asks for a decision: as lease-standing.ts counts its horizons. */
function asksFrom({ startsOn, endsOn, noticeBy }: Ending): string {
  const days = [
    addMonths(endsOn, -HORIZON_MONTHS),
    ...(noticeBy === null ? [] : [addDays(noticeBy, -DAYS_BEFORE_NOTICE)]),
  ]
  const first = days.sort()[0] ?? endsOn
  return first < startsOn ? startsOn : first
}

/** How the change of a lease settles what waited about its end. */
const OUTCOME: Partial<Record<TimelineEvent, DecisionOutcome>> = {
  'lease.renewed': 'renewed',
  'lease.successor-named': 'successor-named',
  'lease.ending-decided': 'ended',
  'lease.closed': 'closed',
}

/**
 * Brings what waits in line with the leases: one decision waits for each lease whose end is near with nothing to follow it,
 * and none for the others. What a person has decided on this term is not asked again. May run any number of times.
 */
export async function keepLeaseEnds(
  tx: Transaction,
  told: Telling & { leaseIds?: readonly number[]; event?: TimelineEvent },
): Promise<{ opened: number; closed: number }> {
  const { leaseIds, event, by, now } = told
  const today = dayAt(now)
  const rows = await tx
    .select({
      ...{ id: lease.id, projectId: lease.projectId, service: lease.service, isSample: lease.isSample },
      ...{ startsOn: lease.startsOn, endsOn: lease.endsOn, noticeBy: lease.noticeBy, closedOn: lease.closedOn },
      hasSuccessor: sql<boolean>`(${lease.successorLeaseId} is not null or ${lease.successorProjectId} is not null
        or ${lease.successorWords} is not null)`,
      waitingId: sql<number | null>`(select w.id from due_decision w where w.lease_id = ${lease}.id
        and w.question = 'lease-end' and w.state = 'waiting')`,
      takenOn: sql<string | null>`(select max(w.opened_on)::text from due_decision w where w.lease_id = ${lease}.id
        and w.question = 'lease-end' and w.state = 'taken')`,
    })
    .from(lease)
    .where(leaseIds ? inArray(lease.id, [...leaseIds]) : isNull(lease.closedOn))
    .orderBy(lease.id)
  let opened = 0
  let done = 0
  for (const row of rows) {
    const from = asksFrom(row)
    const asks =
      !row.hasSuccessor && leaseUrgency(row, today) !== 'none' && (row.takenOn === null || row.takenOn < from)
    if (asks && row.waitingId === null) {
      await open(tx, { ...row, openedOn: from }, { by, now })
      opened += 1
    }
    if (asks || row.waitingId === null) continue
    const outcome = (event && OUTCOME[event]) ?? 'withdrawn'
    await tx
      .update(dueDecision)
      .set({ state: outcome === 'withdrawn' ? 'withdrawn' : 'taken', outcome, ...closed({ by, now }) })
      .where(and(eq(dueDecision.id, row.waitingId), eq(dueDecision.state, 'waiting')))
    done += 1
  }
  return { opened, closed: done }
}

type Opened = { id: number; projectId: number; service: string; endsOn: string; openedOn: string; isSample: boolean }

async function open(tx: Transaction, row: Opened, { by, now }: Telling): Promise<void> {
  const { id: leaseId, projectId, service, endsOn, openedOn, isSample } = row
  const [written] = await tx
    .insert(dueDecision)
    .values({ question: 'lease-end', projectId, leaseId, openedOn, openedAt: now, isSample })
    .onConflictDoNothing()
    .returning({ id: dueDecision.id })
  if (!written) return
  await recordEvent(tx, {
    ...{ subject: 'lease', subjectId: leaseId, projectId, event: 'decision.opened', by, now },
    data: { question: 'lease-end', service, endsOn },
  })
}

/** Looks through all leases: at the start and every day, for a day alone brings a lease near its end. */
export const openLeaseEnds = (db: Database, { now }: { now: Date }) =>
  db.transaction((tx) => keepLeaseEnds(tx, { by: null, now }))
