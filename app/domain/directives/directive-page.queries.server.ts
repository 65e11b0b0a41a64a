import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Executor } from '#db/client.server'
import {
  clause,
  completion,
  directive,
  directiveWarning,
  extension,
  notice,
  person,
  storedFile,
} from '#db/schema.server'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'
import { loadRegister } from '~/domain/organisations/organisations.queries.server'
import { currentResponsible } from '~/domain/organisations/register'
import type { Scope } from '~/domain/people/actor'
import { listRowsOf, type RowUnit } from './directive-rows.server'
import { directiveInScope } from './directives-conditions.server'
import { directivesOnDay } from './directives-on-day.server'

/** A directive as its page and its side panel show it, or null where there is none for this person on this day. */
export async function findDirective(db: Executor, { id, scope, asOf }: { id: number; scope: Scope; asOf: string }) {
  const [found] = await db
    .select({
      start: directive.start,
      end: directive.end,
      condition: directive.condition,
      nobodyLeadsReason: directive.nobodyLeadsReason,
      clauseStart: clause.start,
      clauseEnd: clause.end,
      noticeTitle: notice.title,
      noticeIssuer: notice.issuer,
      noticeText: notice.text,
    })
    .from(directive)
    .innerJoin(clause, eq(clause.id, directive.clauseId))
    .innerJoin(notice, eq(notice.id, directive.noticeId))
    .where(and(eq(directive.id, id), directiveInScope(scope)))
  if (!found) return null
  const [row] = await listRowsOf(db, await directivesOnDay(db, asOf), [id])
  if (!row) return null
  const { noticeText, ...facts } = found
  return { ...row, ...facts, ...placeInClause(noticeText, found), units: await withResponsible(db, row.units, asOf) }
}
export type DirectivePage = NonNullable<Awaited<ReturnType<typeof findDirective>>>

/** Characters of a clause shown round the directive's words, where the clause is a long one. */
const SHOWN_AROUND = 600

type Place = { start: number; end: number; clauseStart: number; clauseEnd: number }

/** The clause's own text and where in it the directive's words stand (R9); offsets are UTF-16 code units. */
function placeInClause(text: string, { start, end, clauseStart, clauseEnd }: Place) {
  const from = Math.max(Math.min(clauseStart, start), start - SHOWN_AROUND)
  const to = Math.min(Math.max(clauseEnd, end), end + SHOWN_AROUND)
  return {
    clauseText: text.slice(from, to),
    markFrom: start - from,
    markTo: end - from,
    cutBefore: from > Math.min(clauseStart, start),
    cutAfter: to < Math.max(clauseEnd, end),
  }
}

export type PageUnit = RowUnit & {
  /** Who answers for it today, where that is another unit (R17); empty list: nobody was named. */
  responsible: { id: number; name: string }[] | null
}

async function withResponsible(db: Executor, units: readonly RowUnit[], asOf: string): Promise<PageUnit[]> {
  const known = units.filter((unit) => unit.organisationId !== null)
  const register = known.length > 0 ? await loadRegister(db) : null
  const answering = new Map<number, number[]>()
  for (const { organisationId } of known)
    if (organisationId !== null && register)
      answering.set(organisationId, currentResponsible(organisationId, register, asOf))
  const names = await namesOf(db, [...new Set([...answering.values()].flat())], asOf)
  return units.map((unit) => {
    const ids = unit.organisationId === null ? undefined : answering.get(unit.organisationId)
    const itself = ids === undefined || (ids.length === 1 && ids[0] === unit.organisationId)
    return { ...unit, responsible: itself ? null : ids.map((id) => ({ id, name: names.get(id) ?? '' })) }
  })
}

async function namesOf(db: Executor, ids: readonly number[], day: string): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.execute<{ id: number; name: string }>(
    sql`select id, ${officialNameOn(sql`asked.id`, day)} as name from unnest(${sql.param([...ids])}::integer[]) asked(id)`,
  )
  return new Map(rows.map((row) => [row.id, row.name]))
}

const decider = alias(person, 'decider')
const MOST_ROWS = 100

/** Every term asked for, newest first. */
export function listExtensions(db: Executor, directiveId: number) {
  return db
    .select({
      id: extension.id,
      state: extension.state,
      askedBy: person.name,
      unit: officialNameOn(extension.organisationId, extension.askedAt),
      askedAt: extension.askedAt,
      reason: extension.reason,
      oldDueOn: extension.oldDueOn,
      askedDueOn: extension.askedDueOn,
      decidedBy: decider.name,
      decidedAt: extension.decidedAt,
      grantedDueOn: extension.grantedDueOn,
      decisionWords: extension.decisionWords,
    })
    .from(extension)
    .innerJoin(person, eq(person.id, extension.askedBy))
    .leftJoin(decider, eq(decider.id, extension.decidedBy))
    .where(eq(extension.directiveId, directiveId))
    .orderBy(desc(extension.askedAt), desc(extension.id))
    .limit(MOST_ROWS)
}
export type ExtensionRow = Awaited<ReturnType<typeof listExtensions>>[number]

/** Every completion reported, newest first. */
export function listCompletions(db: Executor, directiveId: number) {
  return db
    .select({
      id: completion.id,
      state: completion.state,
      reportedBy: person.name,
      unit: officialNameOn(completion.organisationId, completion.reportedAt),
      reportedAt: completion.reportedAt,
      completedOn: completion.completedOn,
      text: completion.text,
      fileId: completion.fileId,
      fileName: storedFile.name,
      fileSize: storedFile.size,
      decidedBy: decider.name,
      decidedAt: completion.decidedAt,
      decisionWords: completion.decisionWords,
    })
    .from(completion)
    .innerJoin(person, eq(person.id, completion.reportedBy))
    .leftJoin(decider, eq(decider.id, completion.decidedBy))
    .leftJoin(storedFile, eq(storedFile.id, completion.fileId))
    .where(eq(completion.directiveId, directiveId))
    .orderBy(desc(completion.reportedAt), desc(completion.id))
    .limit(MOST_ROWS)
}
export type CompletionRow = Awaited<ReturnType<typeof listCompletions>>[number]

/** Warnings of the reader, those still open first. */
export function listWarnings(db: Executor, directiveId: number) {
  return db
    .select({
      id: directiveWarning.id,
      code: directiveWarning.code,
      data: directiveWarning.data,
      settledBy: person.name,
      settledAt: directiveWarning.settledAt,
      settledReason: directiveWarning.settledReason,
    })
    .from(directiveWarning)
    .leftJoin(person, eq(person.id, directiveWarning.settledBy))
    .where(eq(directiveWarning.directiveId, directiveId))
    .orderBy(sql`${directiveWarning.settledAt} is not null`, asc(directiveWarning.id))
    .limit(MOST_ROWS)
}
export type WarningRow = Awaited<ReturnType<typeof listWarnings>>[number]
