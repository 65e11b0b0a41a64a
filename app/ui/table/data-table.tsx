import { type ReactNode, useId, useRef } from 'react'
import { classNames } from '../class-names'
import { openTheRow, useRowKeys } from '../keys/use-row-keys'
import type { Column, GroupBy, RowTone, Selection, Sort } from './columns'
import { openRowOnClick } from './open-row'
import { TableBody } from './table-body'
import { TableFoot } from './table-foot'
import { TableHead } from './table-head'
import { useColumns } from './use-columns'

export type DataTableProps<Row> = {
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What the table is, for a screen reader and for paper; shown when `showCaption`. */
  caption: string
  showCaption?: boolean
  sort?: Sort | null
  sortHref?: (id: string, desc: boolean) => string
  order?: readonly string[]
  hidden?: readonly string[]
  selection?: Selection
  /** A row's name where it is read aloud: «Chọn Gói thầu 2». */
  rowLabel?: (row: Row) => string
  groupBy?: GroupBy<Row>
  /** Where Enter and a click lead. The first column's cell becomes that link, so it holds no link of its own. */
  rowHref?: (row: Row) => string
  rowTone?: (row: Row) => RowTone | undefined
  /** Key of the row that stands open in a side panel. */
  openRow?: string | null
  empty?: ReactNode
  /** Rows for a phone; without it the table scrolls sideways there too. */
  cards?: (row: Row) => ReactNode
  /** `window`: scrolls within itself under a head that stays. `page`: as long as its rows. */
  fill?: 'window' | 'page'
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, rowKey, caption, selection, cards, fill = 'window' } = props
  const columns = useColumns(props.columns, props)
  const box = useRef<HTMLDivElement>(null)
  const captionId = useId()
  useRowKeys(box, props.openRow ? openTheRow : undefined)
  if (rows.length === 0 && props.empty) return <>{props.empty}</>

  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/useSemanticElements: a scrolling box, named by its caption, that keys can reach */}
      <div
        data-scroll
        data-fill={fill}
        role="region"
        aria-labelledby={captionId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className={classNames('table-scroll', cards && 'max-md:hidden print:block')}
      >
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the link in the row does the same by keyboard */}
        <table className="data-table" onClick={openRowOnClick}>
          <caption id={captionId} className={props.showCaption ? 'pb-2 text-left font-semibold' : 'sr-only'}>
            {caption}
          </caption>
          <TableHead {...props} columns={columns} selection={selection} />
          <TableBody {...props} columns={columns} />
          <TableFoot columns={columns} rows={rows} selectable={selection !== undefined} />
        </table>
      </div>
      {cards && (
        <ul className="data-cards divide-y divide-line border-y border-line md:hidden print:hidden">
          {rows.map((row) => (
            <li key={rowKey(row)} data-row data-tone={props.rowTone?.(row)} tabIndex={-1} className="-mx-4 px-4 py-3">
              {cards(row)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
