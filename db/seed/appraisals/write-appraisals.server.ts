import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { appraisal, lease, timelineEntry } from '#db/schema.server'
import { appraise, frozenResult } from '~/domain/appraisals/appraisal-result'
import { writeOptions } from '~/domain/appraisals/write-content.server'
import { takeIn } from '~/domain/decisions/take-decision.commands.server'
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
      decisionId: decided && (await decideOn(tx, decided, { projectId, leaseId: rented?.id ?? null })),
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

/** The decision that an appraisal led to, by the same act as a person's: agreed for the project, and for the lease it chose. */
async function decideOn(
  tx: Transaction,
  { on, title, words }: NonNullable<SampleAppraisal['decided']>,
  { projectId, leaseId }: { projectId: number; leaseId: number | null },
): Promise<number> {
  const taken = await takeIn(tx, {
    ...{ type: 'approve', title, takenOn: on, reviewOn: null, isSample: true },
    cause: { clauseId: null, wordOf: 'Chủ tịch UBND tỉnh', wordOn: on, words },
    condition: { directiveId: null, day: null, words: null },
    effects: [
      { act: 'none', subject: 'project', id: projectId },
      ...(leaseId === null ? [] : [{ act: 'none' as const, subject: 'lease' as const, id: leaseId }]),
    ],
    ...{ by: { ...OFFICE_PERSON, scope: 'all', organisationIds: [] }, now: instantOn(on) },
  })
  if (!taken.ok) throw new Error(`The decision on an appraisal of the sample was refused: ${JSON.stringify(taken)}`)
  return taken.decisionId
}
