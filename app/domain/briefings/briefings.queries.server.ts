import { and, asc, desc, eq, exists, inArray, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { briefing, matter, matterConclusion, matterOutcome, project } from '#db/schema.server'
import { addDays, dayAt } from '~/domain/calendar-day'
import { likePattern } from '~/domain/like-pattern'
import type { Scope } from '~/domain/people/actor'
import { projectInScope } from '~/domain/projects/project-scope.server'
import { fold } from '~/domain/vietnamese-text'
import { BRIEFINGS_PER_PAGE, type BriefingState } from './briefing'

/** Who looks: their scope, and whether drafts are theirs to see (R15). */
export type Looking = { scope: Scope; seesDrafts: boolean }

/** A matter whose project or unit lies within the scope; undefined for everything. Stands on `matter`. */
export function matterInScope(scope: Scope): SQL | undefined {
  if (scope === 'all') return undefined
  if (scope.length === 0) return sql`false`
  return or(
    inArray(matter.organisationId, [...scope]),
    exists(sql`(select 1 from ${project} where ${eq(project.id, matter.projectId)} and ${projectInScope(scope)})`),
  )
}

/** Briefings that exist for who looks: drafts for who may work on them, issued ones with a matter within the scope. */
export const briefingVisible = ({ scope, seesDrafts }: Looking): SQL | undefined =>
  and(
    seesDrafts ? undefined : ne(briefing.state, 'draft'),
    scope === 'all'
      ? undefined
      : exists(sql`(select 1 from ${matter} where ${eq(matter.briefingId, briefing.id)} and ${matterInScope(scope)})`),
  )

export type BriefingRow = {
  id: number
  title: string
  meetingOn: string
  meetingTime: string | null
  chair: string
  state: BriefingState
  issuedAt: Date | null
  matters: number
  /** Matters that the meeting concluded. */
  concluded: number
  noticeId: number | null
  isSample: boolean
}

/** A page of briefings, the newest meeting first, with how many of each state there are. */
export async function listBriefings(
  db: Executor,
  asked: Looking & { state: BriefingState | null; query: string; page: number },
): Promise<{ rows: BriefingRow[]; counts: Record<BriefingState, number>; total: number }> {
  const words = fold(asked.query).split(/\s+/).filter(Boolean).slice(0, 8)
  const found = and(briefingVisible(asked), ...words.map((word) => sql`${briefing.search} like ${likePattern(word)}`))
  const ofMatters = and(eq(matter.briefingId, sql`${briefing}.id`), matterInScope(asked.scope))
  const [counted, rows] = await Promise.all([
    db
      .select({ state: briefing.state, count: sql<number>`count(*)::int` })
      .from(briefing)
      .where(found)
      .groupBy(briefing.state),
    db
      .select({
        id: briefing.id,
        title: briefing.title,
        meetingOn: briefing.meetingOn,
        meetingTime: briefing.meetingTime,
        chair: briefing.chair,
        state: briefing.state,
        issuedAt: briefing.issuedAt,
        noticeId: briefing.noticeId,
        isSample: briefing.isSample,
        matters: sql<number>`(select count(*)::int from ${matter} where ${ofMatters})`,
        concluded: sql<number>`(select count(*)::int from ${matter} join ${matterOutcome} on ${eq(matterOutcome.matterId, matter.id)} where ${ofMatters})`,
      })
      .from(briefing)
      .where(and(found, asked.state ? eq(briefing.state, asked.state) : undefined))
      .orderBy(desc(briefing.meetingOn), desc(briefing.id))
      .limit(BRIEFINGS_PER_PAGE)
      .offset((asked.page - 1) * BRIEFINGS_PER_PAGE),
  ])
  const count = (state: BriefingState) => counted.find((one) => one.state === state)?.count ?? 0
  const counts = {
    draft: count('draft'),
    issued: count('issued'),
    presented: count('presented'),
    closed: count('closed'),
  }
  const total = asked.state ? counts[asked.state] : counted.reduce((sum, one) => sum + one.count, 0)
  return { rows, counts, total }
}

const DAYS_WITHOUT_BRIEFING = 14

/** The day since which changes are told: that of the last briefing issued before the day, else two weeks back. */
export async function lastBriefingDay(db: Executor, day: string): Promise<string> {
  const [row] = await db
    .select({ asOf: briefing.asOf })
    .from(briefing)
    .where(and(isNotNull(briefing.asOf), sql`(${briefing.asOf} at time zone 'Asia/Ho_Chi_Minh')::date < ${day}::date`))
    .orderBy(desc(briefing.asOf))
    .limit(1)
  return row?.asOf ? dayAt(row.asOf) : addDays(day, -DAYS_WITHOUT_BRIEFING)
}

/** Keys of what a briefing already holds. */
export async function listMatterKeys(db: Executor, briefingId: number): Promise<string[]> {
  const rows = await db.select({ key: matter.sourceKey }).from(matter).where(eq(matter.briefingId, briefingId))
  return rows.flatMap(({ key }) => key ?? [])
}

/** Conclusions recorded for some matters, in their order, by the matter. */
export async function listOutcomes(db: Executor, briefingId: number) {
  const [outcomes, conclusions] = await Promise.all([
    db
      .select({
        id: matterOutcome.id,
        matterId: matterOutcome.matterId,
        optionKey: matterOutcome.optionKey,
        words: matterOutcome.words,
        saidBy: matterOutcome.saidBy,
        saidOn: matterOutcome.saidOn,
        version: matterOutcome.version,
      })
      .from(matterOutcome)
      .innerJoin(matter, eq(matter.id, matterOutcome.matterId))
      .where(eq(matter.briefingId, briefingId)),
    db
      .select({
        id: matterConclusion.id,
        outcomeId: matterConclusion.outcomeId,
        conclusion: matterConclusion.conclusion,
        decisionId: matterConclusion.decisionId,
        directiveId: matterConclusion.directiveId,
      })
      .from(matterConclusion)
      .innerJoin(matterOutcome, eq(matterOutcome.id, matterConclusion.outcomeId))
      .innerJoin(matter, eq(matter.id, matterOutcome.matterId))
      .where(eq(matter.briefingId, briefingId))
      .orderBy(asc(matterConclusion.outcomeId), asc(matterConclusion.ordinal)),
  ])
  return outcomes.map((outcome) => ({
    ...outcome,
    conclusions: conclusions.filter(({ outcomeId }) => outcomeId === outcome.id),
  }))
}

export type MatterOutcome = Awaited<ReturnType<typeof listOutcomes>>[number]
