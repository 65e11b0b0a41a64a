import {
  columnOrderingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Column, Sort } from './columns'

const features = tableFeatures({ columnOrderingFeature, columnVisibilityFeature, rowSortingFeature })
const noData: never[] = []

export type ColumnState = {
  sort?: Sort | null
  /** Column ids in the order wanted; those left out follow in their own order. */
  order?: readonly string[]
  hidden?: readonly string[]
}

/**
 * The visible columns in the person's order. The table core holds the state of columns only: rows come sorted,
 * filtered and paged from the server, and drawing cells through it would cost each request several times as much.
 */
export function useColumns<Row>(columns: readonly Column<Row>[], { sort, order, hidden }: ColumnState): Column<Row>[] {
  const definitions = useMemo(() => columns.map(({ id, sortable }) => ({ id, enableSorting: sortable })), [columns])
  const state = useMemo(
    () => ({
      sorting: sort ? [sort] : [],
      columnOrder: [...(order ?? [])],
      columnVisibility: Object.fromEntries((hidden ?? []).map((id) => [id, false])),
    }),
    [sort, order, hidden],
  )
  const table = useTable({ features, columns: definitions, data: noData, state })
  const byId = new Map(columns.map((column) => [column.id, column]))
  return table.getVisibleLeafColumns().flatMap(({ id }) => byId.get(id) ?? [])
}
