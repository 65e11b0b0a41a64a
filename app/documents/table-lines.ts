/** A table as rows of cells, each cell its lines. Lines are not yet tidied. */
export type TableRows = string[][][]

/** Words that stand in the header and signature blocks of a document, which are tables only to stand side by side. */
const LAYOUT_WORDS = /CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|Độc\s+lập\s*[-–]\s*Tự\s+do|Nơi\s+nhận\s*:/iu

/** Whether the words belong to a block laid out in two columns (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const isLayout = (text: string): boolean => LAYOUT_WORDS.test(text.normalize('NFC').replace(/[\s\u00a0]+/g, ' '))

/** A cell of more lines holds no fact but a document: old portals laid whole pages out in tables. */
const MOST_LINES_OF_A_FACT = 12

/**
 * Lines of a table. A table that only lays out a header, a signature or a page is read cell after cell, left before right;
 * a table of facts row after row, its cells parted by « | », an empty cell kept so that columns can be counted.
 */
export function tableLines(rows: TableRows): string[] {
  const pageInTable = rows.flat().some((cell) => cell.length > MOST_LINES_OF_A_FACT)
  if (pageInTable || isLayout(rows.flat(2).join(' ')))
    return ['', ...rows.flatMap((row) => row.flatMap((cell) => ['', ...cell])), '']
  return ['', ...rows.flatMap(factRow), '']
}

function factRow(row: string[][]): string[] {
  const [only, ...others] = row
  if (only !== undefined && others.length === 0) return only
  const cells = row.map((cell) => cell.join(' ').replace(/\s+/g, ' ').trim())
  return cells.some((cell) => cell !== '') ? [cells.join(' | ')] : []
}
