import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { appraisal, decision, lease, timelineEntry } from '#db/schema.server'
import { appraise, frozenResult } from '~/domain/appraisals/appraisal-result'
import { writeOptions } from '~/domain/appraisals/write-content.server'
import type { TimelineEvent } from '~/domain/timeline/timeline-event'
import { insertRows } from '../insert-rows.server'
import { instantOn, OFFICE_PERSON, SPECIALIST } from '../sample-clock'
import type { Ids } from '../write-register.server'
import { EMAIL_APPRAISAL } from './email-appraisal'
import { provinceAppraisals } from './province-appraisals'
import type { SampleAppraisal } from './sample-appraisal'

/** Appraisals in every state: handed in, decided with what became of it, still worked on. */
export async function writeAppraisals(tx: Transaction, projects: Ids, today: string): Promise<void> {
  for (const one of [EMAIL_APPRAISAL, ...provinceAppraisals(today)])
    if (one.on <= today) await writeAppraisal(tx, one, projects.of(one.project), today)
}

async function writeAppraisal(tx: Transaction, told: SampleAppraisal, projectId: number, today: string): Promise<void> {
  const submittedOn = told.submittedOn !== null && told.submittedOn <= today ? told.submittedOn : null
  const decided = told.decided !== null && told.decided.on <= today ? told.decided : null
  const options = told.options.map(({ onMarket = true, ratings = [], ...option }) => ({
    ...{ ...option, onMarket, ratings, rentalPlanDecision: null, upgradesBought: false },
    ...{ guardOverride: null, guardOverrideBy: null, guardOverrideAt: null },
  }))
  const horizon = {
    ...{ startYear: told.startYear, years: told.years, baseYear: told.startYear - 1 },
    discountBasisPoints: told.discountBasisPoints,
  }
  const { question, recommended } = told
  const [rented] = await tx.select({ id: lease.id }).from(lease).where(eq(lease.projectId, projectId)).limit(1)
  const changedOn = decided?.on ?? submittedOn ?? told.on
  const [row] = await tx
    .insert(appraisal)
    .values({
      ...{ projectId, leaseId: rented?.id ?? null, question, appraisedOn: told.on, source: told.source, ...horizon },
      ...{ discountGround: told.discountGround, recommended, recommendation: told.recommendation },
      state: decided ? 'decided' : submittedOn ? 'submitted' : 'draft',
      submittedAt: submittedOn ? instantOn(submittedOn) : null,
      submittedBy: submittedOn ? SPECIALIST.personId : null,
      decisionId: decided && (await writeDecision(tx, decided)),
      ...{ decidedOn: decided?.on ?? null, chosen: decided?.chosen ?? null },
      frozen: decided ? frozenResult(options, appraise({ ...horizon, options }), recommended) : null,
      ...{ createdBy: SPECIALIST.personId, createdAt: instantOn(told.on), isSample: true },
      ...{ changedBy: SPECIALIST.name, changedAt: instantOn(changedOn) },
    })
    .returning({ id: appraisal.id })
  if (!row) throw new Error('An appraisal was written without an id')
  await writeOptions(tx, row.id, horizon.startYear, options)
  const name = (place: number | null) => (place === null ? undefined : options[place]?.name)
  const tell = (event: TimelineEvent, on: string, data: Record<string, unknown>) => ({
    ...{ subject: 'appraisal' as const, subjectId: String(row.id), event, at: instantOn(on) },
    projectId: event === 'appraisal.decided' ? projectId : null,
    ...{ actorId: SPECIALIST.personId, actorName: SPECIALIST.name, data: { question, ...data } },
  })
  await insertRows(tx, timelineEntry, [
    tell('appraisal.started', told.on, {}),
    ...(submittedOn ? [tell('appraisal.submitted', submittedOn, { recommended: name(recommended) })] : []),
    ...(decided
      ? [tell('appraisal.decided', decided.on, { chosen: name(decided.chosen), decision: decided.title })]
      : []),
  ])
}

async function writeDecision(
  tx: Transaction,
  decided: NonNullable<SampleAppraisal['decided']>,
): Promise<number | null> {
  const [row] = await tx
    .insert(decision)
    .values({
      ...{ type: 'approve', title: decided.title, takenOn: decided.on, words: decided.words, isSample: true },
      ...{ wordOf: 'Chủ tịch UBND tỉnh', wordOn: decided.on },
      ...{ createdBy: OFFICE_PERSON.personId, createdAt: instantOn(decided.on) },
    })
    .returning({ id: decision.id })
  return row?.id ?? null
}
