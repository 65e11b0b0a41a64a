import type { Word } from '~/domain/vietnamese-words'
import type { Line } from '../layout/line'

/** One cell of a table that has come down as lines: words, and the line it begins on. */
export type Cell = { words: Word[]; line: number }

/** Cells of a table whose rows are lines, parted by « | » or tabs. Empty cells are kept: columns are counted. */
export function cellsOfLine(line: Line, at: number): Cell[] {
  const cells: Cell[] = [{ words: [], line: at }]
  for (const word of line.words) {
    if (word.raw === '|') cells.push({ words: [], line: at })
    else cells.at(-1)?.words.push(word)
  }
  // «| a | b |»: the bars at both ends frame the row.
  if (cells.length > 2 && cells[0]?.words.length === 0) cells.shift()
  if (line.words.at(-1)?.raw === '|' && line.words[0]?.raw === '|') cells.pop()
  return cells
}

/** Cells of a table whose cells are paragraphs, parted by blank lines. */
export function cellsOfParagraphs(lines: readonly Line[]): Cell[] {
  const cells: Cell[] = []
  for (const [at, line] of lines.entries()) {
    const last = cells.at(-1)
    if (line.afterBlank || !last) cells.push({ words: [...line.words], line: at })
    else for (const word of line.words) last.words.push(word)
  }
  return cells
}
