import { and, eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.server'
import {
  clause,
  directive,
  directiveProject,
  directiveUnit,
  directiveWarning,
  notice,
  project,
  timelineEntry,
} from '#db/schema.server'
import { historyUntil, stateOf } from './directive-rows'
import { insertRows, insertRowsWithIds } from './insert-rows.server'
import { type AssembledNotice, assembleNotice } from './notice-text'
import { instantOn, OFFICE_PERSON } from './sample-clock'
import type { SampleNotice, SampleProject } from './sample-shapes'
import { historyRows, writeHistory } from './write-history.server'
import type { Ids } from './write-register.server'

export type NoticeContext = { organisations: Ids; projects: Ids; today: string }

/** Writes notices that were brought in and confirmed, with all that became of their directives up to today. */
export async function writeNotices(tx: Transaction, notices: readonly SampleNotice[], context: NoticeContext) {
  for (const told of notices) await writeNotice(tx, told, assembleNotice(told), context)
}

async function writeNotice(tx: Transaction, told: SampleNotice, assembled: AssembledNotice, context: NoticeContext) {
  const confirmedAt = instantOn(told.issuedOn)
  const [noticeId = 0] = await insertRowsWithIds(tx, notice, [noticeRow(told, assembled.text, confirmedAt, context)])
  const clauseIds = await insertRowsWithIds(
    tx,
    clause,
    assembled.clauses.map((one) => ({ ...one, noticeId })),
  )
  const histories = assembled.directives.map((one) => historyUntil(one, context.today))
  const directiveIds = await insertRowsWithIds(
    tx,
    directive,
    assembled.directives.map((one, n) => ({
      ...stateOf(one, histories[n] ?? {}),
      noticeId,
      clauseId: clauseIds[one.clauseAt] ?? 0,
      ordinal: n + 1,
      section: one.section,
      role: one.role ?? ('lead' as const),
      text: one.text,
      start: one.start,
      end: one.end,
      decision: one.decision,
      condition: one.condition,
      issuedOn: told.issuedOn,
      isSample: true,
    })),
  )
  const each = assembled.directives.map((one, n) => ({
    told: one,
    id: directiveIds[n] ?? 0,
    history: histories[n] ?? {},
  }))
  await insertRows(
    tx,
    directiveUnit,
    each.flatMap(({ told: one, id }) => unitRows(told, one, id, context)),
  )
  await insertRows(
    tx,
    directiveProject,
    each.flatMap(({ told: one, id }) =>
      (one.projects ?? []).map((key) => ({ directiveId: id, projectId: context.projects.of(key) })),
    ),
  )
  await insertRows(
    tx,
    directiveWarning,
    each.flatMap(({ told: one, id }) => (one.warnings ?? []).map((warning) => ({ directiveId: id, ...warning }))),
  )
  await insertRows(tx, timelineEntry, [
    {
      subject: 'notice',
      subjectId: String(noticeId),
      event: 'notice.confirmed',
      at: confirmedAt,
      data: { directives: each.length },
    },
    ...each.map(({ id, told: one }) => ({
      subject: 'directive' as const,
      subjectId: String(id),
      event: 'directive.ordered',
      at: confirmedAt,
      clauseId: clauseIds[one.clauseAt] ?? null,
    })),
  ])
  await writeHistory(
    tx,
    each.map(({ id, told: one, history }) => historyRows(id, firstUnit(told, one, context), history, one)),
  )
  return { noticeId, clauseIds }
}

function noticeRow(told: SampleNotice, text: string, at: Date, { organisations }: NoticeContext) {
  return {
    state: 'confirmed' as const,
    number: told.number,
    symbol: told.symbol,
    numberSymbol: told.number && told.symbol ? `${told.number}/${told.symbol}` : null,
    issuer: told.issuer.join(' '),
    issuerId: organisations.of(told.issuerKey),
    place: told.place,
    issuedOn: told.issuedOn,
    kind: told.kind,
    title: told.title,
    chairRole: told.chairRole,
    meetingOn: told.meetingOn,
    signatoryTitle: told.signatoryTitle?.join(' ') ?? null,
    recipients: told.recipients,
    text,
    broughtInBy: OFFICE_PERSON.personId,
    broughtInAt: at,
    confirmedBy: OFFICE_PERSON.personId,
    confirmedAt: at,
    isSample: true,
  }
}

function unitRows(
  told: SampleNotice,
  one: { lead: string[]; coordinating?: string[] },
  directiveId: number,
  context: NoticeContext,
) {
  const row = (part: 'lead' | 'coordinating') => (printedName: string) => ({
    directiveId,
    part,
    printedName,
    organisationId: organisationOf(told, printedName, context),
  })
  return [...one.lead.map(row('lead')), ...(one.coordinating ?? []).map(row('coordinating'))]
}

function organisationOf(told: SampleNotice, printedName: string, { organisations }: NoticeContext): number | null {
  const key = told.units[printedName]
  if (key === undefined) throw new Error(`${told.key} does not say which unit «${printedName}» is`)
  return key === null ? null : organisations.of(key)
}

/** Who reports on a directive: its first lead that is a unit, else the issuer. */
function firstUnit(told: SampleNotice, one: { lead: string[] }, context: NoticeContext): number {
  const known = one.lead.map((name) => organisationOf(told, name, context)).find((id) => id !== null)
  return known ?? context.organisations.of(told.issuerKey)
}

/** Ties projects that are slowed on purpose to the clause that says so (R2). */
export async function tieSlowedProjects(
  tx: Transaction,
  projects: readonly SampleProject[],
  notices: readonly SampleNotice[],
  ids: Ids,
): Promise<void> {
  for (const { key, slowed } of projects) {
    const told = slowed && notices.find((one) => one.key === slowed.notice)
    if (!slowed || !told) continue
    const [found] = await tx
      .select({ id: clause.id })
      .from(clause)
      .innerJoin(notice, eq(notice.id, clause.noticeId))
      .where(and(eq(notice.title, told.title), eq(notice.isSample, true), eq(clause.section, slowed.section)))
    if (!found) throw new Error(`No clause ${slowed.section} in ${slowed.notice}`)
    await tx
      .update(project)
      .set({ paceClauseId: found.id })
      .where(eq(project.id, ids.of(key)))
    await insertRows(tx, timelineEntry, [
      {
        subject: 'project',
        subjectId: String(ids.of(key)),
        event: 'project.slowed',
        at: instantOn(told.issuedOn),
        clauseId: found.id,
        data: { reason: slowed.reason },
      },
    ])
  }
}
