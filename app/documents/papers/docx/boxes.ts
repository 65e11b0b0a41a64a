import {
  BorderStyle,
  type ITableCellOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { twips } from './measures'

export const NO_BORDERS = borders(BorderStyle.NONE)
export const THIN_BORDERS = borders(BorderStyle.SINGLE)

function borders(style: (typeof BorderStyle)[keyof typeof BorderStyle]) {
  const side = { style, size: style === BorderStyle.NONE ? 0 : 4, color: '000000' }
  return { top: side, bottom: side, left: side, right: side }
}

/** A cell of a given width in millimetres, without margins of its own. */
export const cell = (
  width: number,
  children: readonly (Paragraph | Table)[],
  options: Partial<ITableCellOptions> = {},
): TableCell =>
  new TableCell({
    children,
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    ...options,
  })

/** Boxes side by side without lines: the head and the foot of a paper. Widths in millimetres. */
export function boxes(
  widths: readonly number[],
  rows: readonly (readonly (readonly (Paragraph | Table)[])[])[],
): Table {
  return new Table({
    columnWidths: widths.map(twips),
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: NO_MARGINS,
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDERS.top, insideVertical: NO_BORDERS.top },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map((children, at) => cell(widths[at] ?? 0, children, { borders: NO_BORDERS })),
        }),
    ),
  })
}

const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA }
