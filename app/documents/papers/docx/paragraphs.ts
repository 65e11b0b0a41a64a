import { AlignmentType, BorderStyle, type IParagraphOptions, LineRuleType, Paragraph, TextRun } from 'docx'
import { PAPER_FONT } from '../paper-layout'
import { halfPoints, twips, twipsOfPoints } from './measures'

export type RunLook = { size: number; bold?: boolean; italic?: boolean }

/**
 * A run that names its face, size and language itself: what a run inherits is lost where a paragraph is copied into
 * another office's file.
 */
export const run = (text: string, { size, bold, italic }: RunLook): TextRun =>
  new TextRun({
    text,
    bold: bold ?? false,
    italics: italic ?? false,
    size: halfPoints(size),
    font: PAPER_FONT,
    color: '000000',
    language: { value: 'vi-VN' },
  })

/** One line of a box: centred, close to the next, without indent. */
export const centredLine = (text: string, look: RunLook, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, look)], ...options })

/** A rule of a given length in the middle of its box, `width` wide; both in millimetres. */
export function rule(length: number, width: number): Paragraph {
  const side = twips((width - length) / 2)
  return new Paragraph({
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    indent: { left: side, right: side },
    spacing: { before: twipsOfPoints(2.5), after: 0, line: twipsOfPoints(3), lineRule: LineRuleType.EXACT },
    children: [],
  })
}

/** An empty line. */
export const room = (size: number): Paragraph => new Paragraph({ children: [run('', { size })] })

/** A paragraph that takes no room but, in points, what is asked for behind it: Word wants one where tables meet or end. */
export const thin = (options: IParagraphOptions = {}, after = 0): Paragraph =>
  new Paragraph({
    children: [],
    spacing: { before: 0, after: twipsOfPoints(after), line: twipsOfPoints(1), lineRule: LineRuleType.EXACT },
    ...options,
  })
