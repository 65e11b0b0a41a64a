import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { notice } from '#db/schema.server'
import type { UncertainWord } from '~/documents/ocr/place-words'
import { type CommandResult, conflict, forbidden, invalid, missing, stale } from '~/domain/command-result'
import type { SentFile } from '~/domain/files/evidence'
import { storeFile } from '~/domain/files/files.commands.server'
import type { Actor } from '~/domain/people/actor'
import { recordEvent } from '~/domain/timeline/timeline.commands.server'
import { draftColumns } from './draft-columns.server'
import { misplacedDirective } from './draft-range'
import { stamped } from './draft-stamps'
import { withCurrentWarnings } from './draft-warnings'
import type { EnclosedFiles } from './enclosed-files'
import { keepEnclosed } from './keep-enclosed.server'
import type { NoticeDraft } from './notice-draft'
import type { NoticeHeader } from './notice-header'
import { headerColumns, headerOfRow, type LockedNotice, lockNotice } from './notice-row.server'
import { ownOpenDraft } from './own-open-draft.server'
import { rewordedKeys } from './reworded'

/** Characters of one notice; a long plan with annexes has 200,000. */
export const MOST_CHARACTERS = 400_000

/**
 * Brings a document in: keeps the file as it came, reads its text, and makes the draft a person reviews. The same bytes
 * handed in again by the same person while their draft is open lead back to that draft (`again`), not to a second one.
 *
 * @param input.text text of the document in NFC, as the reader of documents gave it
 * @param input.uncertain words of a recognised scan that may be wrong, placed in `text`
 * @param input.enclosed the files that came in `file`, where that is a mail, a message or an archive
 */
export async function bringIn(
  db: Database,
  input: {
    text: string
    scannedPages?: number[]
    uncertain?: UncertainWord[]
    /** `id`: it is kept already. */
    file: SentFile & { mediaType?: string; id?: number }
    enclosed?: EnclosedFiles | null
    by: Actor
    now: Date
  },
): Promise<CommandResult<{ noticeId: number; again: boolean }>> {
  if (input.by.scope !== 'all') return forbidden
  const text = input.text.normalize('NFC')
  const refused = textIssue(text)
  if (refused) return refused
  const { scannedPages, uncertain, enclosed, by, now } = input
  return db.transaction(async (tx) => {
    const open = await ownOpenDraft(tx, input)
    if (open !== null) return { ok: true, noticeId: open, again: true }
    const columns = await draftColumns(tx, { text, scannedPages, uncertain, message: enclosed?.message ?? null, now })
    const fileId = input.file.id ?? (await storeFile(tx, { ...input.file, by, now }))
    const [row] = await tx
      .insert(notice)
      .values({
        ...columns,
        fileId,
        broughtInBy: by.personId,
        broughtInAt: now,
      })
      .returning({ id: notice.id })
    if (!row) throw new Error('A notice was brought in without an id')
    if (enclosed) await keepEnclosed(tx, row.id, { ...enclosed, by, now })
    await recordEvent(tx, { ...story(row.id, input), event: 'notice.brought-in', data: { file: input.file.name } })
    return { ok: true, noticeId: row.id, again: false }
  })
}

/** What is wrong with a text that is to be read as a notice. */
export function textIssue(text: string) {
  if (text.trim() === '') return invalid({ field: 'file', key: 'notices.no-text' })
  if (text.length > MOST_CHARACTERS)
    return invalid({ field: 'file', key: 'notices.text-too-long', context: { most: MOST_CHARACTERS } })
  return null
}

export type DraftChange = {
  noticeId: number
  /** The version the person's state grew from. */
  version: number
  header: NoticeHeader
  draft: NoticeDraft
  duplicateReason: string | null
  by: Actor
  now: Date
}

/**
 * Keeps a draft as it stands on the person's screen. Nothing of it lives yet, so it need not be complete. `reworded` are
 * the keys of directives with other words or units than before.
 */
export async function saveDraft(
  db: Database,
  input: DraftChange,
): Promise<CommandResult<{ version: number; reworded: string[] }>> {
  return db.transaction(async (tx) => {
    const open = await openDraft(tx, input)
    if (!open.ok) return open
    const { header, duplicateReason, now, version } = input
    const misplaced = misplacedDirective(input.draft, open.notice.text)
    if (misplaced)
      return invalid({ field: null, key: 'notices.offsets-outside', context: { section: misplaced.section } })
    const current = withCurrentWarnings(input.draft, header.issuedOn)
    const draft = { ...stamped(open.notice.draft, current, stampOf(input)), savedAt: now.toISOString() }
    await tx
      .update(notice)
      .set({ ...headerColumns(header), draft, duplicateReason, version: version + 1 })
      .where(eq(notice.id, input.noticeId))
    return { ok: true, version: version + 1, reworded: rewordedKeys(open.notice.draft, draft) }
  })
}

/** Puts a draft aside: it leaves every list and can be taken back. */
export async function discardDraft(
  db: Database,
  input: { noticeId: number; version: number; by: Actor; now: Date },
): Promise<CommandResult> {
  return db.transaction(async (tx) => {
    const open = await openDraft(tx, input)
    if (!open.ok) return open
    await tx
      .update(notice)
      .set({ discardedAt: input.now, version: input.version + 1 })
      .where(eq(notice.id, input.noticeId))
    await recordEvent(tx, { ...story(input.noticeId, input), event: 'notice.discarded' })
    return { ok: true }
  })
}

/** Undoes `discardDraft`. */
export async function takeBackDraft(
  db: Database,
  input: { noticeId: number; by: Actor; now: Date },
): Promise<CommandResult> {
  if (input.by.scope !== 'all') return forbidden
  return db.transaction(async (tx) => {
    const row = await lockNotice(tx, input.noticeId)
    if (row?.state !== 'draft') return missing
    if (!row.discardedAt) return { ok: true }
    await tx
      .update(notice)
      .set({ discardedAt: null, version: row.version + 1 })
      .where(eq(notice.id, row.id))
    await recordEvent(tx, { ...story(row.id, input), event: 'notice.taken-back' })
    return { ok: true }
  })
}

/** The draft to work on, locked; or why there is none. */
export async function openDraft(
  tx: Transaction,
  input: { noticeId: number; version: number; by: Actor },
): Promise<CommandResult<{ notice: LockedNotice & { draft: NoticeDraft } }>> {
  if (input.by.scope !== 'all') return forbidden
  const row = await lockNotice(tx, input.noticeId)
  if (!row || row.discardedAt) return missing
  if (row.state !== 'draft' || !row.draft) return conflict({ field: null, key: 'notices.already-confirmed' })
  if (row.version !== input.version) return stale(currentState(row))
  return { ok: true, notice: { ...row, draft: row.draft } }
}

/** What the second of two people is shown beside the own state (R16). */
const currentState = (row: LockedNotice) => ({
  version: row.version,
  draft: row.draft,
  duplicateReason: row.duplicateReason,
  header: headerOfRow(row),
})

/** Who saves, for what is settled or looked at since the last save. */
export const stampOf = ({ by, now }: { by: Actor; now: Date }) => ({
  personId: by.personId,
  name: by.name,
  at: now.toISOString(),
})

const story = (noticeId: number, { by, now }: { by: Actor; now: Date }) =>
  ({ subject: 'notice', subjectId: noticeId, by, now }) as const
