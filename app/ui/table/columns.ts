import type { ReactNode } from 'react'

export type Column<Row> = {
  id: string
  /** The words of the head; a column of marks alone still has words, with `hideHeader`. */
  header: string
  hideHeader?: boolean
  /** Said once here, not in every cell: «triệu đồng». */
  unit?: string
  /** Figures stand at the end, under each other. */
  align?: 'start' | 'end' | 'center'
  /** Classes for the width: `w-40`, `min-w-64`. */
  width?: string
  sortable?: boolean
  /** Money and dates are asked for largest first. */
  descFirst?: boolean
  /** Stays at the left edge while the rest scrolls; meant for the first column. */
  sticky?: boolean
  cell: (row: Row) => ReactNode
  /** In the sum row at the foot; it follows the filter because it follows the rows. */
  footer?: ReactNode | ((rows: readonly Row[]) => ReactNode)
}

export type Sort = { id: string; desc: boolean }
export type RowTone = 'overdue' | 'due-soon' | 'paused' | 'muted'

export type GroupBy<Row> = {
  of: (row: Row) => string
  label: (key: string, rows: readonly Row[]) => ReactNode
  /** How many the group has in all, where the page holds only some of them; null where a number would say nothing. */
  count?: (key: string, rows: readonly Row[]) => number | null
  /** A group's own sum under a column, or nothing. */
  sum?: (columnId: string, rows: readonly Row[]) => ReactNode
}

export type Selection = {
  selected: ReadonlySet<string>
  onChange: (selected: Set<string>) => void
  /** Lets the ticked rows submit with the form around the table. */
  name?: string
}

/** Rows in groups, in the order in which each group first appears. */
export function inGroups<Row>(rows: readonly Row[], of: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = of(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups]
}
