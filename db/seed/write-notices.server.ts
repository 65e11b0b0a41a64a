import type { Transaction } from '#db/client.server'
import {
  clause,
  directive,
  directiveProject,
  directiveUnit,
  directiveWarning,
  notice,
  timelineEntry,
} from '#db/schema.server'
import { historyUntil, stateOf } from './directive-rows'
import { insertRows, insertRowsWithIds } from './insert-rows.server'
import { type AssembledNotice, assembleNotice } from './notice-text'
import { instantOn, OFFICE_PERSON } from './sample-clock'
import type { SampleNotice } from './sample-shapes'
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
  const ordered = each.map(({ id, told: one }) => ({
    directive: one,
    clauseId: clauseIds[one.clauseAt] ?? null,
    data: { noticeId, number: numberSymbolOf(told), section: one.section, directiveId: id },
  }))
  const common = { at: confirmedAt, actorId: OFFICE_PERSON.personId, actorName: OFFICE_PERSON.name }
  await insertRows(tx, timelineEntry, [
    {
      ...common,
      subject: 'notice',
      subjectId: String(noticeId),
      event: 'notice.confirmed',
      data: { noticeId, number: numberSymbolOf(told), title: told.title, directives: each.length, warnings: [] },
    },
    ...ordered.map(({ clauseId, data }) => ({
      ...common,
      subject: 'directive' as const,
      subjectId: String(data.directiveId),
      event: 'directive.ordered',
      clauseId,
      data,
    })),
    ...ordered.flatMap(({ directive: one, clauseId, data }) =>
      (one.projects ?? []).map((key) => ({
        ...common,
        subject: 'project' as const,
        subjectId: String(context.projects.of(key)),
        event: 'project.directive-linked',
        clauseId,
        data,
      })),
    ),
  ])
  await writeHistory(
    tx,
    each.map(({ id, told: one, history }) => historyRows(id, firstUnit(told, one, context), history, one)),
  )
}

const numberSymbolOf = ({ number, symbol }: SampleNotice): string | null =>
  number && symbol ? `${number}/${symbol}` : null

function noticeRow(told: SampleNotice, text: string, at: Date, { organisations }: NoticeContext) {
  return {
    state: 'confirmed' as const,
    number: told.number,
    symbol: told.symbol,
    numberSymbol: numberSymbolOf(told),
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
