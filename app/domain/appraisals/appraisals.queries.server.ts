import { and, count, desc, eq, like, or, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { appraisal, project } from '#db/schema.server'
import { likePattern } from '~/domain/like-pattern'
import { fold } from '~/domain/vietnamese-text'
import { contentsOf, type StoredContent } from './appraisal-content.server'
import { APPRAISALS_PER_PAGE, type AppraisalFilter } from './appraisal-filter'
import { type AppraisalReader, appraisalVisible } from './appraisal-scope.server'
import { APPRAISAL_STATES, type AppraisalState } from './appraisal-terms'
import { figuresOf } from './option-figures'

/** Every word in the question or in the project's name and code, accents or not (R18). */
const searched = (query: string): SQL[] =>
  fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 12)
    .flatMap((word) => or(like(appraisal.search, likePattern(word)), like(project.search, likePattern(word))) ?? [])

const matching = ({ query, state, projectId }: AppraisalFilter, reader: AppraisalReader) =>
  and(
    appraisalVisible(reader),
    state ? eq(appraisal.state, state) : undefined,
    projectId ? eq(appraisal.projectId, projectId) : undefined,
    ...searched(query),
  )

const inList = (db: Executor, where: SQL | undefined) =>
  db
    .select({ appraisal, projectCode: project.code, projectName: project.name })
    .from(appraisal)
    .innerJoin(project, eq(project.id, appraisal.projectId))
    .where(where)
    .orderBy(desc(appraisal.appraisedOn), desc(appraisal.id))

type Listed = Awaited<ReturnType<typeof inList>>[number]

/** A line of a list: the question, its options in a word, what is recommended or chosen and what that comes to. */
function asRow({ appraisal: row, projectCode, projectName }: Listed, content: StoredContent | undefined) {
  const figures = content ? figuresOf(content, row.frozen) : []
  const spoken = row.chosen ?? row.recommended
  const named = spoken === null ? undefined : figures[spoken]
  return {
    ...{ id: row.id, question: row.question, state: row.state, appraisedOn: row.appraisedOn, decidedOn: row.decidedOn },
    ...{ projectId: row.projectId, projectCode, projectName, leaseId: row.leaseId, isSample: row.isSample },
    ...{ startYear: row.startYear, years: row.years, options: figures.map(({ name }) => name) },
    ...{ named: named?.name ?? null, presentCost: named?.presentCost ?? null },
  }
}
export type AppraisalRow = ReturnType<typeof asRow>

async function asRows(db: Executor, listed: readonly Listed[]): Promise<AppraisalRow[]> {
  const contents = await contentsOf(
    db,
    listed.map((one) => one.appraisal),
  )
  return listed.map((one) => asRow(one, contents.get(one.appraisal.id)))
}

/** One page of the appraisals somebody may see, the newest first. */
export async function listAppraisals(db: Executor, filter: AppraisalFilter, reader: AppraisalReader) {
  const where = matching(filter, reader)
  const [total] = await db
    .select({ rows: count() })
    .from(appraisal)
    .innerJoin(project, eq(project.id, appraisal.projectId))
    .where(where)
  const listed = await inList(db, where)
    .limit(APPRAISALS_PER_PAGE)
    .offset((filter.page - 1) * APPRAISALS_PER_PAGE)
  return { rows: await asRows(db, listed), total: total?.rows ?? 0 }
}

/** How many stand in each state; the other filters hold. */
export async function countAppraisals(
  db: Executor,
  filter: AppraisalFilter,
  reader: AppraisalReader,
): Promise<Record<AppraisalState, number>> {
  const rows = await db
    .select({ state: appraisal.state, rows: sql<number>`count(*)::int` })
    .from(appraisal)
    .innerJoin(project, eq(project.id, appraisal.projectId))
    .where(matching({ ...filter, state: null }, reader))
    .groupBy(appraisal.state)
  const counts = Object.fromEntries(rows.map(({ state, rows: own }) => [state, own]))
  return Object.fromEntries(APPRAISAL_STATES.map((state) => [state, counts[state] ?? 0])) as Record<
    AppraisalState,
    number
  >
}

const MOST_OF_ONE = 50

/** All appraisals of a project or of a lease that somebody may see, the newest first. */
export async function listAppraisalsOf(
  db: Executor,
  of: { projectId: number } | { leaseId: number },
  reader: AppraisalReader,
): Promise<AppraisalRow[]> {
  const own = 'projectId' in of ? eq(appraisal.projectId, of.projectId) : eq(appraisal.leaseId, of.leaseId)
  return asRows(db, await inList(db, and(appraisalVisible(reader), own)).limit(MOST_OF_ONE))
}
