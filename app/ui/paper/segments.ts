export const MARK_KINDS = [
  'directive',
  'lead',
  'coordinating',
  'deadline',
  'order',
  'condition',
  'header',
  'furniture',
  /** Where the rule a page speaks of has fired. */
  'rule',
  /** Not recognised surely on a scan; and the words somebody is looking at. */
  'uncertain',
  'looking',
] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** A stretch `[start, end)` of the text in UTF-16 units. Marks may overlap and nest as they like. */
export type TextMark = {
  start: number
  end: number
  kind: MarkKind
  /** What a click on it means; marks of one thing share it. */
  id?: string
  /** Of a directive: the number in the margin. */
  label?: string
  /** Shown when the pointer rests on it; whatever it says stands elsewhere in words too. */
  title?: string
}

/** A stretch under one and the same set of marks, widest first: the last is the innermost. */
export type Segment = { start: number; end: number; marks: TextMark[] }

/**
 * Cuts the text at every edge of a mark. The segments join up to exactly `[0, length)`; marks that are empty or lie
 * outside are left out, those that stick out are cut.
 */
export function segmentsOf(length: number, marks: readonly TextMark[]): Segment[] {
  const within = marks
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(length, mark.end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const edges = [...new Set([0, length, ...within.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)

  const segments: Segment[] = []
  let open: TextMark[] = []
  let next = 0
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1]
    if (end === undefined) break
    open = open.filter((mark) => mark.end > start)
    for (let mark = within[next]; mark && mark.start === start; mark = within[next]) {
      open.push(mark)
      next += 1
    }
    segments.push({ start, end, marks: [...open].sort((a, b) => b.end - b.start - (a.end - a.start)) })
  }
  return segments
}

/** The id a click on a segment means: that of the innermost mark that has one. */
export const idOf = (segment: Segment): string | undefined => segment.marks.findLast((mark) => mark.id)?.id

/** What is said when the pointer rests on a segment: by the innermost mark that says something. */
export const titleOf = (segment: Segment): string | undefined => segment.marks.findLast((mark) => mark.title)?.title
