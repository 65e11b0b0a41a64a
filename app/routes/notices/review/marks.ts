import type { DraftDirective, NoticeDraft } from '~/domain/notices/notice-draft'
import type { FoundPiece, PieceKind } from '~/domain/notices/reading/reading'
import type { MarkKind, TextMark } from '~/ui/paper/segments'

const PEN: Partial<Record<PieceKind, MarkKind>> = {
  lead: 'lead',
  coordinating: 'coordinating',
  deadline: 'deadline',
  order: 'order',
  condition: 'condition',
}
const HEADER_PIECES: readonly PieceKind[] = [
  'number',
  'issuer',
  'place-date',
  'kind',
  'title',
  'chair',
  'meeting-date',
  'signatory',
  'recipients',
]

/** Says which rule found a piece, shown when the pointer rests on it. */
export type Explain = (piece: FoundPiece) => string

/** Every found piece of a draft as a mark of the pen. The active directive's come last: it owns what several share. */
export function marksOf(draft: NoticeDraft, active: string | null, explain: Explain): TextMark[] {
  const order = [...draft.directives].sort((a, b) => Number(a.key === active) - Number(b.key === active))
  const shared = new Map<string, TextMark>()
  for (const directive of order)
    for (const mark of piecesOf(directive, explain)) shared.set(`${mark.kind} ${mark.start} ${mark.end}`, mark)
  return [
    ...draft.found.flatMap((piece) => outside(piece, explain)),
    ...draft.directives.map((directive, at) => directiveMark(directive, at)),
    ...shared.values(),
  ]
}

const directiveMark = ({ key, start, end }: DraftDirective, at: number): TextMark => ({
  kind: 'directive',
  id: key,
  label: String(at + 1),
  start,
  end,
})

const piecesOf = ({ key, pieces }: DraftDirective, explain: Explain): TextMark[] =>
  pieces.flatMap((piece) => {
    const kind = PEN[piece.piece]
    return kind ? [{ kind, id: key, start: piece.start, end: piece.end, title: explain(piece) }] : []
  })

function outside(piece: FoundPiece, explain: Explain): TextMark[] {
  const { start, end } = piece
  if (piece.piece === 'furniture') return [{ kind: 'furniture', start, end }]
  if (!HEADER_PIECES.includes(piece.piece)) return []
  return [{ kind: 'header', id: 'header', start, end, title: explain(piece) }]
}

/** Marks of a part of the text, for the excerpt above a card on a phone. */
export const marksWithin = (marks: readonly TextMark[], start: number, end: number): TextMark[] =>
  marks
    .filter((mark) => mark.start < end && start < mark.end)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - start), end: Math.min(end, mark.end) - start }))
