import { eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { constraintIssue } from '#db/constraint-errors.server'
import { directive, directiveWarning, notice } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, forbidden, invalid, missing, stale } from '~/domain/command-result'
import { loadRegister } from '~/domain/organisations/organisations.queries.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { headerIssues } from './draft-issues'
import { headerChanges } from './header-correction'
import type { NoticeHeader } from './notice-header'
import { headerColumns, headerOfRow, lockNotice } from './notice-row.server'
import { listSameNotices } from './same-notice.queries.server'
import { unitMatcher } from './unit-match'

type Correction = {
  noticeId: number
  version: number
  header: NoticeHeader
  reason: string
  by: Actor
  now: Date
}

/**
 * Corrects what stands round the text of a confirmed notice, with a reason that stays in its history. A new date is the
 * date of its directives too. Deadlines that were reckoned from the old one are not moved: each gets a warning instead,
 * which a person settles. A stale version is refused with the header as it stands (R16).
 */
export async function correctHeader(db: Database, input: Correction): Promise<CommandResult<{ version: number }>> {
  if (input.by.scope !== 'all') return forbidden
  try {
    return await db.transaction((tx) => correctIn(tx, input))
  } catch (error) {
    const issue = constraintIssue(error)
    if (!issue) throw error
    return conflict(taken(input.header))
  }
}

async function correctIn(tx: Transaction, input: Correction): Promise<CommandResult<{ version: number }>> {
  const { noticeId, version, header, by, now } = input
  const locked = await lockNotice(tx, noticeId)
  if (locked?.state !== 'confirmed') return missing
  const before = headerOfRow(locked)
  if (locked.version !== version) return stale({ version: locked.version, header: before })
  const reason = input.reason.trim()
  if (reason === '') return invalid({ field: 'reason', key: 'errors.required' })
  const issues = headerIssues(header).map((issue) => ({ ...issue, field: issue.field?.replace('header.', '') ?? null }))
  if (issues.length > 0) return invalid(...issues)
  const changes = headerChanges(before, header)
  if (changes.length === 0) return invalid({ field: null, key: 'notices.nothing-changed' })
  const same = await listSameNotices(tx, header, noticeId)
  if (locked.duplicateReason === null && same.some(({ state }) => state === 'confirmed')) return invalid(taken(header))

  const issuer = header.issuer && unitMatcher(await loadRegister(tx), header, dayAt(now))(header.issuer)
  await tx
    .update(notice)
    .set({ ...headerColumns(header), issuerId: issuer ? issuer.organisationId : null, version: version + 1 })
    .where(eq(notice.id, noticeId))
  if (before.issuedOn !== header.issuedOn) await redateDirectives(tx, noticeId, before.issuedOn, header.issuedOn)
  await recordEvent(tx, {
    subject: 'notice',
    subjectId: noticeId,
    event: 'notice.header-corrected',
    data: { changes, reason },
    by,
    now,
  })
  return { ok: true, version: version + 1 }
}

const taken = ({ number, symbol }: NoticeHeader) => ({
  field: 'number',
  key: 'notices.header-taken',
  context: { number: [number, symbol].filter(Boolean).join('/') },
})

/** The directives bear the new date; whose deadline hangs on it gets a warning, once for each correction. */
async function redateDirectives(tx: Transaction, noticeId: number, from: string | null, to: string | null) {
  await tx.update(directive).set({ issuedOn: to }).where(eq(directive.noticeId, noticeId))
  const rows = await tx
    .select({
      id: directive.id,
      words: directive.deadlineWords,
      due: directive.originalDueOn,
      reckoned: sql<boolean>`coalesce((${directive.deadline} ->> 'yearInferred')::boolean, false) or ${directive.deadline} ? 'relative'`,
      quoted: sql<boolean>`exists (select from directive_warning old where old.directive_id = ${directive.id}
        and old.code = 'deadline-before-document')`,
    })
    .from(directive)
    .where(eq(directive.noticeId, noticeId))
    .orderBy(directive.id)
  const warnings = rows.flatMap(({ id, words, due, reckoned, quoted }) => [
    ...(reckoned
      ? [{ directiveId: id, code: 'notice-date-corrected', data: dated({ from, to, deadline: words ?? due }) }]
      : []),
    ...(due && to && due < to && !quoted
      ? [{ directiveId: id, code: 'deadline-before-document', data: dated({ deadline: due, date: to }) }]
      : []),
  ])
  if (warnings.length > 0) await tx.insert(directiveWarning).values(warnings)
}

const dated = (data: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(Object.entries(data).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
