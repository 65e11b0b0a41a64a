import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { bidPackage, clause, directive, notice } from '#db/schema.server'
import { addDays } from '~/domain/calendar-day'
import { pauseAndDecide } from '~/domain/pauses/pause-work.commands.server'
import { keepProposalsOfNotice } from '~/domain/pauses/proposals.server'
import { instantOn, OFFICE_PERSON } from '../sample-clock'
import type { SampleNotice } from '../sample-shapes'
import type { Ids } from '../write-register.server'
import { SAMPLE_PAUSES, type SamplePause } from './sample-pauses'

const BY = { ...OFFICE_PERSON, scope: 'all' as const, organisationIds: [] }

type Told = { projects: Ids; notices: readonly SampleNotice[]; today: string }

/**
 * Records what stands still, by the same act as a person, and opens the decisions that the other orders propose. Comes
 * after packages, contracts and money: under a pause none of these could be written any more.
 */
export async function writePauses(tx: Transaction, told: Told): Promise<void> {
  for (const one of SAMPLE_PAUSES) {
    const ordered = told.notices.find(({ key }) => key === one.notice)
    if (ordered && ordered.issuedOn <= told.today) await writePause(tx, one, ordered, told)
  }
  const rows = await tx
    .select({ id: notice.id, issuedOn: notice.issuedOn })
    .from(notice)
    .where(and(eq(notice.isSample, true), eq(notice.state, 'confirmed')))
    .orderBy(asc(notice.id))
  for (const row of rows)
    await keepProposalsOfNotice(tx, row.id, { by: null, now: instantOn(row.issuedOn ?? told.today) })
}

async function writePause(tx: Transaction, one: SamplePause, ordered: SampleNotice, { projects, today }: Told) {
  const projectId = projects.of(one.project)
  const { issuedOn: from } = ordered
  const orders = await tx
    .select({ id: directive.id, clauseId: directive.clauseId, decision: directive.decision })
    .from(directive)
    .innerJoin(clause, eq(clause.id, directive.clauseId))
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(
      and(
        ...[eq(notice.title, ordered.title), eq(notice.isSample, true), eq(clause.section, one.section)],
        isNull(directive.completedOn),
      ),
    )
  const order = orders.find(({ decision }) => decision === 'pause')
  if (!order) throw new Error(`No order to pause in clause ${one.section} of ${one.notice}`)
  const packages = await tx
    .select({ id: bidPackage.id })
    .from(bidPackage)
    .where(and(eq(bidPackage.projectId, projectId), eq(bidPackage.state, 'preparing-documents')))
  const targets = packages.length > 0 ? packages.map(({ id }) => id) : [null]
  const directiveId = orders.find(({ decision }) => decision === one.waitsFor)?.id ?? null
  const paused = await pauseAndDecide(tx, {
    targets: targets.map((bidPackageId) => ({ projectId, planId: null, bidPackageId })),
    ...{ from, directiveId: order.id, scope: null, isSample: true, by: BY, now: instantOn(from) },
    cause: { clauseId: order.clauseId, wordOf: null, wordOn: null, words: null },
    condition: { directiveId, day: null, words: one.condition },
    reviewOn: one.reviewedDaysAgo === undefined ? null : addDays(today, -one.reviewedDaysAgo),
  })
  if (!paused.ok) throw new Error(`The sample's pause of ${one.project} was refused: ${JSON.stringify(paused)}`)
}
