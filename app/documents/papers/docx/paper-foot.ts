import { Paragraph, type Table } from 'docx'
import type { Appendix, Paper } from '~/domain/papers/paper'
import { appendixLines, recipientLines, signatureLines } from '~/domain/papers/paper-lines'
import { footOpinion } from '../foot-opinion'
import { type PaperLayout, TEXT_WIDTH } from '../paper-layout'
import { boxes } from './boxes'
import { bodyBlocks } from './paper-body'
import { opinionBox } from './paper-table'
import { centredLine, room, run, thin } from './paragraphs'

/** Room for the leader's opinion or «Nơi nhận» left, signature right, kept on one page. */
export function paperFoot(paper: Paper, layout: PaperLayout): (Paragraph | Table)[] {
  const { foot, footGap } = layout
  const [left, right] = [TEXT_WIDTH * foot.left, TEXT_WIDTH * foot.right]
  const { opinion } = footOpinion(paper)
  // Word asks for a paragraph behind a table that ends a cell.
  const beside = opinion === null ? recipients(paper, layout) : [...opinionBox(opinion, left, layout), thin()]
  return [thin({ keepNext: true }, footGap), boxes([left, right], [[beside, signature(paper, layout)]])]
}

function recipients(paper: Paper, { size }: PaperLayout): Paragraph[] {
  const lines = recipientLines(paper.recipients).map(
    (line) => new Paragraph({ children: [run(line, { size: size.recipients })] }),
  )
  if (lines.length === 0) return [room(size.recipients)]
  const word = new Paragraph({ children: [run('Nơi nhận:', { size: size.recipientsWord, bold: true, italic: true })] })
  return [word, ...lines]
}

function signature({ signature: block }: Paper, { size, signatureRoom }: PaperLayout): Paragraph[] {
  const signed = { size: size.signature, bold: true }
  return [
    ...signatureLines(block).map((line) => centredLine(line, signed)),
    ...Array.from({ length: signatureRoom }, () => room(size.signature)),
    ...(block.name === null ? [] : [centredLine(block.name, signed)]),
  ]
}

export function appendixBlocks(appendix: Appendix, layout: PaperLayout): (Paragraph | Table)[] {
  const { label, title, reference } = appendixLines(appendix)
  const { appendix: points } = layout.size
  return [
    centredLine(label, { size: points, bold: true }, { outlineLevel: 0 }),
    centredLine(title, { size: points, bold: true }),
    centredLine(reference, { size: points, italic: true }),
    ...bodyBlocks(appendix.blocks, layout),
  ]
}
