import type { AppraisalMeanwhile } from '~/domain/appraisals/appraisal-lock.server'
import type { Sheet } from '~/domain/appraisals/appraisal-sheet'
import { sheetDifferences } from '~/domain/appraisals/sheet-differences'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { DataTable } from '~/ui/table/data-table'
import { useWords } from '~/words/use-words'
import { placeName } from './place-name'

type Props = { mine: Sheet; meanwhile: AppraisalMeanwhile; onKeepMine: () => void; onTakeTheirs: () => void }

const MOST_SHOWN = 30

/** Somebody was quicker: both values of every place that differs, and which to keep (R16). */
export function StalePanel({ mine, meanwhile, onKeepMine, onTakeTheirs }: Props) {
  const { words, formats } = useWords()
  const says = words.appraisals.stale
  const differences = sheetDifferences(mine, meanwhile.sheet)
  const { changedBy, changedAt } = meanwhile
  const more = differences.length - MOST_SHOWN
  return (
    <div className="mb-6 grid grid-cols-[minmax(0,1fr)] gap-3">
      <Notice
        kind="warning"
        live
        title={says.title}
        action={
          <span className="flex gap-2">
            <Button onClick={onTakeTheirs}>{says.takeTheirs}</Button>
            <Button kind="primary" onClick={onKeepMine}>
              {says.keepMine}
            </Button>
          </span>
        }
      >
        {says.text(changedBy ?? says.somebody, formats.instant(new Date(changedAt)))}
      </Notice>
      <DataTable
        caption={says.title}
        fill="page"
        rows={differences.slice(0, MOST_SHOWN)}
        rowKey={({ field }) => field}
        columns={[
          { id: 'place', header: says.place, cell: ({ field }) => placeName(field, mine, words) },
          { id: 'mine', header: says.mine, cell: ({ mine: own }) => own ?? '–' },
          { id: 'theirs', header: says.theirs, cell: ({ theirs }) => theirs ?? '–' },
        ]}
      />
      {more > 0 && <p className="text-sm text-muted">{says.more(formats.integer(more))}</p>}
    </div>
  )
}
