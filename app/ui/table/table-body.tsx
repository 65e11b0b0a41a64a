import { type Column, inGroups } from './columns'
import type { DataTableProps } from './data-table'
import { GroupRow } from './group-row'
import { TableRow } from './table-row'

type Props<Row> = Omit<DataTableProps<Row>, 'columns'> & { columns: readonly Column<Row>[] }

/** One tbody, or one for each group with its head row, so that a screen reader hears where a group begins. */
export function TableBody<Row>(props: Props<Row>) {
  const { rows, rowKey, groupBy, columns, selection } = props
  const draw = (row: Row) => <TableRow key={rowKey(row)} row={row} {...props} />
  if (!groupBy) return <tbody>{rows.map(draw)}</tbody>
  return (
    <>
      {inGroups(rows, groupBy.of).map(([key, members]) => (
        <tbody key={key}>
          <GroupRow
            groupKey={key}
            rows={members}
            groupBy={groupBy}
            columnIds={columns.map(({ id }) => id)}
            aligns={columns.map(({ align }) => align)}
            before={selection ? 1 : 0}
          />
          {members.map(draw)}
        </tbody>
      ))}
    </>
  )
}
