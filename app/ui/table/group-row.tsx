import { useWords } from '~/words/use-words'
import type { Column, GroupBy } from './columns'

type Props<Row> = {
  groupKey: string
  rows: readonly Row[]
  groupBy: GroupBy<Row>
  columnIds: readonly string[]
  aligns: readonly Column<Row>['align'][]
  /** Columns before the first one of data: the ticks. */
  before: number
}

/** The label runs up to the first column that has a sum; from there each sum stands under its column. */
export function GroupRow<Row>({ groupKey, rows, groupBy, columnIds, aligns, before }: Props<Row>) {
  const { formats } = useWords()
  const count = groupBy.count ? groupBy.count(groupKey, rows) : rows.length
  const sums = columnIds.map((id) => groupBy.sum?.(id, rows) ?? null)
  const firstSum = sums.findIndex((sum, index) => index > 0 && sum !== null)
  const span = firstSum < 0 ? columnIds.length : firstSum
  return (
    <tr data-group>
      <th scope="rowgroup" colSpan={before + span}>
        {groupBy.label(groupKey, rows)}
        {count !== null && (
          <span className="figures ml-1 font-normal text-muted">{` (${formats.integer(count)})`}</span>
        )}
      </th>
      {columnIds.slice(span).map((id, index) => (
        <td key={id} data-align={aligns[span + index]}>
          {sums[span + index]}
        </td>
      ))}
    </tr>
  )
}
