import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Executor } from '#db/client.server'
import { briefing, matter, notice, person, project } from '#db/schema.server'
import type { BriefingState } from './briefing'
import {
  briefingVisible,
  type Looking,
  listOutcomes,
  type MatterOutcome,
  matterInScope,
} from './briefings.queries.server'
import { type FrozenBriefing, readFrozen } from './frozen'
import { type MatterContent, type MatterKind, type SheetGap, sheetGaps } from './matter'

/** A sheet as the page shows it: of a draft as it stands, of an issued briefing as it was frozen. */
export type ShownSheet = {
  matterId: number
  version: number
  kind: MatterKind
  projectId: number | null
  projectName: string | null
  organisationId: number | null
  content: MatterContent
  gaps: SheetGap[]
  outcome: MatterOutcome | null
}

export type BriefingPage = {
  id: number
  version: number
  title: string
  meetingOn: string
  meetingTime: string | null
  place: string | null
  chair: string
  state: BriefingState
  asOf: Date | null
  issuedAt: Date | null
  issuedBy: string | null
  presentedAt: Date | null
  closedAt: Date | null
  sha256: string | null
  corrects: { id: number; title: string } | null
  /** The newest briefing that corrects this one. */
  correctedBy: number | null
  notice: { id: number; numberSymbol: string | null; state: string } | null
  isSample: boolean
  sheets: ShownSheet[]
}

const corrected = alias(briefing, 'corrected')

/** One briefing with its sheets; null where it does not exist for who looks (R15). */
export async function findBriefing(db: Executor, id: number, looking: Looking): Promise<BriefingPage | null> {
  const [row] = await db
    .select({
      briefing,
      issuedBy: person.name,
      correctedTitle: corrected.title,
      noticeNumber: notice.numberSymbol,
      noticeState: notice.state,
      correctedBy: sql<number | null>`(select max(heir.id) from briefing heir where heir.corrects_id = ${briefing.id}
        ${looking.seesDrafts ? sql`` : sql`and heir.frozen is not null`})`,
    })
    .from(briefing)
    .leftJoin(person, eq(person.id, briefing.issuedBy))
    .leftJoin(corrected, eq(corrected.id, briefing.correctsId))
    .leftJoin(notice, eq(notice.id, briefing.noticeId))
    .where(and(eq(briefing.id, id), briefingVisible(looking)))
  if (!row) return null
  const { frozen, frozenSha256, search: _, correctsId, noticeId, issuedBy: _by, createdBy: _c, ...head } = row.briefing
  const [rows, outcomes] = await Promise.all([listMatters(db, id, looking), listOutcomes(db, id)])
  const sheets = frozen === null ? null : readFrozen(frozen).sheets
  return {
    ...head,
    issuedBy: row.issuedBy,
    sha256: frozenSha256,
    corrects: correctsId === null ? null : { id: correctsId, title: row.correctedTitle ?? '' },
    correctedBy: row.correctedBy,
    notice:
      noticeId === null ? null : { id: noticeId, numberSymbol: row.noticeNumber, state: row.noticeState ?? 'draft' },
    sheets: rows.map((own): ShownSheet => {
      const content = sheets?.find(({ matterId }) => matterId === own.matterId)?.content ?? own.content
      const outcome = outcomes.find(({ matterId }) => matterId === own.matterId) ?? null
      return { ...own, content, outcome, gaps: sheetGaps(own.kind, content) }
    }),
  }
}

const listMatters = (db: Executor, briefingId: number, { scope }: Looking) =>
  db
    .select({
      matterId: matter.id,
      version: matter.version,
      kind: matter.kind,
      projectId: matter.projectId,
      projectName: project.name,
      organisationId: matter.organisationId,
      content: matter.content,
    })
    .from(matter)
    .leftJoin(project, eq(project.id, matter.projectId))
    .where(and(eq(matter.briefingId, briefingId), matterInScope(scope)))
    .orderBy(asc(matter.ordinal), asc(matter.id))

/** What a briefing was issued as; null for a draft, or one that does not exist for who looks. Whole: for who sees all. */
export async function findFrozen(
  db: Executor,
  id: number,
  looking: Looking,
): Promise<{ frozen: FrozenBriefing; text: string; sha256: string } | null> {
  const [row] = await db
    .select({ text: briefing.frozen, sha256: briefing.frozenSha256 })
    .from(briefing)
    .where(and(eq(briefing.id, id), briefingVisible(looking)))
  if (!row?.text || !row.sha256) return null
  return { frozen: readFrozen(row.text), text: row.text, sha256: row.sha256 }
}

/** Which of an issued briefing's matters lie within the scope. */
export async function listMattersInSight(db: Executor, ids: readonly number[], { scope }: Looking): Promise<number[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({ id: matter.id })
    .from(matter)
    .where(and(inArray(matter.id, [...ids]), matterInScope(scope)))
  return rows.map(({ id }) => id)
}
