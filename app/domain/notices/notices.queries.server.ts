import { and, asc, count, desc, eq, exists, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { directive, directiveUnit, notice, person } from '#db/schema.server'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'
import type { Scope } from '~/domain/people/actor'
import { NOTICES_PER_PAGE, type NoticeFilter } from './notice-filter'

const MOST_DRAFTS = 50
const MOST_ISSUERS = 200

/** Which confirmed notices a person may see: all, or those that order something from an own unit (R15). */
export function visibleTo(scope: Scope): SQL | undefined {
  if (scope === 'all') return undefined
  const unit = inArray(directiveUnit.organisationId, [...scope])
  return exists(
    sql`(select 1 from ${directive} inner join ${directiveUnit} on ${eq(directiveUnit.directiveId, directive.id)}
      where ${and(eq(directive.noticeId, notice.id), scope.length > 0 ? unit : sql`false`)})`,
  )
}

/** Every word must stand in number, issuer or title; accents and the blank in «70 /TB-UBND» do not matter. */
function matches(query: string): SQL | undefined {
  const words = query
    .normalize('NFC')
    .replace(/(?<!\s)\s*\/\s*/g, '/')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 12)
  return and(
    ...words.map(
      (word) =>
        sql`${notice.search} like '%' || replace(replace(replace(vn_fold(${word}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`,
    ),
  )
}

const confirmed = (filter: NoticeFilter, scope: Scope) =>
  and(
    eq(notice.state, 'confirmed'),
    visibleTo(scope),
    filter.query ? matches(filter.query) : undefined,
    filter.kind ? eq(notice.kind, filter.kind) : undefined,
    filter.issuer ? sql`${issuerName} = ${filter.issuer}` : undefined,
    filter.warnings ? sql`${openWarnings(scope)} > 0` : undefined,
    filter.year
      ? sql`${notice.issuedOn} between ${`${filter.year}-01-01`}::date and ${`${filter.year}-12-31`}::date`
      : undefined,
  )

/**
 * Warnings that nobody has settled, of the notice and of its directives; a person bound to own units is told of those of
 * the own directives only.
 */
const openWarnings = (scope: Scope): SQL<number> => {
  const ofDirectives = sql`select count(*)::int from directive d
    join directive_warning w on w.directive_id = d.id and w.settled_at is null
    where d.notice_id = notice.id`
  if (scope !== 'all')
    return sql<number>`(${ofDirectives} and d.id in (select directive_id from directive_unit
      where organisation_id = any(${sql.param([...scope])}::integer[])))`
  return sql<number>`((${ofDirectives}) + (select count(*)::int from notice_warning w
    where w.notice_id = notice.id and w.settled_at is null))`
}

const ORDER = {
  newest: [desc(notice.issuedOn), desc(notice.id)],
  oldest: [asc(notice.issuedOn), asc(notice.id)],
}

/** As the register names the issuer on the notice's day; as printed, often in capitals, where it does not know it. */
export const issuerName = sql<string | null>`case when notice.issuer_id is null then notice.issuer
  else ${officialNameOn(sql`notice.issuer_id`, sql`coalesce(notice.issued_on, current_date)`)} end`

/** One page of the register of notices, with the number of directives of each. */
export async function listNotices(db: Executor, filter: NoticeFilter, scope: Scope) {
  const where = confirmed(filter, scope)
  const [total] = await db.select({ rows: count() }).from(notice).where(where)
  const rows = await db
    .select({
      id: notice.id,
      numberSymbol: notice.numberSymbol,
      issuer: issuerName,
      issuedOn: notice.issuedOn,
      kind: notice.kind,
      title: notice.title,
      duplicateOfId: notice.duplicateOfId,
      isSample: notice.isSample,
      // Names in full: in a select from one table drizzle leaves the table off, and `id` would be the directive's.
      directives: sql<number>`(select count(*)::int from directive d where d.notice_id = notice.id)`,
      open: sql<number>`(select count(*)::int from directive d where d.notice_id = notice.id and d.completed_on is null)`,
      warnings: openWarnings(scope),
    })
    .from(notice)
    .where(where)
    .orderBy(...ORDER[filter.sort])
    .limit(NOTICES_PER_PAGE)
    .offset((filter.page - 1) * NOTICES_PER_PAGE)
  return { rows, total: total?.rows ?? 0 }
}
export type NoticeRow = Awaited<ReturnType<typeof listNotices>>['rows'][number]

/** Drafts that are open, own ones first, newest first. Only for those who may bring notices in. */
export function listDrafts(db: Executor, personId: string) {
  return db
    .select({
      id: notice.id,
      numberSymbol: notice.numberSymbol,
      issuedOn: notice.issuedOn,
      title: notice.title,
      directives: sql<number>`jsonb_array_length(${notice.draft} -> 'directives')`,
      savedAt: sql<string | null>`${notice.draft} ->> 'savedAt'`,
      broughtInAt: notice.broughtInAt,
      broughtInBy: person.name,
      mine: sql<boolean>`${notice.broughtInBy} = ${personId}`,
    })
    .from(notice)
    .leftJoin(person, eq(person.id, notice.broughtInBy))
    .where(and(eq(notice.state, 'draft'), isNull(notice.discardedAt)))
    .orderBy(desc(sql`coalesce(${notice.broughtInBy} = ${personId}, false)`), desc(notice.broughtInAt), desc(notice.id))
    .limit(MOST_DRAFTS)
}
export type DraftRow = Awaited<ReturnType<typeof listDrafts>>[number]

/** What the filters of the register can be set to: issuers and years that occur in what the person may see. */
export async function listNoticeFacets(db: Executor, scope: Scope) {
  const where = and(eq(notice.state, 'confirmed'), visibleTo(scope))
  const issuers = await db
    .selectDistinct({ issuer: issuerName })
    .from(notice)
    .where(where)
    .orderBy(issuerName)
    .limit(MOST_ISSUERS)
  const years = await db
    .selectDistinct({ year: sql<number>`extract(year from ${notice.issuedOn})::int` })
    .from(notice)
    .where(and(where, sql`${notice.issuedOn} is not null`))
    .orderBy(desc(sql`extract(year from ${notice.issuedOn})::int`))
  return { issuers: issuers.flatMap(({ issuer }) => issuer ?? []), years: years.map(({ year }) => year) }
}
