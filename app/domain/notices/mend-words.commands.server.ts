import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.server'
import { notice } from '#db/schema.server'
import { dayAt } from '~/domain/calendar-day'
import { type CommandResult, conflict, invalid } from '~/domain/command-result'
import { loadRegister } from '~/domain/organisations/organisations.queries.server'
import type { Actor } from '~/domain/people/actor'
import { draftColumns } from './draft-columns.server'
import { withDeadlineReadAgain } from './draft-deadline'
import { headerOf, type MatchUnit } from './draft-of-reading'
import { withCurrentWarnings } from './draft-warnings'
import { isUntouched, MOST_MENDED, mendedWords, type TextWithDraft, withMendedWords } from './mend-words'
import type { DraftDirective, DraftUnit, NoticeDraft } from './notice-draft'
import type { NoticeHeader } from './notice-header'
import { headerOfRow } from './notice-row.server'
import { openDraft } from './notices.commands.server'
import { readNotice } from './reading/read-notice'
import type { Span } from './reading/reading'
import { unitMatcher } from './unit-match'

type Mending = { noticeId: number; version: number; by: Actor; now: Date }

/**
 * Puts the right words in place of misread ones of a scan; the same words say that they were read rightly. As long as
 * nobody has worked on the directives they and the header are read anew from the mended text; afterwards every offset
 * moves along, and only the directive that holds the words takes its deadline and unit names from them.
 *
 * @param input.read the words the person saw there; refused where something else stands there now
 */
export async function mendScanWords(
  db: Database,
  input: Mending & { span: Span; read: string; words: string },
): Promise<CommandResult<{ version: number }>> {
  const words = mendedWords(input.words)
  if (words === '') return invalid({ field: 'words', key: 'scans.words-empty' })
  if (words.length > MOST_MENDED)
    return invalid({ field: 'words', key: 'scans.words-too-long', context: { most: MOST_MENDED } })
  return inOpenScan(db, input, async (tx, open) => {
    const { span, read, by, now } = input
    if (read === '' || open.text.slice(span.start, span.end) !== read)
      return conflict({ field: null, key: 'scans.no-such-words' })
    const mended = withMendedWords(open, span, words)
    const stamp = { personId: by.personId, name: by.name, at: now.toISOString() }
    const told = words === read ? (open.draft.mended ?? []) : [...(open.draft.mended ?? []), { read, words, by: stamp }]
    const draft = { ...mended.draft, mended: told }
    if (words === read) return write(tx, input, { draft: withCurrentWarnings(draft, open.header.issuedOn) })
    if (isUntouched(draft) && isAsRead(open)) return readAnew(tx, input, { text: mended.text, draft, ...open.kept })
    const match = unitMatcher(await loadRegister(tx), open.header, dayAt(now))
    const place = { start: span.start, end: span.start + words.length }
    const directives = draft.directives.map((one) =>
      one.start < place.end && place.start < one.end
        ? withDeadlineReadAgain(withUnitsNamed(one, read, words, match), {
            text: mended.text,
            issuedOn: open.header.issuedOn,
          })
        : one,
    )
    const current = withCurrentWarnings({ ...draft, directives }, open.header.issuedOn)
    return write(tx, input, { text: mended.text, draft: current })
  })
}

/** Reads header and directives anew from the mended text; what people did to the cards is gone. */
export async function readMendedText(db: Database, input: Mending): Promise<CommandResult<{ version: number }>> {
  return inOpenScan(db, input, (tx, open) => readAnew(tx, input, { text: open.text, draft: open.draft, ...open.kept }))
}

type OpenScan = TextWithDraft & {
  header: NoticeHeader
  kept: { readText: string; message: Parameters<typeof draftColumns>[1]['message'] }
}

async function inOpenScan(
  db: Database,
  input: Mending,
  change: (tx: Transaction, open: OpenScan) => Promise<CommandResult<{ version: number }>>,
): Promise<CommandResult<{ version: number }>> {
  return db.transaction(async (tx) => {
    const open = await openDraft(tx, input)
    if (!open.ok) return open
    const [row] = await tx
      .select({ readText: notice.readText, message: notice.message })
      .from(notice)
      .where(eq(notice.id, input.noticeId))
    if (!row || row.readText === null) return conflict({ field: null, key: 'scans.not-a-scan' })
    const { text, draft } = open.notice
    const kept = { readText: row.readText, message: row.message }
    return change(tx, { text, draft, header: headerOfRow(open.notice), kept })
  })
}

/** Whether the header is still what the reader made of the text. */
const isAsRead = ({ text, header, kept }: OpenScan): boolean =>
  kept.message === null && JSON.stringify(headerOf(readNotice(text))) === JSON.stringify(header)

async function readAnew(tx: Transaction, input: Mending, scan: TextWithDraft & OpenScan['kept']) {
  const { text, readText, message } = scan
  const { uncertain, mended, scannedPages, readings = 1 } = scan.draft
  const columns = await draftColumns(tx, { text, scannedPages, uncertain, message, now: input.now })
  const draft = withCurrentWarnings({ ...columns.draft, mended, readings: readings + 1 }, columns.issuedOn)
  return write(tx, input, { ...columns, readText, draft })
}

async function write(
  tx: Transaction,
  { noticeId, version, now }: Mending,
  changed: Partial<typeof notice.$inferInsert> & { draft: NoticeDraft },
) {
  const draft = { ...changed.draft, savedAt: now.toISOString() }
  await tx
    .update(notice)
    .set({ ...changed, draft, version: version + 1 })
    .where(eq(notice.id, noticeId))
  return { ok: true as const, version: version + 1 }
}

/** Units whose printed names held the misread words bear the right ones, and mean what the register makes of them. */
function withUnitsNamed(one: DraftDirective, read: string, words: string, match: MatchUnit): DraftDirective {
  const renamed = (unit: DraftUnit): DraftUnit => {
    const printedName = unit.printedName.replace(read, words)
    if (printedName === unit.printedName) return unit
    return unit.organisationId === null ? { printedName, ...match(printedName) } : { ...unit, printedName }
  }
  return { ...one, lead: one.lead.map(renamed), coordinating: one.coordinating.map(renamed) }
}
