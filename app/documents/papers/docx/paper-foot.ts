import { Paragraph, type Table } from 'docx'
import type { Appendix, Paper } from '~/domain/papers/paper'
import { appendixLines, recipientLines, signatureLines } from '~/domain/papers/paper-lines'
import { PAPER_LAYOUT as LAYOUT, TEXT_WIDTH } from '../paper-layout'
import { boxes } from './boxes'
import { twipsOfPoints } from './measures'
import { bodyBlocks } from './paper-body'
import { centredLine, room, run } from './paragraphs'

const { size, foot, signatureRoom } = LAYOUT

/** «Nơi nhận» left, signature right, kept on one page. */
export function paperFoot(paper: Paper): (Paragraph | Table)[] {
  const { name } = paper.signature
  const signed = { size: size.signature, bold: true }
  const right = [
    ...signatureLines(paper.signature).map((line) => centredLine(line, signed)),
    ...Array.from({ length: signatureRoom }, () => room(size.signature)),
    ...(name === null ? [] : [centredLine(name, signed)]),
  ]
  const lines = recipientLines(paper.recipients).map(
    (line) => new Paragraph({ children: [run(line, { size: size.recipients })] }),
  )
  const word = new Paragraph({ children: [run('Nơi nhận:', { size: size.recipientsWord, bold: true, italic: true })] })
  return [
    new Paragraph({ children: [], keepNext: true, spacing: { before: 0, after: twipsOfPoints(6) } }),
    boxes(
      [TEXT_WIDTH * foot.left, TEXT_WIDTH * foot.right],
      [[lines.length === 0 ? [room(size.recipients)] : [word, ...lines], right]],
    ),
  ]
}

export function appendixBlocks(appendix: Appendix): (Paragraph | Table)[] {
  const { label, title, reference } = appendixLines(appendix)
  return [
    centredLine(label, { size: size.appendix, bold: true }, { outlineLevel: 0 }),
    centredLine(title, { size: size.appendix, bold: true }),
    centredLine(reference, { size: size.appendix, italic: true }),
    ...bodyBlocks(appendix.blocks),
  ]
}
