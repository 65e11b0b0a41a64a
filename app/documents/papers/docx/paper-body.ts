import { AlignmentType, type IParagraphOptions, LineRuleType, Paragraph, type Table } from 'docx'
import type { Paper, PaperBlock } from '~/domain/papers/paper'
import { baseLines, blockLabel, closedBody } from '~/domain/papers/paper-lines'
import { footOpinion } from '../foot-opinion'
import { type PaperLayout, TEXT_WIDTH } from '../paper-layout'
import { twips, twipsOfPoints } from './measures'
import { opinionBox, paperTable } from './paper-table'
import { type RunLook, run } from './paragraphs'

/** Căn cứ and the body with its closing sign. */
export const paperBody = (paper: Paper, layout: PaperLayout): (Paragraph | Table)[] => [
  ...baseLines(paper.bases).map((line) => bodyParagraph(line, { italic: true }, layout)),
  ...bodyBlocks(closedBody(footOpinion(paper).body), layout),
]

/** The last words go with what follows, the signature: it never stands on a page alone. */
export const bodyBlocks = (blocks: readonly PaperBlock[], layout: PaperLayout): (Paragraph | Table)[] =>
  blocks.flatMap((block, at) => blockOf(block, at === blocks.length - 1, layout))

function blockOf(block: PaperBlock, keepNext: boolean, layout: PaperLayout): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph': {
      const { emphasis } = block
      const look = { bold: emphasis === 'bold', italic: emphasis === 'italic' }
      return [bodyParagraph(block.text, look, layout, { keepNext })]
    }
    case 'heading': {
      const options = { outlineLevel: HEADING[block.level], keepNext: true }
      return [bodyParagraph(`${blockLabel(block)} ${block.text}`.trim(), { bold: true }, layout, options)]
    }
    case 'item':
      return [bodyParagraph(`${blockLabel(block)} ${block.text}`.trim(), {}, layout, { keepNext })]
    case 'table':
      return paperTable(block.table, layout)
    case 'opinion':
      return opinionBox(block, TEXT_WIDTH, layout)
  }
}

/** Levels of Word's outline; a heading stays with what follows it. */
const HEADING = { part: 1, item: 2 } as const

function bodyParagraph(
  text: string,
  look: Omit<RunLook, 'size'>,
  { size, indent, gap, lineHeight }: PaperLayout,
  options: IParagraphOptions = {},
): Paragraph {
  const line = Math.round(240 * lineHeight)
  return new Paragraph({
    children: [run(text, { ...look, size: size.body })],
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: twips(indent) },
    spacing: { before: twipsOfPoints(gap), after: 0, line, lineRule: LineRuleType.AUTO },
    ...options,
  })
}
