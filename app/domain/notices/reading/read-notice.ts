import { referenceDate } from '~/domain/directives/reference-date'
import { Outline } from './clauses/outline'
import { isClosing, zonesOf } from './clauses/zones'
import { ReadingContext } from './directives/context'
import { readClause } from './directives/read-clause'
import { toReadings } from './directives/to-reading'
import { chairIn, meetingDateIn } from './header/chair'
import { headerOf } from './header/header'
import { signatureIn } from './header/signature'
import { titleOf } from './header/title'
import { blocksOf } from './layout/join'
import { linesOf } from './layout/line'
import type { FoundPiece, NoticeReading } from './reading'
import { documentLead } from './units/document-lead'
import { warningsOf } from './warnings/warnings'

/**
 * Reads a Vietnamese administrative document: header, numbered clauses, who is told to do what by when.
 * Pure and total: any string gives a reading, never an error; time grows with the length of the text.
 * @param source the document's text, NFC or NFD, line breaks anywhere
 * @returns the reading; `text` is `source` in NFC and all offsets are UTF-16 code units into it
 */
export function readNotice(source: string): NoticeReading {
  const text = source.normalize('NFC')
  const lines = linesOf(text)
  const header = headerOf(lines, text)
  const title = titleOf(lines, header)
  const blocks = blocksOf(lines.slice(title.bodyLine), title.bodyLine)
  const zones = zonesOf(blocks, 0)
  const context = new ReadingContext(referenceDate(header.date ?? header.datePartial), header.kind === 'news')
  const outline = new Outline()
  const first = zones.hasFormula ? zones.operative : zones.operative
  const clausePieces: FoundPiece[] = []
  blocks.slice(first, zones.end).forEach((block, n) => {
    if (isClosing(block)) return
    const clause = outline.place(block)
    const next = blocks[first + n + 1]
    const hasChildren =
      next?.marker != null &&
      !(block.marker && next.marker.kind === block.marker.kind && next.marker.depth <= block.marker.depth)
    if (block.marker)
      clausePieces.push({ start: block.start, end: block.end, piece: 'clause', rule: `clause.${block.marker.kind}` })
    readClause(context, clause, {
      hasChildren: hasChildren && next !== undefined,
      followed: next !== undefined && first + n + 1 < zones.end,
      openTitle: (label) => outline.openTitle(label),
    })
  })
  const preamble = blocks
    .slice(0, Math.max(first + 1, 1))
    .flatMap((block) => block.words)
    .slice(0, 600)
  const titleWords = title.at
    ? lines.flatMap((line) =>
        line.start < (title.at?.end ?? 0) && line.end > (title.at?.start ?? 0) ? line.words : [],
      )
    : []
  const chair = chairIn(titleWords, preamble)
  const meeting =
    header.kind === 'thong-bao-ket-luan' || header.kind === 'news' ? meetingDateIn(preamble, header.date) : null
  const signature = signatureIn(lines.slice(title.bodyLine), text)
  const directives = toReadings(context.drafts, documentLead(preamble, context.drafts), text)
  const found = [...header.pieces, ...clausePieces, ...directives.found]
  if (title.at) found.push({ ...title.at, piece: 'title', rule: 'header.title' })
  if (chair.at) found.push({ ...chair.at, piece: 'chair', rule: 'header.chair' })
  if (meeting) found.push({ ...meeting.at, piece: 'meeting-date', rule: 'header.meeting-date' })
  if (signature.at) found.push({ ...signature.at, piece: 'signatory', rule: 'header.signature' })
  if (signature.recipientsAt) found.push({ ...signature.recipientsAt, piece: 'recipients', rule: 'header.recipients' })
  const { bodyLine: _body, typeLine: _type, hasHeader, pieces: _pieces, ...fields } = header
  return {
    ...fields,
    title: title.title,
    chair: chair.chair,
    chairRole: chair.chairRole,
    meetingDate: meeting?.date ?? null,
    signatory: signature.signatory,
    signatoryTitle: signature.signatoryTitle,
    recipients: signature.recipients,
    text,
    directives: directives.directives,
    warnings: warningsOf({ header: fields, hasHeader, directives: directives.directives, lines }),
    found: found.sort((a, b) => a.start - b.start || b.end - a.end),
  }
}
