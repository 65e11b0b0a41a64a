import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { notice, person, project, storedFile } from '#db/schema.server'
import type { ProjectField } from '~/domain/projects/project-terms'
import { wordsOfDirective } from './draft-range'
import { listTaughtPhrases } from './lessons.queries.server'
import type { DraftDirective, NoticeDraft } from './notice-draft'
import { HEADER_SELECTION } from './notice-row.server'
import { fieldsSpokenOf, type ProjectSuggestion, suggestProjects, taughtIn } from './project-suggestions'

/** The ranking looks at so many projects; those that changed last come first. */
const MOST_CANDIDATES = 2000
/** A project is spoken of before it is decided, but not years before. */
const SPOKEN_OF_BEFORE = 365
const MOST_FOUND = 20

/** An open draft with everything the review shows; null when it is confirmed, discarded or was never there. */
export async function findDraft(db: Executor, noticeId: number) {
  const [row] = await db
    .select({
      ...HEADER_SELECTION,
      id: notice.id,
      text: notice.text,
      draft: notice.draft,
      duplicateReason: notice.duplicateReason,
      version: notice.version,
      broughtInAt: notice.broughtInAt,
      broughtInBy: person.name,
      fileId: notice.fileId,
      fileName: storedFile.name,
    })
    .from(notice)
    .leftJoin(person, eq(person.id, notice.broughtInBy))
    .leftJoin(storedFile, eq(storedFile.id, notice.fileId))
    .where(and(eq(notice.id, noticeId), eq(notice.state, 'draft'), isNull(notice.discardedAt)))
  if (!row?.draft) return null
  const { id, text, draft, duplicateReason, version, broughtInAt, broughtInBy, fileId, fileName, ...header } = row
  return { id, text, draft, duplicateReason, version, broughtInAt, broughtInBy, fileId, fileName, header }
}
export type OpenDraft = NonNullable<Awaited<ReturnType<typeof findDraft>>>

/** Where a notice stands, for a page that was opened under its other address. */
export async function findNoticeState(db: Executor, noticeId: number) {
  const [row] = await db
    .select({ state: notice.state, discardedAt: notice.discardedAt })
    .from(notice)
    .where(eq(notice.id, noticeId))
  return row ?? null
}

/** A project as a chip and as a row to choose. */
export type ProjectChoice = { id: number; code: string; name: string; field: ProjectField }

/**
 * The projects that directives of a draft name and those suggested for each, by directive key. `onDay`: the notice's
 * (ISO). Where only some directives have changed, only those need be given.
 */
export async function listProjectsForDraft(
  db: Executor,
  draft: Pick<NoticeDraft, 'directives'>,
  text: string,
  onDay: string,
): Promise<{ suggestions: Record<string, ProjectSuggestion[]>; projects: ProjectChoice[] }> {
  const spoken = new Map(draft.directives.map((one) => [one.key, spokenBy(one, text)]))
  const all = [...spoken.values()].join(' ')
  const taught = taughtIn(all, await listTaughtPhrases(db))
  const candidates = await listCandidates(
    db,
    fieldsSpokenOf(all),
    taught.map(({ projectId }) => projectId),
    onDay,
  )
  const suggestable = candidates.map(({ id, name, field, ownerId, pmuId, beneficiaries }) => ({
    id,
    name,
    field,
    organisationIds: [ownerId, ...(pmuId === null ? [] : [pmuId]), ...beneficiaries],
  }))
  const suggestions = Object.fromEntries(
    draft.directives.map((one) => [
      one.key,
      suggestProjects(spoken.get(one.key) ?? '', unitIdsOf(one), suggestable, taught),
    ]),
  )
  const named = draft.directives.flatMap((one) => one.projectIds)
  const shown = [...named, ...Object.values(suggestions).flatMap((list) => list.map(({ projectId }) => projectId))]
  return { suggestions, projects: await listProjectChoices(db, [...new Set(shown)]) }
}

/** An order often says «hệ thống này»: its clause has named the thing. */
const spokenBy = (one: DraftDirective, text: string): string =>
  `${text.slice(one.clause.start, one.clause.end).slice(0, 400)} ${wordsOfDirective(text, one)}`

const unitIdsOf = ({ lead, coordinating }: DraftDirective): number[] =>
  [...lead, ...coordinating].flatMap(({ organisationId }) => organisationId ?? [])

/** Taught ones, and projects under way or about to be on the notice's day, of the fields it speaks of or of no field. */
function listCandidates(db: Executor, fields: ProjectField[], taught: number[], onDay: string) {
  const begun = sql`coalesce(${project.decidedOn}, ${project.actualStart}, ${project.plannedStart})`
  return db
    .select({
      id: project.id,
      name: project.name,
      field: project.field,
      ownerId: project.ownerId,
      pmuId: project.pmuId,
      beneficiaries: sql<number[]>`coalesce((select array_agg(b.organisation_id)
        from project_beneficiary b where b.project_id = project.id), '{}')`,
    })
    .from(project)
    .where(
      or(
        sql`${project.id} = any(${sql.param(taught)}::integer[])`,
        and(
          sql`(${project.actualEnd} is null or ${project.actualEnd} >= ${onDay}::date)`,
          sql`(${begun} is null or ${begun} <= ${onDay}::date + ${SPOKEN_OF_BEFORE}::integer)`,
          or(eq(project.field, 'other'), fields.length > 0 ? inArray(project.field, fields) : undefined),
        ),
      ),
    )
    .orderBy(sql`${project.id} = any(${sql.param(taught)}::integer[]) desc`, sql`${project.updatedAt} desc`, project.id)
    .limit(MOST_CANDIDATES)
}

function listProjectChoices(db: Executor, ids: number[]): Promise<ProjectChoice[]> {
  if (ids.length === 0) return Promise.resolve([])
  return db
    .select({ id: project.id, code: project.code, name: project.name, field: project.field })
    .from(project)
    .where(inArray(project.id, ids))
}

/** Projects by code or words of the name, without accents, for the box that links a directive to one. */
export function searchProjectChoices(db: Executor, query: string): Promise<ProjectChoice[]> {
  const words = query.normalize('NFC').split(/\s+/).filter(Boolean).slice(0, 12)
  return db
    .select({ id: project.id, code: project.code, name: project.name, field: project.field })
    .from(project)
    .where(and(...words.map((word) => sql`position(vn_fold(${word}) in ${project.search}) > 0`)))
    .orderBy(sql`${project.phase} in ('closed', 'stopped')`, project.sortName, project.id)
    .limit(MOST_FOUND)
}
