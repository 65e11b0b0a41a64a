import { referenceDate } from '~/domain/directives/reference-date'
import type { Word } from '~/domain/vietnamese-words'
import { readBody } from './body'
import { Outline } from './clauses/outline'
import { zonesOf } from './clauses/zones'
import { ReadingContext } from './directives/context'
import { givesToNobody } from './directives/plan-tasks'
import { toReadings } from './directives/to-reading'
import { chairIn, invitedDayIn, meetingDateIn } from './header/chair'
import { headerOf } from './header/header'
import { pageDateIn } from './header/kind'
import { signatureIn } from './header/signature'
import { titleOf } from './header/title'
import type { Block } from './layout/block'
import { blocksOf } from './layout/join'
import { type Line, linesOf } from './layout/line'
import type { FoundPiece, NoticeReading, Span } from './reading'
import { type Layout, layoutSteps } from './steps/layout-steps'
import type { ReadingSteps } from './steps/reading-steps'
import { StepLog } from './steps/step-log'
import { readTable } from './tables/read-table'
import { type TaskTable, taskTables } from './tables/task-table'
import { documentLead } from './units/document-lead'
import { warningsOf } from './warnings/warnings'

/**
 * Reads a Vietnamese administrative document: header, numbered clauses, who is told to do what by when.
 * Pure and total: any string gives a reading, never an error; time grows with the length of the text.
 * @param source the document's text, NFC or NFD, line breaks anywhere
 * @returns the reading; `text` is `source` in NFC and all offsets are UTF-16 code units into it
 */
export const readNotice = (source: string): NoticeReading => read(source, null).reading

/** The same reading with every step that led to it, for who wants to see why. Costs some more time and memory. */
export function readNoticeWithSteps(source: string): { reading: NoticeReading; steps: ReadingSteps } {
  const log = new StepLog()
  const { reading, layout } = read(source, log)
  return { reading, steps: { ...layoutSteps(layout), clauses: log.clauses, candidates: log.candidates } }
}

function read(source: string, log: StepLog | null): { reading: NoticeReading; layout: Layout } {
  const text = source.normalize('NFC')
  const lines = linesOf(text)
  const header = headerOf(lines, text)
  const title = titleOf(lines, header)
  const body = lines.slice(title.bodyLine)
  const tables = taskTables(body)
  const blocks = blocksOf(withoutTables(body, tables))
  const zones = zonesOf(blocks, 0)
  const context = new ReadingContext(referenceDate(header.date ?? header.datePartial), header.kind === 'news', log)
  const clauses = readBody(blocks, zones, context, new Outline())
  const running = context.drafts.length
  for (const [n, table] of tables.entries()) readTable(context, table, tables.length > 1 ? `PL${n + 1}` : 'PL')
  for (const { words, from, to, section } of context.drafts.slice(running))
    log?.candidate(words, { from, to }, section, 'kept.table-row')

  const preamble = preambleOf(blocks, zones.hasFormula ? zones.operative + 1 : zones.operative)
  const chair = chairIn(title.at ? wordsWithin(lines, title.at) : [], preamble)
  const hasMeeting = header.kind === 'thong-bao-ket-luan' || header.kind === 'news'
  const meeting = hasMeeting
    ? meetingDateIn(preamble, header.date)
    : header.kind === 'giay-moi'
      ? invitedDayIn(body)
      : null
  const signature = signatureIn(body, text)
  const isIdle = givesToNobody(context.drafts, header.kind)
  const drafts = context.drafts.filter((draft) => !isIdle(draft))
  for (const { words, from, to } of context.drafts.filter(isIdle)) log?.drop(words, { from, to }, 'dropped.nobody')
  const { directives, found } = toReadings(drafts, documentLead(preamble, drafts), text, {
    isNews: context.isNews,
    hasHeader: header.hasHeader,
    hasFormula: zones.hasFormula,
    blocks: new Map(blocks.map((block) => [block.start, block])),
    bodyStart: blocks[zones.operative]?.start ?? 0,
  })
  const { bodyLine: _body, typeLine: _type, hasHeader, pieces, ...fields } = header
  const reading: NoticeReading = {
    ...fields,
    title: title.title,
    chair: chair.chair,
    chairRole: chair.chairRole,
    meetingDate: meeting?.date ?? null,
    signatory: signature.signatory,
    signatoryTitle: signature.signatoryTitle,
    recipients: signature.recipients,
    text,
    directives,
    warnings: warningsOf({
      ...{ date: fields.date, kind: fields.kind, hasHeader, directives, published: pageDateIn(lines), lines },
      preamble: blocks.slice(0, zones.operative + 1),
    }),
    found: inOrder([
      ...pieces,
      ...clauses,
      ...found,
      ...pieceOf(title.at, 'title', 'header.title'),
      ...pieceOf(chair.at, 'chair', 'header.chair'),
      ...pieceOf(meeting?.at, 'meeting-date', 'header.meeting-date'),
      ...pieceOf(signature.at, 'signatory', 'header.signature'),
      ...pieceOf(signature.recipientsAt, 'recipients', 'header.recipients'),
    ]),
  }
  return { reading, layout: { lines, bodyLine: title.bodyLine, titleAt: title.at ?? null, tables, blocks, zones } }
}

const PREAMBLE_WORDS = 600
const preambleOf = (blocks: readonly Block[], end: number): Word[] =>
  blocks
    .slice(0, end)
    .flatMap((block) => block.words)
    .slice(0, PREAMBLE_WORDS)

const wordsWithin = (lines: readonly Line[], { start, end }: Span): Word[] =>
  lines.flatMap((line) => (line.start < end && line.end > start ? line.words : []))

/** Rows are read by their columns, not as running text. */
const withoutTables = (lines: readonly Line[], tables: readonly TaskTable[]): Line[] =>
  lines.filter((_, at) => !tables.some((table) => at >= table.from && at < table.to))

const pieceOf = (at: Span | null | undefined, piece: FoundPiece['piece'], rule: string): FoundPiece[] =>
  at ? [{ ...at, piece, rule }] : []

const inOrder = (found: FoundPiece[]): FoundPiece[] => found.sort((a, b) => a.start - b.start || b.end - a.end)
