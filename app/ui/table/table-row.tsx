import { Link } from '@remix-run/react'
import type { Column } from './columns'
import type { DataTableProps } from './data-table'
import { SelectRow } from './select-box'

type Props<Row> = Pick<DataTableProps<Row>, 'rowKey' | 'rowHref' | 'rowTone' | 'rowLabel' | 'openRow' | 'selection'> & {
  row: Row
  columns: readonly Column<Row>[]
}

export function TableRow<Row>({ row, columns, rowKey, rowHref, rowTone, rowLabel, openRow, selection }: Props<Row>) {
  const key = rowKey(row)
  const href = rowHref?.(row)
  return (
    <tr
      data-row
      data-tone={rowTone?.(row)}
      data-selected={selection?.selected.has(key) || undefined}
      data-open={openRow === key || undefined}
      tabIndex={-1}
    >
      {selection && (
        <td data-stick="first">
          <SelectRow of={key} label={rowLabel?.(row)} selection={selection} />
        </td>
      )}
      {columns.map((column, index) => {
        const stick = column.sticky ? (selection ? 'second' : 'first') : undefined
        if (index > 0)
          return (
            <td key={column.id} data-align={column.align} data-stick={stick}>
              {column.cell(row)}
            </td>
          )
        return (
          <th key={column.id} scope="row" data-align={column.align} data-stick={stick}>
            {href ? (
              <Link to={href} data-row-link preventScrollReset>
                {column.cell(row)}
              </Link>
            ) : (
              column.cell(row)
            )}
          </th>
        )
      })}
    </tr>
  )
}
