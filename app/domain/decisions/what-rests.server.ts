import { and, asc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { type decisionEffect, payment, timelineEntry } from '#db/schema.server'
import type { Issue } from '~/domain/command-result'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { readFields } from './effect-fields.server'
import { namesOfTargets } from './effect-names.server'
import { idOfTarget } from './effect-target'

type Effect = typeof decisionEffect.$inferSelect

/** What can only have happened because work was let go on, or a thing had ended. */
const RESTING_EVENTS: TimelineEvent[] = [
  ...(['bid-package.advanced', 'bid-package.re-tendered', 'contract.varied', 'contract.liquidated'] as const),
  ...(['contract.handed-over', 'acceptance.recorded', 'money.paid', 'project.phase-changed'] as const),
  ...(['money.settlement-opened', 'procurement-plan.approved'] as const),
]

/** What keeps an effect from being taken back: a field that somebody changed since, or what was done because of it. */
export async function restingIssues(tx: Transaction, effect: Effect, takenAt: Date): Promise<Issue[]> {
  const now = await readFields(tx, effect)
  const [name = ''] = await namesOfTargets(tx, [effect])
  const changed = effect.changes.find(({ field, after }) => (now[field] ?? null) !== after)
  if (changed) {
    const { field, after } = changed
    return [
      {
        ...{ field: null, key: 'decisions.changed-since' },
        context: { name, subject: effect.subject, field, after: after ?? '', now: now[field] ?? '' },
      },
    ]
  }
  if (effect.act === 'renew-lease') return paidInRenewal(tx, effect, name)
  if (!['resume', 'cancel', 'stop-project'].includes(effect.act)) return []
  const [first] = await tx
    .select({ event: timelineEntry.event, at: timelineEntry.at, by: timelineEntry.actorName })
    .from(timelineEntry)
    .where(
      and(
        inArray(timelineEntry.event, RESTING_EVENTS),
        effect.made.told === undefined ? gt(timelineEntry.at, takenAt) : gt(timelineEntry.id, effect.made.told),
        ownStory(effect),
      ),
    )
    .orderBy(asc(timelineEntry.id))
    .limit(1)
  if (!first) return []
  return [
    {
      ...{ field: null, key: 'decisions.rests-on-it' },
      context: { name, event: first.event, by: first.by ?? '', at: first.at.toISOString() },
    },
  ]
}

/** The story of a package is its own; of a plan and a project it is the project's with all of its packages. */
function ownStory(effect: Effect) {
  const id = String(idOfTarget(effect))
  if (effect.subject === 'bid-package')
    return and(eq(timelineEntry.subject, 'bid-package'), eq(timelineEntry.subjectId, id))
  const projectId = effect.projectId ?? 0
  return or(
    and(eq(timelineEntry.subject, 'project'), eq(timelineEntry.subjectId, String(projectId))),
    eq(timelineEntry.projectId, projectId),
  )
}

/** A fee that was paid for days of the longer term. */
async function paidInRenewal(tx: Transaction, effect: Effect, name: string): Promise<Issue[]> {
  const before = effect.changes.find(({ field }) => field === 'endsOn')?.before ?? null
  if (before === null || effect.leaseId === null) return []
  const [paid] = await tx
    .select({ on: payment.paidOn })
    .from(payment)
    .where(
      and(eq(payment.leaseId, effect.leaseId), isNull(payment.reversedAt), sql`${payment.paidOn} > ${before}::date`),
    )
    .limit(1)
  if (!paid) return []
  return [{ field: null, key: 'decisions.paid-since', context: { name, on: paid.on } }]
}
