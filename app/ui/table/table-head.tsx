import { Link } from '@remix-run/react'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useWords } from '~/words/use-words'
import type { Column, Selection, Sort } from './columns'
import { SelectAll } from './select-box'

type Props<Row> = {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  sort?: Sort | null
  sortHref?: (id: string, desc: boolean) => string
  selection?: Selection
}

export function TableHead<Row>({ columns, rows, rowKey, sort, sortHref, selection }: Props<Row>) {
  return (
    <thead>
      <tr>
        {selection && (
          <th data-stick="first" className="w-10">
            <SelectAll keys={rows.map(rowKey)} selection={selection} />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell
            key={column.id}
            column={column}
            sort={sort?.id === column.id ? sort : null}
            sortHref={column.sortable ? sortHref : undefined}
            second={selection !== undefined}
          />
        ))}
      </tr>
    </thead>
  )
}

type CellProps<Row> = {
  column: Column<Row>
  sort: Sort | null
  sortHref?: (id: string, desc: boolean) => string
  second: boolean
}

function HeadCell<Row>({ column, sort, sortHref, second }: CellProps<Row>) {
  const { words } = useWords()
  const { id, header, unit, align, sticky } = column
  const Arrow = sort?.desc ? ArrowDown : ArrowUp
  const face = (
    <>
      <span className={column.hideHeader ? 'sr-only' : undefined}>{header}</span>
      {unit && <span className="block font-normal">{unit}</span>}
    </>
  )
  return (
    <th
      scope="col"
      data-align={align}
      data-stick={sticky ? (second ? 'second' : 'first') : undefined}
      aria-sort={sort ? (sort.desc ? 'descending' : 'ascending') : undefined}
      className={column.width}
    >
      {sortHref ? (
        <Link
          to={sortHref(id, sort ? !sort.desc : (column.descFirst ?? false))}
          preventScrollReset
          title={words.ui.sortBy(header)}
          className="inline-flex min-h-6 items-end gap-1 rounded-sm hover:text-ink hover:underline"
        >
          {align === 'end' && sort && <Arrow aria-hidden className="mb-1 size-3.5 text-accent" />}
          <span>{face}</span>
          {align !== 'end' && sort && <Arrow aria-hidden className="mb-1 size-3.5 text-accent" />}
        </Link>
      ) : (
        face
      )}
    </th>
  )
}
