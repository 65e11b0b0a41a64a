import { useWords } from '~/words/use-words'
import type { Column } from './columns'

type Props<Row> = { columns: readonly Column<Row>[]; rows: readonly Row[]; selectable: boolean }

/** The sum row: only where some column has something to sum. */
export function TableFoot<Row>({ columns, rows, selectable }: Props<Row>) {
  const { words } = useWords()
  if (columns.every((column) => column.footer === undefined)) return null
  return (
    <tfoot>
      <tr>
        {selectable && <td data-stick="first" />}
        {columns.map(({ id, footer, align, sticky }, index) => {
          const shown = typeof footer === 'function' ? footer(rows) : footer
          const place = { 'data-align': align, 'data-stick': sticky ? (selectable ? 'second' : 'first') : undefined }
          return index === 0 ? (
            <th key={id} scope="row" {...place}>
              {shown ?? words.ui.total}
            </th>
          ) : (
            <td key={id} {...place}>
              {shown}
            </td>
          )
        })}
      </tr>
    </tfoot>
  )
}
