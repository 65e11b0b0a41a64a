import type { LookEntry } from '~/domain/notices/second-look'

const MOST_LETTERS = 1500
const MOST_OF_PIECE = 160

/** An entry with the words it speaks of, cut where they are very many; marks count from the words' first letter. */
export function shownEntry(entry: LookEntry, text: string) {
  const { start, end, pieces = [] } = entry
  const to = Math.min(end, start + MOST_LETTERS)
  return {
    ...entry,
    words: text.slice(start, to),
    cut: to < end,
    pieces: pieces.map((piece) => ({
      ...piece,
      words: text.slice(piece.start, piece.end).slice(0, MOST_OF_PIECE),
      from: piece.start - start,
      to: piece.end - start,
    })),
  }
}
export type ShownEntry = ReturnType<typeof shownEntry>
