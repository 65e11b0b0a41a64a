import type { AmountUnit } from '~/domain/dong'
import type { CurveRow } from '~/domain/money/money-curve'
import { type CurveDrawn, MoneyCurvePicture } from '~/ui/pictures/money-curve'
import { WidePicture } from '~/ui/pictures/wide-picture'
import type { Column } from '~/ui/table/columns'
import { DataTable } from '~/ui/table/data-table'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'

type Props = { picture: CurveDrawn | null; table: readonly CurveRow[]; unit: AmountUnit; note?: string }

/** The picture with the same figures as a table beside it, for paper and for whoever does not see it. */
export function CurvePanel({ picture, table, unit, note }: Props) {
  const { words, formats } = useWords()
  const says = words.money
  const columns: Column<CurveRow>[] = [
    { id: 'on', header: says.curveColumns.on, cell: (row) => <span className="figures">{formats.day(row.on)}</span> },
    ...(['plan', 'accepted', 'paid'] as const).map(
      (id): Column<CurveRow> => ({
        id,
        header: says.curveLines[id],
        unit: says.units[unit],
        align: 'end',
        cell: (row) => <span className="figures">{formats.inUnit(row[id], unit)}</span>,
      }),
    ),
  ]
  return (
    <Panel title={says.curve} id="curve">
      {picture ? (
        <div className="grid gap-x-8 gap-y-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="min-w-0">
            <WidePicture label={says.curve}>
              <MoneyCurvePicture picture={picture} label={says.curveTitle(says.units.billion)} />
            </WidePicture>
            <p className="mt-1 text-sm text-muted">
              {says.unitNote(says.units.billion)}. {says.curveNote} {note}
            </p>
          </div>
          <div className="min-w-0">
            <DataTable caption={says.curve} fill="page" columns={columns} rows={table} rowKey={(row) => row.on} />
          </div>
        </div>
      ) : (
        <p className="text-muted">{says.curveNone}</p>
      )}
    </Panel>
  )
}
