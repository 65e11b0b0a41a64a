import { AlignmentType, Paragraph, type Table } from 'docx'
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

export const bodyBlocks = (blocks: readonly PaperBlock[]): (Paragraph | Table)[] => blocks.flatMap(blockOf)

function blockOf(block: PaperBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph': {
      const { emphasis } = block
      return [bodyParagraph(block.text, { size: size.body, bold: emphasis === 'bold', italic: emphasis === 'italic' })]
    }
    case 'heading':
      return [
        bodyParagraph(
          `${blockLabel(block)} ${block.text}`.trim(),
          { size: size.body, bold: true },
          HEADING[block.level],
        ),
      ]
    case 'item':
      return [bodyParagraph(`${blockLabel(block)} ${block.text}`.trim(), { size: size.body })]
    case 'table':
      return paperTable(block.table)
    case 'opinion':
      return opinionBox(block.caption, block.lines)
  }
}

const HEADING = { part: 1, item: 2 } as const

/** A heading stays with what follows it and stands in Word's outline. */
function bodyParagraph(text: string, look: RunLook, outlineLevel?: number): Paragraph {
  return new Paragraph({
    children: [run(text, look)],
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(indent) },
    spacing: { before: twipsOfPoints(gap), after: 0, line: LINE },
    ...(outlineLevel === undefined ? {} : { outlineLevel, keepNext: true }),
  })
}
