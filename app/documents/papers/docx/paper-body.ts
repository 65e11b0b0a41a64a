import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, type Table } from 'docx'
import type { Paper, PaperBlock } from '~/domain/papers/paper'
import { baseLines, blockLabel, closedBody } from '~/domain/papers/paper-lines'
import { PAPER_LAYOUT as LAYOUT } from '../paper-layout'
import { twips, twipsOfPoints } from './measures'
import { opinionBox, paperTable } from './paper-table'
import { type RunLook, run } from './paragraphs'

const { size, indent, gap, lineHeight } = LAYOUT
const LINE = Math.round(240 * lineHeight)

/** Căn cứ and the body with its closing sign. */
export const paperBody = (paper: Paper): (Paragraph | Table)[] => [
  ...baseLines(paper.bases).map((line) => bodyParagraph(line, { size: size.body, italic: true })),
  ...bodyBlocks(closedBody(paper.body)),
]

/** The last words go with what follows, the signature: it never stands on a page alone. */
export const bodyBlocks = (blocks: readonly PaperBlock[]): (Paragraph | Table)[] =>
  blocks.flatMap((block, at) => blockOf(block, at === blocks.length - 1))

function blockOf(block: PaperBlock, keepNext: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph': {
      const { emphasis } = block
      const look = { size: size.body, bold: emphasis === 'bold', italic: emphasis === 'italic' }
      return [bodyParagraph(block.text, look, { keepNext })]
    }
    case 'heading': {
      const options = { outlineLevel: HEADING[block.level], keepNext: true }
      return [bodyParagraph(`${blockLabel(block)} ${block.text}`.trim(), { size: size.body, bold: true }, options)]
    }
    case 'item':
      return [bodyParagraph(`${blockLabel(block)} ${block.text}`.trim(), { size: size.body }, { keepNext })]
    case 'table':
      return paperTable(block.table)
    case 'opinion':
      return opinionBox(block.caption, block.lines)
  }
}

/** Levels of Word's outline; a heading stays with what follows it. */
const HEADING = { part: 1, item: 2 } as const

function bodyParagraph(text: string, look: RunLook, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    children: [run(text, look)],
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(indent) },
    spacing: { before: twipsOfPoints(gap), after: 0, line: LINE, lineRule: LineRuleType.AUTO },
    ...options,
  })
}
