import { AlignmentType, BorderStyle, HeightRule, Paragraph, Table, TableLayoutType, TableRow, WidthType } from 'docx'
import type { PaperBlock, PaperTable } from '~/domain/papers/paper'
import { type PaperLayout, TEXT_WIDTH } from '../paper-layout'
import { cell, NO_BORDERS, THIN_BORDERS } from './boxes'
import { twips, twipsOfPoints } from './measures'
import { type RunLook, run, thin } from './paragraphs'

const ALIGNED = { start: AlignmentType.LEFT, end: AlignmentType.RIGHT, centre: AlignmentType.CENTER } as const

/** The unit once above, right; head row again on each page; a sum row in bold. */
export function paperTable({ unit, columns, rows, foot }: PaperTable, layout: PaperLayout): (Paragraph | Table)[] {
  const { size } = layout
  const above = twipsOfPoints(layout.cellGap)
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => (TEXT_WIDTH * share) / shares)
  const rowOf = (cells: readonly string[], look: Partial<RunLook>, head = false) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: columns.map(({ align }, at) =>
        cell(widths[at] ?? 0, [inCell(cells[at] ?? '', head ? 'centre' : align, { size: size.table, ...look })], {
          borders: THIN_BORDERS,
        }),
      ),
    })
  const heads = columns.map(({ head }) => head)
  return [
    unit === null ? thin({ keepNext: true }, layout.tableGap) : unitLine(unit, layout),
    new Table({
      columnWidths: widths.map(twips),
      width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { top: above, bottom: above, left: 80, right: 80, marginUnitType: WidthType.DXA },
      rows: [
        rowOf(heads, { bold: true }, true),
        ...rows.map((row) => rowOf(row, {})),
        ...(foot === null ? [] : [rowOf(foot, { bold: true })]),
      ],
    }),
  ]
}

const inCell = (text: string, align: keyof typeof ALIGNED, look: RunLook): Paragraph =>
  new Paragraph({ children: [run(text, look)], alignment: ALIGNED[align] })

const unitLine = (unit: string, { size, gap }: PaperLayout): Paragraph =>
  new Paragraph({
    children: [run(unit, { size: size.table, italic: true })],
    alignment: AlignmentType.RIGHT,
    keepNext: true,
    spacing: { before: twipsOfPoints(gap), after: twipsOfPoints(3) },
  })

/** Room for handwriting, `width` millimetres wide: the caption, then dotted lines, all in one frame. */
export function opinionBox(
  { caption, lines }: Extract<PaperBlock, { kind: 'opinion' }>,
  width: number,
  { size, gap, opinionLine }: PaperLayout,
): (Paragraph | Table)[] {
  const dotted = { style: BorderStyle.DOTTED, size: 4, color: '808080' }
  const frame = THIN_BORDERS.top
  const above = new Paragraph({
    children: [run(caption, { size: size.body, bold: true })],
    spacing: { before: twipsOfPoints(3) },
  })
  const rows = Array.from(
    { length: lines + 1 },
    (_, at) =>
      new TableRow({
        cantSplit: true,
        height: { value: twips(at === 0 ? opinionLine - 1 : opinionLine), rule: HeightRule.ATLEAST },
        children: [
          cell(width, [at === 0 ? above : new Paragraph({ children: [run('', { size: size.body })] })], {
            borders: {
              left: frame,
              right: frame,
              top: at === 0 ? frame : NO_BORDERS.top,
              bottom: at === lines ? frame : dotted,
            },
          }),
        ],
      }),
  )
  return [
    ...(width < TEXT_WIDTH ? [] : [thin({}, gap)]),
    new Table({
      columnWidths: [twips(width)],
      width: { size: twips(width), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { top: 0, bottom: 0, left: 100, right: 100, marginUnitType: WidthType.DXA },
      rows,
    }),
  ]
}
