import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { constraintIssue } from '#db/constraint-errors.server'
import { notice } from '#db/schema.server'
import { linkNoticeOfMeeting } from '~/domain/briefings/link-notice.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, invalid } from '~/domain/command-result'
import { loadRegister } from '~/domain/organisations/organisations.queries.server'
import { keepProposalsOfNotice } from '~/domain/pauses/proposals.server'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { confirmDirectives, insertNoticeWarnings } from './confirmed-directives.server'
import { rememberLessons } from './confirmed-lessons.server'
import { draftIssues } from './draft-issues'
import { misplacedDirective } from './draft-range'
import { stamped } from './draft-stamps'
import { isPresent, withCurrentWarnings } from './draft-warnings'
import { listGoneReferences } from './gone-references.queries.server'
import type { NoticeDraft } from './notice-draft'
import type { NoticeHeader } from './notice-header'
import { numberSymbolOf } from './notice-header'
import { headerColumns } from './notice-row.server'
import { type DraftChange, openDraft, stampOf } from './notices.commands.server'
import { listSameNotices } from './same-notice.queries.server'
import { unitMatcher } from './unit-match'

/**
 * Makes everything of a draft live in one transaction, or nothing of it: the notice, its clauses, its directives with
 * units, projects and deadlines, the warnings that go with them, and the story of each. What still blocks comes back as
 * issues whose field names the card (`d7.lead`) or the header's field.
 */
export async function confirmNotice(
  db: Database,
  input: DraftChange,
): Promise<CommandResult<{ noticeId: number; directives: number }>> {
  try {
    return await db.transaction((tx) => confirmIn(tx, input))
  } catch (error) {
    const issue = constraintIssue(error)
    if (!issue) throw error
    return conflict(issue)
  }
}

async function confirmIn(
  tx: Transaction,
  input: DraftChange,
): Promise<CommandResult<{ noticeId: number; directives: number }>> {
  const open = await openDraft(tx, input)
  if (!open.ok) return open
  const { header, noticeId, by, now } = input
  const draft = stamped(open.notice.draft, withCurrentWarnings(input.draft, header.issuedOn), stampOf(input))
  const source = { text: open.notice.text, issuedOn: header.issuedOn }
  const misplaced = misplacedDirective(draft, source.text)
  if (misplaced)
    return invalid({ field: null, key: 'notices.offsets-outside', context: { section: misplaced.section } })
  const same = (await listSameNotices(tx, header, noticeId)).filter((other) => other.state === 'confirmed')
  const duplicateReason = input.duplicateReason?.trim() || null
  const issues = [...draftIssues(draft, header, source), ...(await listGoneReferences(tx, draft))]
  if (same[0] && !duplicateReason)
    issues.push({
      field: 'duplicateReason',
      key: 'notices.same-notice',
      context: { number: same[0].numberSymbol ?? '' },
    })
  if (issues.length > 0) return invalid(...issues)

  const issuer = header.issuer && unitMatcher(await loadRegister(tx), header, dayAt(now))(header.issuer)
  await tx
    .update(notice)
    .set({
      ...headerColumns(header),
      issuerId: issuer ? issuer.organisationId : null,
      state: 'confirmed',
      draft: null,
      duplicateOfId: same[0]?.id ?? null,
      duplicateReason: same[0] ? duplicateReason : null,
      confirmedBy: by.personId,
      confirmedAt: now,
      version: input.version + 1,
    })
    .where(eq(notice.id, noticeId))
  const about = aboutNotice(noticeId, header, draft)
  await recordEvent(tx, { subject: 'notice', subjectId: noticeId, event: 'notice.confirmed', data: about, by, now })
  const mended = open.notice.draft.mended ?? []
  if (mended.length > 0)
    await recordEvent(tx, {
      ...{ subject: 'notice', subjectId: noticeId, by, now },
      event: 'notice.words-mended',
      data: { mended: mended.map(({ read, words, by: who }) => ({ read, words, by: who.name })) },
    })
  const confirmed = { noticeId, draft, header, text: source.text, by, now }
  await confirmDirectives(tx, { ...confirmed, isSample: open.notice.isSample })
  await insertNoticeWarnings(tx, confirmed)
  await linkNoticeOfMeeting(tx, noticeId, { by, now })
  await keepProposalsOfNotice(tx, noticeId, { by, now })
  await rememberLessons(tx, { ...confirmed, issuerId: issuer ? issuer.organisationId : null })
  return { ok: true, noticeId, directives: draft.directives.length }
}

/** What the story's sentence needs, kept with it: the notice may be corrected later. */
const aboutNotice = (noticeId: number, header: NoticeHeader, draft: NoticeDraft) => ({
  noticeId,
  number: numberSymbolOf(header),
  title: header.title,
  directives: draft.directives.length,
  warnings: draft.warnings
    .filter(isPresent)
    .map(({ code, settledReason }) => ({ code, settledReason: settledReason ?? null })),
})
