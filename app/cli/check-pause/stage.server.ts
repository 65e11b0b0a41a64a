import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.server'
import { bidPackage, clause, directive, directiveProject, notice, procurementPlan, project } from '#db/schema.server'
import { loadSample } from '#db/seed/load-sample.server'
import { SPECIALIST } from '#db/seed/sample-clock'
import { pauseWork } from '~/domain/pauses/pause-work.commands.server'
import type { Actor } from '~/domain/people/actor'
import { phasesAfter } from '~/domain/projects/project-phase'
import type { ProjectPhase } from '~/domain/projects/project-terms'

/** The day of the story: notice 70 is three days old. */
export const STORY_DAY = '2015-04-06'
export const STORY_NOW = new Date(`${STORY_DAY}T09:00:00+07:00`)
export const BY: Actor = { ...SPECIALIST, scope: 'all', organisationIds: [] }

export type Stage = { db: Database; projectId: number; planId: number; bidPackageId: number }

/** The sample of that day with notice 70, and on the project its clause 2 concerns a package about to be published. */
export async function setStage(db: Database): Promise<Stage> {
  await loadSample(db, { today: STORY_DAY, parts: ['register', 'people', 'projects', 'notices'] })
  const [order] = await db
    .select({ clauseId: directive.clauseId, directiveId: directive.id, projectId: directiveProject.projectId })
    .from(directive)
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .innerJoin(clause, eq(clause.id, directive.clauseId))
    .innerJoin(directiveProject, eq(directiveProject.directiveId, directive.id))
    .where(and(eq(notice.numberSymbol, '70/TB-UBND'), eq(clause.section, '2'), eq(directive.decision, 'pause')))
  if (!order) throw new Error('The sample has no order to pause in clause 2 of 70/TB-UBND')
  const { projectId } = order
  const decided = { decisionNumber: '12/QĐ-STTTT', decidedOn: '2015-01-15', state: 'approved' as const }
  const [plan] = await db
    .insert(procurementPlan)
    .values({ projectId, name: 'Kế hoạch lựa chọn nhà thầu', ...decided })
    .returning({ id: procurementPlan.id })
  const [made] = await db
    .insert(bidPackage)
    .values({
      ...{ projectId, planId: plan?.id, ordinal: 902, name: 'Mua bổ sung thiết bị', value: 2_000_000_000n },
      ...{ method: 'open-bidding', field: 'goods', contractType: 'lump-sum' },
      ...{ state: 'preparing-documents', stateSince: '2015-03-01' },
    })
    .returning({ id: bidPackage.id })
  if (!plan || !made) throw new Error('The stage was not written')
  return { db, projectId, planId: plan.id, bidPackageId: made.id }
}

/** Pauses by the clause of notice 70, as a person records it: the package, or the whole project. */
export async function pauseByClause({ db, projectId, bidPackageId }: Stage, whole: boolean): Promise<number> {
  const [cited] = await db
    .select({ id: clause.id })
    .from(clause)
    .innerJoin(notice, eq(notice.id, clause.noticeId))
    .where(and(eq(notice.numberSymbol, '70/TB-UBND'), eq(clause.section, '2')))
  const paused = await pauseWork(db, {
    targets: [{ projectId, planId: null, bidPackageId: whole ? null : bidPackageId }],
    from: '2015-04-03',
    cause: { clauseId: cited?.id ?? null, wordOf: null, wordOn: null, words: null },
    condition: { directiveId: null, day: null, words: 'có đánh giá hiệu quả' },
    ...{ reviewOn: null, scope: null, by: BY, now: STORY_NOW },
  })
  if (!paused.ok) throw new Error(`The pause was refused: ${JSON.stringify(paused)}`)
  return paused.pauseIds[0] ?? 0
}

/** The next phase of the project, and the version of it that a change names. */
export async function nextPhase({ db, projectId }: Stage): Promise<{ to: ProjectPhase; version: number }> {
  const [row] = await db
    .select({ phase: project.phase, version: project.version })
    .from(project)
    .where(eq(project.id, projectId))
  const [to] = row ? phasesAfter(row.phase) : []
  if (!row || !to) throw new Error('The project has no next phase')
  return { to, version: row.version }
}
