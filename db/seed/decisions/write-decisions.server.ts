import { and, eq, isNotNull } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import { clause, lease, leaseRenewal, notice, project } from '#db/schema.server'
import type { EffectDone } from '~/domain/decisions/decision-effect'
import { targetOn } from '~/domain/decisions/effect-target'
import { keepLeaseEnds } from '~/domain/decisions/lease-ends.server'
import { recordDecision } from '~/domain/decisions/record-decision.server'
import { takeIn } from '~/domain/decisions/take-decision.commands.server'
import { undoDecision } from '~/domain/decisions/undo-decision.commands.server'
import { instantOn, OFFICE_PERSON } from '../sample-clock'
import type { SampleNotice, SampleProject } from '../sample-shapes'
import type { Ids } from '../write-register.server'
import { SAMPLE_DECISIONS, type SampleDecision } from './sample-decisions'

const BY = { ...OFFICE_PERSON, scope: 'all' as const, organisationIds: [] }
const NO_CONDITION = { directiveId: null, day: null, words: null }

type Told = { projects: Ids; notices: readonly SampleNotice[]; slowed: readonly SampleProject[]; today: string }

/**
 * The decisions of the sample, by the same act as a person's; what earlier parts wrote by a clause (a lease renewed, a
 * project slowed) gets the decision it was done by. Then what waits at the end of a lease is opened.
 */
export async function writeDecisions(tx: Transaction, told: Told): Promise<void> {
  await decideRenewals(tx)
  await decideSlowed(tx, told)
  const ids = new Map<string, number>()
  for (const one of SAMPLE_DECISIONS) if (one.takenOn <= told.today) ids.set(one.key, await take(tx, one, told, ids))
  await keepLeaseEnds(tx, { by: null, now: instantOn(told.today) })
}

async function take(tx: Transaction, one: SampleDecision, told: Told, ids: ReadonlyMap<string, number>) {
  const { type, title, takenOn, supersedes, avoidedCost = null, undone } = one
  const taken = await takeIn(tx, {
    ...{ type, title, takenOn, avoidedCost, reviewOn: null, condition: NO_CONDITION, isSample: true },
    cause: await causeOf(tx, one, told),
    effects: one.projects.map((key) => ({ act: 'none', subject: 'project', id: told.projects.of(key) })),
    supersedesId: supersedes === undefined ? null : (ids.get(supersedes) ?? null),
    ...{ by: BY, now: instantOn(takenOn) },
  })
  if (!taken.ok) throw new Error(`A decision of the sample was refused: ${JSON.stringify(taken)}`)
  if (undone && undone.on <= told.today) {
    const back = await undoDecision(tx, {
      ...{ decisionId: taken.decisionId, reason: undone.reason, by: BY, now: instantOn(undone.on) },
    })
    if (!back.ok) throw new Error(`A decision of the sample was not taken back: ${JSON.stringify(back)}`)
  }
  return taken.decisionId
}

async function causeOf(tx: Transaction, { cause, takenOn }: SampleDecision, { notices }: Told) {
  if ('wordOf' in cause) return { clauseId: null, wordOf: cause.wordOf, wordOn: takenOn, words: cause.words }
  const told = notices.find(({ key }) => key === cause.notice)
  const [found] = await tx
    .select({ id: clause.id })
    .from(clause)
    .innerJoin(notice, eq(notice.id, clause.noticeId))
    .where(and(eq(notice.title, told?.title ?? ''), eq(notice.isSample, true), eq(clause.section, cause.section)))
  if (!found) throw new Error(`No clause ${cause.section} in ${cause.notice}`)
  return byClause(found.id)
}

const byClause = (clauseId: number) => ({ clauseId, wordOf: null, wordOn: null, words: null })

/** Each lease that was renewed because a clause orders to keep renting. */
async function decideRenewals(tx: Transaction): Promise<void> {
  const rows = await tx
    .select({ renewal: leaseRenewal, projectId: lease.projectId })
    .from(leaseRenewal)
    .innerJoin(lease, eq(lease.id, leaseRenewal.leaseId))
    .where(and(eq(lease.isSample, true), isNotNull(leaseRenewal.clauseId)))
    .orderBy(leaseRenewal.id)
  for (const { renewal, projectId } of rows) {
    const { clauseId, leaseId, oldEndsOn, newEndsOn, signedOn } = renewal
    if (clauseId === null) continue
    const changes = [{ field: 'endsOn', before: oldEndsOn, after: newEndsOn }]
    await keep(
      tx,
      'continue-lease',
      { clauseId, on: signedOn },
      {
        ...targetOn('lease', { projectId, leaseId }),
        ...{ act: 'renew-lease', made: { renewalId: renewal.id }, changes },
      },
    )
  }
}

/** Each project that a clause slows on purpose. */
async function decideSlowed(tx: Transaction, { slowed, projects, notices }: Told): Promise<void> {
  for (const one of slowed) {
    if (!one.slowed) continue
    const projectId = projects.of(one.key)
    const [row] = await tx.select({ clauseId: project.paceClauseId }).from(project).where(eq(project.id, projectId))
    const on = notices.find(({ key }) => key === one.slowed?.notice)?.issuedOn
    if (!row?.clauseId || on === undefined) continue
    await keep(
      tx,
      'slow-down',
      { clauseId: row.clauseId, on },
      {
        ...targetOn('project', { projectId }),
        ...{ act: 'slow-down', made: {}, changes: [{ field: 'pace', before: 'normal', after: 'slowed' }] },
      },
    )
  }
}

const keep = (
  tx: Transaction,
  type: 'continue-lease' | 'slow-down',
  { clauseId, on }: { clauseId: number; on: string },
  effect: EffectDone,
) =>
  recordDecision(tx, { type, cause: byClause(clauseId), takenOn: on, isSample: true, by: BY, now: instantOn(on) }, [
    effect,
  ])
